"""From a checkpoint to the class of its tokenizer or feature extractor."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, NoReturn, TypeVar

from triformers_core.auto.base import check_configuration
from triformers_core.errors import CheckpointNotFoundError, UnsupportedTaskError, shown
from triformers_core.warning import warn

if TYPE_CHECKING:
    from triformers_core.auto.configurations import Configurations, Name
    from triformers_core.configuration import PretrainedConfig
    from triformers_core.hub import HubOptions

P = TypeVar("P")


class Processors(NamedTuple, Generic[P]):
    """The tokenizer, or the feature extractor, of every architecture that has one.

    Args:
        auto_class: the Auto class that the table belongs to, for its errors.
        loaders: model type → function that imports and returns the class.
        by_class: the same by the class's name, for files that name it.
        configurations: the configuration classes.
        file: the JSON file that may name the class.
        keys: the keys of that file, and of ``config.json``, that may name it.
        path_is_file: whether a path to a file is that JSON file itself; else it is a vocabulary,
            and the JSON files lie beside it.
    """

    auto_class: str
    loaders: Mapping[str, Callable[[], type[P]]]
    by_class: Mapping[str, Callable[[], type[P]]]
    configurations: Configurations
    file: str
    keys: tuple[str, ...]
    path_is_file: bool

    def extended(
        self,
        *,
        loaders: Mapping[str, Callable[[], type[P]]],
        by_class: Mapping[str, Callable[[], type[P]]],
        configurations: Configurations,
    ) -> Processors[P]:
        """These and those of a registry beside the public one.

        Args:
            loaders: that registry's own.
            by_class: that registry's own.
            configurations: of both.
        """
        return self._replace(
            loaders={**self.loaders, **loaders},
            by_class={**self.by_class, **by_class},
            configurations=configurations,
        )

    def find(
        self, name: Name, config: PretrainedConfig | None, hub: HubOptions, *, source: str
    ) -> type[P]:
        """The class for a checkpoint: named in its files, or else by its model type.

        Args:
            name: the checkpoint as it was asked for.
            config: its configuration, if it is known; then no file is read.
            hub: how to reach the Hub.
            source: where its files are, as ``hub.resolve`` says.

        Raises:
            CheckpointNotFoundError: there is no such checkpoint.
            InvalidConfigurationError: ``config`` isn't a configuration.
            UnknownArchitectureError: its architecture isn't registered, or isn't known.
            UnsupportedTaskError: its architecture has none.
        """
        if config is not None:
            check_configuration(config, self.auto_class)
            told = {"model_type": config.model_type} if config.model_type else {}
            return self._for_model_type(self.configurations.model_type_of(told, name))
        settings = self._read(name, source, self.file, hub)
        named = self._named_in(settings or {})
        if named is not None:
            return named
        values = self._read(name, source, "config.json", hub)
        if values is None and hub.subfolder:  # A folder of a vocabulary alone.
            from dataclasses import replace

            values = self._read(name, source, "config.json", replace(hub, subfolder=""))
        named = self._named_in(values or {})
        if named is not None:
            return named
        if values is None and self.configurations.suggested_by(name) is None:
            self._refuse(name, source, hub, has_file=settings is not None)
        chosen = self._for_model_type(self.configurations.model_type_of(values or {}, name))
        self._warn_of_strangers(name, [settings or {}, values or {}], chosen)
        return chosen

    def _warn_of_strangers(
        self, name: Name, found: Sequence[Mapping[str, Any]], chosen: type[P]
    ) -> None:
        strangers = [values[key] for values in found for key in self.keys if values.get(key)]
        if strangers:
            from triformers_core.hub import called

            warn(
                f"The files of {called(name)!r} name {shown(strangers[0])}, which isn't here; they are "
                f"read by {chosen.__name__} instead, so its results may differ."
            )

    def _refuse(self, name: Name, source: str, hub: HubOptions, *, has_file: bool) -> NoReturn:
        from triformers_core.hub import called, place

        lacks = f"a {self.file} without a class, and no" if has_file else f"neither {self.file} nor"
        where = f"beside {source}" if os.path.isfile(source) else f"in {place(name, source, hub)}"
        raise CheckpointNotFoundError(
            f"{called(name)!r} has {lacks} config.json, so the class isn't known; they were "
            f"looked for {where}. Copy the config.json there, pass config=, or use the "
            "architecture's own class."
        )

    def _for_model_type(self, model_type: str) -> type[P]:
        loader = self.loaders.get(model_type)
        if loader is None:
            raise UnsupportedTaskError(
                f"{self.auto_class} has no class for {shown(model_type)}; it serves "
                f"{', '.join(sorted(self.loaders)) or 'nothing yet'}."
            )
        return loader()

    def _named_in(self, values: Mapping[str, Any]) -> type[P] | None:
        for key in self.keys:
            # Other libraries write other suffixes for the same class.
            name = str(values.get(key, "")).removesuffix("Fast")
            loader = self.by_class.get(name.replace("ImageProcessor", "FeatureExtractor"))
            if loader is not None:
                return loader()
        return None

    def _read(
        self, name: Name, source: str, filename: str, hub: HubOptions
    ) -> dict[str, Any] | None:
        """One JSON file of the checkpoint; ``None`` if there is none."""
        from pathlib import Path

        from triformers_core.hub import find_beside, find_file
        from triformers_core.settings import read_json

        found: Path | None
        if not os.path.isfile(source):
            found = find_file(source, filename, hub)
        elif self.path_is_file and filename == self.file:
            found = Path(source)
        else:
            found = find_beside(name, source, filename, hub)
        return None if found is None else read_json(found)
