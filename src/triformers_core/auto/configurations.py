"""From a checkpoint to the configuration class of its architecture."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from triformers_core.errors import UnknownArchitectureError, nearest, shown

if TYPE_CHECKING:
    from triformers_core.configuration import PretrainedConfig
    from triformers_core.hub import HubOptions

Name = str | os.PathLike[str]


# A named tuple and no dataclass, here and for the other tables: importing it costs less.
class Configurations(NamedTuple):
    """The configuration class of every architecture.

    Args:
        loaders: model type → function that imports and returns the class.
        name_patterns: text in a checkpoint's name → model type.
    """

    loaders: Mapping[str, Callable[[], type[PretrainedConfig]]]
    name_patterns: Mapping[str, str]

    def extended(
        self,
        loaders: Mapping[str, Callable[[], type[PretrainedConfig]]],
        name_patterns: Mapping[str, str],
    ) -> Configurations:
        """These and those of a registry beside the public one, which goes first where patterns are equally long.

        Args:
            loaders: as ``Configurations`` takes them.
            name_patterns: as ``Configurations`` takes them.
        """
        return Configurations({**self.loaders, **loaders}, {**name_patterns, **self.name_patterns})

    def model_type_of(self, values: Mapping[str, Any], name: Name) -> str:
        """The model type of a configuration file, or else the one that the name suggests.

        Args:
            values: the content of ``config.json``; empty if there is none.
            name: the checkpoint's name or path.

        Raises:
            UnknownArchitectureError: the type isn't registered, or nothing suggests one.
        """
        from triformers_core.hub import called

        model_type = values.get("model_type")
        if model_type is None:
            model_type = self.suggested_by(name)
        if model_type is None:
            known = ", ".join(sorted(self.loaders))
            raise UnknownArchitectureError(
                f"The configuration of {called(name)!r} has no 'model_type', and its name "
                f'suggests none of {known}. Add "model_type" to the config.json, or use the '
                "architecture's own class."
            )
        if not isinstance(model_type, str) or model_type not in self.loaders:
            near = nearest(str(model_type), self.loaders) or sorted(self.loaders)
            raise UnknownArchitectureError(
                f"{called(name)!r} has model_type {shown(model_type)}, which isn't registered; "
                f"nearest: {', '.join(near)}."
            )
        return str(model_type)

    def named(self, config: PretrainedConfig, name: Name) -> PretrainedConfig:
        """A configuration that doesn't say its type as one of that which the name suggests.

        Args:
            config: stays as it is.
            name: the checkpoint as it was asked for.
        """
        kind = None if config.model_type else self.suggested_by(name)
        if kind is None:
            return config
        values = config.to_dict()
        del values["model_type"]
        return self.loaders[kind]().from_dict(values)

    def suggested_by(self, name: Name) -> str | None:
        """The model type that a checkpoint's name or path suggests: that of its longest pattern.

        Of a path the last part that has any decides. Neither case nor separators count, so
        "visualbert" is no "albert". Of patterns of one length the first in the registry answers.
        """
        for part in map(_letters, reversed(re.split(r"[/\\]", os.fspath(name)))):
            fitting = [pattern for pattern in self.name_patterns if _letters(pattern) in part]
            if fitting:
                return self.name_patterns[max(fitting, key=lambda x: len(_letters(x)))]
        return None

    def load(
        self, name: Name, source: str, hub: HubOptions, overrides: Mapping[str, Any]
    ) -> tuple[PretrainedConfig, dict[str, Any]]:
        """Loads a configuration and returns it with the overrides that are no fields of it.

        Args:
            name: the checkpoint as it was asked for.
            source: what ``hub.resolve`` made of it, or the path of the JSON file.
            hub: the options that ``hub.resolve`` returned.
            overrides: fields, and other keywords.
        """
        from triformers_core.settings import load_json

        values = load_json(name, source, "config.json", hub)
        return self.loaders[self.model_type_of(values, name)]().from_file(name, values, overrides)

    def make(self, model_type: str, fields: Mapping[str, Any]) -> PretrainedConfig:
        """Makes a configuration of a model type; fields that aren't given have their defaults."""
        from triformers_core.parts import part_fields

        config_class = self.loaders[self.model_type_of({"model_type": model_type}, model_type)]()
        parts = {name: fields[name] for name in part_fields(config_class) if name in fields}
        config = config_class.from_dict(parts)
        config.update({name: value for name, value in fields.items() if name not in parts})
        return config


def _letters(text: str) -> str:
    """A text without what people write otherwise: case, hyphens and underscores."""
    return text.lower().replace("-", "").replace("_", "")
