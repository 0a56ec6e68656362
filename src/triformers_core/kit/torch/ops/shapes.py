"""Operations that move entries and change no value, on PyTorch."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

Size = int


def size(x: Tensor, axis: int) -> Size:
    """Number of entries along an axis."""
    return x.shape[axis]


def arange(start: Size, stop: Size, like: Tensor) -> Tensor:
    """``[start, start + 1, …, stop - 1]`` as integers, on the device of ``like``."""
    return torch.arange(start, stop, device=like.device)


def zeros(shape: Sequence[Size], like: Tensor) -> Tensor:
    """Zeros with the dtype and device of ``like``."""
    return torch.zeros(tuple(shape), dtype=like.dtype, device=like.device)


def ones(shape: Sequence[Size], like: Tensor) -> Tensor:
    """Ones with the dtype and device of ``like``."""
    return torch.ones(tuple(shape), dtype=like.dtype, device=like.device)


def cat(tensors: Sequence[Tensor], axis: int) -> Tensor:
    """Joins tensors along an axis that they have."""
    return torch.cat(list(tensors), dim=axis)


def stack(tensors: Sequence[Tensor], axis: int) -> Tensor:
    """Joins tensors along a new axis."""
    return torch.stack(list(tensors), dim=axis)


def reshape(x: Tensor, shape: Sequence[Size]) -> Tensor:
    """The same entries in another shape; one size may be -1."""
    return x.reshape(tuple(shape))


def transpose(x: Tensor, axes: Sequence[int]) -> Tensor:
    """The axes in another order."""
    return x.permute(tuple(axes))


def expand(x: Tensor, shape: Sequence[Size]) -> Tensor:
    """Repeats axes of size 1 up to ``shape``, without a copy where the backend can."""
    return x.expand(tuple(shape))


def squeeze(x: Tensor, axis: int) -> Tensor:
    """Removes an axis of size 1."""
    return x.squeeze(axis)


def unsqueeze(x: Tensor, axis: int) -> Tensor:
    """Adds an axis of size 1."""
    return x.unsqueeze(axis)


def split_last(x: Tensor, count: int) -> tuple[Tensor, ...]:
    """Cuts the last axis into single entries: ``[…, count]`` → ``count`` tensors ``[…]``."""
    return tuple(x[..., index] for index in range(count))


def chunk(x: Tensor, count: int) -> tuple[Tensor, ...]:
    """Cuts the last axis into equal parts: ``[…, count * N]`` → ``count`` tensors ``[…, N]``."""
    return x.chunk(count, dim=-1)


def split_heads(x: Tensor, heads: int) -> Tensor:
    """``[B, T, H * D]`` → ``[B, H, T, D]``."""
    batch, length, width = x.shape
    return x.view(batch, length, heads, width // heads).transpose(1, 2)


def merge_heads(x: Tensor) -> Tensor:
    """``[B, H, T, D]`` → ``[B, T, H * D]``."""
    batch, heads, length, width = x.shape
    return x.transpose(1, 2).reshape(batch, length, heads * width)


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


def repeat(x: Tensor, count: Size, axis: int) -> Tensor:
    """Every entry along an axis ``count`` times in a row: ``[a, b]`` → ``[a, a, b, b]``."""
    return torch.repeat_interleave(x, count, dim=axis)


def seeded_normal(seed: int, shape: Sequence[int], like: Tensor) -> Tensor:
    """Standard normal numbers that follow from a seed, the same in every backend.

    Args:
        seed: decides them.
        shape: their shape.
        like: gives dtype and device.
    """
    from triformers_core.kit.torch.ops.untraced import drawn_normal

    drawn: Tensor = drawn_normal(seed, tuple(shape))
    return drawn.to(dtype=like.dtype, device=like.device)
