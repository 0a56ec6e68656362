"""Gradient checkpointing (Chen et al. 2016): layers whose forward pass runs again for the gradients."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

import jax
from flax import nnx

from triformers_core.kit.flax.context import note_worst, ones_of_the_call, running
from triformers_core.kit.flax.layers import Dropout, Noise
from triformers_core.kit.flax.parameters import find_modules

_MARK = "is_recomputed"


def mark(model: nnx.Module, recomputed: bool) -> None:
    """Says of every layer of a model's stacks whether it is to run again.

    An attribute of the layer itself says it, by which compiled calls see that the model was changed.
    """
    for layer in layers_of(model):
        if recomputed:
            setattr(layer, _MARK, True)
        elif is_marked(layer):
            delattr(layer, _MARK)


def is_marked(layer: nnx.Module) -> bool:
    """Whether a layer is to run again for its gradients."""
    return _MARK in vars(layer)


def layers_of(module: nnx.Module) -> Iterator[nnx.Module]:
    """The layers of every stack; those within one of them are a part of it, if it has a call."""
    for child in list(vars(module).values()):
        if isinstance(child, nnx.List):
            for layer in child:
                if isinstance(layer, nnx.Module):
                    yield from [layer] if callable(layer) else layers_of(layer)
        elif isinstance(child, nnx.Module):
            yield from layers_of(child)


def recompute(model: nnx.Module) -> None:
    """Has the marked layers of a call's own copy of a model run again for their gradients."""
    for layer in layers_of(model):
        if is_marked(layer):
            layer.__class__ = _recomputed(type(layer))


@functools.cache
def _recomputed(kind: type[nnx.Module]) -> type[nnx.Module]:
    """A class of layers with a call that runs again for its gradients."""

    def call(self: Any, *args: Any, **kwargs: Any) -> Any:  # A layer's own, whatever they are.
        about, state = nnx.split(self)

        # What is noted and drawn may not leave the inner computation but by its results.
        def again(state: Any) -> Any:  # Parameters; the result, notes and how much was drawn.
            layer = nnx.merge(about, state)
            with running(ones_of_the_call()) as lookups:
                result = kind.__call__(layer, *args, **kwargs)
            stream = stream_of(layer)
            return result, lookups, None if stream is None else stream.count.get_value()

        result, lookups, drawn = jax.checkpoint(again)(state)
        for lookup in lookups:
            note_worst(lookup)
        stream = stream_of(self)
        if stream is not None:
            stream.count.set_value(drawn)
        return result

    return type(kind.__name__, (kind,), {"__call__": call, "__doc__": kind.__doc__})


def stream_of(layer: nnx.Module) -> nnx.RngStream | None:
    """Where a layer's random numbers come from, if it draws: all layers of a call share it."""
    for _, module in find_modules(layer):
        if isinstance(module, Dropout | Noise) and module.active:
            stream: Any = module.rngs  # A model's call gives it this one.
            return stream if isinstance(stream, nnx.RngStream) else None
    return None
