"""What the layers of a model know of the call that they are part of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

import tensorflow as tf


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call of a public model.

    Args:
        training: whether dropout is active.
        dtype: floating point type of the computation.
    """

    training: bool
    dtype: tf.DType


_current: ContextVar[Call | None] = ContextVar("current_call", default=None)


def current_call() -> Call | None:
    """The innermost call that is running; ``None`` outside of any model."""
    return _current.get()


@contextmanager
def entered(call: Call) -> Iterator[None]:
    """Makes ``call`` the current one."""
    token = _current.set(call)
    try:
        yield
    finally:
        _current.reset(token)


# What numbers are drawn from, and how many seeds have been taken of it.
_chance: ContextVar[tuple[tf.Tensor, list[int]] | None] = ContextVar("chance", default=None)


@contextmanager
def seeded(seed: tf.Tensor) -> Iterator[None]:
    """Within it dropout follows from a seed ``[2]``, so that it is the same whenever it runs again."""
    token = _chance.set((seed, [0]))
    try:
        yield
    finally:
        _chance.reset(token)


def next_seed() -> tf.Tensor | None:
    """Another seed within ``seeded``, ``None`` outside of it."""
    chance = _chance.get()
    if chance is None:
        return None
    seed, taken = chance
    taken[0] += 1
    return seed + tf.constant([0, taken[0]], seed.dtype)
