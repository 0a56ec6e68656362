"""Layers of two streams whose inputs follow from their outputs (Gomez et al. 2017), on JAX."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeAlias

import jax
import jax.numpy as jnp
from flax import nnx

from triformers_core.kit.flax.context import ones_of_the_call, running
from triformers_core.kit.flax.parameters import Tensor
from triformers_core.kit.flax.recompute import stream_of


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
    random numbers of the first time. So what is kept doesn't grow with the number of layers; in one
    compiled step XLA decides about memory.

    Args:
        layers: modules, each of them a ``TwoStreams``.
        streams: both, ``[B, T, hidden]``.
        given: what ``to_first`` is given beside the second stream; it gets no gradient.
    """
    if not layers:
        return streams
    leaves, tree = jax.tree.flatten(given)
    arrays = [leaf if isinstance(leaf, jax.Array) else None for leaf in leaves]
    split: list[Any] = [nnx.split(layer, nnx.Param, ...) for layer in layers]
    parameters, others = [part[1] for part in split], [part[2] for part in split]
    # All layers draw from one stream of random numbers; each step begins where another has ended.
    stream = next((found for layer in layers if (found := stream_of(layer)) is not None), None)
    drawn = jnp.zeros((), jnp.uint32) if stream is None else stream.count.get_value()

    def step(
        index: int, state: Any, drawn: Tensor, *, given: Any
    ) -> Callable[[Any, Tensor], tuple[Tensor, Tensor]]:
        """What half a layer adds, and how much has been drawn then."""

        def call(parameters: Any, x: Tensor) -> tuple[Tensor, Tensor]:
            # Made anew, since a stream counts within one computation alone.
            own_state = jax.tree.map(lambda leaf: leaf, state)
            layer: Any = nnx.merge(split[index // 2][0], parameters, own_state)
            own = stream_of(layer)
            if own is not None:
                own.count.set_value(drawn)
            with running(ones_of_the_call()):
                added = layer.to_second(x) if index % 2 else layer.to_first(x, given)
            return added, drawn if own is None else own.count.get_value()

        return call

    def given_with(values: Sequence[Any]) -> Any:
        """What was given, with these arrays in place of its own."""
        pairs = zip(leaves, values, strict=True)
        return jax.tree.unflatten(tree, [x if value is None else value for x, value in pairs])

    def forward(
        parameters: Any, others: Any, arrays: Any, streams: Streams, drawn: Tensor
    ) -> tuple[Any, Any]:
        first, second = streams
        counts, whole = [], given_with(arrays)
        for index in range(2 * len(layers)):
            counts.append(drawn)
            call = step(index, others[index // 2], drawn, given=whole)
            added, drawn = call(parameters[index // 2], first if index % 2 else second)
            first, second = (first, second + added) if index % 2 else (first + added, second)
        streams = first, second
        return (streams, drawn), (parameters, others, arrays, streams, counts)

    def backward(kept: Any, gradients: Any) -> Any:
        parameters, others, arrays, (first, second), counts = kept
        (to_first, to_second), _ = gradients
        found: list[Any] = [None] * len(layers)
        barrier: Any = jax.lax.optimization_barrier  # JAX hasn't typed it.
        whole = given_with(arrays)
        for number in reversed(range(len(layers))):
            own, state = parameters[number], others[number]
            # Else the compiler would keep what was drawn the first time.
            first, to_second, drawn = barrier((first, to_second, counts[2 * number + 1]))
            call = step(2 * number + 1, state, drawn, given=whole)
            added, back, _ = jax.vjp(call, own, first, has_aux=True)
            of_second, further = back(to_second)
            second, to_first = second - added, to_first + further
            second, to_first, drawn = barrier((second, to_first, counts[2 * number]))
            call = step(2 * number, state, drawn, given=whole)
            added, back, _ = jax.vjp(call, own, second, has_aux=True)
            of_first, further = back(to_first)
            first, to_second = first - added, to_second + further
            found[number] = jax.tree.map(jnp.add, of_first, of_second)
        return found, None, None, (to_first, to_second), None

    # JAX hasn't typed what it makes.
    run: Any = jax.custom_vjp(lambda *args: forward(*args)[0])
    run.defvjp(forward, backward)
    streams, drawn = run(parameters, others, arrays, streams, drawn)
    if stream is not None:
        stream.count.set_value(drawn)
    return streams
