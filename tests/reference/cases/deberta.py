"""DeBERTa's recorded calls: DeBERTa-v2's, with the terms of its own attention."""

from __future__ import annotations

from typing import Any

from tests.reference.cases import bert, deberta_v2
from tests.reference.cases.bert import ALL, TEXT
from tests.reference.cases.definition import Definition, Usual

# Distances beyond the farthest one occur.
CONFIG: dict[str, Any] = bert.CONFIG | {
    "relative_attention": True,
    "max_relative_positions": 5,
    "pos_att_type": "c2p|p2c",
    "position_biased_input": False,
}
SETTINGS: dict[str, dict[str, Any]] = {
    "c2p": {"pos_att_type": ["c2p"]},
    "p2c": {"pos_att_type": ["p2c"]},
    "not_relative": {"relative_attention": False, "position_biased_input": True},
    "far": {"max_relative_positions": -1},
}
BODY = (
    "deberta.encoder.rel_embeddings.weight",
    "deberta.encoder.layer.0.attention.self.in_proj.weight",
    "deberta.encoder.layer.0.attention.self.q_bias",
    "deberta.encoder.layer.1.attention.self.pos_q_proj.weight",
)

case = Usual(config=CONFIG)


def head_cases() -> list[Definition]:
    """A call of every head, as of DeBERTa-v2's."""
    names = ("sequence_classification", "token_classification", "question_answering")
    return [
        case(
            each.name,
            each.model_class.replace("V2", ""),
            each.inputs,
            ALL,
            config={"num_labels": each.config.get("num_labels", 2)},
            gradients=(*BODY, *each.gradients[-1:]),
        )
        for each in deberta_v2.CASES
        if each.name in names
    ]


CASES = [
    case("base", "DebertaModel", TEXT, ALL),
    *(
        case(f"base_{name}", "DebertaModel", TEXT, ALL, config=setting)
        for name, setting in SETTINGS.items()
    ),
    case(
        "masked_lm",
        "DebertaForMaskedLM",
        TEXT | deberta_v2.MASKED,
        ALL,
        gradients=(*BODY, *deberta_v2.TOKENS),
    ),
    case(
        "masked_lm_published",
        "DebertaForMaskedLM",
        TEXT | deberta_v2.MASKED,
        config=deberta_v2.PUBLISHED,
        gradients=deberta_v2.LM_HEAD,
    ),
    *head_cases(),
]
