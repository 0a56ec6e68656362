"""Connectionist temporal classification, on PyTorch.

Axis letters: B batch, T positions, V vocabulary, S labels.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

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
    scores = torch.log_softmax(logits.float(), dim=-1).transpose(0, 1)
    losses: Tensor = _losses(scores, labels, lengths, blank, zero_infinity)
    if reduction == "mean":
        return (losses / (labels >= 0).sum(-1).clamp(min=1)).mean()
    return losses.sum() if reduction == "sum" else losses


def _forward(
    scores: Tensor, labels: Tensor, lengths: Tensor, blank: int, zero_infinity: bool
) -> tuple[tuple[Tensor, Tensor, Tensor], Tensor, Tensor]:
    """What PyTorch's loss works on, the loss of every row, and what its gradient needs."""
    counts = labels >= 0
    inputs = torch.where(counts, labels, 0), lengths, counts.sum(-1)
    losses, alphas = torch.ops.aten._ctc_loss(scores, *inputs, blank, zero_infinity)
    return inputs, losses, alphas


# One operation to the compiler: the size of what PyTorch's own keeps for its gradient depends on the
# labels, so it can't be traced. This one keeps nothing, and the gradient computes it anew.
@torch.library.custom_op("triformers::ctc_losses", mutates_args=())
def _losses(
    scores: Tensor, labels: Tensor, lengths: Tensor, blank: int, zero_infinity: bool
) -> Tensor:
    """The loss of every row, ``[B]``, of the classes' log probabilities, ``[T, B, V]``."""
    if bool((labels >= scores.shape[-1]).any()):
        raise InvalidInputError(
            f"The label {int(labels.max())} is beyond the vocabulary of {scores.shape[-1]}."
        )
    _, losses, _ = _forward(scores, labels, lengths, blank, zero_infinity)
    return torch.where(losses.isinf(), 0, losses) if zero_infinity else losses


@torch.library.custom_op("triformers::ctc_gradient", mutates_args=())
def _gradient(
    upstream: Tensor,
    scores: Tensor,
    labels: Tensor,
    lengths: Tensor,
    blank: int,
    zero_infinity: bool,
) -> Tensor:
    """The gradient of the log probabilities, ``[T, B, V]``."""
    inputs, losses, alphas = _forward(scores, labels, lengths, blank, zero_infinity)
    gradient: Tensor = torch.ops.aten._ctc_loss_backward(
        upstream.contiguous(), scores, *inputs, losses, alphas, blank, zero_infinity
    )
    return gradient


@_losses.register_fake
def _(scores: Tensor, labels: Tensor, *options: Any) -> Tensor:
    return scores.new_empty(scores.shape[1])


@_gradient.register_fake
def _(upstream: Tensor, scores: Tensor, *options: Any) -> Tensor:
    return torch.empty_like(scores)


def _keep(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:
    scores, labels, lengths, *ctx.options = inputs
    ctx.save_for_backward(scores, labels, lengths)


def _differentiate(ctx: Any, upstream: Tensor) -> tuple[Tensor | None, ...]:
    return _gradient(upstream, *ctx.saved_tensors, *ctx.options), None, None, None, None


_losses.register_autograd(_differentiate, setup_context=_keep)
