"""The classes of every registered type, for what holds models of types that it doesn't know.

The generated package hands its tables in when it is imported; this library never imports it. They
come as functions, so that nothing is imported before it is asked for.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from triformers_core.errors import InvalidConfigurationError, NotPartError

if TYPE_CHECKING:
    from triformers_core.auto.configurations import Configurations
    from triformers_core.auto.models import Models
    from triformers_core.backends import Backend
    from triformers_core.configuration import PretrainedConfig


class Registered(NamedTuple):
    """What the generated package knows.

    Args:
        configurations: the configuration classes.
        models: backend and name of a task → function that imports and returns its classes.
        processors: "tokenizer" and "feature_extractor" → function that imports and returns the
            Auto class.
    """

    configurations: Configurations
    # Of whatever task: their classes have nothing in common that a type could say.
    models: Mapping[tuple[str, str], Callable[[], Models[Any]]]
    # The Auto classes, which are generated.
    processors: Mapping[str, Callable[[], Any]]


_handed_in: list[Callable[[], Registered]] = []


def hand_in(tables: Callable[[], Registered]) -> None:
    """Makes the registered classes known; the last call holds.

    Args:
        tables: imports the tables and returns them.
    """
    _handed_in[:] = [tables]


def _tables() -> Registered:
    if not _handed_in:
        raise NotPartError(
            "A configuration within another one may be of any registered type, and none is known "
            "yet. Import triformers before, whose tables know them."
        )
    return _handed_in[0]()


def configuration_loaders() -> Mapping[str, Callable[[], type[PretrainedConfig]]]:
    """Model type → function that imports and returns its configuration class."""
    return _tables().configurations.loaders


def processor_class(kind: str) -> Any:
    """The Auto class of tokenizers or of feature extractors.

    Args:
        kind: "tokenizer" or "feature_extractor".
    """
    return _tables().processors[kind]()


# The classes of a task have nothing in common that a type could say.
def model_loaders(backend: Backend, task: str) -> Mapping[str, Callable[[], type[Any]]]:
    """Model type → function that imports and returns the class that serves a task.

    Args:
        backend: in which backend.
        task: the task's name in the registry.
    """
    return _tables().models[backend, task]().loaders


def configuration_class(values: Mapping[str, Any], place: str) -> type[PretrainedConfig]:
    """The class of a configuration that says its ``model_type``.

    Args:
        values: its keys.
        place: what it is, for errors.

    Raises:
        InvalidConfigurationError: it says none.
        UnknownArchitectureError: the type isn't registered.
    """
    configurations = _tables().configurations
    if "model_type" not in values:
        raise InvalidConfigurationError(
            f"{place} has no 'model_type', which says whose configuration it is; the registered "
            f"types are {', '.join(sorted(configurations.loaders))}."
        )
    return configurations.loaders[configurations.model_type_of(values, place)]()


def model_class(backend: Backend, task: str, config: PretrainedConfig) -> type[Any]:
    """The class that serves a task for a configuration.

    Args:
        backend: in which backend.
        task: the task's name in the registry, such as "base".
        config: the configuration.

    Raises:
        UnsupportedTaskError: the architecture doesn't serve the task.
        UnknownArchitectureError: it isn't registered.
    """
    found: type[Any] = _tables().models[backend, task]().find(config)  # Of any architecture.
    return found


def load_model(
    backend: Backend, task: str, name: str | os.PathLike[str], options: Mapping[str, Any]
) -> Any:  # Of any architecture.
    """Loads the model that serves a task for a checkpoint.

    Args:
        backend: in which backend.
        task: the task's name in the registry.
        name: a model id of the Hub, a directory, or the path or URL of a file of weights.
        options: the Hub's, keys of the configuration, and what ``from_pretrained`` takes; with
            ``config`` for another one than the checkpoint's.
    """
    from triformers_core.hub import HubOptions

    hub, rest = HubOptions.split(options)
    config = rest.pop("config", None)
    model, _ = _tables().models[backend, task]().load(name, config=config, hub=hub, options=rest)
    return model
