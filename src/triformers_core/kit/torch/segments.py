"""Reductions of the entries that belong together, on PyTorch.

Axis letters: B batch, T entries, N segments.
"""

from __future__ import annotations

import torch
from torch import Tensor


def segment_sum(x: Tensor, segments: Tensor, count: int) -> Tensor:
    """Sum of every segment's entries; 0 where there is none.

    Args:
        x: ``[B, T]``.
        segments: the segment of every entry, ``[B, T]``, below ``count``.
        count: number of segments of a row, N.

    Returns:
        ``[B, N]``.
    """
    return x.new_zeros((x.shape[0], count)).scatter_add(1, segments.long(), x)


def segment_mean(x: Tensor, segments: Tensor, count: int) -> Tensor:
    """Mean of every segment's entries; 0 where there is none (see ``segment_sum``)."""
    numbers = segment_sum(torch.ones_like(x), segments, count)
    return segment_sum(x, segments, count) / torch.clamp(numbers, min=1)


def segment_max(x: Tensor, segments: Tensor, count: int) -> Tensor:
    """Highest entry of every segment; the type's lowest number where there is none."""
    return _start(x, count, lowest=True).scatter_reduce(1, segments.long(), x, "amax")


def segment_min(x: Tensor, segments: Tensor, count: int) -> Tensor:
    """Lowest entry of every segment; the type's highest number where there is none."""
    return _start(x, count, lowest=False).scatter_reduce(1, segments.long(), x, "amin")


def _start(x: Tensor, count: int, *, lowest: bool) -> Tensor:
    limits = torch.finfo(x.dtype) if x.dtype.is_floating_point else torch.iinfo(x.dtype)
    return x.new_full((x.shape[0], count), limits.min if lowest else limits.max)
