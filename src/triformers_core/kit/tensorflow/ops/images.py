"""Operations on images ``[B, C, height, width]``, on TensorFlow.

Channels go last and back: TensorFlow has no other pooling on processors.
"""

from __future__ import annotations

import tensorflow as tf
from tensorflow import Tensor

from triformers_core.kit.tensorflow.ops.shapes import Size, size


def interpolate_bicubic(x: Tensor, height: Size, width: Size) -> Tensor:
    """Resizes ``[B, C, h, w]`` to ``[B, C, height, width]``.

    Bicubic convolution with coefficient -0.75, pixel centres at halves, clamped at the border
    (``tf.image.resize`` has another coefficient). Both axes are one matrix product each.
    """
    rows = _bicubic_weights(size(x, 2), height, x.dtype)  # [height, h]
    columns = _bicubic_weights(size(x, 3), width, x.dtype)  # [width, w]
    return tf.matmul(rows, tf.matmul(x, columns, transpose_b=True))


def interpolate_nearest(x: Tensor, height: Size, width: Size) -> Tensor:
    """Resizes ``[B, C, h, w]`` to ``[B, C, height, width]``: entry i is the old ``⌊i · old / new⌋``."""
    shape = tf.shape(x)
    rows = tf.gather(x, tf.range(height) * shape[2] // height, axis=2)
    resized: Tensor = tf.gather(rows, tf.range(width) * shape[3] // width, axis=3)
    return resized


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


def _bicubic_weights(old: Size, new: Size, dtype: tf.DType) -> Tensor:
    """Share ``[new, old]`` of every old position in every new one."""
    scale = tf.cast(old, tf.float32) / tf.cast(new, tf.float32)
    centres = (tf.cast(tf.range(new), tf.float32) + 0.5) * scale - 0.5
    first = tf.floor(centres)
    shares = tf.zeros((new, old))
    for tap in (-1, 0, 1, 2):
        position = first + tap
        nearest = tf.clip_by_value(tf.cast(position, tf.int32), 0, old - 1)
        shares += _bicubic_kernel(tf.abs(centres - position))[:, tf.newaxis] * tf.one_hot(
            nearest, old
        )
    return tf.cast(shares, dtype)


def _bicubic_kernel(distance: Tensor, a: float = -0.75) -> Tensor:
    """Weight of a sample at a distance of at most 2 (Keys 1981)."""
    near = ((a + 2) * distance - (a + 3)) * distance**2 + 1
    far = a * (((distance - 5) * distance + 8) * distance - 4)
    return tf.where(distance <= 1, near, far)
