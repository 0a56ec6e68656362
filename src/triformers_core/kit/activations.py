"""The names of activation functions, and the error for an unknown one, shared by the kits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from triformers_core.errors import InvalidConfigurationError, nearest

F = TypeVar("F")


def find_activation(name: str, functions: Mapping[str, F]) -> F:
    """Looks up an activation function by the name that configurations use.

    Raises:
        InvalidConfigurationError: no kit function has that name.
    """
    try:
        return functions[name]
    except KeyError:
        near = ", ".join(nearest(name, functions)) or ", ".join(sorted(functions))
        raise InvalidConfigurationError(
            f"The configuration asks for the activation {name!r}, which is not known; "
            f"nearest: {near}."
        ) from None
