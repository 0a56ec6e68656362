"""What the layers of a model know of the call that they are part of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from triformers_core.kit.flax.parameters import Tensor
from triformers_core.kit.rows import row_error

# Of every table that the call reads: the lowest and the highest index, and how many rows there are.
_lookups: ContextVar[list[Tensor] | None] = ContextVar("lookups", default=None)


def is_running() -> bool:
    """Whether a model's call is under way here, so that another is one of its parts."""
    return _lookups.get() is not None


@contextmanager
def running() -> Iterator[list[Tensor]]:
    """Makes a call the one under way; gives what ``note_lookup`` is told meanwhile."""
    lookups: list[Tensor] = []
    token = _lookups.set(lookups)
    try:
        yield lookups
    finally:
        _lookups.reset(token)


def note_lookup(indices: Tensor, count: int) -> None:
    """Has ``check_lookups`` see what a table of ``count`` rows is read by.

    Compiled code can't raise an error, so this goes out of it beside the results.
    """
    lookups = _lookups.get()
    if lookups is not None and indices.size:
        lookups.append(jnp.stack([jnp.min(indices), jnp.max(indices), jnp.asarray(count)]))


def check_lookups(lookups: Tensor) -> None:
    """Raises an error for an index that a table doesn't have.

    On the CPU alone, where a call's results are waited for anyway. An accelerator would lose the time
    in which the next call is prepared; there, as within ``jax.jit``, such rows read as NaN.

    Args:
        lookups: what was noted, ``[tables, 3]``.

    Raises:
        InvalidInputError: a table was read outside of its rows.
    """
    if isinstance(lookups, Tracer) or any(d.platform != "cpu" for d in lookups.devices()):
        return
    for lowest, highest, count in np.asarray(lookups):
        if lowest < 0 or highest >= count:
            raise row_error(int(lowest), int(highest), int(count))
