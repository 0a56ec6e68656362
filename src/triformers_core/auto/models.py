"""From a configuration to the class that serves one task in one backend."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, NoReturn, TypeVar

from triformers_core.auto.base import check_configuration
from triformers_core.errors import (
    UnknownArchitectureError,
    UnsupportedTaskError,
    nearest,
    shown,
)

if TYPE_CHECKING:
    from triformers_core.auto.configurations import Configurations, Name
    from triformers_core.configuration import PretrainedConfig
    from triformers_core.hub import HubOptions
    from triformers_core.loading.load import LoadingInfo
    from triformers_core.loading.loadable import Loadable

M = TypeVar("M", bound="Loadable")


class TaskType(type):
    """The class of a task's type, whose instances are those of all classes that serve the task.

    Args:
        answers: ``module.Class`` of these classes.
    """

    answers: tuple[str, ...]

    def __instancecheck__(cls, instance: object) -> bool:
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass: type) -> bool:
        return any(
            base is cls or f"{base.__module__}.{base.__qualname__}" in cls.answers
            for base in subclass.__mro__
        )


class Models(NamedTuple, Generic[M]):
    """The classes that serve one task in one backend.

    Args:
        auto_class: the Auto class that the table belongs to, for its errors.
        loaders: model type → function that imports and returns the class.
        alternatives: further classes of a model type, by the name in the checkpoint's
            ``architectures``.
        configurations: the configuration classes.
        served: returns, for every model type, the backend's Auto classes that serve it.
    """

    auto_class: str
    loaders: Mapping[str, Callable[[], type[M]]]
    alternatives: Mapping[tuple[str, str], Callable[[], type[M]]]
    configurations: Configurations
    served: Callable[[], Mapping[str, tuple[str, ...]]]

    def extended(
        self,
        *,
        loaders: Mapping[str, Callable[[], type[M]]],
        alternatives: Mapping[tuple[str, str], Callable[[], type[M]]],
        configurations: Configurations,
        served: Callable[[], Mapping[str, tuple[str, ...]]],
    ) -> Models[M]:
        """These and those of a registry beside the public one.

        Args:
            loaders: that registry's own.
            alternatives: that registry's own.
            configurations: of both.
            served: of both.
        """
        return Models(
            auto_class=self.auto_class,
            loaders={**self.loaders, **loaders},
            alternatives={**self.alternatives, **alternatives},
            configurations=configurations,
            served=served,
        )

    def find(self, config: PretrainedConfig) -> type[M]:
        """The class for a configuration.

        Raises:
            InvalidConfigurationError: ``config`` isn't a configuration.
            UnsupportedTaskError: its architecture doesn't serve the task.
            UnknownArchitectureError: its architecture isn't registered.
            MissingBackendError: the backend isn't installed.
        """
        check_configuration(config, self.auto_class)
        for name in config.architectures or ():
            alternative = self.alternatives.get((config.model_type, name))
            if alternative is not None:
                return alternative()
        loader = self.loaders.get(config.model_type)
        return self._refuse(config) if loader is None else loader()

    def _refuse(self, config: PretrainedConfig) -> NoReturn:
        kind = config.model_type
        served = self.served()
        if kind not in served:
            near = nearest(kind, served) or sorted(served)
            raise UnknownArchitectureError(
                f"{self.auto_class} has no model for a {type(config).__name__} (model_type "
                f"{kind!r}), which isn't registered; nearest: {', '.join(near)}."
            )
        classes = ", ".join(served[kind]) or "none of them"
        raise UnsupportedTaskError(
            f"{self.auto_class} has no model for {shown(kind)}; {shown(kind)} is served by {classes}."
        )

    def build(self, config: PretrainedConfig, options: Mapping[str, Any]) -> M:
        """Makes a new model with initial weights."""
        from triformers_core.loading.keywords import for_the_model

        model_class = self.find(config)
        asked = for_the_model(model_class, (), options, configuration_given=True)
        return model_class.build(config, **asked)

    def load(
        self,
        name: Name | None,
        /,
        *model_args: Any,
        config: PretrainedConfig | None,
        hub: HubOptions,
        options: Mapping[str, Any],
    ) -> tuple[M, LoadingInfo]:
        """Loads a model with its weights, and what did not fit.

        Args:
            name: where from; ``None`` where configuration and weights are given.
            model_args: passed on to the class after the configuration.
            config: used instead of the checkpoint's own.
            hub: how to reach the Hub.
            options: those of ``loading.pretrained.from_pretrained``; fields of the
                configuration, if it is loaded; arguments of the class.
        """
        from triformers_core.checkpoint.find import find_configuration
        from triformers_core.hub import resolve
        from triformers_core.loading.keywords import weight_type
        from triformers_core.loading.pretrained import from_pretrained

        source, rest = None, dict(options)
        if config is None:
            source, hub = resolve(name, hub)
            assert name is not None  # It is refused.
            place = find_configuration(name, source, hub)
            config, rest = self.configurations.load(name, place, hub, options)
            rest |= weight_type(options)
        elif name is not None:
            check_configuration(config, self.auto_class)
            config = self.configurations.named(config, name)
        return from_pretrained(
            self.find(config),
            name,
            *model_args,
            source=source,
            config=config,
            **hub.keywords(),
            **rest,
        )
