"""RoFormer's recorded calls: the difference to BERT, and a call of every head."""

from __future__ import annotations

from typing import Any

from tests.reference.cases import bert
from tests.reference.cases.bert import ALL, ALL_CACHED, PAST_MASK, SOURCE_STATES, TEXT, cached
from tests.reference.cases.definition import Definition, Usual
from tests.reference.cases.electra import EMBEDDING, EMBEDS

CONFIG: dict[str, Any] = bert.CONFIG | {"embedding_size": EMBEDDING}
DECODER: dict[str, Any] = {"is_decoder": True}
CROSS: dict[str, Any] = DECODER | {"add_cross_attention": True}
ROTARY: dict[str, Any] = {"rotary_value": True}
BODY = (
    "roformer.embeddings.word_embeddings.weight",
    "roformer.embeddings_project.weight",
    "roformer.encoder.layer.0.attention.self.value.weight",
    "roformer.encoder.layer.1.output.LayerNorm.weight",
)

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: rotations."""
    model = "RoFormerModel"
    return [
        case("base", model, TEXT, ALL),
        case("base_rotary_value", model, TEXT, ALL, ROTARY),
        case("base_wide", model, TEXT, config={"embedding_size": bert.HIDDEN}),
        case("base_embeds", model, EMBEDS | {"attention_mask": bert.MASK}),
        case("decoder_cross", model, TEXT | SOURCE_STATES, ALL_CACHED, CROSS | ROTARY),
    ]


def language_cases() -> list[Definition]:
    """Language models, causal and masked."""
    causal, masked = "RoFormerForCausalLM", "RoFormerForMaskedLM"
    labels = TEXT | {"labels": bert.MASKED_LABELS}
    past = TEXT | {"attention_mask": PAST_MASK}
    relu = {"hidden_act": "relu"}
    return [
        case(
            "causal_lm",
            causal,
            TEXT | {"labels": bert.NEXT_LABELS},
            # With labels the reference returns a cache, too, unless it is told not to.
            ALL | {"use_cache": False},
            DECODER,
            gradients=(*BODY, *bert.TOKENS),
        ),
        case(
            "causal_lm_cached",
            causal,
            past | {"past_key_values": cached(bert.PAST)},
            ALL_CACHED,
            DECODER | ROTARY,
        ),
        case(
            "causal_lm_cross_cached",
            causal,
            past | SOURCE_STATES | {"past_key_values": cached(bert.PAST, bert.SOURCE)},
            ALL_CACHED,
            CROSS,
        ),
        case("masked_lm", masked, labels, ALL, gradients=(*BODY, *bert.TOKENS)),
        case("masked_lm_relu", masked, labels, config=relu),
        case("masked_lm_untied", masked, labels, config={"tie_word_embeddings": False}),
        case("sequence_relu", "RoFormerForSequenceClassification", TEXT, config=relu),
    ]


CASES = [
    *base_cases(),
    *language_cases(),
    *bert.heads_like(
        case,
        "RoFormer",
        BODY,
        sequence=("classifier.dense.weight", "classifier.out_proj.bias"),
    ),
]
