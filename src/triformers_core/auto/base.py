"""What all Auto classes share: that they are never instantiated."""

from __future__ import annotations

from triformers_core.errors import InstantiationError


class AutoClass:
    """The base of all Auto classes: a namespace of class methods, never an object.

    Raises:
        InstantiationError: it is called like a constructor.
    """

    methods = "from_pretrained(name)"

    # Not `NoReturn`: mypy would then take the class itself for one that can't be named.
    def __init__(self, *args: object, **kwargs: object) -> None:
        raise InstantiationError(
            f"{type(self).__name__} is never instantiated itself. Call "
            f"{type(self).__name__}.{self.methods} instead."
        )


class AutoModelClass(AutoClass):
    """The base of the Auto classes of models."""

    methods = "from_pretrained(name) or from_config(config)"
