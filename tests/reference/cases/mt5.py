"""mT5's recorded calls: T5's in its version 1.1."""

from __future__ import annotations

from tests.reference.cases.t5 import ALL, BODY, LABELS, PLAIN, SOURCE_TEXT, TEXT, case

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
]
