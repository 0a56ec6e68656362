"""VisualBERT's recorded calls: regions after the words, and the heads of its pretraining."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import bert
from tests.reference.cases.bert import ALL, TEXT
from tests.reference.cases.definition import Definition, Usual, integers, normal

REGIONS, WIDTH = 3, 23
CONFIG: dict[str, Any] = bert.CONFIG | {"visual_embedding_dim": WIDTH}

VISUAL = {
    "visual_embeds": normal("regions", bert.BATCH, REGIONS, WIDTH),
    "visual_attention_mask": np.array([[1, 1, 0], [1, 1, 1]]),
    "visual_token_type_ids": np.array([[1, 2, 0], [0, 1, 2]]),
}
BOTH = TEXT | VISUAL
# Of a region that goes with two words, one, or none.
ALIGNED = {
    "image_text_alignment": np.array([[[0, 6], [3, -1], [-1, -1]], [[-1, 1], [2, 3], [0, -1]]])
}
EMBEDS = {"inputs_embeds": normal("embeds", bert.BATCH, bert.LENGTH, bert.HIDDEN)}
PLACED = {"position_ids": integers("places", 0, 61, bert.BATCH, bert.LENGTH)}
LABELS = np.concatenate([bert.MASKED_LABELS, np.full((bert.BATCH, REGIONS), -100)], axis=1)
BODY = (
    "visual_bert.embeddings.word_embeddings.weight",
    "visual_bert.embeddings.visual_projection.weight",
    "visual_bert.embeddings.visual_position_embeddings.weight",
    "visual_bert.embeddings.visual_token_type_embeddings.weight",
    "visual_bert.embeddings.position_embeddings.weight",
    "visual_bert.encoder.layer.1.output.LayerNorm.weight",
)
HEADS = ("cls.predictions.bias", "cls.seq_relationship.weight", "visual_bert.pooler.dense.bias")

case = Usual(config=CONFIG)
MODEL, WHOLE = "VisualBertModel", "VisualBertForPreTraining"


CASES: list[Definition] = [
    case("base", MODEL, BOTH, ALL),
    case("base_aligned", MODEL, BOTH | ALIGNED),
    case("base_text_alone", MODEL, TEXT),
    case("base_unmasked", MODEL, {**bert.WHOLE, "visual_embeds": VISUAL["visual_embeds"]}),
    case("base_embeds", MODEL, EMBEDS | PLACED | VISUAL),
    case("base_head_mask", MODEL, BOTH | {"head_mask": np.array([1.0, 0, 0.5, 1.0])}),
    case(
        "pretraining",
        WHOLE,
        BOTH | ALIGNED | {"labels": LABELS, "sentence_image_labels": np.array([1, 0])},
        gradients=(*BODY, *HEADS),
    ),
    case("pretraining_words", WHOLE, BOTH | {"labels": LABELS}, ALL),
    case("pretraining_image", WHOLE, BOTH | {"sentence_image_labels": np.array([1, 0])}),
    case("pretraining_untied", WHOLE, BOTH, config={"tie_word_embeddings": False}),
]
