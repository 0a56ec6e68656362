"""Configurations within configurations: which fields they are, and how keywords reach them."""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeGuard

from triformers_core.errors import InvalidConfigurationError
from triformers_core.registered import configuration_class
from triformers_core.settings import Settings

if TYPE_CHECKING:
    from triformers_core.configuration import PretrainedConfig

_KEY, _OPTIONAL = "part", "optional"


def part(
    config_class: type[PretrainedConfig] | None = None, *, optional: bool = False
) -> Mapping[str, Any]:
    """The ``metadata`` of a field that holds a configuration.

    ``text_config: CLIPTextConfig = field(default_factory=CLIPTextConfig,
    metadata=part(CLIPTextConfig))`` is of one type; ``encoder: PretrainedConfig =
    field(metadata=part())`` of any registered one, which its ``model_type`` names, and must be given.

    Args:
        config_class: the type, if it is always the same.
        optional: whether there may be none, which null stands for.
    """
    return {_KEY: config_class, _OPTIONAL: optional}


def part_fields(owner: type[PretrainedConfig]) -> dict[str, type[PretrainedConfig] | None]:
    """The fields that hold configurations, with their types; ``None`` for any registered one."""
    fields = dataclasses.fields(owner)
    return {f.name: f.metadata[_KEY] for f in fields if _KEY in f.metadata}


def is_optional(owner: type[PretrainedConfig], name: str) -> bool:
    """Whether a part may be missing.

    Args:
        owner: whose field it is.
        name: the field.
    """
    return any(f.name == name and f.metadata[_OPTIONAL] for f in dataclasses.fields(owner))


def prefix_of(name: str) -> str:
    """With what a keyword begins that is meant for a part: "text_" for ``text_config``.

    Args:
        name: the part's field.
    """
    return name.removesuffix("_config") + "_"


def made(
    owner: type[PretrainedConfig],
    name: str,
    config_class: type[PretrainedConfig] | None,
    value: object,
) -> PretrainedConfig | None:
    """The configuration that a field was given: one, or its keys; none if it may be missing.

    Args:
        owner: whose field it is.
        name: the field.
        config_class: its type, if it is always the same.
        value: what it was given; nothing stands for the defaults of a type.

    Raises:
        InvalidConfigurationError: it is no configuration, one of another type, or has a wrong value.
    """
    place = f"{owner.__name__}.{name}"
    if value is None and config_class is not None:
        return None if is_optional(owner, name) else config_class()
    if config_class is None and _is_configuration(value):
        return value
    if config_class is not None and isinstance(value, config_class):
        return value
    if not isinstance(value, Mapping):
        wanted = "configuration of a registered type"
        wanted = wanted if config_class is None else config_class.__name__
        raise InvalidConfigurationError(
            f"{place} is a {wanted} or its keys; a {type(value).__name__} came."
        )
    found = configuration_class(value, place) if config_class is None else config_class
    try:
        return found.from_dict(value)
    except InvalidConfigurationError as error:
        raise InvalidConfigurationError(f"{place}: {error}") from error


def _is_configuration(value: object) -> TypeGuard[PretrainedConfig]:
    """Whether it is a configuration, which alone of all settings has a model type."""
    return isinstance(value, Settings) and hasattr(value, "model_type")


def spread(config: PretrainedConfig, values: Mapping[str, Any]) -> dict[str, Any]:
    """Keywords with those that are meant for a part put together: a new part under its field.

    A part that was given itself, in ``values``, is the one that they change.

    Args:
        config: whose parts they are.
        values: keywords; a key of the whole is never a part's.
    """
    rest = dict(values)
    for name, config_class in part_fields(type(config)).items():
        if name in rest:
            held = made(type(config), name, config_class, rest[name])
        else:
            held = getattr(config, name)
        if held is None:
            continue
        prefix = prefix_of(name)
        found = {
            key: key.removeprefix(prefix)
            for key in rest
            if key.startswith(prefix) and key not in config.field_names()
        }
        found = {
            key: own
            for key, own in found.items()
            if held.by_field({own: 0}).keys() <= held.field_names()
        }
        if found:
            held = copy.deepcopy(held)
            try:
                held.update({own: rest.pop(key) for key, own in found.items()})
            except InvalidConfigurationError as error:
                place = f"{type(config).__name__}.{name}"
                raise InvalidConfigurationError(f"{place}: {error}") from error
            rest[name] = held
    return rest
