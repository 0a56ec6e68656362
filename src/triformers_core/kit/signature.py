"""Types of calls that a framework's own class hides."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])  # Any: whatever the method takes and returns.


def signature_of(method: F) -> Callable[[Callable[..., Any]], F]:
    """Declares that a method has another one's signature.

    A framework calls a model's ``forward`` by its own ``__call__``, whose type says nothing; a
    model declares what its call takes and returns, with this, for the type checkers alone.

    Args:
        method: the method whose signature it is.

    Returns:
        A decorator of the declaration.
    """
    return lambda declaration: method
