"""Reductions of the entries that belong together, on TensorFlow.

Axis letters: B batch, T entries, N segments.
"""

from __future__ import annotations

from collections.abc import Callable

import tensorflow as tf
from tensorflow import Tensor


def segment_sum(x: Tensor, segments: Tensor, count: int) -> Tensor:
    """Sum of every segment's entries; 0 where there is none.

    Args:
        x: ``[B, T]``.
        segments: the segment of every entry, ``[B, T]``, below ``count``.
        count: number of segments of a row, N.

    Returns:
        ``[B, N]``.
    """
    return _reduced(tf.math.unsorted_segment_sum, x, segments, count)


def segment_mean(x: Tensor, segments: Tensor, count: int) -> Tensor:
    """Mean of every segment's entries; 0 where there is none (see ``segment_sum``)."""
    return _reduced(tf.math.unsorted_segment_mean, x, segments, count)


def segment_max(x: Tensor, segments: Tensor, count: int) -> Tensor:
    """Highest entry of every segment; the type's lowest number where there is none."""
    return _reduced(tf.math.unsorted_segment_max, x, segments, count)


def segment_min(x: Tensor, segments: Tensor, count: int) -> Tensor:
    """Lowest entry of every segment; the type's highest number where there is none."""
    return _reduced(tf.math.unsorted_segment_min, x, segments, count)


def _reduced(
    reduce: Callable[[Tensor, Tensor, Tensor], Tensor], x: Tensor, segments: Tensor, count: int
) -> Tensor:
    """All rows at once: every row has segments of its own."""
    batch = tf.shape(x)[0]
    own = tf.cast(segments, tf.int32) + tf.expand_dims(tf.range(batch) * count, 1)
    reduced = reduce(tf.reshape(x, [-1]), tf.reshape(own, [-1]), batch * count)
    return tf.reshape(reduced, (batch, count))
