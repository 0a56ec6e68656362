"""Operations on images ``[B, C, height, width]``, on JAX."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np

from triformers_core.kit.flax.parameters import Tensor

Size = int


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


def interpolate_nearest(x: Tensor, height: Size, width: Size) -> Tensor:
    """Resizes ``[B, C, h, w]`` to ``[B, C, height, width]``: entry i is the old ``⌊i · old / new⌋``."""
    rows = np.arange(height) * x.shape[2] // height
    columns = np.arange(width) * x.shape[3] // width
    return x[:, :, rows[:, None], columns]
