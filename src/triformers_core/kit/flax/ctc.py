"""Connectionist temporal classification, on JAX.

Axis letters: B batch, T positions, V vocabulary, S labels.
"""

from __future__ import annotations

import jax.numpy as jnp

from triformers_core.kit.flax.parameters import Tensor


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

    A label beyond the vocabulary makes the loss NaN: compiled code can't raise an error.

    Args:
        logits: ``[B, T, V]``.
        labels: ``[B, S]``; negative ones are padding.
        lengths: positions of every row that count, ``[B]``.
        blank: the class that stands for no label.
        reduction: "sum" over the rows; "mean" of the rows' losses by label; "none" for ``[B]``.
        zero_infinity: whether rows that are too short for their labels count as 0, without a
            gradient.
    """
    import optax  # Flax needs it, too; it takes a while.

    counts = labels >= 0
    numbers = counts.sum(-1)
    beyond = jnp.arange(logits.shape[1]) >= lengths[:, None]
    losses = optax.ctc_loss(
        logits.astype(jnp.promote_types(logits.dtype, jnp.float32)),
        beyond.astype(jnp.float32),
        jnp.where(counts, labels, 0),
        (~counts).astype(jnp.float32),
        blank_id=blank,
    )
    # Labels need a position each, and a blank between two that are alike.
    alike = ((labels[:, 1:] == labels[:, :-1]) & counts[:, 1:]).sum(-1)
    losses = jnp.where(numbers + alike > lengths, 0.0 if zero_infinity else jnp.inf, losses)
    losses = jnp.where((labels >= logits.shape[-1]).any(-1), jnp.nan, losses)
    if reduction == "mean":
        return (losses / jnp.maximum(numbers, 1)).mean()
    return losses.sum() if reduction == "sum" else losses
