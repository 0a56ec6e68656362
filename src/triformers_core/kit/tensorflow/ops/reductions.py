"""Operations that make one entry of many along one axis or several, on TensorFlow.

``axis`` is a number or several; these axes disappear unless ``keepdims`` keeps them with size 1.
Sums of numbers in half precision are computed in float32.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import tensorflow as tf
from tensorflow import Tensor


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
    return tf.reduce_any(x, axis=axis, keepdims=keepdims)


def reduce_all(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Whether all of the truth values are true; true of none."""
    return tf.reduce_all(x, axis=axis, keepdims=keepdims)


def logsumexp(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Natural logarithm of the sum of exponentials, without overflow."""
    return _in_float32(tf.reduce_logsumexp, x, axis, keepdims)


def _in_float32(
    reduce: Callable[..., Tensor], x: Tensor, axis: int | Sequence[int], keepdims: bool
) -> Tensor:
    if x.dtype.is_floating and x.dtype.size < 4:
        return tf.cast(reduce(tf.cast(x, tf.float32), axis=axis, keepdims=keepdims), x.dtype)
    return reduce(x, axis=axis, keepdims=keepdims)
