"""Recorded calls of a question encoder and a generator, and of the passages between them."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import bart, bert, t5
from tests.reference.cases.definition import Definition, Usual, integers, normal

BATCH, DOCS, CONTEXT, TARGET = 2, 3, 7, 5
ROWS = BATCH * DOCS

QUESTIONS: dict[str, Any] = bert.CONFIG | {"model_type": "dpr"}
ANSWERS: dict[str, Any] = bart.CONFIG | {"model_type": "bart"}
BEGIN, PAD, END = 0, 1, 2  # Of the generator.

CONFIG: dict[str, Any] = {
    "question_encoder": QUESTIONS,
    "generator": ANSWERS,
    "n_docs": DOCS,
    "retrieval_vector_size": QUESTIONS["hidden_size"],
}
OF_T5 = {"generator": t5.CONFIG | {"model_type": "t5"}}
SMOOTHED = {"label_smoothing": 0.15}

MODEL, TOKEN, SEQUENCE = "RagModel", "RagTokenForGeneration", "RagSequenceForGeneration"

MASK = np.array([[1] * CONTEXT, [1] * 4 + [0] * 3] * DOCS)
IDS = np.where(MASK == 1, integers("contexts", 5, 80, ROWS, CONTEXT), PAD)
SCORES = {"doc_scores": normal("scores", BATCH, DOCS)}
PASSAGES = SCORES | {"context_input_ids": IDS, "context_attention_mask": MASK}
TARGET_MASK = np.array([[1] * TARGET, [1] * 3 + [0] * 2])
# They begin as the decoder does, and then with the generator's first token.
ANSWER_IDS = integers("answers", 5, 80, BATCH, TARGET)
ANSWER_IDS[:, :2] = END, BEGIN
PADDED = np.where(TARGET_MASK == 1, ANSWER_IDS, PAD)
LABELS = {"labels": PADDED}
TEXT = PASSAGES | {"decoder_input_ids": ANSWER_IDS}
MASKED = PASSAGES | {"decoder_input_ids": PADDED, "decoder_attention_mask": TARGET_MASK}
ENCODED = SCORES | {
    "encoder_outputs": (normal("encoder", ROWS, CONTEXT, ANSWERS["d_model"]),),
    "context_attention_mask": MASK,
}
SHOWN = {"use_cache": False, "output_attentions": True}
PLAIN = {"use_cache": False}
SUM = {"reduce_loss": True}

BODY = (
    "rag.generator.model.shared.weight",
    "rag.generator.model.encoder.layers.1.fc1.weight",
    "rag.generator.model.decoder.layers.0.encoder_attn.k_proj.weight",
    "rag.generator.model.decoder.layernorm_embedding.bias",
)

case = Usual(config=CONFIG, keywords=PLAIN)

CASES: list[Definition] = [
    case("base", MODEL, MASKED, SHOWN),
    case("encoder_outputs", MODEL, ENCODED | {"decoder_input_ids": ANSWER_IDS}),
    case("token", TOKEN, PASSAGES | LABELS, SUM | {"output_attentions": True}, gradients=BODY),
    case("token_of_each", TOKEN, PASSAGES | LABELS, {}),
    case("token_marginal", TOKEN, TEXT, PLAIN | {"do_marginalize": True}),
    case("token_smoothed", TOKEN, PASSAGES | LABELS, SUM, config=SMOOTHED, gradients=BODY[:2]),
    case(
        "sequence", SEQUENCE, PASSAGES | LABELS, SUM | {"output_attentions": True}, gradients=BODY
    ),
    case("sequence_of_each", SEQUENCE, PASSAGES | LABELS, {}),
    case("sequence_text", SEQUENCE, TEXT),
    case("sequence_without_first", SEQUENCE, PASSAGES | LABELS, {"exclude_bos_score": True}),
    case(
        "sequence_smoothed_without_first",
        SEQUENCE,
        PASSAGES | LABELS,
        SUM | {"exclude_bos_score": True},
        config=SMOOTHED,
    ),
    case(
        "sequence_smoothed", SEQUENCE, PASSAGES | LABELS, SUM, config=SMOOTHED, gradients=BODY[:2]
    ),
    case(
        "t5",
        SEQUENCE,
        PASSAGES | {"labels": ANSWER_IDS},
        config=OF_T5,
    ),
]
