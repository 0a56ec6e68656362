"""Losses, on PyTorch."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional


def cross_entropy(logits: Tensor, labels: Tensor, ignore_index: int = -100) -> Tensor:
    """Mean cross entropy over the labels that are not ignored.

    Args:
        logits: ``[N, classes]``.
        labels: ``[N]``.
        ignore_index: a label that doesn't count.
    """
    return functional.cross_entropy(logits, labels.long(), ignore_index=ignore_index)


def mse_loss(predictions: Tensor, targets: Tensor) -> Tensor:
    """Mean squared difference."""
    return functional.mse_loss(predictions, targets.to(predictions.dtype))


def bce_with_logits(logits: Tensor, targets: Tensor) -> Tensor:
    """Mean binary cross entropy of independent logits."""
    return functional.binary_cross_entropy_with_logits(logits, targets.to(logits.dtype))
