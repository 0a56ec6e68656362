"""Layers of two streams whose inputs follow from their outputs (Gomez et al. 2017), on TensorFlow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Protocol, TypeAlias

import tensorflow as tf
from tensorflow import Tensor
from tensorflow.python.eager import record  # type: ignore[attr-defined]  # It has no other place.

from triformers_core.kit.tensorflow.chance import Draws
from triformers_core.kit.tensorflow.context import Call, current_call, entered


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
    random numbers of the first time. So memory doesn't grow with the number of layers.

    Args:
        layers: modules, each of them a ``TwoStreams``.
        streams: both, ``[B, T, hidden]``.
        given: what ``to_first`` is given beside the second stream; it gets no gradient.
    """
    call = current_call()
    assert call is not None, "layers run within a model's call"
    seeds = [_seed(call) for _ in (0, 1) for _ in layers]

    def step(index: int, x: Tensor) -> Tensor:
        """What half a layer adds."""
        layer = layers[index // 2]
        with entered(replace(call, draws=Draws(seeds[index]))):
            added: Tensor = layer.to_second(x) if index % 2 else layer.to_first(x, given)
        return added

    def run(first: Tensor, second: Tensor) -> tuple[Streams, Callable[..., Any]]:
        with record.stop_recording():  # Else the tape would keep what the gradients need.
            for index in range(0, 2 * len(layers), 2):
                first = first + step(index, second)
                second = second + step(index + 1, first)
        given_back = first, second

        def gradient(to_first: Tensor, to_second: Tensor, variables: Any = None) -> Any:
            variables = list(variables or ())
            found: list[Any] = [None] * len(variables)

            def back(index: int, x: Tensor, arriving: Tensor) -> Streams:
                """What half a layer adds, and the gradient that comes back through it."""
                sources: Any = [x, *variables]  # The stubs know no lists of both.
                with tf.GradientTape(watch_accessed_variables=False) as tape:
                    tape.watch(sources)
                    added = step(index, x)
                outputs: Any = [added]
                own, *others = tape.gradient(outputs, sources, [arriving])
                for place, other in enumerate(others):
                    if other is not None:
                        before = found[place]
                        found[place] = other if before is None else before + other
                return added, own

            first, second = given_back
            for index in reversed(range(0, 2 * len(layers), 2)):
                added, further = back(index + 1, first, to_second)
                second, to_first = second - added, to_first + further
                added, further = back(index, second, to_first)
                first, to_second = first - added, to_second + further
            return (to_first, to_second), found

        return given_back, gradient

    wrapped: Any = tf.custom_gradient(run)  # Untyped in the stubs.
    first, second = wrapped(*streams)
    return first, second


def _seed(call: Call) -> Tensor:
    """What half a layer's random numbers follow from."""
    if call.draws is not None:
        return call.draws.next_seed()
    return tf.random.uniform([2], maxval=tf.int32.max, dtype=tf.int32)
