"""Operations that read, write and order entries by their numbers, on PyTorch."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from triformers_core.kit.rows import ends_error, room_error
from triformers_core.kit.torch.ops.shapes import Size


def one_hot(indices: Tensor, count: int, like: Tensor) -> Tensor:
    """1 at the index and 0 elsewhere along a new last axis of ``count``, as numbers of ``like``."""
    return functional.one_hot(indices.long(), count).to(like.dtype)


def take_rows(x: Tensor, indices: Tensor) -> Tensor:
    """Rows by index: ``[N, …]`` and indices of any shape → ``[*shape, …]``."""
    rows = x.index_select(0, indices.long().reshape(-1))  # Twice as fast as brackets.
    return rows.reshape(*indices.shape, *x.shape[1:])


def bucketize(x: Tensor, boundaries: Sequence[int]) -> Tensor:
    """How many of the boundaries, which ascend, an entry reaches: 0 up to their number."""
    return torch.bucketize(x, torch.tensor(boundaries, device=x.device), right=True)


def argsort(x: Tensor, axis: int = -1) -> Tensor:
    """Where the entries along an axis are in ascending order; equal ones keep their order."""
    return torch.argsort(x, dim=axis, stable=True)


def sort(x: Tensor, axis: int = -1) -> Tensor:
    """The entries along an axis in ascending order."""
    return torch.sort(x, dim=axis).values


def take_along(x: Tensor, indices: Tensor) -> Tensor:
    """Entries of every row by index: ``[B, N, …]`` and ``[B, T]`` → ``[B, T, …]``."""
    rest = x.shape[2:]
    places = indices.long().reshape(*indices.shape, *(1 for _ in rest))
    return torch.gather(x, 1, places.expand(*indices.shape, *rest))


def gather(x: Tensor, indices: Tensor, axis: int) -> Tensor:
    """Entries along an axis by index.

    Args:
        x: any shape.
        indices: integers, of the shape of ``x`` but for that axis.
        axis: along which the indices count.

    Returns:
        A tensor of the indices' shape.
    """
    return torch.gather(x, axis, indices.long())


def scatter(x: Tensor, indices: Tensor, new: Tensor, axis: int) -> Tensor:
    """A copy of ``x`` with other entries at some indices along an axis.

    Args:
        x: any shape.
        indices: integers, of the shape of ``x`` but for that axis; none twice in a row.
        new: the entries, of the indices' shape.
        axis: along which the indices count.
    """
    return torch.scatter(x, axis, indices.long(), new)


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
    places: list[slice] = [slice(None)] * x.dim()
    places[axis] = slice(start, stop, step)
    return x[tuple(places)]


def write_at(x: Tensor, new: Tensor, position: Tensor) -> Tensor:
    """Writes ``new`` into ``x``, in place, from a position of the third axis on.

    Args:
        x: ``[B, H, S, D]``.
        new: ``[B, H, T, D]``; it takes the dtype of ``x``.
        position: an integer, a scalar.

    Returns:
        ``x``.

    Raises:
        InvalidInputError: there isn't that much room.
    """
    places = position + torch.arange(new.shape[2], device=x.device)
    try:
        return x.index_copy_(2, places, new.to(x.dtype))
    except (IndexError, RuntimeError) as error:
        raise room_error(x.shape[2]) from error


def check_ends(counts: Tensor) -> None:
    """Checks that all texts have the same number of end-of-sequence tokens, and at least one.

    Args:
        counts: the number of such tokens of every text, ``[B]``.

    Raises:
        InvalidInputError: they don't; compiled code goes on.
    """
    if torch.compiler.is_compiling() or counts.device.type == "meta":
        return
    fewest, most = int(counts.min()), int(counts.max())
    if fewest < 1 or fewest < most:
        raise ends_error(fewest, most)
