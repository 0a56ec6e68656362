"""DeiT's recorded calls."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.reference.cases.definition import Definition, Usual, integers
from tests.reference.cases.vit import (
    ALL,
    BATCH,
    CONFIG,
    IMAGES,
    INTERPOLATED,
    LABELLED,
    LABELS,
    OTHER_SIZE,
    SMALLER,
)

BODY = (
    "deit.embeddings.cls_token",
    "deit.embeddings.distillation_token",
    "deit.embeddings.position_embeddings",
    "deit.encoder.layer.0.attention.attention.query.weight",
    "deit.encoder.layer.1.layernorm_after.weight",
    "classifier.weight",
)

case = Usual(config=CONFIG, inputs=IMAGES)


def classified(suffix: str, **rest: Any) -> Definition:
    """An image classification by the class token."""
    fields: dict[str, Any] = {"config": LABELLED} | rest
    return case(f"image_classification{suffix}", "DeiTForImageClassification", **fields)


def taught(suffix: str, **rest: Any) -> Definition:
    """An image classification by both tokens."""
    name = f"image_classification_with_teacher{suffix}"
    return case(name, "DeiTForImageClassificationWithTeacher", config=LABELLED, **rest)


SEVERAL = integers("several", 0, 2, BATCH, LABELS).astype(np.float32)
CASES = [
    case("base", "DeiTModel", keywords=ALL),
    case("base_head_mask", "DeiTModel", inputs=IMAGES | {"head_mask": np.array([1.0, 0, 0.5, 1])}),
    case("base_without_qkv_bias", "DeiTModel", config={"qkv_bias": False}),
    case("base_interpolated", "DeiTModel", inputs=OTHER_SIZE, keywords=INTERPOLATED),
    case("base_interpolated_smaller", "DeiTModel", inputs=SMALLER, keywords=INTERPOLATED),
    classified("", inputs=IMAGES | {"labels": np.array([4, 0])}, keywords=ALL, gradients=BODY),
    classified("_several", inputs=IMAGES | {"labels": SEVERAL}),
    taught("", keywords=ALL),
    taught("_interpolated", inputs=OTHER_SIZE, keywords=INTERPOLATED),
]
