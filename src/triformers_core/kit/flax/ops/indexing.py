"""Operations that read, write and order entries by their numbers, on JAX."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from triformers_core.kit.flax.parameters import Tensor


def gather(x: Tensor, indices: Tensor, axis: int) -> Tensor:
    """Entries along an axis by index.

    Args:
        x: any shape.
        indices: integers, of the shape of ``x`` but for that axis.
        axis: along which the indices count.

    Returns:
        A tensor of the indices' shape.
    """
    return jnp.take_along_axis(x, indices, axis=axis)


def scatter(x: Tensor, indices: Tensor, new: Tensor, axis: int) -> Tensor:
    """A copy of ``x`` with other entries at some indices along an axis.

    Args:
        x: any shape.
        indices: integers, of the shape of ``x`` but for that axis; none twice in a row.
        new: the entries, of the indices' shape.
        axis: along which the indices count.
    """
    return jnp.put_along_axis(x, indices, new, axis=axis, inplace=False)


def argsort(x: Tensor, axis: int = -1) -> Tensor:
    """Where the entries along an axis are in ascending order; equal ones keep their order."""
    return jnp.argsort(x, axis=axis)


def sort(x: Tensor, axis: int = -1) -> Tensor:
    """The entries along an axis in ascending order."""
    return jnp.sort(x, axis=axis)


def top_k(x: Tensor, count: int) -> tuple[Tensor, Tensor]:
    """The highest entries along the last axis, the highest first: ``[…, N]`` → ``[…, count]``.

    Returns:
        The entries and their indices. Which of equal entries come is open.
    """
    values, indices = jax.lax.top_k(x, count)
    return values, indices
