"""What the layers of a model know of the call that they are part of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from triformers_core.kit.flax.parameters import Tensor
from triformers_core.kit.rows import room_error, row_error

# Of every table that the call reads: the lowest and the highest index, and how many rows there are.
# Of every cache that it writes to: a mark, where it stopped, and how much room there is.
_lookups: ContextVar[list[Tensor] | None] = ContextVar("lookups", default=None)

_OF_A_CACHE = -(2**31)
"""No table is read at this index."""

# Masks of the call under way that hold nothing but ones.
_ones: ContextVar[Sequence[Tensor]] = ContextVar("ones", default=())


def is_running() -> bool:
    """Whether a model's call is under way here, so that another is one of its parts."""
    return _lookups.get() is not None


@contextmanager
def running(ones: Sequence[Tensor] = ()) -> Iterator[list[Tensor]]:
    """Makes a call the one under way; gives what ``note_lookup`` is told meanwhile.

    Args:
        ones: those of its inputs that are known to be masks of ones alone.
    """
    lookups: list[Tensor] = []
    token, of_ones = _lookups.set(lookups), _ones.set(ones)
    try:
        yield lookups
    finally:
        _lookups.reset(token)
        _ones.reset(of_ones)


def is_known_as_ones(mask: Tensor) -> bool:
    """Whether this very input is known to be a mask of ones alone."""
    return any(mask is known for known in _ones.get())


def note_lookup(indices: Tensor, count: int) -> None:
    """Has ``check_lookups`` see what a table of ``count`` rows is read by.

    Compiled code can't raise an error, so this goes out of it beside the results.
    """
    lookups = _lookups.get()
    if lookups is not None and indices.size:
        lookups.append(jnp.stack([jnp.min(indices), jnp.max(indices), jnp.asarray(count)]))


def note_room(stop: Tensor, room: int) -> None:
    """Has ``check_lookups`` see up to where a cache with this much room is written."""
    lookups = _lookups.get()
    if lookups is not None:
        lookups.append(jnp.stack([jnp.asarray(_OF_A_CACHE), jnp.asarray(stop), jnp.asarray(room)]))


def check_lookups(lookups: Tensor) -> None:
    """Raises an error for an index that a table doesn't have, or room that a cache hasn't.

    On the CPU alone, where a call's results are waited for anyway. An accelerator would lose the time
    in which the next call is prepared; there, as within ``jax.jit``, such rows read as NaN.

    Args:
        lookups: what was noted, ``[tables, 3]``.

    Raises:
        InvalidInputError: a table was read outside of its rows, or a cache written beyond its end.
    """
    if isinstance(lookups, Tracer) or any(d.platform != "cpu" for d in lookups.devices()):
        return
    for lowest, highest, count in np.asarray(lookups):
        if lowest == _OF_A_CACHE:
            if highest > count:
                raise room_error(int(count))
        elif lowest < 0 or highest >= count:
            raise row_error(int(lowest), int(highest), int(count))
