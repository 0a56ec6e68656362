"""Operations on images ``[B, C, height, width]``, on TensorFlow.

Channels go last and back: TensorFlow has no other pooling on processors.
"""

from __future__ import annotations

from collections.abc import Callable

import tensorflow as tf
from tensorflow import Tensor

from triformers_core.kit.tensorflow.products import product
from triformers_core.kit.tensorflow.sizes import Size, size


def interpolate_bicubic(x: Tensor, height: Size, width: Size) -> Tensor:
    """Resizes ``[B, C, h, w]`` to ``[B, C, height, width]``.

    Bicubic convolution with coefficient -0.75, pixel centres at halves, clamped at the border
    (``tf.image.resize`` has another coefficient). Both axes are one matrix product each.
    """
    return _resized(x, (height, width), (-1, 0, 1, 2), _bicubic_kernel)


def interpolate_bilinear(x: Tensor, height: Size, width: Size) -> Tensor:
    """Resizes ``[B, C, h, w]`` to ``[B, C, height, width]``.

    Linear between the two nearest in both axes, pixel centres at halves, clamped at the border.
    """
    return _resized(x, (height, width), (0, 1), _linear_kernel)


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


def _resized(
    x: Tensor, sizes: tuple[Size, Size], taps: tuple[int, ...], kernel: Callable[[Tensor], Tensor]
) -> Tensor:
    """An image whose pixels are sums of old ones: a matrix product an axis."""
    rows, columns = (
        _weights((size(x, axis), new), taps, kernel, x.dtype)
        for axis, new in zip((2, 3), sizes, strict=True)
    )
    return tf.matmul(rows, product(x, columns, transpose_y=True))


def _weights(
    sizes: tuple[Size, Size],
    taps: tuple[int, ...],
    kernel: Callable[[Tensor], Tensor],
    dtype: tf.DType,
) -> Tensor:
    """Share ``[new, old]`` of every old position in every new one."""
    old, new = sizes
    scale = tf.cast(old, tf.float32) / tf.cast(new, tf.float32)
    centres = (tf.cast(tf.range(new), tf.float32) + 0.5) * scale - 0.5
    first = tf.floor(centres)
    shares = tf.zeros((new, old))
    for tap in taps:
        position = first + tap
        nearest = tf.clip_by_value(tf.cast(position, tf.int32), 0, old - 1)
        shares += kernel(tf.abs(centres - position))[:, tf.newaxis] * tf.one_hot(nearest, old)
    return tf.cast(shares, dtype)


def _linear_kernel(distance: Tensor) -> Tensor:
    """Weight of a sample at a distance of at most 1."""
    return 1 - distance


def _bicubic_kernel(distance: Tensor, a: float = -0.75) -> Tensor:
    """Weight of a sample at a distance of at most 2 (Keys 1981)."""
    near = ((a + 2) * distance - (a + 3)) * distance**2 + 1
    far = a * (((distance - 5) * distance + 8) * distance - 4)
    return tf.where(distance <= 1, near, far)
