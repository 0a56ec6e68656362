"""Operations that make one entry of many along one axis or several, on PyTorch.

``axis`` is a number or several; these axes disappear unless ``keepdims`` keeps them with size 1.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor


def softmax(x: Tensor, axis: int = -1) -> Tensor:
    """Exponentials that sum to one along an axis."""
    return torch.softmax(x, dim=axis)


def log_softmax(x: Tensor, axis: int = -1) -> Tensor:
    """Natural logarithm of the softmax."""
    return torch.log_softmax(x, dim=axis)


def reduce_sum(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Sum; 0 of no entries."""
    return torch.sum(x, dim=_axes(axis), keepdim=keepdims)


def reduce_mean(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Mean of floating point numbers."""
    return torch.mean(x, dim=_axes(axis), keepdim=keepdims)


def reduce_max(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Highest entry, of one at least; equal ones share the gradient."""
    return torch.amax(x, dim=_axes(axis), keepdim=keepdims)


def reduce_min(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Lowest entry, of one at least; equal ones share the gradient."""
    return torch.amin(x, dim=_axes(axis), keepdim=keepdims)


def reduce_any(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Whether any of the truth values is true; false of none."""
    return torch.any(x, dim=_axes(axis), keepdim=keepdims)


def reduce_all(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Whether all of the truth values are true; true of none."""
    return torch.all(x, dim=_axes(axis), keepdim=keepdims)


def logsumexp(x: Tensor, axis: int | Sequence[int], keepdims: bool = False) -> Tensor:
    """Natural logarithm of the sum of exponentials, without overflow."""
    return torch.logsumexp(x, dim=_axes(axis), keepdim=keepdims)


def cumsum(x: Tensor, axis: int) -> Tensor:
    """Sum of every entry and those before it along an axis."""
    return torch.cumsum(x, dim=axis)


def mean(x: Tensor) -> Tensor:
    """Mean of all entries, a scalar."""
    return torch.mean(x)


def argmax(x: Tensor, axis: int = -1) -> Tensor:
    """Index of the highest entry along an axis, which disappears; the first of several."""
    return torch.argmax(x, dim=axis)


def _axes(axis: int | Sequence[int]) -> tuple[int, ...]:
    return (axis,) if isinstance(axis, int) else tuple(axis)
