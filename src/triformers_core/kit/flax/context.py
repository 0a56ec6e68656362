"""What the layers of a model know of the call that they are part of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from triformers_core.kit.flax.parameters import Tensor
from triformers_core.kit.rows import ends_error, label_error, room_error, row_error

# Of every table that the call reads: the lowest and the highest index, and how many rows there are.
# Of every cache that it writes to: a mark, where it stopped, and how much room there is.
# Of texts that end-of-sequence tokens are counted in: another mark, the lowest and highest number.
# Of labels: a third mark, one that is no class if there is such, and how many classes there are.
_lookups: ContextVar[list[Tensor] | None] = ContextVar("lookups", default=None)

_OF_A_CACHE = -(2**31)
"""No table is read at this index."""
_OF_ENDS = _OF_A_CACHE + 1
_OF_LABELS = _OF_A_CACHE + 2
"""Nor at these."""

# Masks of the call under way that hold nothing but ones.
_ones: ContextVar[Sequence[Tensor]] = ContextVar("ones", default=())

# How many tokens of a row the call under way marks at most, where that was seen before.
_most: ContextVar[int | None] = ContextVar("most", default=None)


def is_running() -> bool:
    """Whether a model's call is under way here, so that another is one of its parts."""
    return _lookups.get() is not None


@contextmanager
def running(ones: Sequence[Tensor] = (), most: int | None = None) -> Iterator[list[Tensor]]:
    """Makes a call the one under way; gives what ``note_lookup`` is told meanwhile.

    Args:
        ones: those of its inputs that are known to be masks of ones alone.
        most: how many tokens of a row it marks at most, if that is known.
    """
    lookups: list[Tensor] = []
    token, of_ones, of_most = _lookups.set(lookups), _ones.set(ones), _most.set(most)
    try:
        yield lookups
    finally:
        _lookups.reset(token)
        _ones.reset(of_ones)
        _most.reset(of_most)


def ones_of_the_call() -> Sequence[Tensor]:
    """Those inputs of the call under way that are known to be masks of ones alone."""
    return _ones.get()


def is_known_as_ones(mask: Tensor) -> bool:
    """Whether this very input is known to be a mask of ones alone."""
    return any(mask is known for known in _ones.get())


def known_most() -> int | None:
    """How many tokens of a row the call under way marks at most, if that is known."""
    return _most.get()


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


def note_ends(counts: Tensor) -> None:
    """Has ``check_lookups`` see how many end-of-sequence tokens the texts have."""
    lookups = _lookups.get()
    if lookups is not None:
        lookups.append(jnp.stack([jnp.asarray(_OF_ENDS), jnp.min(counts), jnp.max(counts)]))


def note_labels(labels: Tensor, classes: int) -> None:
    """Has ``check_lookups`` see labels that count, and how many classes there are."""
    lookups = _lookups.get()
    if lookups is not None and labels.size:
        lowest, highest = jnp.min(labels), jnp.max(labels)
        worst = jnp.where(lowest < 0, lowest, highest)
        lookups.append(jnp.stack([jnp.asarray(_OF_LABELS), worst, jnp.asarray(classes)]))


def note_worst(steps: Tensor) -> None:
    """Has ``check_lookups`` see what a loop's steps noted, of which ``worst_of`` kept one."""
    lookups = _lookups.get()
    if lookups is not None:
        lookups.append(steps)


def worst_of(lookups: Sequence[Tensor]) -> Tensor:
    """The one of several notes that is the farthest beyond its table or its cache, ``[3]``."""
    notes = jnp.stack(lookups)
    lowest, highest, count = notes[:, 0], notes[:, 1], notes[:, 2]
    is_cache = lowest == _OF_A_CACHE
    below = jnp.where(is_cache, highest - count, -lowest)
    return notes[jnp.argmax(jnp.maximum(below, highest - count + ~is_cache))]


def check_lookups(lookups: Tensor) -> None:
    """Raises an error for an index that a table doesn't have, or room that a cache hasn't.

    On the CPU alone, where a call's results are waited for anyway. An accelerator would lose the time
    in which the next call is prepared; there, as within ``jax.jit``, such rows read as NaN.

    Args:
        lookups: what was noted, ``[tables, 3]``.

    Raises:
        InvalidInputError: a table was read outside of its rows, a cache written beyond its end,
            end-of-sequence tokens lack, or a label is no class.
    """
    if isinstance(lookups, Tracer) or any(d.platform != "cpu" for d in lookups.devices()):
        return
    for lowest, highest, count in np.asarray(lookups):
        if lowest == _OF_A_CACHE:
            if highest > count:
                raise room_error(int(count))
        elif lowest == _OF_ENDS:
            if highest < 1 or highest < count:
                raise ends_error(int(highest), int(count))
        elif lowest == _OF_LABELS:
            if not 0 <= highest < count:
                raise label_error(int(highest), int(count))
        elif lowest < 0 or highest >= count:
            raise row_error(int(lowest), int(highest), int(count))
