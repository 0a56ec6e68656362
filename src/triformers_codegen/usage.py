"""Arguments of the command line that can't be worked with."""

from __future__ import annotations

from triformers_codegen.model import Architecture, Registry
from triformers_codegen.spelling import suggestion


class UsageError(Exception):
    """A wrong argument; the message says what to do."""


def architecture_of(registry: Registry, model_type: str) -> Architecture:
    """The entry of a model type.

    Raises:
        UsageError: there is none.
    """
    for architecture in registry.architectures:
        if architecture.model_type == model_type:
            return architecture
    near = suggestion(model_type, (str(item.model_type) for item in registry.architectures))
    raise UsageError(
        f"{registry.path} has no architecture {model_type!r}{near or '; see `list` for all'}"
    )
