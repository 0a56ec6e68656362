"""ALBERT's recorded calls: the difference to BERT, and a call of every head."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import bert
from tests.reference.cases.bert import ALL, CHOICE_TEXT, MASK, TEXT
from tests.reference.cases.definition import Definition, Usual, normal

EMBEDDING = 24
CONFIG: dict[str, Any] = bert.CONFIG | {
    "embedding_size": EMBEDDING,
    "num_hidden_layers": 3,
    "classifier_dropout_prob": 0.0,
}
LABELLED: dict[str, Any] = CONFIG | {"num_labels": bert.LABELS}
# Five runs of two groups, of two layers each.
GROUPS: dict[str, Any] = {"num_hidden_layers": 5, "num_hidden_groups": 2, "inner_group_num": 2}

EMBEDS = {"inputs_embeds": normal("embeds", bert.BATCH, bert.LENGTH, EMBEDDING)}
MASKED = TEXT | {"labels": bert.MASKED_LABELS}

LAYER = "albert.encoder.albert_layer_groups.0.albert_layers.0"
BODY = (
    "albert.embeddings.word_embeddings.weight",
    "albert.encoder.embedding_hidden_mapping_in.weight",
    f"{LAYER}.attention.query.weight",
    f"{LAYER}.full_layer_layer_norm.weight",
)
POOLED = (*BODY, "albert.pooler.bias")
TOKENS = ("predictions.bias", "predictions.dense.weight", "predictions.LayerNorm.weight")

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: how layers are shared."""
    model = "AlbertModel"
    return [
        case("base", model, TEXT, ALL),
        case("base_groups", model, TEXT, ALL, config=GROUPS),
        case("base_embeds", model, EMBEDS | {"attention_mask": MASK}),
        case("base_relative", model, TEXT, config={"position_embedding_type": "relative_key"}),
        case("base_head_mask", model, TEXT | {"head_mask": np.array([1.0, 0, 0.5, 1.0])}),
    ]


def pretraining_cases() -> list[Definition]:
    """Masked tokens, and the order of sentences."""
    untied = {"tie_word_embeddings": False}
    return [
        case(
            "pretraining",
            "AlbertForPreTraining",
            MASKED | {"sentence_order_label": np.array([1, 0])},
            ALL,
            gradients=(*POOLED, *TOKENS, "sop_classifier.classifier.weight"),
        ),
        case("masked_lm", "AlbertForMaskedLM", MASKED, ALL, gradients=(*BODY, *TOKENS)),
        # The head's activation is the configuration's.
        case("masked_lm_relu", "AlbertForMaskedLM", MASKED, config={"hidden_act": "relu"}),
        case(
            "masked_lm_untied",
            "AlbertForMaskedLM",
            MASKED,
            config=untied,
            gradients=("predictions.decoder.weight", *TOKENS),
        ),
    ]


def classification_cases() -> list[Definition]:
    """Classifiers of sequences, choices, tokens and spans."""
    ends = {"start_positions": np.array([1, 2]), "end_positions": np.array([3, 2])}
    return [
        case(
            "sequence_classification",
            "AlbertForSequenceClassification",
            TEXT | {"labels": np.array([4, 0])},
            ALL,
            LABELLED,
            gradients=(*POOLED, "classifier.weight"),
        ),
        case(
            "multiple_choice",
            "AlbertForMultipleChoice",
            CHOICE_TEXT | {"labels": np.array([2, 0])},
            ALL,
            gradients=(*POOLED, "classifier.weight"),
        ),
        case(
            "token_classification",
            "AlbertForTokenClassification",
            TEXT | {"labels": bert.TOKEN_LABELS},
            ALL,
            LABELLED,
            gradients=(*BODY, "classifier.weight"),
        ),
        case(
            "question_answering",
            "AlbertForQuestionAnswering",
            TEXT | ends,
            ALL,
            gradients=(*BODY, "qa_outputs.weight"),
        ),
    ]


CASES = [*base_cases(), *pretraining_cases(), *classification_cases()]
