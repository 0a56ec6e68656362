"""Operations that make one entry of many along one axis or several, on TensorFlow.

``axis`` is a number or several; these axes disappear unless ``keepdims`` keeps them with size 1.
Sums of numbers in half precision are computed in float32.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import tensorflow as tf
from tensorflow import Tensor


def softmax(x: Tensor, axis: int = -1) -> Tensor:
    """Exponentials that sum to one along an axis; computed in float32 at least."""
    if x.dtype.size < 4:
        return tf.cast(tf.nn.softmax(tf.cast(x, tf.float32), axis=axis), x.dtype)
    return tf.nn.softmax(x, axis=axis)


def log_softmax(x: Tensor, axis: int = -1) -> Tensor:
    """Natural logarithm of the softmax; computed in float32 at least."""
    wide = tf.cast(x, tf.float32) if x.dtype.size < 4 else x
    logarithm: Tensor = tf.nn.log_softmax(wide, axis=axis)  # Untyped in the stubs.
    return tf.cast(logarithm, x.dtype)


def reduce_sum(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Sum; 0 of no entries."""
    return _in_float32(tf.reduce_sum, x, axis, keepdims)


def reduce_mean(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Mean of floating point numbers."""
    return _in_float32(tf.reduce_mean, x, axis, keepdims)


def reduce_max(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Highest entry, of one at least; equal ones share the gradient."""
    return tf.reduce_max(x, axis=axis, keepdims=keepdims)


def reduce_min(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Lowest entry, of one at least; equal ones share the gradient."""
    return tf.reduce_min(x, axis=axis, keepdims=keepdims)


def reduce_any(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Whether any of the truth values is true; false of none."""
    any_true: Tensor = tf.reduce_any(x, axis=axis, keepdims=keepdims)  # Untyped in the stubs.
    return any_true


def reduce_all(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Whether all of the truth values are true; true of none."""
    all_true: Tensor = tf.reduce_all(x, axis=axis, keepdims=keepdims)  # Untyped in the stubs.
    return all_true


def logsumexp(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Natural logarithm of the sum of exponentials, without overflow."""
    return _in_float32(tf.reduce_logsumexp, x, axis, keepdims)


def cumsum(x: Tensor, axis: int) -> Tensor:
    """Sum of every entry and those before it along an axis."""
    sums: Tensor = tf.cumsum(x, axis=axis)  # Untyped in the stubs.
    return sums


def mean(x: Tensor) -> Tensor:
    """Mean of all entries, a scalar."""
    return tf.reduce_mean(x)


def argmax(x: Tensor, axis: int = -1) -> Tensor:
    """Index of the highest entry along an axis, which disappears; the first of several."""
    index: Tensor = tf.argmax(x, axis=axis, output_type=tf.int32)  # Untyped in the stubs.
    return index


def _in_float32(
    reduce: Callable[..., Tensor], x: Tensor, axis: int | Sequence[int], keepdims: bool
) -> Tensor:
    if x.dtype.is_floating and x.dtype.size < 4:
        return tf.cast(reduce(tf.cast(x, tf.float32), axis=axis, keepdims=keepdims), x.dtype)
    return reduce(x, axis=axis, keepdims=keepdims)
