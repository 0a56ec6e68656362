"""Operations that move entries and change no value, on JAX."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import jax.numpy as jnp
import numpy as np

from triformers_core.kit.flax.parameters import Tensor
from triformers_core.kit.seeded import normal_of

Size = int


def size(x: Tensor, axis: int) -> Size:
    """Number of entries along an axis; always known, also while compiling."""
    return x.shape[axis]


def arange(start: Size, stop: Size, like: Tensor) -> Tensor:
    """``[start, start + 1, …, stop - 1]`` as integers.

    A constant of NumPy, known while compiling: so an embedding can refuse too long inputs. With a
    symbolic length, which ``jax.export`` has, it is none.
    """
    del like  # JAX places constants itself.
    if not isinstance(stop, int):
        return jnp.arange(start, stop, dtype=jnp.int32)
    return cast("Tensor", np.arange(start, stop, dtype=np.int32))


def zeros(shape: Sequence[Size], like: Tensor) -> Tensor:
    """Zeros with the dtype of ``like``."""
    return jnp.zeros(tuple(shape), jnp.result_type(like))


def ones(shape: Sequence[Size], like: Tensor) -> Tensor:
    """Ones with the dtype of ``like``."""
    return jnp.ones(tuple(shape), jnp.result_type(like))


def cat(tensors: Sequence[Tensor], axis: int) -> Tensor:
    """Joins tensors along an axis that they have."""
    return jnp.concatenate(list(tensors), axis=axis)


def stack(tensors: Sequence[Tensor], axis: int) -> Tensor:
    """Joins tensors along a new axis."""
    return jnp.stack(list(tensors), axis=axis)


def reshape(x: Tensor, shape: Sequence[Size]) -> Tensor:
    """The same entries in another shape; one size may be -1."""
    return x.reshape(tuple(shape))


def transpose(x: Tensor, axes: Sequence[int]) -> Tensor:
    """The axes in another order."""
    return x.transpose(tuple(axes))


def expand(x: Tensor, shape: Sequence[Size]) -> Tensor:
    """Repeats axes of size 1 up to ``shape``."""
    return jnp.broadcast_to(x, tuple(shape))


def squeeze(x: Tensor, axis: int) -> Tensor:
    """Removes an axis of size 1."""
    return x.squeeze(axis)


def unsqueeze(x: Tensor, axis: int) -> Tensor:
    """Adds an axis of size 1."""
    place = axis if axis >= 0 else x.ndim + 1 + axis
    # A reshape, so that a constant stays one.
    return x.reshape((*x.shape[:place], 1, *x.shape[place:]))


def split_last(x: Tensor, count: int) -> tuple[Tensor, ...]:
    """Cuts the last axis into single entries: ``[…, count]`` → ``count`` tensors ``[…]``."""
    return tuple(x[..., index] for index in range(count))


def chunk(x: Tensor, count: int) -> tuple[Tensor, ...]:
    """Cuts the last axis into equal parts: ``[…, count * N]`` → ``count`` tensors ``[…, N]``."""
    return tuple(jnp.split(x, count, axis=-1))


def split_heads(x: Tensor, heads: int) -> Tensor:
    """``[B, T, H * D]`` → ``[B, H, T, D]``."""
    batch, length, width = x.shape
    return x.reshape(batch, length, heads, width // heads).swapaxes(1, 2)


def merge_heads(x: Tensor) -> Tensor:
    """``[B, H, T, D]`` → ``[B, T, H * D]``."""
    batch, heads, length, width = x.shape
    return x.swapaxes(1, 2).reshape(batch, length, heads * width)


def pad(x: Tensor, widths: Sequence[tuple[Size, Size]], value: float = 0.0) -> Tensor:
    """Adds entries of one value before and after those of every axis.

    Args:
        x: any shape.
        widths: how many to add before and after, for each axis in order.
        value: of the entries that are added.
    """
    if isinstance(x, np.ndarray):
        return cast("Tensor", np.pad(x, tuple(widths), constant_values=value))
    return jnp.pad(x, tuple(widths), constant_values=value)


def roll(x: Tensor, shift: int, axis: int) -> Tensor:
    """Moves the entries along an axis by ``shift``; what leaves the end comes in at the start."""
    return jnp.roll(x, shift, axis)


def flip(x: Tensor, axis: int) -> Tensor:
    """The entries along an axis in reverse order."""
    return jnp.flip(x, axis)


def repeat(x: Tensor, count: Size, axis: int) -> Tensor:
    """Every entry along an axis ``count`` times in a row: ``[a, b]`` → ``[a, a, b, b]``."""
    return x.repeat(count, axis)


def seeded_normal(seed: int, shape: Sequence[int], like: Tensor) -> Tensor:
    """Standard normal numbers that follow from a seed, the same in every backend.

    Args:
        seed: decides them.
        shape: their shape.
        like: gives dtype and device.
    """
    return jnp.asarray(normal_of(seed, shape), like.dtype)
