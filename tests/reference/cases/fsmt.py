"""FSMT's recorded calls, on BART's inputs; the target has fewer tokens than the source.

With a cache the reference takes a target's last token alone, at the place that it has in all of them;
recorded generations show the cache. It makes no ids of labels.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases.bart import (
    ALL,
    CONFIG,
    ENCODED,
    HEAD_MASKS,
    IDS,
    PLAIN,
    SOURCE_TEXT,
    TARGET_IDS,
    TARGET_MASK,
    VOCABULARY,
)
from tests.reference.cases.definition import Usual

TARGETS = 83
OWN: dict[str, Any] = {key: value for key, value in CONFIG.items() if key != "vocab_size"}
OWN |= {"src_vocab_size": VOCABULARY, "tgt_vocab_size": TARGETS, "langs": ["en", "de"]}
GIVEN_MASK = np.array([[1] * 5, [1] * 4 + [0]])
# Padding of the target is known by its ids; of the source, too, at which positions are zeros.
WORDS = TARGET_IDS % TARGETS
TARGET = {"decoder_input_ids": np.where(TARGET_MASK == 1, np.maximum(WORDS, 3), 1)}
TEXT = SOURCE_TEXT | TARGET
LABELS = {"labels": np.where(TARGET_MASK == 1, WORDS, -100)}

BODY = (
    "model.encoder.embed_tokens.weight",
    "model.encoder.layers.0.self_attn.q_proj.weight",
    "model.decoder.output_projection.weight",
    "model.decoder.layers.0.encoder_attn.k_proj.weight",
    "model.decoder.layers.1.fc2.bias",
)
case = Usual(config=OWN, keywords=PLAIN)
BASE, WHOLE = "FSMTModel", "FSMTForConditionalGeneration"
CASES = [
    case("base", BASE, TEXT, ALL | PLAIN),
    case("base_source_alone", BASE, {"input_ids": IDS % TARGETS}),
    case("base_given_mask", BASE, TEXT | {"decoder_attention_mask": GIVEN_MASK}),
    case("base_head_masks", BASE, TEXT | HEAD_MASKS, ALL | PLAIN),
    case("base_unscaled", BASE, TEXT, config={"scale_embedding": False}),
    case("base_gelu", BASE, TEXT, config={"activation_function": "gelu"}),
    case("base_encoder_outputs", BASE, ENCODED | {"input_ids": IDS} | TARGET),
    case(
        "seq2seq_lm",
        WHOLE,
        TEXT | LABELS,
        ALL | PLAIN,
        gradients=BODY,
    ),
    case(
        "seq2seq_lm_tied",
        WHOLE,
        TEXT | LABELS,
        config={"tie_word_embeddings": True, "tgt_vocab_size": VOCABULARY},
    ),
]
