"""Losses, on JAX."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from triformers_core.kit.flax.context import note_labels
from triformers_core.kit.flax.ops.elementwise import wide
from triformers_core.kit.flax.parameters import Tensor


def cross_entropy(logits: Tensor, labels: Tensor, ignore_index: int = -100) -> Tensor:
    """Mean cross entropy over the labels that are not ignored, in float32 or more.

    Args:
        logits: ``[N, classes]``.
        labels: ``[N]``.
        ignore_index: a label that doesn't count.

    Raises:
        InvalidInputError: a label is no class; of a model's call on the CPU alone.
    """
    counted = labels != ignore_index
    rows = jnp.where(counted, labels, 0).astype(jnp.int32)[:, None]
    note_labels(rows, logits.shape[-1])
    # A label that isn't a class reads as NaN, and so does the loss.
    scores = jnp.take_along_axis(jax.nn.log_softmax(wide(logits)), rows, axis=1)[:, 0]
    return -jnp.where(counted, scores, 0.0).sum() / counted.sum()


def mse_loss(predictions: Tensor, targets: Tensor) -> Tensor:
    """Mean squared difference, in float32 or more."""
    return jnp.square(wide(predictions) - targets).mean()


def bce_with_logits(logits: Tensor, targets: Tensor) -> Tensor:
    """Mean binary cross entropy of independent logits, in float32 or more."""
    scores = wide(logits)
    targets = targets.astype(scores.dtype)
    losses = targets * jax.nn.log_sigmoid(scores) + (1.0 - targets) * jax.nn.log_sigmoid(-scores)
    return -losses.mean()
