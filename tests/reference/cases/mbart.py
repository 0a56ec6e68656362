"""mBART's recorded calls."""

from __future__ import annotations

import numpy as np

from tests.reference.cases.bart import (
    ALL,
    ENDED,
    LABELLED,
    PLAIN,
    SOURCE_TEXT,
    case,
    like_bart,
)

HEADS = ("ForConditionalGeneration", "ForCausalLM")
PLACES = {"start_positions": np.array([1, 2]), "end_positions": np.array([3, 6])}

CASES = [
    *like_bart("MBart", HEADS, {}),
    case("base_source_alone", "MBartModel", SOURCE_TEXT, PLAIN),
    case(
        "sequence_classification",
        "MBartForSequenceClassification",
        ENDED | {"labels": np.array([4, 0])},
        ALL,
        LABELLED,
        gradients=("classification_head.dense.weight", "model.decoder.layer_norm.weight"),
    ),
    case(
        "question_answering",
        "MBartForQuestionAnswering",
        SOURCE_TEXT | PLACES,
        ALL,
        gradients=("qa_outputs.weight", "model.encoder.layer_norm.weight"),
    ),
]
