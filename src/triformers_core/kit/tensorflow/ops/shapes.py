"""Operations that move entries and change no value, on TensorFlow."""

from __future__ import annotations

from collections.abc import Sequence

import tensorflow as tf
from tensorflow import Tensor

Size = int | Tensor


def pad(x: Tensor, widths: Sequence[tuple[Size, Size]], value: float = 0.0) -> Tensor:
    """Adds entries of one value before and after those of every axis.

    Args:
        x: any shape.
        widths: how many to add before and after, for each axis in order.
        value: of the entries that are added.
    """
    return tf.pad(x, list(widths), constant_values=tf.cast(value, x.dtype))


def roll(x: Tensor, shift: int, axis: int) -> Tensor:
    """Moves the entries along an axis by ``shift``; what leaves the end comes in at the start."""
    rolled: Tensor = tf.roll(x, shift, axis)  # Untyped in the stubs.
    return rolled


def flip(x: Tensor, axis: int) -> Tensor:
    """The entries along an axis in reverse order."""
    flipped: Tensor = tf.reverse(x, [axis])  # Untyped in the stubs.
    return flipped


def repeat(x: Tensor, count: int, axis: int) -> Tensor:
    """Every entry along an axis ``count`` times in a row: ``[a, b]`` → ``[a, a, b, b]``."""
    repeated: Tensor = tf.repeat(x, count, axis=axis)  # Untyped in the stubs.
    return repeated


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
