"""Where the parameters of a model and of those in it are, by their published names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from triformers_core.kit.tensorflow.fit import Trainable
from triformers_core.kit.tensorflow.layers import Module
from triformers_core.kit.tensorflow.parameters import Parameter, named_children

if TYPE_CHECKING:
    from triformers_core.kit.tensorflow.model import PreTrainedModel


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a parameter is.

    Args:
        name: its published name.
        owner: the innermost model that it is in, which holds its variable.
        own_name: its name within the owner.
        parameter: itself.
    """

    name: str
    owner: PreTrainedModel
    own_name: str
    parameter: Parameter


def places(model: Trainable, prefix: str = "") -> Iterator[Place]:
    """All parameters of a model and of the models in it, in the order of their attributes."""
    owner = cast("PreTrainedModel", model)  # Every model of this library is one.
    return _places_in(model, owner, prefix, "")


def _places_in(
    part: object, owner: PreTrainedModel, prefix: str, own_prefix: str
) -> Iterator[Place]:
    for attribute, child in named_children(part):
        own_name = own_prefix + attribute
        if isinstance(child, Parameter):
            yield Place(name=prefix + own_name, owner=owner, own_name=own_name, parameter=child)
        elif isinstance(child, Trainable):
            yield from places(child, f"{prefix}{own_name}.")
        elif isinstance(child, Module):
            yield from _places_in(child, owner, prefix, f"{own_name}.")


def parts_of(part: Module | Trainable, prefix: str = "") -> Iterator[tuple[str, object]]:
    """A model's parts, itself included, by what their names begin with."""
    yield prefix, part
    for attribute, child in named_children(part):
        if isinstance(child, Module | Trainable):
            yield from parts_of(child, f"{prefix}{attribute}.")
