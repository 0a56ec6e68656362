"""TAPAS' recorded calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from tests.reference.cases.definition import Definition, Usual, integers, normal
from tests.support.reference import Array

BATCH, LENGTH, SOURCE, HIDDEN, VOCABULARY, LABELS = 3, 16, 5, 32, 99, 5
TYPES = [3, 7, 9, 2, 8, 6, 5]

# All sizes differ, and the epsilon is so large that a wrong one shows.
CONFIG: dict[str, Any] = {
    "vocab_size": VOCABULARY,
    "hidden_size": HIDDEN,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "intermediate_size": 37,
    "max_position_embeddings": 61,
    "type_vocab_sizes": TYPES,
    "layer_norm_eps": 1e-2,
    "hidden_dropout_prob": 0.0,
    "attention_probs_dropout_prob": 0.0,
    "max_num_rows": 4,
    "max_num_columns": 5,
}
LABELLED = CONFIG | {"num_labels": LABELS}
# What a head makes of the states doesn't depend on the number of layers: one costs less.
SHALLOW = CONFIG | {"num_hidden_layers": 1}
OPERATORS = SHALLOW | {"num_aggregation_labels": 4, "aggregation_loss_weight": 0.7}
WEAK = OPERATORS | {
    "use_answer_as_supervision": True,
    "answer_loss_importance": 0.6,
    "cell_selection_preference": 0.3,
    "huber_loss_delta": 0.2,
    "temperature": 0.5,
    "aggregation_temperature": 1.7,
}

# A question, then a table: a header, rows with cells of one to three tokens, a column that is too
# far right and a row that is too far down (they count as the last), and padding.
COLUMNS = np.array(
    [
        [0, 0, 0, 1, 2, 2, 3, 1, 1, 2, 3, 1, 2, 2, 2, 3],
        [0, 0, 1, 3, 4, 6, 1, 3, 3, 4, 6, 1, 3, 0, 0, 0],
        [0, 0, 0, 0, 2, 2, 1, 1, 2, 1, 2, 0, 0, 0, 0, 0],
    ]
)
ROWS = np.array(
    [
        [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2],
        [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 6, 6, 0, 0, 0],
        [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 0, 0, 0, 0, 0],
    ]
)
MASK = np.array([[1] * 16, [1] * 13 + [0] * 3, [1] * 11 + [0] * 5])
SEGMENTS = np.array([[0] * 3 + [1] * 13, [0] * 2 + [1] * 11 + [0] * 3, [0] * 4 + [1] * 7 + [0] * 5])
TYPE_IDS = np.stack(
    [SEGMENTS, COLUMNS, ROWS]
    + [integers(f"types {kind}", 0, TYPES[kind], BATCH, LENGTH) for kind in range(3, 7)],
    axis=-1,
)
IDS = integers("input_ids", 1, VOCABULARY, BATCH, LENGTH)
TEXT = {
    "input_ids": np.where(MASK == 1, IDS, 0),
    "attention_mask": MASK,
    "token_type_ids": TYPE_IDS,
}
MASKED_LABELS = np.where(
    integers("masked", 0, 4, BATCH, LENGTH) * MASK == 1,
    integers("masked labels", 1, VOCABULARY, BATCH, LENGTH),
    -100,
)
# Of the first row one cell is the answer, of the second two of a column and one of another.
CELL_LABELS = np.zeros((BATCH, LENGTH), dtype=np.int64)
CELL_LABELS[0, 12:15] = 1
CELL_LABELS[1, [6, 9, 11]] = 1
THIRD_LABELS = CELL_LABELS.copy()
THIRD_LABELS[2, 9] = 1
SELECTED = TEXT | {"labels": THIRD_LABELS}
OPERATED = SELECTED | {"aggregation_labels": np.array([0, 3, 1])}

NUMBERED = ROWS > 0
SCALES = np.ones((BATCH, LENGTH), dtype=np.float32)
SCALES[0, [7, 8]], SCALES[0, [12, 13, 14]], SCALES[1, [7, 8]], SCALES[2, [6, 7]] = 2, 3, 2, 2
VALUES = np.where(NUMBERED, 1.5 * normal("values", BATCH, LENGTH), np.nan)
VALUES[0, [7, 8]], VALUES[0, [12, 13, 14]], VALUES[1, [7, 8]] = 0.7, np.nan, -1.2
ANSWERED = SELECTED | {
    # The first answer is cells alone, the second cells or a number, the third a number alone.
    "float_answer": np.array([np.nan, 2.5, 0.4], dtype=np.float32),
    "numeric_values": VALUES.astype(np.float32),
    "numeric_values_scale": SCALES,
    "labels": CELL_LABELS.astype(np.float32),
}

ALL = {"output_hidden_states": True, "output_attentions": True}

WORDS = "tapas.embeddings.word_embeddings.weight"
BODY = (
    "tapas.embeddings.token_type_embeddings_2.weight",
    "tapas.embeddings.LayerNorm.weight",
    "tapas.encoder.layer.0.attention.self.query.weight",
    "tapas.encoder.layer.1.output.LayerNorm.weight",
)
CLASSIFIER = ("classifier.weight", "classifier.bias")
CELLS = ("output_weights", "output_bias")
COLUMN = ("column_output_weights",)
OPERATOR = ("aggregation_classifier.weight", "aggregation_classifier.bias")

case = Usual(config=CONFIG)


def base_cases() -> list[Definition]:
    """Without a head: every input, and how positions are counted."""
    model = "TapasModel"
    embeds = {"inputs_embeds": normal("embeds", BATCH, LENGTH, HIDDEN), "attention_mask": MASK}
    plain = CONFIG | {"reset_position_index_per_cell": False}
    source = {
        "encoder_hidden_states": normal("encoder", BATCH, SOURCE, HIDDEN),
        "encoder_attention_mask": np.array([[1] * 5, [1] * 3 + [0] * 2, [1] * 4 + [0]]),
    }
    return [
        case("base", model, TEXT, ALL),
        case("base_ids_alone", model, {"input_ids": IDS}),
        case("base_embeds", model, embeds | {"token_type_ids": TYPE_IDS}),
        case(
            "base_positions",
            model,
            TEXT | {"position_ids": integers("positions", 0, 61, BATCH, LENGTH)},
        ),
        case("base_positions_counted_on", model, TEXT, config=plain),
        case("base_long_cells", model, TEXT, config={"max_position_embeddings": 2}),
        case("base_head_mask", model, TEXT | {"head_mask": np.array([1.0, 0, 0.5, 1.0])}),
        case(
            "base_cross",
            model,
            TEXT | source,
            config={"is_decoder": True, "add_cross_attention": True},
        ),
    ]


def head_cases() -> list[Definition]:
    """The masked language model and the classifier of sentences."""
    masked = TEXT | {"labels": MASKED_LABELS}
    tokens = ("cls.predictions.bias", "cls.predictions.transform.LayerNorm.weight")
    model = "TapasForSequenceClassification"
    several = integers("several", 0, 2, BATCH, LABELS).astype(np.float32)
    return [
        case("masked_lm", "TapasForMaskedLM", masked, gradients=(WORDS, *BODY, *tokens)),
        case(
            "masked_lm_untied",
            "TapasForMaskedLM",
            masked,
            config={"tie_word_embeddings": False},
            gradients=("cls.predictions.decoder.weight",),
        ),
        case(
            "sequence_classification",
            model,
            TEXT | {"labels": np.array([4, 0, 2])},
            {"output_hidden_states": True},
            config=LABELLED,
            gradients=(*BODY, *CLASSIFIER, "tapas.pooler.dense.bias"),
        ),
        case("sequence_classification_several", model, TEXT | {"labels": several}, config=LABELLED),
        case(
            "sequence_classification_number",
            model,
            TEXT | {"labels": normal("number", BATCH)},
            config={"num_labels": 1},
        ),
    ]


def selection_cases() -> list[Definition]:
    """Questions whose cells are known, and with operators, those too."""
    several = SHALLOW | {"select_one_column": False}
    # Here the reference takes labels of the logits' type alone.
    of_tokens = SELECTED | {"labels": THIRD_LABELS.astype(np.float32)}
    return [
        question("", SELECTED, {"output_attentions": True}, gradients=(*BODY, *CELLS, *COLUMN)),
        question("_without_labels", TEXT, config=OPERATORS),
        question("_ids_alone", {"input_ids": IDS}, config=SHALLOW),
        question("_average_logits", SELECTED, config=SHALLOW | {"average_logits_per_cell": True}),
        question(
            "_empty_column",
            TEXT | {"labels": CELL_LABELS},  # The third row has no answer.
            config=SHALLOW | {"allow_empty_column_selection": True, "temperature": 0.5},
        ),
        question("_many_columns", of_tokens, config=several, gradients=CELLS),
        question(
            "_many_columns_weighted",
            of_tokens,
            config=several | {"positive_label_weight": 3.5, "average_logits_per_cell": True},
        ),
        question("_operators", OPERATED, config=OPERATORS, gradients=(*CELLS, *OPERATOR)),
        question(
            "_operators_alone",
            OPERATED,
            config=OPERATORS | {"disable_per_token_loss": True},
            gradients=OPERATOR,
        ),
    ]


def answer_cases() -> list[Definition]:
    """Questions whose answers are numbers that come about in an unknown way."""
    weak: dict[str, dict[str, Any]] = {
        "": {},
        "_first_order": {"average_approximation_function": "first_order"},
        "_second_order": {"average_approximation_function": "second_order"},
        "_normalized": {"use_normalized_answer_loss": True, "huber_loss_delta": None},
        "_cutoff": {"answer_loss_cutoff": 0.25},
        "_prefers_cells": {"cell_selection_preference": 0.95},
        "_many_columns": {"select_one_column": False},
        "_without_cells": {"disable_per_token_loss": True},
    }
    mask = {"table_mask": NUMBERED * np.array([[0] * 9 + [1] * 7])}
    return [
        *(
            question(
                f"_answer{name}",
                ANSWERED,
                config=WEAK | changes,
                gradients=() if name else (*CELLS, *OPERATOR),
            )
            for name, changes in weak.items()
        ),
        question("_answer_table_mask", ANSWERED | mask, config=WEAK),
    ]


def question(
    suffix: str,
    inputs: Mapping[str, Array],
    keywords: Mapping[str, Any] = {},
    config: Mapping[str, Any] = CONFIG,
    gradients: tuple[str, ...] = (),
) -> Definition:
    """A call of the model that answers questions."""
    return case(
        f"question_answering{suffix}",
        "TapasForQuestionAnswering",
        inputs,
        keywords,
        config=config,
        gradients=gradients,
    )


CASES = [*base_cases(), *head_cases(), *selection_cases(), *answer_cases()]
