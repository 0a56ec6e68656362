"""Operations on images ``[B, C, height, width]``, on JAX."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np

from triformers_core.kit.flax.ops.shapes import Size
from triformers_core.kit.flax.parameters import Tensor


def interpolate_bicubic(x: Tensor, height: Size, width: Size) -> Tensor:
    """Resizes ``[B, C, h, w]`` to ``[B, C, height, width]``.

    Bicubic convolution with coefficient -0.75, pixel centres at halves, clamped at the border.
    """
    rows = _bicubic_matrix(x.shape[2], height).astype(x.dtype)  # [height, h]
    columns = _bicubic_matrix(x.shape[3], width).astype(x.dtype)  # [width, w]
    return jnp.einsum("bchw,Hh,Ww->bcHW", x, rows, columns)


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


def _bicubic_matrix(old: int, new: int) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """``[new, old]``: what every old entry adds to every new one (Keys 1981, a = -0.75).

    ``jax.image.resize`` has a = -0.5.
    """
    a = -0.75
    centres = (np.arange(new) + 0.5) * old / new - 0.5
    first = np.floor(centres).astype(int)
    matrix = np.zeros((new, old))
    for offset in (-1, 0, 1, 2):
        distance = np.abs(centres - (first + offset))
        near = ((a + 2) * distance - (a + 3)) * distance**2 + 1
        far = ((distance - 5) * distance + 8) * distance * a - 4 * a
        weight = np.where(distance <= 1, near, far)
        np.add.at(matrix, (np.arange(new), np.clip(first + offset, 0, old - 1)), weight)
    return matrix.astype(np.float32)
