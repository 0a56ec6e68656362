"""What all Auto classes share: they are never instantiated, and take configuration objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers_core.errors import InstantiationError, InvalidConfigurationError, NotPartError


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

    if not TYPE_CHECKING:  # Who checks types is to find it before the program runs.

        @classmethod
        def register(cls, *args: object, **kwargs: object) -> None:
            """Says what to do instead: the classes are known before a program runs.

            Raises:
                NotPartError: always.
            """
            raise NotPartError(
                f"{cls.__name__} takes no further classes while a program runs. A class of yours "
                "loads with its own from_pretrained(...); an architecture becomes known to all "
                "Auto classes by an entry of registry.yaml, or of a registry of your own: "
                "python -m triformers generate."
            )


class AutoModelClass(AutoClass):
    """The base of the Auto classes of models."""

    methods = "from_pretrained(name) or from_config(config)"


def check_configuration(config: object, auto_class: str) -> None:
    """Makes sure that what was given as a configuration is one.

    Raises:
        InvalidConfigurationError: it is something else.
    """
    from triformers_core.configuration import PretrainedConfig

    if not isinstance(config, PretrainedConfig):
        raise InvalidConfigurationError(
            f"{auto_class} takes a configuration object; a {type(config).__name__} came."
        )
