"""Reductions of the entries that belong together, on JAX.

Axis letters: B batch, T entries, N segments.
"""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from triformers_core.kit.flax.parameters import Tensor


def segment_sum(x: Tensor, segments: Tensor, count: int) -> Tensor:
    """Sum of every segment's entries; 0 where there is none.

    Args:
        x: ``[B, T]``.
        segments: the segment of every entry, ``[B, T]``, below ``count``.
        count: number of segments of a row, N.

    Returns:
        ``[B, N]``.
    """
    return _start(x, count, 0).at[_rows(x), segments].add(x)


def segment_mean(x: Tensor, segments: Tensor, count: int) -> Tensor:
    """Mean of every segment's entries; 0 where there is none (see ``segment_sum``)."""
    numbers = segment_sum(jnp.ones_like(x), segments, count)
    return segment_sum(x, segments, count) / jnp.maximum(numbers, 1)


def segment_max(x: Tensor, segments: Tensor, count: int) -> Tensor:
    """Highest entry of every segment; the type's lowest number where there is none."""
    return _start(x, count, _limits(x).min).at[_rows(x), segments].max(x)


def segment_min(x: Tensor, segments: Tensor, count: int) -> Tensor:
    """Lowest entry of every segment; the type's highest number where there is none."""
    return _start(x, count, _limits(x).max).at[_rows(x), segments].min(x)


def _start(x: Tensor, count: int, value: float) -> Tensor:
    return jnp.full((x.shape[0], count), value, x.dtype)


def _rows(x: Tensor) -> Tensor:
    return jnp.arange(x.shape[0])[:, None]


def _limits(x: Tensor) -> Any:  # JAX's types for them have no base, and one lacks types.
    limits: Any = jnp.finfo if jnp.issubdtype(x.dtype, jnp.floating) else jnp.iinfo
    return limits(x.dtype)
