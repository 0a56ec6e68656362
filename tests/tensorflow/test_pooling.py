"""Vectors of texts in TensorFlow."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import tensorflow as tf

from tests.support.embeddings import (
    check_half_precision,
    check_pooling,
    check_published_model,
    check_recipe,
)
from triformers import TFAutoModel


def compiled(call: Any) -> Any:
    """A graph of unknown batch and length."""
    return tf.function(
        lambda states, mask: call(states, mask),
        input_signature=[
            tf.TensorSpec([None, None, 3], tf.float32),
            tf.TensorSpec([None, None], tf.int64),
        ],
    )


def test_padding_on_either_side() -> None:
    check_pooling(tf.constant, compiled)


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_half_precision(dtype: str) -> None:
    states = tf.cast(np.random.RandomState(0).rand(1, 4096, 2) + 8, dtype)
    check_half_precision(states, tf.ones((1, 4096), tf.int32))


def test_the_published_model() -> None:
    check_published_model(TFAutoModel, "tf", 1e-5)


def test_the_recipe() -> None:
    check_recipe("tf", 1e-5)
