"""Connectionist temporal classification, on PyTorch.

Axis letters: B batch, T positions, V vocabulary, S labels.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional


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
    """
    counts = labels >= 0
    targets = torch.where(counts, labels, 0)
    log_probabilities = torch.log_softmax(logits.float(), dim=-1).transpose(0, 1)
    # The native kernel of cuDNN isn't deterministic and takes no labels beyond the first 256.
    with torch.backends.cudnn.flags(enabled=False):
        return functional.ctc_loss(
            log_probabilities,
            targets,
            lengths,
            counts.sum(-1),
            blank=blank,
            reduction=reduction,
            zero_infinity=zero_infinity,
        )
