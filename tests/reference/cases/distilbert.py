"""DistilBERT's recorded calls."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import bert
from tests.reference.cases.bert import ALL, MASK
from tests.reference.cases.definition import Definition, Usual, normal

CONFIG: dict[str, Any] = {
    "vocab_size": bert.VOCABULARY,
    "dim": bert.HIDDEN,
    "n_layers": bert.LAYERS,
    "n_heads": bert.HEADS,
    "hidden_dim": 37,
    "max_position_embeddings": 61,
    "dropout": 0.0,
    "attention_dropout": 0.0,
    "qa_dropout": 0.0,
    "seq_classif_dropout": 0.0,
}
LABELLED: dict[str, Any] = CONFIG | {"num_labels": bert.LABELS}
RELU: dict[str, Any] = CONFIG | {"activation": "relu"}

TEXT = {name: bert.TEXT[name] for name in ("input_ids", "attention_mask")}
CHOICE_TEXT = {name: bert.CHOICE_TEXT[name] for name in ("input_ids", "attention_mask")}
EMBEDS = {"inputs_embeds": normal("embeds", bert.BATCH, bert.LENGTH, bert.HIDDEN)}

BODY = (
    "distilbert.embeddings.word_embeddings.weight",
    "distilbert.embeddings.position_embeddings.weight",
    "distilbert.transformer.layer.0.attention.q_lin.weight",
    "distilbert.transformer.layer.1.output_layer_norm.weight",
)
CLASSIFIER = ("pre_classifier.weight", "classifier.weight")
TOKENS = ("vocab_transform.weight", "vocab_layer_norm.weight", "vocab_projector.bias")

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: every input and option."""
    model = "DistilBertModel"
    by_layer = np.array([[1.0, 0, 0.5, 1.0], [0.25, 1.0, 1.0, 0]])
    return [
        case("base", model, TEXT, ALL),
        case("base_ids_alone", model, bert.WHOLE),
        case("base_embeds", model, EMBEDS | {"attention_mask": MASK}),
        case("base_head_mask", model, TEXT | {"head_mask": by_layer}, ALL),
        case("base_relu", model, TEXT, config=RELU),
    ]


def head_cases() -> list[Definition]:
    """With each head."""
    masked = "DistilBertForMaskedLM"
    labels = TEXT | {"labels": bert.MASKED_LABELS}
    ends = {"start_positions": np.array([1, 2]), "end_positions": np.array([3, 2])}
    sinusoidal = CONFIG | {"sinusoidal_pos_embds": True}
    untied = CONFIG | {"tie_word_embeddings": False}
    return [
        case("masked_lm", masked, labels, ALL, gradients=(*BODY, *TOKENS)),
        case("masked_lm_relu", masked, labels, config=RELU),
        case("masked_lm_sinusoidal", masked, labels, config=sinusoidal, gradients=BODY[:1]),
        case(
            "masked_lm_untied",
            masked,
            labels,
            config=untied,
            gradients=("vocab_projector.weight", *TOKENS),
        ),
        case(
            "sequence_classification",
            "DistilBertForSequenceClassification",
            TEXT | {"labels": np.array([4, 0])},
            ALL,
            LABELLED,
            gradients=(*BODY, *CLASSIFIER),
        ),
        case(
            "multiple_choice",
            "DistilBertForMultipleChoice",
            CHOICE_TEXT | {"labels": np.array([2, 0])},
            ALL,
            gradients=(*BODY, *CLASSIFIER),
        ),
        case(
            "token_classification",
            "DistilBertForTokenClassification",
            TEXT | {"labels": bert.TOKEN_LABELS},
            ALL,
            LABELLED,
            gradients=(*BODY, "classifier.weight"),
        ),
        case(
            "question_answering",
            "DistilBertForQuestionAnswering",
            TEXT | ends,
            ALL,
            gradients=(*BODY, "qa_outputs.weight"),
        ),
    ]


CASES = [*base_cases(), *head_cases()]
