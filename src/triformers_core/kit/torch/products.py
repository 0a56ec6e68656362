"""Products of tensors, on PyTorch."""

from __future__ import annotations

import torch
from torch import Tensor


def matmul(x: Tensor, y: Tensor) -> Tensor:
    """Matrix product over the last two axes."""
    return torch.matmul(x, y)


def einsum(equation: str, *tensors: Tensor) -> Tensor:
    """Sum of products by Einstein's convention, such as ``"bhtd,bhsd->bhts"``."""
    return torch.einsum(equation, *tensors)
