"""RoBERTa's recorded calls: the difference to BERT, and a call of every head."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from tests.reference.cases import bert
from tests.reference.cases.bert import ALL, ALL_CACHED, MASK, PAST_MASK, SOURCE_STATES, cached
from tests.reference.cases.definition import Definition, Usual, integers, normal

PADDING = 5
CONFIG: dict[str, Any] = bert.CONFIG | {"pad_token_id": PADDING}
DECODER: dict[str, Any] = CONFIG | {"is_decoder": True}
CROSS: dict[str, Any] = DECODER | {"add_cross_attention": True}
LABELLED: dict[str, Any] = CONFIG | {"num_labels": bert.LABELS}

IDS = np.where(MASK == 1, np.maximum(bert.IDS, PADDING + 1), PADDING)
TEXT = {"input_ids": IDS, "attention_mask": MASK, "token_type_ids": bert.TYPE_IDS}
CHOICE_TEXT = bert.CHOICE_TEXT | {
    "input_ids": np.where(bert.CHOICE_MASK == 1, bert.CHOICE_TEXT["input_ids"], PADDING)
}
EMBEDS = {"inputs_embeds": normal("embeds", bert.BATCH, bert.LENGTH, bert.HIDDEN)}
# Padding that no mask says anything about: on the left, and in the middle of a text.
PADDED = {"input_ids": np.where(np.array([[0, 0, 1, 1, 1, 1, 1], [1, 1, 0, 1, 1, 1, 0]]), IDS, 5)}

BODY = (
    "roberta.embeddings.word_embeddings.weight",
    "roberta.embeddings.position_embeddings.weight",
    "roberta.encoder.layer.0.attention.self.query.weight",
    "roberta.encoder.layer.1.output.LayerNorm.weight",
)
TOKENS = ("lm_head.bias", "lm_head.dense.weight", "lm_head.layer_norm.weight")

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: how positions are counted."""
    model = "RobertaModel"
    positions = {"position_ids": integers("positions", 0, 61, bert.BATCH, bert.LENGTH)}
    return [
        case("base", model, TEXT, ALL),
        case("base_padding_without_a_mask", model, PADDED),
        case("base_embeds", model, EMBEDS | {"attention_mask": MASK}),
        case("base_positions", model, TEXT | positions),
        case("decoder_cross", model, TEXT | SOURCE_STATES, ALL_CACHED, config=CROSS),
    ]


def language_cases() -> list[Definition]:
    """Language models, causal and masked."""
    causal, masked = "RobertaForCausalLM", "RobertaForMaskedLM"
    following = {"labels": np.where(MASK == 1, IDS, -100)}
    past = {"past_key_values": cached(bert.PAST)}
    past_cross = {"past_key_values": cached(bert.PAST, bert.SOURCE)}
    labels = TEXT | {"labels": bert.MASKED_LABELS}
    untied = CONFIG | {"tie_word_embeddings": False}
    return [
        case("causal_lm", causal, TEXT | following, ALL, DECODER, gradients=(*BODY, *TOKENS)),
        case("causal_lm_cache_by_default", causal, PADDED, config=DECODER),
        case(
            "causal_lm_cached",
            causal,
            PADDED | {"attention_mask": PAST_MASK} | past,
            ALL_CACHED,
            DECODER,
        ),
        case(
            "causal_lm_cross_cached",
            causal,
            TEXT | {"attention_mask": PAST_MASK} | SOURCE_STATES | past_cross,
            ALL_CACHED,
            CROSS,
        ),
        case("masked_lm", masked, labels, ALL, gradients=(*BODY, *TOKENS)),
        # The head's activation doesn't follow the configuration.
        case("masked_lm_relu", masked, labels, config={"hidden_act": "relu"}),
        case(
            "masked_lm_untied",
            masked,
            labels,
            config=untied,
            gradients=("lm_head.decoder.weight", *TOKENS),
        ),
    ]


def classification_cases() -> list[Definition]:
    """Classifiers of sequences, choices, tokens and spans."""
    ends = {"start_positions": np.array([1, 2]), "end_positions": np.array([3, 2])}
    return [
        case(
            "sequence_classification",
            "RobertaForSequenceClassification",
            TEXT | {"labels": np.array([4, 0])},
            ALL,
            LABELLED,
            gradients=(*BODY, "classifier.dense.weight", "classifier.out_proj.bias"),
        ),
        case(
            "multiple_choice",
            "RobertaForMultipleChoice",
            CHOICE_TEXT | {"labels": np.array([2, 0])},
            ALL,
            gradients=(*BODY, "roberta.pooler.dense.bias", "classifier.weight"),
        ),
        case(
            "token_classification",
            "RobertaForTokenClassification",
            TEXT | {"labels": bert.TOKEN_LABELS},
            ALL,
            LABELLED,
            gradients=(*BODY, "classifier.weight"),
        ),
        case(
            "question_answering",
            "RobertaForQuestionAnswering",
            TEXT | ends,
            ALL,
            gradients=(*BODY, "qa_outputs.weight"),
        ),
    ]


CASES = [*base_cases(), *language_cases(), *classification_cases()]


def variant(prefix: str) -> list[Definition]:
    """A call of every class of an architecture that is RoBERTa by another name."""
    first = {each.model_class: each for each in reversed(CASES)}
    return [
        replace(each, model_class=each.model_class.replace("Roberta", prefix, 1))
        for each in first.values()
    ]
