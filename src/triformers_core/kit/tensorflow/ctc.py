"""Connectionist temporal classification, on TensorFlow.

Axis letters: B batch, T positions, V vocabulary, S labels.
"""

from __future__ import annotations

import tensorflow as tf
from tensorflow import Tensor


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
    labels, lengths = tf.cast(labels, tf.int32), tf.cast(lengths, tf.int32)
    classes = tf.shape(logits)[-1]
    known = tf.debugging.assert_less(labels, classes, "a label isn't in the vocabulary")
    with tf.control_dependencies([] if known is None else [known]):
        counts = tf.cast(labels >= 0, tf.int32)
    numbers = tf.reduce_sum(counts, axis=-1)
    losses = tf.nn.ctc_loss(
        labels * counts,
        tf.cast(logits, tf.float32),
        numbers,
        lengths,
        logits_time_major=False,
        blank_index=blank,
    )
    # Labels need a position each, and a blank between two that are alike.
    alike = tf.cast(labels[:, 1:] == labels[:, :-1], tf.int32) * counts[:, 1:]
    impossible = numbers + tf.reduce_sum(alike, axis=-1) > lengths
    losses = tf.where(impossible, 0.0 if zero_infinity else float("inf"), losses)
    if reduction == "mean":
        return tf.reduce_mean(losses / tf.cast(tf.maximum(numbers, 1), tf.float32))
    return tf.reduce_sum(losses) if reduction == "sum" else losses
