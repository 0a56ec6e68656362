"""What the queries of an attention see: a description, from which a kit chooses its kernel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
"""The backend's tensor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sees(Generic[T]):
    """Which keys a query sees; by default all of them.

    Axis letters: B batch, T query length, S key length.

    Args:
        causal: whether a query sees just the keys up to its own place.
        start: the first query's place among the keys. A tensor where a compiler must not know it.
        padding: 1 for keys that are seen and 0 for others, ``[B, S]`` or ``[B, T, S]``; all are by
            default. A query that it leaves none gets the mean of all values.
        strict: whether that mean, too, is of those up to the query's place alone.
        window: how many places a query sees back, its own among them; as many ahead if it isn't
            causal. No bound by default.
        has_room: whether the keys after the last query's place are room that nothing was written
            to, and that no query sees in any case.
    """

    causal: bool = False
    start: int | T = 0
    padding: T | None = None
    strict: bool = False
    window: int | None = None
    has_room: bool = False

    @property
    def all(self) -> bool:
        """Whether every query sees every key, whatever their number."""
        return not (self.causal or self.has_room) and self.padding is None and self.window is None
