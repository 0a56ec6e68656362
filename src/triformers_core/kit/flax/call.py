"""How a Flax model is called, and the form of what it returns."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, ParamSpec, TypeVar, cast, dataclass_transform

import jax
import numpy as np
from jax import export

from triformers_core.errors import InvalidInputError
from triformers_core.kit.flax.context import is_running
from triformers_core.kit.flax.program import program_of
from triformers_core.kit.output import ModelOutput

P = ParamSpec("P")
R = TypeVar("R", bound=ModelOutput)
C = TypeVar("C", bound=type[Any])

__all__ = ["ModelOutput", "model_call", "model_output", "structure"]


@dataclass_transform(kw_only_default=True)
def model_output(cls: C) -> C:
    """Makes a model output a dataclass that JAX's transformations and ``jax.export`` return."""
    return cast("C", _registered(dataclass(kw_only=True)(cls)))


@dataclass_transform(kw_only_default=True, frozen_default=True)
def structure(cls: C) -> C:
    """Makes a class a frozen dataclass that JAX's transformations and ``jax.export`` take and return."""
    return cast("C", _registered(dataclass(kw_only=True, frozen=True)(cls)))


def _registered(kind: type[Any]) -> type[Any]:
    """Tells JAX of a dataclass; what ``jax.export`` writes holds its name, and nothing else of it."""
    names = [field.name for field in fields(kind)]
    jax.tree_util.register_dataclass(kind, data_fields=names, meta_fields=[])
    return export.register_pytree_node_serialization(
        kind,
        serialized_name=f"{kind.__module__}.{kind.__qualname__}",
        serialize_auxdata=lambda nothing: b"",
        deserialize_auxdata=lambda nothing: (),
    )


def model_call(forward: Callable[P, R]) -> Callable[P, R]:
    """Decorates a model's ``__call__``: compiles it, and fills in what the configuration decides.

    Compiled code is kept for every set of shapes and options; ``model.compiled = False`` turns
    compiling off. Within ``jax.jit``, ``jax.grad`` and the like it becomes part of the whole.

    ``output_attentions``, ``output_hidden_states`` and ``return_dict`` come from the configuration
    when they are ``None``. With ``return_dict=False`` the result is a tuple; its static type stays
    that of the output, which can be unpacked like it.
    """
    signature = inspect.signature(forward)

    @functools.wraps(forward)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        given = signature.bind(*args, **kwargs).arguments
        model = given.pop("self")
        for name in ("output_attentions", "output_hidden_states"):
            if given.get(name) is None:
                given[name] = getattr(model.config, name)
        return_dict = given.pop("return_dict", None)
        context = {
            "params": given.pop("params", None),
            "dropout_rng": given.pop("dropout_rng", None),
            "train": bool(given.pop("train", False)),
        }
        if is_running():  # The outermost model's parameters and dropout hold for its parts.
            output = cast("Any", forward)(model, **given)
        else:
            given = {name: value for name, value in given.items() if value is not None}
            options = {n: v for n, v in given.items() if isinstance(v, bool | int | float | str)}
            inputs = {n: _as_array(n, v) for n, v in given.items() if n not in options}
            output = program_of(model)(forward, inputs, tuple(sorted(options.items())), **context)
        if model.config.return_dict if return_dict is None else return_dict:
            return cast("R", output)
        return cast("R", output.to_tuple())

    return call


# An array of JAX or NumPy, tuples and mappings of them, or another model's output.
def _as_array(name: str, value: Any) -> Any:
    """What JAX computes with: lists and other libraries' tensors become NumPy arrays."""
    if isinstance(value, jax.Array | np.ndarray | ModelOutput):
        return value
    if is_dataclass(value) and not isinstance(value, type):  # A structure, such as a cache.
        return jax.tree.map(lambda part: _as_array(name, part), value)
    if isinstance(value, tuple) or (isinstance(value, list) and _of_mappings(value)):
        return tuple(_as_array(name, part) for part in value)
    if isinstance(value, Mapping):
        return {key: _as_array(f"{name}[{key!r}]", part) for key, part in value.items()}
    try:
        array = np.asarray(value)
    except ValueError:  # Lists of different lengths.
        array = np.asarray(None)
    if array.dtype == object:
        raise InvalidInputError(
            f"{name} is a {type(value).__name__} that makes no array; pass a JAX or NumPy array, "
            "or lists of one length."
        )
    return array


def _of_mappings(values: list[Any]) -> bool:
    """Whether these are an input's parts with names, an example each, such as an image's objects."""
    return bool(values) and all(isinstance(value, Mapping) for value in values)
