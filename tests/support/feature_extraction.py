"""Tensors in and out of feature extractors, whatever the backend."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from tests.support.images import noise
from tests.support.reference import Array
from triformers_core.architectures.vit.feature_extraction import ViTFeatureExtractor
from triformers_core.tensors import TensorType

EXTRACTOR = ViTFeatureExtractor(size=8)


def check_tensors(
    to_tensor: Callable[[Array], Any], tensor_type: type[Any], backend: TensorType
) -> None:
    """Asserts that tensors give the values that arrays give.

    Args:
        to_tensor: makes the backend's tensor of an array.
        tensor_type: the backend's.
        backend: a value of ``return_tensors``.
    """
    expected = EXTRACTOR(noise(), return_tensors="np").pixel_values
    tensor = to_tensor(noise())
    for images in (tensor, [tensor], tensor[None]):
        result = EXTRACTOR(images, return_tensors=backend).pixel_values
        assert isinstance(result, tensor_type)
        np.testing.assert_array_equal(np.asarray(result), expected)


def check_half_precision(to_bfloat16: Callable[[Array], Any]) -> None:
    """Asserts that tensors are read whose type NumPy lacks.

    Args:
        to_bfloat16: makes the backend's tensor of an array, in that type.
    """
    image = (noise() // 2 * 2 / 256).astype(np.float32)  # Seven bits, so that bfloat16 holds them.
    expected = EXTRACTOR(image, do_rescale=False)["pixel_values"][0]
    actual = EXTRACTOR(to_bfloat16(image), do_rescale=False)["pixel_values"][0]
    np.testing.assert_array_equal(actual, expected)


def check_moves(backend: TensorType, device: str, bfloat16: Any) -> None:
    """Asserts that features move to a device and a type, and are the same object.

    Args:
        backend: a value of ``return_tensors``.
        device: a name in the backend's own spelling.
        bfloat16: the backend's type.
    """
    result = EXTRACTOR(noise(), return_tensors=backend)
    assert result.to(device, bfloat16) is result
    assert result["pixel_values"].dtype == bfloat16
