"""Layers of two streams whose inputs follow from their outputs (Gomez et al. 2017), on PyTorch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any, Protocol, TypeAlias

import torch
from torch import Tensor

from triformers_core.kit.torch.attention import is_traced


class TwoStreams(Protocol):
    """A layer of two streams."""

    def to_first(self, second: Tensor, given: Any) -> Tensor:
        """What is added to the first stream."""
        ...

    def to_second(self, first: Tensor) -> Tensor:
        """What is then added to the second one."""
        ...


Streams: TypeAlias = tuple[Tensor, Tensor]


def reversible(layers: Sequence[Any], streams: Streams, given: Any) -> Streams:
    """Runs layers, of which nothing is kept for their gradients but what the last one gives.

    The gradients' pass computes every layer's input from its output, and then the layer again, with the
    random numbers of the first time. So memory doesn't grow with the number of layers. Code that is being
    compiled or traced keeps what it needs.

    Args:
        layers: modules, each of them a ``TwoStreams``.
        streams: both, ``[B, T, hidden]``.
        given: what ``to_first`` is given beside the second stream; it gets no gradient.
    """
    parameters = [p for layer in layers for p in layer.parameters() if p.requires_grad]
    needed = any(x.requires_grad for x in (*streams, *parameters))
    elsewhere = any(p.is_meta for p in parameters)  # Tools bring them for a layer's call alone.
    if is_traced() or elsewhere or not (torch.is_grad_enabled() and needed):
        return _run(layers, streams, given)
    apply: Any = _Reversible.apply  # PyTorch hasn't typed it.
    first, second = apply(layers, given, *streams, *parameters)
    return first, second


def _run(layers: Sequence[TwoStreams], streams: Streams, given: Any) -> Streams:
    first, second = streams
    for layer in layers:
        first = first + layer.to_first(second, given)
        second = second + layer.to_second(first)
    return first, second


class _Reversible(torch.autograd.Function):
    """Layers, given, the streams, and the parameters, so that these get their gradients."""

    @staticmethod
    def forward(ctx: Any, *args: Any) -> Streams:  # PyTorch's own context, and what it hands on.
        layers, given, first, second, *parameters = args
        device = first.device
        cast = torch.get_autocast_dtype(device.type), torch.is_autocast_enabled(device.type)
        ctx.layers, ctx.given, ctx.parameters, ctx.cast = layers, given, parameters, cast
        ctx.chance = []
        for layer in layers:
            ctx.chance.append(_chance(device))
            first = first + layer.to_first(second, given)
            ctx.chance.append(_chance(device))
            second = second + layer.to_second(first)
        ctx.save_for_backward(first, second)
        return first, second

    @staticmethod
    def backward(ctx: Any, *gradients: Any) -> Any:  # One for each argument.
        to_first, to_second = gradients
        first, second = ctx.saved_tensors
        found: dict[Tensor, Tensor] = {}

        def back(x: Tensor, gradient: Tensor, call: Callable[[Tensor], Tensor]) -> Streams:
            """What a step adds, and the gradient that comes back through it."""
            with _with_chance(ctx.chance.pop(), x.device), torch.enable_grad(), _cast(ctx, x):
                given = x.detach().requires_grad_()
                added = call(given)
            needed = [p for p in ctx.parameters if p.requires_grad]
            own, *of_parameters = torch.autograd.grad(
                added, [given, *needed], gradient, allow_unused=True
            )
            for parameter, each in zip(needed, of_parameters, strict=True):
                if each is not None:
                    before = found.get(parameter)
                    found[parameter] = each if before is None else before + each
            return added.detach(), own

        for layer in reversed(ctx.layers):
            added, further = back(first, to_second, layer.to_second)
            second, to_first = second - added, to_first + further
            added, further = back(second, to_first, partial(layer.to_first, given=ctx.given))
            first, to_second = first - added, to_second + further
        return None, None, to_first, to_second, *(found.get(p) for p in ctx.parameters)


Chance: TypeAlias = tuple[Tensor, Tensor | None]
"""The state of the random numbers of the CPU, and of the device where it is another."""


def _chance(device: torch.device) -> Chance:
    other = torch.cuda.get_rng_state(device) if device.type == "cuda" else None
    return torch.get_rng_state(), other


@contextmanager
def _with_chance(chance: Chance, device: torch.device) -> Iterator[None]:
    """Within it random numbers are those of then."""
    with torch.random.fork_rng([device] if device.type == "cuda" else []):
        torch.set_rng_state(chance[0])
        if chance[1] is not None:
            torch.cuda.set_rng_state(chance[1], device)
        yield


def _cast(ctx: Any, x: Tensor) -> torch.autocast:  # PyTorch's own context.
    """The automatic types of the first time."""
    dtype, enabled = ctx.cast
    return torch.autocast(x.device.type, dtype=dtype, enabled=enabled)
