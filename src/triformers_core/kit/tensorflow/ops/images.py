"""Operations on images ``[B, C, height, width]``, on TensorFlow.

Channels go last and back: TensorFlow has no other pooling on processors.
"""

from __future__ import annotations

import tensorflow as tf
from tensorflow import Tensor

Size = int | Tensor


def max_pool(
    x: Tensor, size: tuple[int, int], stride: tuple[int, int], padding: tuple[int, int] = (0, 0)
) -> Tensor:
    """Highest entry of every window; windows that don't fit at the end are left out.

    Args:
        x: ``[B, C, height, width]``.
        size: height and width of a window.
        stride: steps between two windows, per axis.
        padding: rows and columns around the image that are never the highest, at most half a window.
    """
    last = tf.transpose(x, (0, 2, 3, 1))
    if any(padding):
        around = [(0, 0), *((count, count) for count in padding), (0, 0)]
        last = tf.pad(last, around, constant_values=x.dtype.min)
    pooled: Tensor = tf.nn.max_pool2d(last, size, stride, "VALID")  # Untyped in the stubs.
    return tf.transpose(pooled, (0, 3, 1, 2))


def mean_pool(x: Tensor, size: tuple[int, int], stride: tuple[int, int]) -> Tensor:
    """Mean of every window; windows that don't fit at the end are left out (see ``max_pool``)."""
    last = tf.transpose(x, (0, 2, 3, 1))
    pooled: Tensor = tf.nn.avg_pool2d(last, size, stride, "VALID")  # Untyped in the stubs.
    return tf.transpose(pooled, (0, 3, 1, 2))


def interpolate_nearest(x: Tensor, height: Size, width: Size) -> Tensor:
    """Resizes ``[B, C, h, w]`` to ``[B, C, height, width]``: entry i is the old ``⌊i · old / new⌋``."""
    shape = tf.shape(x)
    rows = tf.gather(x, tf.range(height) * shape[2] // height, axis=2)
    resized: Tensor = tf.gather(rows, tf.range(width) * shape[3] // width, axis=3)
    return resized
