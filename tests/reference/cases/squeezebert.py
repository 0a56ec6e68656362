"""SqueezeBERT's recorded calls: the difference to BERT, and a call of every head."""

from __future__ import annotations

from typing import Any

from tests.reference.cases import bert
from tests.reference.cases.bert import MASK, TEXT, THREE_D_MASK, WHOLE
from tests.reference.cases.definition import Definition, Usual, integers, normal

CONFIG: dict[str, Any] = bert.CONFIG | {
    "embedding_size": bert.HIDDEN,
    "intermediate_size": 40,
    "q_groups": 2,
    "k_groups": 4,
    "v_groups": 1,
    "post_attention_groups": 8,
    "intermediate_groups": 4,
    "output_groups": 2,
}
STATES = {"output_hidden_states": True}
# The reference's attentions are scores and no weights, against its own documentation.
SCORES: dict[str, Any] = {"scores": ("attentions",)}
WEIGHED = {name: TEXT[name] for name in ("input_ids", "attention_mask")}
LAYER = "transformer.encoder.layers"
BODY = (
    "transformer.embeddings.word_embeddings.weight",
    f"{LAYER}.0.attention.query.weight",
    f"{LAYER}.0.post_attention.conv1d.weight",
    f"{LAYER}.0.intermediate.conv1d.bias",
    f"{LAYER}.1.output.layernorm.weight",
)

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head."""
    model = "SqueezeBertModel"
    embedded = {
        "inputs_embeds": normal("embeds", bert.BATCH, bert.LENGTH, bert.HIDDEN),
        "position_ids": integers("positions", 0, 61, bert.BATCH, bert.LENGTH),
    }
    defaults = dict.fromkeys(("q_groups", "k_groups", "v_groups", "intermediate_groups"), 4)
    return [
        case("base", model, TEXT, STATES),
        case("base_weights", model, WEIGHED, bert.ALL, **SCORES),
        case("base_embeds", model, embedded | {"attention_mask": MASK}),
        case("base_mask_by_query", model, WHOLE | {"attention_mask": THREE_D_MASK}),
        case(
            "base_published_groups",
            model,
            TEXT,
            config=defaults | {"post_attention_groups": 1, "output_groups": 4},
        ),
    ]


def masked_cases() -> list[Definition]:
    """The masked language model."""
    model = "SqueezeBertForMaskedLM"
    labels = TEXT | {"labels": bert.MASKED_LABELS}
    return [
        case("masked_lm", model, labels, STATES, gradients=(*BODY, *bert.TOKENS)),
        case("masked_lm_relu", model, labels, config={"hidden_act": "relu"}),
        case("masked_lm_untied", model, labels, config={"tie_word_embeddings": False}),
    ]


CASES = [
    *base_cases(),
    *masked_cases(),
    *bert.heads_like(case, "SqueezeBert", BODY, keywords=STATES),
]
