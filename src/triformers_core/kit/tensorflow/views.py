"""Parts of a model as users of Keras know them: ``model.layers``, ``model.get_layer("bert")``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import keras

from triformers_core.errors import InvalidInputError, nearest
from triformers_core.kit.tensorflow.layers import Module
from triformers_core.kit.tensorflow.parameters import Array, named_children


class PartView:
    """A part that is no layer of Keras, such as a head, looked at as one; else it is the part.

    Args:
        name: the attribute that holds it.
        part: itself.
    """

    built = True

    def __init__(self, name: str, part: Module) -> None:
        self.name = name
        self._part = part
        # Where summaries of Keras look for shapes and connections.
        self._inbound_nodes: list[Any] = []
        self._build_shapes_dict: dict[str, Any] = {}

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):  # Copies ask for them before there is a part.
            raise AttributeError(name)
        return getattr(self._part, name)

    def __call__(self, *inputs: Any, **options: Any) -> Any:
        return self._part(*inputs, **options)

    @property
    def trainable(self) -> bool:
        """Whether any of its parameters gets gradients; setting it freezes or frees them all."""
        return self._part.trainable

    @trainable.setter
    def trainable(self, value: bool) -> None:
        self._part.trainable = value

    @property
    def weights(self) -> list[Any]:
        """Its variables, those of its parts among them."""
        return [parameter.variable for parameter in self._part.parameters()]

    variables = weights

    @property
    def trainable_weights(self) -> list[Any]:
        """Those that get gradients."""
        return [variable for variable in self.weights if variable.trainable]

    trainable_variables = trainable_weights

    @property
    def non_trainable_weights(self) -> list[Any]:
        """The others."""
        return [variable for variable in self.weights if not variable.trainable]

    non_trainable_variables = non_trainable_weights

    def get_weights(self) -> list[Array]:
        """The values of its variables, with Keras' axes."""
        return [variable.numpy() for variable in self.weights]

    def count_params(self) -> int:
        """The number of its single weights."""
        return sum(parameter.size() for parameter in self._part.parameters())

    def __repr__(self) -> str:
        return f"<{type(self._part).__name__} {self.name}>"


def views_of(model: object, others: Iterable[Any]) -> dict[str, Any]:
    """The parts of a model by their attributes' names, in that order.

    Args:
        model: whose they are.
        others: layers that Keras knows of; those in lists have no attribute.
    """
    found: dict[str, Any] = {}
    for name, child in named_children(model):
        if isinstance(child, keras.layers.Layer):
            found[name] = child
        elif isinstance(child, Module):
            found[name] = PartView(name, child)
    known = {id(layer) for layer in found.values()}
    return found | {layer.name: layer for layer in others if id(layer) not in known}


def find_view(owner: str, views: dict[str, Any], name: str | None, index: int | None) -> Any:
    """One of the parts, by its name or its place.

    Args:
        owner: the model's class, for the error.
        views: what ``views_of`` gave.
        name: the attribute's, or Keras' own.
        index: the place.

    Raises:
        InvalidInputError: there is none, or both or none of the two were given.
    """
    if (name is None) == (index is None):
        raise InvalidInputError("get_layer takes a name or an index, one of the two.")
    listed = list(views.values())
    if index is not None:
        if not -len(listed) <= index < len(listed):
            raise InvalidInputError(
                f"{owner} has {len(listed)} layers, and layer {index} was asked for."
            )
        return listed[index]
    assert name is not None
    found = views.get(name) or next((layer for layer in listed if layer.name == name), None)
    if found is not None:
        return found
    near = ", ".join(nearest(name, views)) or ", ".join(views)
    raise InvalidInputError(f"{owner} has no layer {name!r}; nearest: {near}.")
