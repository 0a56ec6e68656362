"""Connectionist temporal classification, on PyTorch.

Axis letters: B batch, T positions, V vocabulary, S labels.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from triformers_core.errors import InvalidInputError


def ctc_loss(
    logits: Tensor,
    labels: Tensor,
    lengths: Tensor,
    *,
    blank: int,
    reduction: str,
    zero_infinity: bool,
) -> Tensor:
    """Negative log probability of the labels, whatever their alignment (Graves et al. 2006).

    Args:
        logits: ``[B, T, V]``.
        labels: ``[B, S]``; negative ones are padding.
        lengths: positions of every row that count, ``[B]``.
        blank: the class that stands for no label.
        reduction: "sum" over the rows; "mean" of the rows' losses by label; "none" for ``[B]``.
        zero_infinity: whether rows that are too short for their labels count as 0, without a
            gradient.

    Raises:
        InvalidInputError: a label isn't in the vocabulary.
    """
    if not torch.compiler.is_compiling() and bool((labels >= logits.shape[-1]).any()):
        raise InvalidInputError(
            f"The label {int(labels.max())} is beyond the vocabulary of {logits.shape[-1]}."
        )
    counts = labels >= 0
    targets = torch.where(counts, labels, 0)
    return functional.ctc_loss(
        torch.log_softmax(logits.float(), dim=-1).transpose(0, 1),
        targets,
        lengths,
        counts.sum(-1),
        blank=blank,
        reduction=reduction,
        zero_infinity=zero_infinity,
    )
