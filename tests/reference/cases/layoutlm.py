"""LayoutLM's recorded calls: where words stand, and a call of every head."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import bert
from tests.reference.cases.bert import ALL, MASK, TEXT, WHOLE
from tests.reference.cases.definition import Definition, Usual, integers, normal

PLACES = 53
CONFIG: dict[str, Any] = bert.CONFIG | {"max_2d_position_embeddings": PLACES}
LABELLED: dict[str, Any] = CONFIG | {"num_labels": bert.LABELS}

# Left and upper side, then what they and the lower and right one may differ by.
CORNERS = integers("corners", 0, 30, bert.BATCH, bert.LENGTH, 2)
SIDES = integers("sides", 0, 23, bert.BATCH, bert.LENGTH, 2)
BOXES = {"bbox": np.concatenate([CORNERS, CORNERS + SIDES], axis=2)}
PAGE = TEXT | BOXES
EMBEDS = {"inputs_embeds": normal("embeds", bert.BATCH, bert.LENGTH, bert.HIDDEN)}
PLACED = {"position_ids": integers("places", 0, 61, bert.BATCH, bert.LENGTH)}
BODY = (
    "layoutlm.embeddings.word_embeddings.weight",
    "layoutlm.embeddings.x_position_embeddings.weight",
    "layoutlm.embeddings.y_position_embeddings.weight",
    "layoutlm.embeddings.h_position_embeddings.weight",
    "layoutlm.embeddings.w_position_embeddings.weight",
    "layoutlm.encoder.layer.1.output.LayerNorm.weight",
)

case = Usual(config=CONFIG)


CASES: list[Definition] = [
    case("base", "LayoutLMModel", PAGE, ALL),
    case("base_ids_alone", "LayoutLMModel", WHOLE),
    case("base_embeds", "LayoutLMModel", EMBEDS | BOXES | PLACED | {"attention_mask": MASK}),
    case("base_head_mask", "LayoutLMModel", PAGE | {"head_mask": np.array([1.0, 0, 0.5, 1.0])}),
    case("base_relu", "LayoutLMModel", PAGE, config={"hidden_act": "relu"}),
    case(
        "masked_lm",
        "LayoutLMForMaskedLM",
        PAGE | {"labels": bert.MASKED_LABELS},
        gradients=(*BODY, *bert.TOKENS),
    ),
    case("masked_lm_untied", "LayoutLMForMaskedLM", PAGE, config={"tie_word_embeddings": False}),
    case(
        "sequence_classification",
        "LayoutLMForSequenceClassification",
        PAGE | {"labels": np.array([4, 0])},
        ALL,
        LABELLED,
        gradients=("layoutlm.pooler.dense.bias", *bert.CLASSIFIER),
    ),
    case(
        "sequence_classification_several",
        "LayoutLMForSequenceClassification",
        PAGE | {"labels": integers("several", 0, 2, bert.BATCH, bert.LABELS).astype(np.float32)},
        config=LABELLED,
    ),
    case(
        "token_classification",
        "LayoutLMForTokenClassification",
        PAGE | {"labels": bert.TOKEN_LABELS},
        ALL,
        LABELLED,
        gradients=("layoutlm.embeddings.LayerNorm.weight", *bert.CLASSIFIER),
    ),
]
