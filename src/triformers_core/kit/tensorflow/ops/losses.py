"""Losses, on TensorFlow."""

from __future__ import annotations

import tensorflow as tf
from tensorflow import Tensor

from triformers_core.kit.rows import label_error
from triformers_core.kit.tensorflow.ops.elementwise import to_int
from triformers_core.kit.tensorflow.sizes import Size


def cross_entropy(logits: Tensor, labels: Tensor, ignore_index: Size = -100) -> Tensor:
    """Mean cross entropy over the labels that are not ignored, in float32.

    Args:
        logits: ``[N, classes]``.
        labels: ``[N]``.
        ignore_index: a label that doesn't count.

    Raises:
        InvalidInputError: a label is no class; in eager mode on the CPU alone.
    """
    labels = to_int(labels)
    counts = tf.not_equal(labels, tf.cast(ignore_index, labels.dtype))
    classes = tf.where(counts, labels, tf.zeros_like(labels))
    try:
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(
            classes, tf.cast(logits, tf.float32)
        )
    except tf.errors.InvalidArgumentError as error:
        lowest, highest = int(tf.reduce_min(classes)), int(tf.reduce_max(classes))
        number = int(tf.shape(logits)[-1])
        if lowest >= 0 and highest < number:
            raise
        raise label_error(lowest if lowest < 0 else highest, number) from error
    # Chosen, not multiplied: an ignored row's loss may be infinite.
    total = tf.reduce_sum(tf.where(counts, losses, tf.zeros_like(losses)))
    return total / tf.reduce_sum(tf.cast(counts, tf.float32))


def mse_loss(predictions: Tensor, targets: Tensor) -> Tensor:
    """Mean squared difference, in float32."""
    difference = tf.cast(predictions, tf.float32) - tf.cast(targets, tf.float32)
    return tf.reduce_mean(tf.square(difference))


def bce_with_logits(logits: Tensor, targets: Tensor) -> Tensor:
    """Mean binary cross entropy of independent logits, in float32."""
    losses = tf.nn.sigmoid_cross_entropy_with_logits(
        tf.cast(targets, tf.float32), tf.cast(logits, tf.float32)
    )
    return tf.reduce_mean(losses)
