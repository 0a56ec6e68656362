"""Operations that move entries and change no value, on PyTorch."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

Size = int


def pad(x: Tensor, widths: Sequence[tuple[Size, Size]], value: float = 0.0) -> Tensor:
    """Adds entries of one value before and after those of every axis.

    Args:
        x: any shape.
        widths: how many to add before and after, for each axis in order.
        value: of the entries that are added.
    """
    # PyTorch counts the axes from the last one.
    flat = [count for pair in reversed(list(widths)) for count in pair]
    return functional.pad(x, flat, value=value)


def roll(x: Tensor, shift: int, axis: int) -> Tensor:
    """Moves the entries along an axis by ``shift``; what leaves the end comes in at the start."""
    return torch.roll(x, shift, axis)


def flip(x: Tensor, axis: int) -> Tensor:
    """The entries along an axis in reverse order."""
    return torch.flip(x, (axis,))


def repeat(x: Tensor, count: int, axis: int) -> Tensor:
    """Every entry along an axis ``count`` times in a row: ``[a, b]`` → ``[a, a, b, b]``."""
    return torch.repeat_interleave(x, count, dim=axis)


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
