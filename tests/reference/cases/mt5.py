"""mT5's recorded calls: T5's in its version 1.1."""

from __future__ import annotations

import numpy as np

from tests.reference.cases.t5 import (
    ALL,
    BODY,
    ENDED_TEXT,
    LABELLED,
    LABELS,
    PLAIN,
    SOURCE_TEXT,
    TEXT,
    case,
)

SPAN = {"start_positions": np.array([1, 0]), "end_positions": np.array([4, 2])}
VERSION = {"feed_forward_proj": "gated-gelu", "tie_word_embeddings": False}

CASES = [
    case("base", "MT5Model", TEXT, ALL, VERSION),
    case(
        "seq2seq_lm",
        "MT5ForConditionalGeneration",
        SOURCE_TEXT | LABELS,
        PLAIN,
        VERSION,
        gradients=(*BODY, "lm_head.weight"),
    ),
    case("encoder", "MT5EncoderModel", SOURCE_TEXT, ALL, VERSION),
    case(
        "sequence_classification",
        "MT5ForSequenceClassification",
        ENDED_TEXT | {"labels": np.array([2, 0])},
        PLAIN,
        VERSION | LABELLED,
        gradients=("classification_head.dense.weight",),
    ),
    case(
        "token_classification",
        "MT5ForTokenClassification",
        SOURCE_TEXT | {"labels": np.where(SOURCE_TEXT["attention_mask"] == 1, 2, -100)},
        {},
        VERSION | LABELLED,
        gradients=("classifier.weight",),
    ),
    case(
        "question_answering",
        "MT5ForQuestionAnswering",
        SOURCE_TEXT | SPAN,
        PLAIN,
        VERSION,
        gradients=("qa_outputs.weight",),
    ),
]
