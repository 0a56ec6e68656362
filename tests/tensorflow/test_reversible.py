"""Reversible layers on TensorFlow: gradients as those of layers that keep everything, in less memory."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import tensorflow as tf

from triformers_core.kit.tensorflow import Dropout, reversible
from triformers_core.kit.tensorflow.chance import Draws
from triformers_core.kit.tensorflow.context import Call, current_call, entered

WIDTH = 16
Run = Callable[[Any, Any, Any], Any]


class Layer:
    """Two streams, with dropout and a factor that is given; it knows which results are alive."""

    def __init__(self) -> None:
        self.one, self.other = (tf.Variable(tf.random.normal([WIDTH, WIDTH]) / 10) for _ in (0, 1))
        self.drop = Dropout(0.4)
        self.made: list[weakref.ref[Any]] = []

    def to_first(self, second: tf.Tensor, given: float) -> tf.Tensor:
        return self.drop(self.noted(tf.tanh(second @ self.one))) * given

    def to_second(self, first: tf.Tensor) -> tf.Tensor:
        return self.drop(self.noted(tf.tanh(first @ self.other)))

    def noted(self, x: tf.Tensor) -> tf.Tensor:
        if tf.executing_eagerly():
            self.made.append(weakref.ref(x))
        return x


def plain(layers: Any, streams: Any, given: Any) -> Any:
    """What keeps all that gradients need, with the seeds that reversible layers take."""
    first, second = streams
    most = tf.int32.max
    seeds = [tf.random.uniform([2], maxval=most, dtype=tf.int32) for _ in (0, 1) for _ in layers]
    calls = [Call(training=True, dtype=tf.float32, draws=Draws(seed)) for seed in seeds]
    for number, layer in enumerate(layers):
        with entered(calls[2 * number]):
            first = first + layer.to_first(second, given)
        with entered(calls[2 * number + 1]):
            second = second + layer.to_second(first)
    return first, second


def gradients(run: Run, layers: list[Layer]) -> Any:
    tf.random.set_seed(3)
    x = tf.random.normal([2, 5, WIDTH])
    variables = [v for layer in layers for v in (layer.one, layer.other)]
    with tf.GradientTape() as tape, entered(Call(training=True, dtype=tf.float32)):
        tape.watch(x)
        first, second = run(layers, (x, x * 2), 0.7)
        loss = tf.reduce_sum(first * tf.sin(second))
    assert current_call() is None  # The gradients' pass has no model's call around it.
    return tape.gradient(loss, [x, *variables])


@pytest.mark.parametrize("compiled", [False, True])
def test_gradients_are_those_of_layers_that_keep_everything(compiled: bool) -> None:
    tf.random.set_seed(0)
    layers = [Layer() for _ in range(3)]
    both: list[Any] = []
    for run in (reversible, plain):
        call: Any = tf.function(gradients) if compiled else gradients
        both.append(call(run, layers))
    for actual, expected in zip(*both, strict=True):
        bound = 1e-5 * float(tf.reduce_max(tf.abs(expected)))
        assert bound > 0
        np.testing.assert_allclose(actual, expected, rtol=0, atol=bound)


def alive(run: Run, count: int) -> int:
    """How many layers' results are alive once these have run, and gradients may be asked for."""
    layers = [Layer() for _ in range(count)]
    x = tf.ones([2, 5, WIDTH])
    with tf.GradientTape() as tape, entered(Call(training=True, dtype=tf.float32)):
        tape.watch(x)
        streams = run(layers, (x, x), 1.0)
        gc.collect()
        found = sum(ref() is not None for layer in layers for ref in layer.made)
    assert tape.gradient(streams[0], x) is not None
    return found


def test_memory_does_not_grow_with_the_number_of_layers() -> None:
    assert alive(reversible, 12) == alive(reversible, 2) <= 1
    assert alive(plain, 12) == 24
