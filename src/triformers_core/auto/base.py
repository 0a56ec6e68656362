"""What all Auto classes share: that they are never instantiated."""

from __future__ import annotations

from typing import NoReturn

from triformers_core.errors import InstantiationError


class AutoClass:
    """The base of all Auto classes: a namespace of class methods, never an object.

    Raises:
        InstantiationError: it is called like a constructor.
    """

    methods = "from_pretrained(name)"

    def __init__(self, *args: object, **kwargs: object) -> NoReturn:
        raise InstantiationError(
            f"{type(self).__name__} is never instantiated itself. Call "
            f"{type(self).__name__}.{self.methods} instead."
        )


class AutoModelClass(AutoClass):
    """The base of the Auto classes of models."""

    methods = "from_pretrained(name) or from_config(config)"
