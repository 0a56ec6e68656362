"""DeBERTa-v2's recorded calls: the terms of its attention, and a call of every head."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import bert
from tests.reference.cases.bert import ALL, MASK, TEXT
from tests.reference.cases.definition import Definition, Usual, normal

EMBEDDING = 24
# As version 3's: buckets of distances, the last of which begins within the text.
CONFIG: dict[str, Any] = bert.CONFIG | {
    "relative_attention": True,
    "position_buckets": 4,
    "max_relative_positions": 6,
    "pos_att_type": "p2c|c2p",
    "share_att_key": True,
    "norm_rel_ebd": "layer_norm",
    "position_biased_input": False,
}
LABELLED: dict[str, Any] = CONFIG | {"num_labels": bert.LABELS}
NARROW: dict[str, Any] = {"embedding_size": EMBEDDING, "position_biased_input": True}
CONVOLUTION: dict[str, Any] = {"conv_kernel_size": 3, "conv_groups": 2, "conv_act": "gelu"}

EMBEDS = {"inputs_embeds": normal("embeds", bert.BATCH, bert.LENGTH, bert.HIDDEN)}
MASKED = {"labels": bert.MASKED_LABELS}
SETTINGS: dict[str, dict[str, Any]] = {
    "own_keys": {"share_att_key": False},
    "c2p": {"pos_att_type": ["c2p"], "share_att_key": False},
    "p2c": {"pos_att_type": ["p2c"]},
    "no_terms": {"pos_att_type": []},
    "not_relative": {"relative_attention": False, "position_biased_input": True},
    "every_distance": {"position_buckets": -1, "norm_rel_ebd": "none"},
    "convolution": CONVOLUTION,
    "narrow": NARROW,
    "no_types": {"type_vocab_size": 0},
}

BODY = (
    "deberta.embeddings.word_embeddings.weight",
    "deberta.encoder.rel_embeddings.weight",
    "deberta.encoder.layer.0.attention.self.query_proj.weight",
    "deberta.encoder.layer.1.output.LayerNorm.weight",
)
TOKENS = ("cls.predictions.bias", "cls.predictions.transform.dense.weight")

# The head of the published files; the reference's call fails where it is tied by the configuration.
PUBLISHED = {"legacy": False, "tie_word_embeddings": False}
LM_HEAD = (
    "lm_predictions.lm_head.bias",
    "lm_predictions.lm_head.dense.weight",
    "lm_predictions.lm_head.LayerNorm.weight",
)

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: every setting of the attention."""
    model = "DebertaV2Model"
    return [
        case("base", model, TEXT, ALL),
        case("base_embeds", model, EMBEDS | {"attention_mask": MASK}),
        case("base_ids_alone", model, bert.WHOLE, config=CONVOLUTION),
        *(
            case(f"base_{name}", model, TEXT, ALL, config=setting)
            for name, setting in SETTINGS.items()
        ),
    ]


def head_cases() -> list[Definition]:
    """A call of every head."""
    ends = {"start_positions": np.array([1, 2]), "end_positions": np.array([3, 2])}
    masked, sequence = "DebertaV2ForMaskedLM", "DebertaV2ForSequenceClassification"
    convolution = ("deberta.encoder.conv.conv.weight", "deberta.encoder.conv.conv.bias")
    return [
        case(
            "masked_lm",
            masked,
            TEXT | MASKED,
            ALL,
            config=CONVOLUTION | {"share_att_key": False},
            gradients=(
                *BODY,
                *TOKENS,
                *convolution,
                "deberta.encoder.layer.0.attention.self.pos_query_proj.weight",
            ),
        ),
        case("masked_lm_narrow", masked, TEXT | MASKED, config=NARROW),
        case("masked_lm_published", masked, TEXT | MASKED, config=PUBLISHED, gradients=LM_HEAD),
        case(
            "sequence_classification",
            sequence,
            TEXT | {"labels": np.array([4, 0])},
            ALL,
            LABELLED,
            gradients=(*BODY, "pooler.dense.weight", "classifier.weight"),
        ),
        case(
            "sequence_classification_relu",
            sequence,
            TEXT,
            config=LABELLED | {"pooler_hidden_act": "relu"},
        ),
        case(
            "token_classification",
            "DebertaV2ForTokenClassification",
            TEXT | {"labels": bert.TOKEN_LABELS},
            ALL,
            LABELLED,
            gradients=(*BODY, "classifier.weight"),
        ),
        case(
            "question_answering",
            "DebertaV2ForQuestionAnswering",
            TEXT | ends,
            ALL,
            gradients=(*BODY, "qa_outputs.weight"),
        ),
    ]


CASES = [*base_cases(), *head_cases()]
