"""Losses, on PyTorch."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional

from triformers_core.kit.rows import label_error


def cross_entropy(logits: Tensor, labels: Tensor, ignore_index: int = -100) -> Tensor:
    """Mean cross entropy over the labels that are not ignored.

    Args:
        logits: ``[N, classes]``.
        labels: ``[N]``.
        ignore_index: a label that doesn't count.

    Raises:
        InvalidInputError: a label is no class; on the CPU alone.
    """
    try:
        return functional.cross_entropy(logits, labels.long(), ignore_index=ignore_index)
    except IndexError as error:
        classes, counted = logits.shape[-1], labels[labels != ignore_index]
        wrong = counted[(counted < 0) | (counted >= classes)]
        if not wrong.numel():
            raise
        raise label_error(int(wrong[0]), classes) from error


def mse_loss(predictions: Tensor, targets: Tensor) -> Tensor:
    """Mean squared difference."""
    return functional.mse_loss(predictions, targets.to(predictions.dtype))


def bce_with_logits(logits: Tensor, targets: Tensor) -> Tensor:
    """Mean binary cross entropy of independent logits."""
    return functional.binary_cross_entropy_with_logits(logits, targets.to(logits.dtype))
