"""Tensors in and out of feature extractors."""

from __future__ import annotations

import numpy as np
import tensorflow as tf

from tests.support.images import noise
from triformers_core.architectures.vit.feature_extraction import ViTFeatureExtractor

EXTRACTOR = ViTFeatureExtractor(size=8)


def test_tensors_give_the_values_of_arrays() -> None:
    expected = EXTRACTOR(noise(), return_tensors="np").pixel_values
    tensor = tf.constant(noise())
    for images in (tensor, [tensor], tensor[None]):
        result = EXTRACTOR(images, return_tensors="tf").pixel_values
        assert isinstance(result, tf.Tensor)
        np.testing.assert_array_equal(np.asarray(result), expected)


def test_half_precision_tensors_are_read() -> None:
    image = (noise() // 2 * 2 / 256).astype(np.float32)  # Seven bits, so that bfloat16 holds them.
    expected = EXTRACTOR(image, do_rescale=False)["pixel_values"][0]
    half = tf.constant(image, dtype=tf.bfloat16)
    np.testing.assert_array_equal(EXTRACTOR(half, do_rescale=False)["pixel_values"][0], expected)


def test_features_move_to_a_device_and_type() -> None:
    result = EXTRACTOR(noise(), return_tensors="tf")
    assert result.to("CPU:0", tf.bfloat16) is result
    assert result["pixel_values"].dtype == tf.bfloat16
