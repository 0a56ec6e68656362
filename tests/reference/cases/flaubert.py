"""FlauBERT's recorded calls: XLM's, and those of layers that normalise first."""

from __future__ import annotations

from tests.reference.cases.definition import Usual
from tests.reference.cases.xlm import (
    ALL,
    BODY,
    CONFIG,
    PADDED,
    TEXT,
    WORD_LABELS,
    head_cases,
    ranked_cases,
)

case = Usual(config=CONFIG)
FIRST = {"pre_norm": True}
CASES = [
    case("base", "FlaubertModel", TEXT, ALL),
    # Of these layers the reference can't return the weights.
    case("base_norm_first", "FlaubertModel", TEXT, {"output_hidden_states": True}, FIRST),
    case("base_norm_first_causal", "FlaubertModel", PADDED, config=FIRST | {"causal": True}),
    case(
        "language_model_norm_first",
        "FlaubertWithLMHeadModel",
        TEXT | {"labels": WORD_LABELS},
        config=FIRST | {"layerdrop": 0.3},
        gradients=(*BODY, "pred_layer.proj.bias"),
    ),
    *head_cases(case, "Flaubert"),
    *ranked_cases(case, "Flaubert"),
]
