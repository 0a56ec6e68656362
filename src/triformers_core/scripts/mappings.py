"""The tables of the Auto classes, read by a configuration's class as scripts do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from triformers_core.registered import configuration_loaders, model_loaders

if TYPE_CHECKING:
    from triformers_core.backends import Backend
    from triformers_core.configuration import PretrainedConfig

__all__ = ["ClassesByConfiguration", "ConfigurationsByType"]


class ConfigurationsByType(Mapping[str, "type[PretrainedConfig]"]):
    """The configuration class of every registered type; each is imported when it is read."""

    def __getitem__(self, model_type: str) -> type[PretrainedConfig]:
        return configuration_loaders()[model_type]()

    def __iter__(self) -> Iterator[str]:
        return iter(configuration_loaders())

    def __len__(self) -> int:
        return len(configuration_loaders())


class ClassesByConfiguration(Mapping["type[PretrainedConfig]", "type[Any]"]):
    """The class that serves a task, by the class of its configuration.

    Keys are imported when they are asked for, a model's class when it is read: so its backend
    needn't be there to list what there is.

    Args:
        backend: whose classes they are.
        task: the task's name in the registry.
    """

    def __init__(self, backend: Backend, task: str) -> None:
        self._backend: Backend = backend
        self._task = task

    def _loaders(self) -> Mapping[str, Callable[[], type[Any]]]:
        return model_loaders(self._backend, self._task)

    def __getitem__(self, configuration: type[PretrainedConfig]) -> type[Any]:
        loader = self._loaders().get(configuration.model_type)
        if loader is None or configuration_loaders()[configuration.model_type]() != configuration:
            raise KeyError(configuration)
        return loader()

    def __iter__(self) -> Iterator[type[PretrainedConfig]]:
        known = configuration_loaders()
        return (known[model_type]() for model_type in self._loaders())

    def __len__(self) -> int:
        return len(self._loaders())
