"""RetriBERT's recorded calls: one BERT for both, and two."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import bert
from tests.reference.cases.definition import Usual, integers

# The reference's class needs to be told of the positions' kind.
CONFIG: dict[str, Any] = bert.CONFIG | {"projection_dim": 12, "position_embedding_type": "absolute"}
DOC_MASK = np.array([[1] * 3 + [0] * 2, [1] * 5])
TEXTS = {
    "input_ids_query": bert.TEXT["input_ids"],
    "attention_mask_query": bert.MASK,
    "input_ids_doc": integers("documents", 1, bert.VOCABULARY, bert.BATCH, 5) * DOC_MASK,
    "attention_mask_doc": DOC_MASK,
}
BODY = (
    "bert_query.embeddings.word_embeddings.weight",
    "bert_query.pooler.dense.bias",
    "project_query.weight",
    "project_doc.weight",
)

case = Usual(config=CONFIG)

CASES = [
    case("base", "RetriBertModel", TEXTS, gradients=BODY),
    case(
        "base_two_encoders",
        "RetriBertModel",
        TEXTS,
        config={"share_encoders": False},
        gradients=(*BODY, "bert_doc.encoder.layer.0.attention.self.value.weight"),
    ),
]
