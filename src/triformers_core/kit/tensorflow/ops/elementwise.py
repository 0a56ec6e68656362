"""Functions of single entries, on TensorFlow."""

from __future__ import annotations

import tensorflow as tf
from tensorflow import Tensor


def absolute(x: Tensor) -> Tensor:
    """Absolute value."""
    return tf.abs(x)


def square(x: Tensor) -> Tensor:
    """Product with itself."""
    return tf.square(x)


def sin(x: Tensor) -> Tensor:
    """Sine of an angle in radians."""
    return tf.sin(x)


def cos(x: Tensor) -> Tensor:
    """Cosine of an angle in radians."""
    return tf.cos(x)


def sign(x: Tensor) -> Tensor:
    """-1, 0 or 1; its gradient is 0."""
    return tf.sign(x)


def round(x: Tensor) -> Tensor:
    """The nearest whole number, of two the even one; its gradient is 0."""
    return tf.round(x)


def ceil(x: Tensor) -> Tensor:
    """The next higher whole number, or the number itself."""
    higher: Tensor = tf.math.ceil(x)  # Untyped in the stubs.
    return higher


def straight_through(x: Tensor, like: Tensor) -> Tensor:
    """The values of ``x`` with the gradient of ``like`` (Bengio et al. 2013).

    ``straight_through(round(x), x)`` rounds, and its gradient is 1.

    Args:
        x: values, such as rounded ones.
        like: what they were made of, of the same shape and finite.
    """
    through: Tensor = tf.stop_gradient(x) + (like - tf.stop_gradient(like))
    return through
