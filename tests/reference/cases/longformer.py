"""Longformer's recorded calls."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases.definition import Definition, Usual, integers, normal

BATCH, LENGTH, CHOICES = 2, 13, 3
HEADS, WIDTH, VOCABULARY, LABELS = 4, 32, 99, 5
PAD, SEPARATOR = 1, 2

# All sizes differ, and the epsilon is so large that a wrong one shows. A length of 13 is padded.
CONFIG: dict[str, Any] = {
    "vocab_size": VOCABULARY,
    "hidden_size": WIDTH,
    "num_hidden_layers": 2,
    "num_attention_heads": HEADS,
    "intermediate_size": 37,
    "max_position_embeddings": 61,
    "type_vocab_size": 3,
    "attention_window": [4, 2],
    "layer_norm_eps": 1e-2,
    "hidden_dropout_prob": 0.0,
    "attention_probs_dropout_prob": 0.0,
}
LABELLED = CONFIG | {"num_labels": LABELS}

MASK = np.array([[1] * LENGTH, [1] * 9 + [0] * 4])
IDS = np.where(MASK == 1, integers("input_ids", 3, VOCABULARY, BATCH, LENGTH), PAD)
TEXT = {
    "input_ids": IDS,
    "attention_mask": MASK,
    "token_type_ids": integers("types", 0, 3, BATCH, LENGTH),
}
# Unlike numbers of global tokens, in the middle too; one of them is padding.
GLOBAL = {
    "global_attention_mask": np.array([[1, 1, 0, 0, 0, 0, 0, 1] + [0] * 5, [1] + [0] * 11 + [1]])
}
# Two, then one more, and then padding.
PAIRS = IDS.copy()
PAIRS[0, [3, 4, 12]] = SEPARATOR
PAIRS[1, [4, 5, 8]] = SEPARATOR
QUESTIONS = TEXT | {"input_ids": PAIRS}
ALL = {"output_hidden_states": True, "output_attentions": True}
STATES = {"output_hidden_states": True}

BODY = (
    "longformer.embeddings.word_embeddings.weight",
    "longformer.embeddings.position_embeddings.weight",
    "longformer.encoder.layer.0.attention.self.query.weight",
    "longformer.encoder.layer.0.attention.self.key.weight",
    "longformer.encoder.layer.1.attention.self.value.bias",
    "longformer.encoder.layer.1.attention.output.LayerNorm.weight",
    "longformer.encoder.layer.1.output.dense.weight",
)
OF_GLOBAL = (
    "longformer.encoder.layer.0.attention.self.query_global.weight",
    "longformer.encoder.layer.0.attention.self.key_global.weight",
    "longformer.encoder.layer.1.attention.self.value_global.bias",
)

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: every input and option."""
    model = "LongformerModel"
    embedded = {"inputs_embeds": normal("embeds", BATCH, LENGTH, WIDTH), "attention_mask": MASK}
    positions = {"position_ids": integers("positions", 2, 61, BATCH, LENGTH)}
    head_mask = {"head_mask": np.array([1.0, 0, 0.5, 1.0])}
    return [
        case("base", model, TEXT, ALL),
        case("base_global", model, TEXT | GLOBAL, STATES),
        case("base_ids_alone", model, {"input_ids": IDS[:1, :8]}),
        case("base_embeds_and_positions", model, embedded | positions),
        case("base_head_mask", model, TEXT | GLOBAL | head_mask),
        case("base_one_window", model, TEXT | GLOBAL, config={"attention_window": 6}),
    ]


def head_cases() -> list[Definition]:
    """Every head, with the tokens that it makes global itself, and with given ones."""
    classes, answers = "LongformerForSequenceClassification", "LongformerForQuestionAnswering"
    labels = {"labels": np.where(MASK == 1, IDS, -100)}
    shape = (BATCH, CHOICES, LENGTH)
    choices = {name: np.stack([value] * CHOICES, axis=1) for name, value in QUESTIONS.items()}
    choices["input_ids"] = np.where(
        (choices["input_ids"] > 2), integers("choices", 3, VOCABULARY, *shape), choices["input_ids"]
    )
    several = integers("several", 0, 2, BATCH, LABELS).astype(np.float32)
    ends = {"start_positions": np.array([5, 20]), "end_positions": np.array([9, 7])}
    return [
        case(
            "masked_lm",
            "LongformerForMaskedLM",
            TEXT | labels,
            ALL,
            gradients=(*BODY, "lm_head.dense.weight", "lm_head.bias"),
        ),
        case(
            "masked_lm_untied",
            "LongformerForMaskedLM",
            TEXT | GLOBAL | labels,
            config={"tie_word_embeddings": False},
            gradients=("lm_head.decoder.weight", *OF_GLOBAL),
        ),
        case(
            "sequence_classification",
            classes,
            TEXT | {"labels": np.array([4, 0])},
            STATES,
            config=LABELLED,
            gradients=(*BODY, *OF_GLOBAL, "classifier.dense.weight", "classifier.out_proj.bias"),
        ),
        case(
            "sequence_classification_several",
            classes,
            TEXT | GLOBAL | {"labels": several},
            config=LABELLED,
        ),
        case(
            "sequence_classification_number",
            classes,
            TEXT | {"labels": normal("number", BATCH)},
            config=LABELLED | {"num_labels": 1},
        ),
        case(
            "multiple_choice",
            "LongformerForMultipleChoice",
            choices | {"labels": np.array([2, 0])},
            gradients=(*BODY, *OF_GLOBAL, "longformer.pooler.dense.weight", "classifier.weight"),
        ),
        case(
            "token_classification",
            "LongformerForTokenClassification",
            TEXT | GLOBAL | {"labels": np.where(MASK == 1, IDS % LABELS, -100)},
            config=LABELLED,
            gradients=(*BODY, *OF_GLOBAL, "classifier.bias"),
        ),
        case(
            "question_answering",
            answers,
            QUESTIONS | ends,
            gradients=(*BODY, *OF_GLOBAL, "qa_outputs.weight"),
        ),
        case("question_answering_global", answers, TEXT | GLOBAL),
    ]


CASES = [*base_cases(), *head_cases()]
