"""What the layers of a model know of the call that they are part of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING

import tensorflow as tf

if TYPE_CHECKING:
    from triformers_core.kit.tensorflow.chance import Draws


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call of a public model.

    Args:
        training: whether dropout is active.
        dtype: floating point type of the computation.
        draws: where its random numbers come from; by default TensorFlow's own.
    """

    training: bool
    dtype: tf.DType
    draws: Draws | None = None


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
