"""LXMERT's recorded calls: words and regions, the heads of its pretraining, and answers."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import bert
from tests.reference.cases.bert import ALL, TEXT
from tests.reference.cases.definition import Definition, Usual, integers, normal

REGIONS, WIDTH, OBJECTS, ATTRIBUTES, ANSWERS = 3, 23, 6, 8, 9
LEFT_OUT = ("num_hidden_layers", "layer_norm_eps")
CONFIG: dict[str, Any] = {k: v for k, v in bert.CONFIG.items() if k not in LEFT_OUT} | {
    "l_layers": 2,
    "x_layers": 2,
    "r_layers": 1,
    "visual_feat_dim": WIDTH,
    "num_object_labels": OBJECTS,
    "num_attr_labels": ATTRIBUTES,
    "num_qa_labels": ANSWERS,
    "visual_loss_normalizer": 3.25,
}
IMAGE = {
    "visual_feats": normal("regions", bert.BATCH, REGIONS, WIDTH),
    "visual_pos": np.abs(normal("places", bert.BATCH, REGIONS, 4)) / 4,
}
BOTH = TEXT | IMAGE | {"visual_attention_mask": np.array([[1, 1, 0], [1, 1, 1]])}
EMBEDS = {"inputs_embeds": normal("embeds", bert.BATCH, bert.LENGTH, bert.HIDDEN)}


def told(what: str, count: int) -> tuple[Any, Any]:
    """Classes of regions, and how sure the detector is."""
    sure = np.abs(normal(f"sure of {what}", bert.BATCH, REGIONS))
    return integers(what, 0, count, bert.BATCH, REGIONS), sure


OF_REGIONS = {
    "obj": told("objects", OBJECTS),
    "attr": told("attributes", ATTRIBUTES),
    "feat": (
        normal("what was said", bert.BATCH, REGIONS, WIDTH),
        np.abs(normal("sure of what was said", bert.BATCH, REGIONS)),
    ),
}
MATCHED, ANSWERED = {"matched_label": np.array([1, 0])}, {"ans": np.array([7, 2])}
LABELS = {"labels": bert.MASKED_LABELS, "obj_labels": OF_REGIONS} | MATCHED | ANSWERED
BODY = (
    "lxmert.embeddings.word_embeddings.weight",
    "lxmert.embeddings.position_embeddings.weight",
    "lxmert.embeddings.token_type_embeddings.weight",
    "lxmert.encoder.visn_fc.visn_fc.weight",
    "lxmert.encoder.visn_fc.box_layer_norm.weight",
    "lxmert.encoder.layer.1.attention.self.query.weight",
    "lxmert.encoder.r_layers.0.output.dense.bias",
    "lxmert.encoder.x_layers.0.visual_attention.att.value.weight",
    "lxmert.encoder.x_layers.1.lang_output.LayerNorm.weight",
    "lxmert.encoder.x_layers.0.visn_self_att.output.dense.bias",
)
HEADS = (
    "cls.predictions.bias",
    "cls.seq_relationship.weight",
    "obj_predict_head.transform.dense.weight",
    "obj_predict_head.decoder_dict.obj.bias",
    "obj_predict_head.decoder_dict.attr.bias",
    "obj_predict_head.decoder_dict.feat.bias",
)
ANSWER = ("answer_head.logit_fc.0.weight", "answer_head.logit_fc.3.bias")

case = Usual(config=CONFIG)
MODEL, WHOLE = "LxmertModel", "LxmertForPreTraining"
FEWER = {"task_obj_predict": False, "task_mask_lm": False, "task_matched": False}

CASES: list[Definition] = [
    case("base", MODEL, BOTH, ALL),
    case("base_unmasked", MODEL, bert.WHOLE | IMAGE),
    case("base_embeds", MODEL, EMBEDS | IMAGE, {"output_attentions": True}),
    case("base_epsilon", MODEL, BOTH, config={"layer_norm_eps": 0.01}),
    case("pretraining", WHOLE, BOTH | LABELS, gradients=(*BODY, *HEADS, *ANSWER)),
    case("pretraining_without_labels", WHOLE, BOTH, ALL),
    case("pretraining_words", WHOLE, BOTH | {"labels": bert.MASKED_LABELS}),
    case("pretraining_matched", WHOLE, BOTH | MATCHED),
    case("pretraining_fewer_tasks", WHOLE, BOTH | LABELS, config=FEWER),
    case(
        "pretraining_attributes_alone",
        WHOLE,
        BOTH | LABELS,
        config={"visual_obj_loss": False, "visual_feat_loss": False},
    ),
    case(
        "question_answering",
        "LxmertForQuestionAnswering",
        BOTH | {"labels": np.array([7, 2])},
        gradients=(*BODY, *ANSWER),
    ),
]
