"""Operations that read, write and order entries by their numbers, on TensorFlow."""

from __future__ import annotations

import math
from collections.abc import Sequence

import tensorflow as tf
from tensorflow import Tensor

from triformers_core.kit.rows import ends_error, room_error
from triformers_core.kit.tensorflow.sizes import Size, size


def one_hot(indices: Tensor, count: int, like: Tensor) -> Tensor:
    """1 at the index and 0 elsewhere along a new last axis of ``count``, as numbers of ``like``."""
    rows: Tensor = tf.one_hot(indices, count, dtype=like.dtype)  # Untyped in the stubs.
    return rows


def take_rows(x: Tensor, indices: Tensor) -> Tensor:
    """Rows by index: ``[N, …]`` and indices of any shape → ``[*shape, …]``."""
    rows: Tensor = tf.gather(x, indices)  # Untyped in the stubs.
    return rows


def bucketize(x: Tensor, boundaries: Sequence[int]) -> Tensor:
    """How many of the boundaries, which ascend, an entry reaches: 0 up to their number."""
    counts: Tensor = tf.searchsorted(tf.constant(boundaries, x.dtype), tf.reshape(x, [-1]), "right")
    return tf.reshape(counts, tf.shape(x))


def argsort(x: Tensor, axis: int = -1) -> Tensor:
    """Where the entries along an axis are in ascending order; equal ones keep their order."""
    order: Tensor = tf.argsort(x, axis=axis, stable=True)  # Untyped in the stubs.
    return order


def sort(x: Tensor, axis: int = -1) -> Tensor:
    """The entries along an axis in ascending order."""
    ordered: Tensor = tf.sort(x, axis=axis)  # Untyped in the stubs.
    return ordered


def take_along(x: Tensor, indices: Tensor) -> Tensor:
    """Entries of every row by index: ``[B, N, …]`` and ``[B, T]`` → ``[B, T, …]``."""
    taken: Tensor = tf.gather(x, indices, axis=1, batch_dims=1)  # Untyped in the stubs.
    return taken


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
    result: Tensor = tf.ensure_shape(tf.transpose(tf.reshape(written, shape), order), x.shape)
    return result


def take_position(x: Tensor, position: int) -> Tensor:
    """One position of every row: ``[B, T, …]`` → ``[B, …]``."""
    return x[:, position]


def take_range(x: Tensor, start: Size, stop: Size) -> Tensor:
    """A range of positions of every row: ``[B, T, …]`` → ``[B, stop - start, …]``."""
    return x[:, start:stop]


def take_slice(x: Tensor, start: Size, stop: Size | None, axis: int, step: int = 1) -> Tensor:
    """The entries from ``start`` up to before ``stop`` along an axis, as Python slices.

    Args:
        x: any shape.
        start: the first entry; negative ones count from the end.
        stop: where to end; ``None`` for the end of the axis.
        axis: along which to slice.
        step: distance of the entries, at least 1.
    """
    places: list[slice] = [slice(None)] * x.shape.rank
    places[axis] = slice(start, stop, step)
    return x[tuple(places)]


def write_at(x: Tensor, new: Tensor, position: Tensor) -> Tensor:
    """Writes ``new`` into a copy of ``x``, from a position of the third axis on.

    Where there isn't that much room the numbers are NaN: a graph of XLA can't raise an error.

    Args:
        x: ``[B, H, S, D]``.
        new: ``[B, H, T, D]``; it takes the dtype of ``x``.
        position: an integer, a scalar.

    Returns:
        The copy.

    Raises:
        InvalidInputError: there isn't that much room, in an eager call.
    """
    room, count = size(x, 2), size(new, 2)
    fits = position + count <= room
    if tf.executing_eagerly() and not fits:
        raise room_error(int(room))
    fitting = tf.where(fits, tf.cast(new, x.dtype), math.nan)
    # Read at every place, since an operation that writes at one is known to XLA alone.
    places = tf.range(room) - position
    read = tf.gather(fitting, tf.clip_by_value(places, 0, count - 1), axis=2)
    is_new = tf.logical_and(places >= 0, places < count)
    return tf.where(tf.logical_or(is_new, tf.logical_not(fits))[:, tf.newaxis], read, x)


def _last(x: Tensor, axis: int) -> list[int]:
    """The order of the axes in which one of them and the last change places."""
    rank: int = x.shape.rank
    order = list(range(rank))
    order[axis], order[-1] = order[-1], order[axis]
    return order


def _but_last(shape: Tensor, x: Tensor) -> list[Tensor]:
    return [shape[index] for index in range(x.shape.rank - 1)]


def check_ends(counts: Tensor) -> None:
    """Checks that all texts have the same number of end-of-sequence tokens, and at least one.

    Args:
        counts: the number of such tokens of every text, ``[B]``.

    Raises:
        InvalidInputError: they don't, in an eager call.
    """
    if not tf.executing_eagerly():
        return
    fewest, most = int(tf.reduce_min(counts)), int(tf.reduce_max(counts))
    if fewest < 1 or fewest < most:
        raise ends_error(fewest, most)
