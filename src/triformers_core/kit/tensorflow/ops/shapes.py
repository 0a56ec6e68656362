"""Operations that move entries and change no value, on TensorFlow."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import tensorflow as tf
from tensorflow import Tensor

from triformers_core.kit.seeded import normal_of
from triformers_core.kit.tensorflow.sizes import Size, shaped, size


def known_size(x: Tensor, axis: int) -> int:
    """Number of entries along an axis that depends on the configuration alone."""
    known: int | None = x.shape[axis]
    assert known is not None, "an axis of the configuration's size"
    return known


def arange(start: Size, stop: Size, like: Tensor) -> Tensor:
    """``[start, start + 1, …, stop - 1]`` as integers."""
    return tf.range(start, stop)


def zeros(shape: Sequence[Size], like: Tensor) -> Tensor:
    """Zeros with the dtype of ``like``."""
    return tf.zeros(shape, dtype=like.dtype)


def ones(shape: Sequence[Size], like: Tensor) -> Tensor:
    """Ones with the dtype of ``like``."""
    return tf.ones(shape, dtype=like.dtype)


def cat(tensors: Sequence[Tensor], axis: int) -> Tensor:
    """Joins tensors along an axis that they have."""
    return tf.concat(list(tensors), axis=axis)


def stack(tensors: Sequence[Tensor], axis: int) -> Tensor:
    """Joins tensors along a new axis."""
    return tf.stack(list(tensors), axis=axis)


def reshape(x: Tensor, shape: Sequence[Size]) -> Tensor:
    """The same entries in another shape; one size may be -1."""
    return shaped(x, shape)


def transpose(x: Tensor, axes: Sequence[int]) -> Tensor:
    """The axes in another order."""
    return tf.transpose(x, np.array(axes, np.int32))  # Sooner taken than a list.


def expand(x: Tensor, shape: Sequence[Size]) -> Tensor:
    """Repeats axes of size 1 up to ``shape``."""
    expanded: Tensor = tf.broadcast_to(x, shape)  # Untyped in the stubs.
    return expanded


def squeeze(x: Tensor, axis: int) -> Tensor:
    """Removes an axis of size 1."""
    return tf.squeeze(x, axis=axis)


def unsqueeze(x: Tensor, axis: int) -> Tensor:
    """Adds an axis of size 1."""
    return tf.expand_dims(x, axis)


def split_last(x: Tensor, count: int) -> tuple[Tensor, ...]:
    """Cuts the last axis into single entries: ``[…, count]`` → ``count`` tensors ``[…]``."""
    return tuple(tf.unstack(x, num=count, axis=-1))


def chunk(x: Tensor, count: int) -> tuple[Tensor, ...]:
    """Cuts the last axis into equal parts: ``[…, count * N]`` → ``count`` tensors ``[…, N]``."""
    return tuple(tf.split(x, count, axis=-1))


def split_heads(x: Tensor, heads: int) -> Tensor:
    """``[B, T, H * D]`` → ``[B, H, T, D]``."""
    shape = (size(x, 0), size(x, 1), heads, known_size(x, -1) // heads)
    return transpose(shaped(x, shape), (0, 2, 1, 3))


def merge_heads(x: Tensor) -> Tensor:
    """``[B, H, T, D]`` → ``[B, T, H * D]``."""
    shape = (size(x, 0), size(x, 2), known_size(x, 1) * known_size(x, 3))
    return shaped(transpose(x, (0, 2, 1, 3)), shape)


def pad(x: Tensor, widths: Sequence[tuple[Size, Size]], value: float = 0.0) -> Tensor:
    """Adds entries of one value before and after those of every axis.

    Args:
        x: any shape.
        widths: how many to add before and after, for each axis in order.
        value: of the entries that are added.
    """
    counts = tf.stack([tf.stack(pair) for pair in widths])
    return tf.pad(x, counts, constant_values=tf.cast(value, x.dtype))


def roll(x: Tensor, shift: int, axis: int) -> Tensor:
    """Moves the entries along an axis by ``shift``; what leaves the end comes in at the start."""
    rolled: Tensor = tf.roll(x, shift, axis)  # Untyped in the stubs.
    return rolled


def flip(x: Tensor, axis: int) -> Tensor:
    """The entries along an axis in reverse order."""
    flipped: Tensor = tf.reverse(x, [axis])  # Untyped in the stubs.
    return flipped


def repeat(x: Tensor, count: Size, axis: int) -> Tensor:
    """Every entry along an axis ``count`` times in a row: ``[a, b]`` → ``[a, a, b, b]``."""
    repeated: Tensor = tf.repeat(x, count, axis=axis)  # Untyped in the stubs.
    return repeated


def seeded_normal(seed: int, shape: Sequence[int], like: Tensor) -> Tensor:
    """Standard normal numbers that follow from a seed, the same in every backend.

    Args:
        seed: decides them.
        shape: their shape.
        like: gives dtype and device.
    """
    return tf.constant(normal_of(seed, shape), like.dtype)
