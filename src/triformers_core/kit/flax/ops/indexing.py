"""Operations that read, write and order entries by their numbers, on JAX."""

from __future__ import annotations

from collections.abc import Sequence

import jax
import jax.numpy as jnp

from triformers_core.kit.flax.context import note_ends, note_room
from triformers_core.kit.flax.ops.shapes import Size
from triformers_core.kit.flax.parameters import Tensor


def one_hot(indices: Tensor, count: int, like: Tensor) -> Tensor:
    """1 at the index and 0 elsewhere along a new last axis of ``count``, as numbers of ``like``."""
    return jax.nn.one_hot(indices, count, dtype=like.dtype)


def take_rows(x: Tensor, indices: Tensor) -> Tensor:
    """Rows by index: ``[N, …]`` and indices of any shape → ``[*shape, …]``."""
    return jnp.take(x, indices, axis=0)


def bucketize(x: Tensor, boundaries: Sequence[int]) -> Tensor:
    """How many of the boundaries, which ascend, an entry reaches: 0 up to their number."""
    return jnp.searchsorted(jnp.asarray(boundaries), x, side="right")


def argsort(x: Tensor, axis: int = -1) -> Tensor:
    """Where the entries along an axis are in ascending order; equal ones keep their order."""
    return jnp.argsort(x, axis=axis)


def sort(x: Tensor, axis: int = -1) -> Tensor:
    """The entries along an axis in ascending order."""
    return jnp.sort(x, axis=axis)


def take_along(x: Tensor, indices: Tensor) -> Tensor:
    """Entries of every row by index: ``[B, N, …]`` and ``[B, T]`` → ``[B, T, …]``."""
    places = indices.reshape(indices.shape + (1,) * (x.ndim - 2))
    return jnp.take_along_axis(x, places, axis=1)


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


def take_position(x: Tensor, position: int) -> Tensor:
    """One position of every row: ``[B, T, …]`` → ``[B, …]``."""
    return x[:, position]


def take_range(x: Tensor, start: Size, stop: Size) -> Tensor:
    """A range of positions of every row: ``[B, T, …]`` → ``[B, stop - start, …]``."""
    return x[:, start:stop]


def take_slice(x: Tensor, start: Size, stop: Size | None, axis: int, step: int = 1) -> Tensor:
    """The entries from ``start`` up to before ``stop`` along an axis, as Python slices.

    Args:
        x: any shape.
        start: the first entry; negative ones count from the end.
        stop: where to end; ``None`` for the end of the axis.
        axis: along which to slice.
        step: distance of the entries, at least 1.
    """
    places: list[slice] = [slice(None)] * x.ndim
    places[axis] = slice(start, stop, step)
    return x[tuple(places)]


def write_at(x: Tensor, new: Tensor, position: Tensor) -> Tensor:
    """Writes ``new`` into a copy of ``x``, from a position of the third axis on.

    Compiled code can't raise an error: where there isn't that much room the numbers are NaN, and on
    a CPU the call raises one afterwards.

    Args:
        x: ``[B, H, S, D]``.
        new: ``[B, H, T, D]``; it takes the dtype of ``x``.
        position: an integer, a scalar.

    Returns:
        The copy; compiled, it may well be in place.
    """
    end = position + new.shape[2]
    note_room(end, x.shape[2])
    fitting = jnp.where(end <= x.shape[2], new.astype(x.dtype), jnp.nan)
    return jax.lax.dynamic_update_slice_in_dim(x, fitting, position, axis=2)


def check_ends(counts: Tensor) -> None:
    """Checks that all texts have the same number of end-of-sequence tokens, and at least one.

    Args:
        counts: the number of such tokens of every text, ``[B]``.

    Raises:
        InvalidInputError: they don't, where a call looks at what it notes.
    """
    note_ends(counts)
