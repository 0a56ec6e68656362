"""The recorded calls of BERT for generation: as an encoder and as a decoder."""

from __future__ import annotations

from typing import Any

from tests.reference.cases import bert
from tests.reference.cases.bert import ALL, ALL_CACHED, MASK, PAST_MASK, SOURCE_STATES, cached
from tests.reference.cases.definition import Definition, Usual, integers, normal

CONFIG: dict[str, Any] = {
    key: value for key, value in bert.CONFIG.items() if key != "type_vocab_size"
}
DECODER: dict[str, Any] = {"is_decoder": True}
CROSS: dict[str, Any] = DECODER | {"add_cross_attention": True}
TEXT = {name: bert.TEXT[name] for name in ("input_ids", "attention_mask")}
BODY = (
    "bert.embeddings.word_embeddings.weight",
    "bert.embeddings.LayerNorm.weight",
    "bert.encoder.layer.0.attention.self.query.weight",
    "bert.encoder.layer.1.output.LayerNorm.weight",
)

case = Usual(config=CONFIG)


def encoder_cases() -> list[Definition]:
    """Without a head."""
    model = "BertGenerationEncoder"
    embedded = {
        "inputs_embeds": normal("embeds", bert.BATCH, bert.LENGTH, bert.HIDDEN),
        "position_ids": integers("positions", 0, 61, bert.BATCH, bert.LENGTH),
    }
    return [
        case("base", model, TEXT, ALL),
        case("base_distances", model, TEXT, ALL, {"position_embedding_type": "relative_key"}),
        case("base_embeds", model, embedded | {"attention_mask": MASK}),
        case("decoder_cross", model, TEXT | SOURCE_STATES, ALL_CACHED, CROSS),
    ]


def decoder_cases() -> list[Definition]:
    """With the head."""
    model = "BertGenerationDecoder"
    labels = TEXT | {"labels": bert.NEXT_LABELS}
    past = TEXT | {"attention_mask": PAST_MASK}
    untied = DECODER | {"tie_word_embeddings": False}
    return [
        case("causal_lm", model, labels, ALL, DECODER, gradients=(*BODY, "lm_head.bias")),
        case(
            "causal_lm_cached",
            model,
            past | {"past_key_values": cached(bert.PAST)},
            ALL_CACHED,
            DECODER,
        ),
        case(
            "causal_lm_cross",
            model,
            labels | SOURCE_STATES,
            ALL,
            CROSS,
            gradients=("bert.encoder.layer.0.crossattention.self.value.bias",),
        ),
        case(
            "causal_lm_cross_cached",
            model,
            past | SOURCE_STATES | {"past_key_values": cached(bert.PAST, bert.SOURCE)},
            ALL_CACHED,
            CROSS,
        ),
        case(
            "causal_lm_untied",
            model,
            labels,
            config=untied,
            gradients=("lm_head.decoder.weight", "lm_head.bias"),
        ),
    ]


CASES = [*encoder_cases(), *decoder_cases()]
