"""Megatron-BERT's recorded calls: the difference to BERT, and a call of every head."""

from __future__ import annotations

from typing import Any

from tests.reference.cases import bert
from tests.reference.cases.bert import ALL, ALL_CACHED, PAST_MASK, SOURCE_STATES, TEXT, cached
from tests.reference.cases.definition import Definition, Usual

DECODER: dict[str, Any] = {"is_decoder": True}
CROSS: dict[str, Any] = DECODER | {"add_cross_attention": True}
BODY = (
    "bert.embeddings.word_embeddings.weight",
    "bert.encoder.layer.0.attention.ln.weight",
    "bert.encoder.layer.0.attention.self.query.weight",
    "bert.encoder.layer.1.ln.bias",
    "bert.encoder.layer.1.output.dense.weight",
    "bert.encoder.ln.weight",
)

case = Usual(config=bert.CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: where states are normalised."""
    model = "MegatronBertModel"
    relative = {"position_embedding_type": "relative_key_query"}
    return [
        case("base", model, TEXT, ALL),
        case("base_relative", model, TEXT, config=relative),
        case("decoder_cross", model, TEXT | SOURCE_STATES, ALL_CACHED, CROSS),
    ]


def language_cases() -> list[Definition]:
    """Language models, causal and masked, and next sentences."""
    causal, masked = "MegatronBertForCausalLM", "MegatronBertForMaskedLM"
    labels = TEXT | {"labels": bert.MASKED_LABELS}
    sentence = ("cls.seq_relationship.weight",)
    past = TEXT | {"attention_mask": PAST_MASK}
    both = {"labels": bert.MASKED_LABELS, "next_sentence_label": bert.SENTENCE_LABELS}
    return [
        case(
            "causal_lm",
            causal,
            TEXT | {"labels": bert.NEXT_LABELS},
            ALL,
            DECODER,
            gradients=(*BODY, *bert.TOKENS),
        ),
        case(
            "causal_lm_cached",
            causal,
            past | {"past_key_values": cached(bert.PAST)},
            ALL_CACHED,
            DECODER,
        ),
        case(
            "causal_lm_cross_cached",
            causal,
            past | SOURCE_STATES | {"past_key_values": cached(bert.PAST, bert.SOURCE)},
            ALL_CACHED,
            CROSS,
        ),
        case("masked_lm", masked, labels, ALL, gradients=(*BODY, *bert.TOKENS)),
        case("masked_lm_untied", masked, labels, config={"tie_word_embeddings": False}),
        case(
            "pretraining",
            "MegatronBertForPreTraining",
            TEXT | both,
            ALL,
            gradients=(*BODY, *bert.TOKENS, *sentence),
        ),
        case(
            "next_sentence_prediction",
            "MegatronBertForNextSentencePrediction",
            TEXT | {"labels": bert.SENTENCE_LABELS},
            ALL,
            gradients=(*BODY, *sentence),
        ),
    ]


CASES = [*base_cases(), *language_cases(), *bert.heads_like(case, "MegatronBert", BODY)]
