"""CANINE's recorded calls: blocks, molecules, and a call of every head."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases import bert
from tests.reference.cases.bert import ALL
from tests.reference.cases.definition import Definition, Usual, integers, normal

BATCH, LENGTH, CHOICES, BUCKETS, TYPES, HEADS = 2, 11, 3, 61, 3, bert.HEADS
LAST = 0x10FFFF

CONFIG: dict[str, Any] = {
    key: value
    for key, value in bert.CONFIG.items()
    if key not in ("vocab_size", "max_position_embeddings")
} | {
    "num_hash_buckets": BUCKETS,
    "num_hash_functions": 8,
    "downsampling_rate": 3,
    "upsampling_kernel_size": 4,
    # One block: in several, the reference's dropout acts block by block, and here on all at once.
    "local_transformer_stride": 128,
}
MASK = np.array([[1] * LENGTH, [1] * 4 + [0] * 7])
CODE_POINTS = integers("code points", 1, LAST, BATCH, LENGTH)
TEXT = {
    "input_ids": np.where(MASK == 1, CODE_POINTS, 0),
    "attention_mask": MASK,
    "token_type_ids": integers("types", 0, TYPES, BATCH, LENGTH),
}
WHOLE = {"input_ids": CODE_POINTS}
CHOICE_MASK = np.where(np.arange(LENGTH) < np.array([[[11], [5], [8]], [[3], [11], [10]]]), 1, 0)
CHOICE_TEXT = {
    "input_ids": integers("choices", 1, LAST, BATCH, CHOICES, LENGTH) * CHOICE_MASK,
    "attention_mask": CHOICE_MASK,
    "token_type_ids": integers("choice types", 0, TYPES, BATCH, CHOICES, LENGTH),
}
# BERT's labels are for as many.
SHORT = {name: value[:, : bert.LENGTH] for name, value in TEXT.items()}
SHORT_CHOICES = {name: value[:, :, : bert.LENGTH] for name, value in CHOICE_TEXT.items()}
BODY = (
    "canine.char_embeddings.HashBucketCodepointEmbedder_7.weight",
    "canine.char_embeddings.char_position_embeddings.weight",
    "canine.initial_char_encoder.layer.0.attention.self.query.weight",
    "canine.chars_to_molecules.conv.bias",
    "canine.encoder.layer.1.output.LayerNorm.weight",
)

RELATIVE = ("relative_key", "relative_key_query")

case = Usual(config=CONFIG)


def distances(kind: str) -> dict[str, Any]:
    """Embeddings of distances within attention instead of those of positions."""
    return {"position_embedding_type": kind, "max_position_embeddings": 13}


def base_cases() -> list[Definition]:
    """Without a head: blocks, molecules and hash functions."""
    model = "CanineModel"
    embeds = normal("embeds", BATCH, LENGTH, bert.HIDDEN)
    positions = integers("positions", 0, BUCKETS, BATCH, LENGTH)
    return [
        case("base", model, TEXT, ALL),
        # Two blocks, and the third one short.
        case("base_blocks", model, TEXT, ALL, {"local_transformer_stride": 5}),
        # Whole blocks, and no code point beyond the last molecule.
        case(
            "base_ids_alone",
            model,
            {"input_ids": CODE_POINTS[:, :10]},
            ALL,
            {"downsampling_rate": 2, "local_transformer_stride": 5},
        ),
        case("base_one_molecule", model, {"input_ids": CODE_POINTS[:, :4]}),
        case(
            "base_kernels",
            model,
            TEXT,
            config={"downsampling_rate": 4, "upsampling_kernel_size": 3},
        ),
        case("base_hash_functions", model, WHOLE, config={"num_hash_functions": 16}),
        case("base_relu", model, TEXT, config={"hidden_act": "relu"}),
        *(case(f"base_{kind}", model, TEXT, ALL, distances(kind)) for kind in RELATIVE),
        case(
            "base_embeds_and_positions",
            model,
            {"inputs_embeds": embeds, "attention_mask": MASK, "position_ids": positions},
        ),
        case("base_head_mask", model, TEXT | {"head_mask": np.array([1.0, 0, 0.5, 1.0])}, ALL),
    ]


def gradient_cases() -> list[Definition]:
    """Gradients of what makes states of code points of the molecules'."""
    labels = SHORT | {"labels": bert.TOKEN_LABELS}
    names = (
        "canine.projection.conv.weight",
        "canine.encoder.layer.0.attention.self.query.weight",
        "canine.final_char_encoder.layer.0.attention.self.key.weight",
    )
    config = {"num_labels": bert.LABELS, "local_transformer_stride": 2}
    model = "CanineForTokenClassification"
    return [case("token_classification_blocks", model, labels, config=config, gradients=names)]


CASES = [
    *base_cases(),
    *gradient_cases(),
    *bert.heads_like(case, "Canine", BODY, text=SHORT, choices=SHORT_CHOICES, keywords={}),
]
