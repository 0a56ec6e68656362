"""Operations on images ``[B, C, height, width]``, on JAX."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from triformers_core.kit.flax.ops.shapes import Size
from triformers_core.kit.flax.parameters import Tensor

Weights: TypeAlias = NDArray[np.floating[Any]]


def interpolate_bicubic(x: Tensor, height: Size, width: Size) -> Tensor:
    """Resizes ``[B, C, h, w]`` to ``[B, C, height, width]``.

    Bicubic convolution with coefficient -0.75, pixel centres at halves, clamped at the border.
    """
    return _resized(x, (height, width), (-1, 0, 1, 2), _bicubic_kernel)


def interpolate_bilinear(x: Tensor, height: Size, width: Size) -> Tensor:
    """Resizes ``[B, C, h, w]`` to ``[B, C, height, width]``.

    Linear between the two nearest in both axes, pixel centres at halves, clamped at the border.
    """
    return _resized(x, (height, width), (0, 1), lambda distance: 1 - distance)


def interpolate_nearest(x: Tensor, height: Size, width: Size) -> Tensor:
    """Resizes ``[B, C, h, w]`` to ``[B, C, height, width]``: entry i is the old ``⌊i · old / new⌋``."""
    rows = np.arange(height) * x.shape[2] // height
    columns = np.arange(width) * x.shape[3] // width
    return x[:, :, rows[:, None], columns]


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
    around = ((0, 0), (0, 0), *((count, count) for count in padding))
    pooled: Tensor = jax.lax.reduce_window(
        x, -jnp.inf, jax.lax.max, (1, 1, *size), (1, 1, *stride), around
    )
    return pooled


def mean_pool(x: Tensor, size: tuple[int, int], stride: tuple[int, int]) -> Tensor:
    """Mean of every window; windows that don't fit at the end are left out (see ``max_pool``)."""
    wide = x.astype(jnp.promote_types(x.dtype, jnp.float32))
    sums: Tensor = jax.lax.reduce_window(
        wide, 0.0, jax.lax.add, (1, 1, *size), (1, 1, *stride), "VALID"
    )
    return (sums / (size[0] * size[1])).astype(x.dtype)


def _resized(
    x: Tensor, sizes: tuple[int, int], taps: tuple[int, ...], kernel: Callable[[Weights], Weights]
) -> Tensor:
    """An image whose pixels are sums of old ones."""
    rows, columns = (
        _matrix(x.shape[axis], new, taps, kernel).astype(x.dtype)
        for axis, new in zip((2, 3), sizes, strict=True)
    )
    return jnp.einsum("bchw,Hh,Ww->bcHW", x, rows, columns)


def _matrix(
    old: int, new: int, taps: tuple[int, ...], kernel: Callable[[Weights], Weights]
) -> Weights:
    """``[new, old]``: what every old entry adds to every new one."""
    centres = (np.arange(new) + 0.5) * old / new - 0.5
    first = np.floor(centres).astype(int)
    matrix = np.zeros((new, old))
    for tap in taps:
        weight = kernel(np.abs(centres - (first + tap)))
        np.add.at(matrix, (np.arange(new), np.clip(first + tap, 0, old - 1)), weight)
    return matrix.astype(np.float32)


def _bicubic_kernel(distance: Weights, a: float = -0.75) -> Weights:
    """Weight of a sample at a distance of at most 2 (Keys 1981); JAX's own has a = -0.5."""
    near = ((a + 2) * distance - (a + 3)) * distance**2 + 1
    far = ((distance - 5) * distance + 8) * distance * a - 4 * a
    return np.where(distance <= 1, near, far)
