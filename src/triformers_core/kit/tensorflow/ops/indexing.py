"""Operations that read, write and order entries by their numbers, on TensorFlow."""

from __future__ import annotations

import tensorflow as tf
from tensorflow import Tensor


def gather(x: Tensor, indices: Tensor, axis: int) -> Tensor:
    """Entries along an axis by index.

    Args:
        x: any shape.
        indices: integers, of the shape of ``x`` but for that axis.
        axis: along which the indices count.

    Returns:
        A tensor of the indices' shape.
    """
    order = _last(x, axis)
    rows: Tensor = tf.gather(  # Untyped in the stubs.
        tf.transpose(x, order), tf.transpose(indices, order), batch_dims=x.shape.rank - 1
    )
    return tf.transpose(rows, order)


def scatter(x: Tensor, indices: Tensor, new: Tensor, axis: int) -> Tensor:
    """A copy of ``x`` with other entries at some indices along an axis.

    Args:
        x: any shape.
        indices: integers, of the shape of ``x`` but for that axis; none twice in a row.
        new: the entries, of the indices' shape.
        axis: along which the indices count.
    """
    order = _last(x, axis)
    old, places, entries = (tf.transpose(tensor, order) for tensor in (x, indices, new))
    shape = tf.shape(old)
    # All rows at once: every row's entries are numbered after those of the rows before.
    starts = tf.range(tf.reduce_prod(shape[:-1])) * shape[-1]
    numbers = tf.cast(places, tf.int32) + tf.reshape(starts, (*_but_last(shape, x), 1))
    written: Tensor = tf.tensor_scatter_nd_update(
        tf.reshape(old, [-1]), tf.reshape(numbers, [-1, 1]), tf.reshape(entries, [-1])
    )
    return tf.ensure_shape(tf.transpose(tf.reshape(written, shape), order), x.shape)


def argsort(x: Tensor, axis: int = -1) -> Tensor:
    """Where the entries along an axis are in ascending order; equal ones keep their order."""
    order: Tensor = tf.argsort(x, axis=axis, stable=True)  # Untyped in the stubs.
    return order


def sort(x: Tensor, axis: int = -1) -> Tensor:
    """The entries along an axis in ascending order."""
    ordered: Tensor = tf.sort(x, axis=axis)  # Untyped in the stubs.
    return ordered


def top_k(x: Tensor, count: int) -> tuple[Tensor, Tensor]:
    """The highest entries along the last axis, the highest first: ``[…, N]`` → ``[…, count]``.

    Returns:
        The entries and their indices. Which of equal entries come is open.
    """
    values, indices = tf.math.top_k(x, count)
    return values, indices


def _last(x: Tensor, axis: int) -> list[int]:
    """The order of the axes in which one of them and the last change places."""
    rank: int = x.shape.rank
    order = list(range(rank))
    order[axis], order[-1] = order[-1], order[axis]
    return order


def _but_last(shape: Tensor, x: Tensor) -> list[Tensor]:
    return [shape[index] for index in range(x.shape.rank - 1)]
