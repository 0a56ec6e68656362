"""Gradient checkpointing (Chen et al. 2016): layers whose forward pass runs again for the gradients."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import keras
import tensorflow as tf
from tensorflow import Tensor

from triformers_core.kit.tensorflow.chance import Draws
from triformers_core.kit.tensorflow.context import current_call, entered
from triformers_core.kit.tensorflow.layers import Module, ModuleList
from triformers_core.kit.tensorflow.parameters import named_children

_again: dict[type[Module], type[Module]] = {}
"""Classes of layers, and those of the same that run again."""

# What layers take and return: tensors in tuples, dictionaries and dataclasses, and anything else.
Structure = Any


def mark(model: keras.Model, recomputed: bool) -> None:
    """Says of every layer of a model's stacks whether it is to run again."""
    for layer in layers_of(model):
        if recomputed != is_marked(layer):
            kind = type(layer)
            if recomputed and kind not in _again:
                _again[kind] = _recomputed(kind)
            layer.__class__ = _again[kind] if recomputed else kind.__bases__[0]


def is_marked(layer: Module) -> bool:
    """Whether a layer is to run again for its gradients."""
    return "runs_again" in vars(type(layer))


def layers_of(module: object) -> Iterator[Module]:
    """The layers of every stack; those within one of them are a part of it, if it has a call."""
    for _, child in named_children(module):
        if isinstance(child, ModuleList):
            for layer in child:
                whole: Module = layer
                if callable(layer):
                    yield whole
                else:
                    yield from layers_of(whole)
        elif isinstance(child, Module | keras.Model):
            yield from layers_of(child)


def _recomputed(kind: type[Module]) -> type[Module]:
    """A class of layers with a call that runs again for its gradients."""

    def call(self: Module, *args: Structure, **kwargs: Structure) -> Structure:
        outer = current_call()
        if outer is None or not outer.training:
            return kind.__call__(self, *args, **kwargs)
        seed = tf.random.uniform((2,), maxval=tf.int32.max, dtype=tf.int32)
        results: list[Structure] = []

        # Gradients reach what it takes, and the variables that it reads.
        def again(*tensors: Tensor) -> list[Tensor]:
            own, named = _with_floats((args, kwargs), iter(tensors))
            with entered(dataclasses.replace(outer, draws=Draws(seed))):
                results.append(kind.__call__(self, *own, **named))
            return list(_floats(results[-1]))

        found = tf.recompute_grad(again)(*_floats((args, kwargs)))
        return _with_floats(results[0], iter(found))

    members = {"__call__": call, "__doc__": kind.__doc__, "runs_again": True}
    return type(kind.__name__, (kind,), members)


def _floats(value: Structure) -> Iterator[Tensor]:
    """The tensors that may have gradients."""
    if isinstance(value, Tensor):
        if value.dtype.is_floating:
            yield value
    else:
        for part in _parts(value).values():
            yield from _floats(part)


def _with_floats(value: Structure, new: Iterator[Tensor]) -> Structure:
    """The same with other tensors, in the order of ``_floats``."""
    if isinstance(value, Tensor):
        return next(new) if value.dtype.is_floating else value
    parts = {name: _with_floats(part, new) for name, part in _parts(value).items()}
    if not parts:
        return value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.replace(value, **parts)
    if isinstance(value, dict):
        return parts
    if hasattr(value, "_fields"):  # A named tuple.
        return type(value)(**parts)
    made: Any = type(value)  # A tuple or a list.
    return made(parts.values())


def _parts(value: Structure) -> dict[Any, Structure]:
    """What a value is made of, by name or place."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, dict):
        return value
    if isinstance(value, tuple | list):
        return dict(zip(getattr(value, "_fields", range(len(value))), value, strict=True))
    return {}
