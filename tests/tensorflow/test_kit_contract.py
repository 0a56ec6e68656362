"""TensorFlow's kit computes what NumPy does: every operation and every layer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf
from tensorflow import Tensor

from tests.support import kit as contract
from tests.support.kit import Answer, Argument, Array, Layer, Operation
from tests.support.kit_layers import LAYERS
from tests.support.kit_numpy import ACTIVATIONS
from tests.support.kit_operations import OPERATIONS
from tests.support.tensorflow import gradients
from triformers_core.configuration import PretrainedConfig
from triformers_core.kit import tensorflow as kit
from triformers_core.kit.initializers import Initializer, Zeros
from triformers_core.kit.tensorflow import ModelOutput, PreTrainedModel, model_call, model_output


@model_output
class Result(ModelOutput):
    """A layer's result."""

    result: Tensor


def to_tensor(argument: Argument) -> Argument:
    """Arguments with tensors for arrays."""
    if isinstance(argument, np.ndarray):
        return tf.constant(argument)
    if isinstance(argument, list):
        return [to_tensor(part) for part in argument]
    return argument


def floating(argument: Argument) -> list[Tensor]:
    """The tensors of floating point numbers among arguments, in order."""
    if isinstance(argument, Tensor):
        return [argument] if argument.dtype.is_floating else []
    if isinstance(argument, tuple | list):
        return [tensor for part in argument for tensor in floating(part)]
    return []


def to_array(result: Any) -> Array:
    return np.asarray(result)


def gradient(found: Any) -> Array | None:
    return None if found is None else tf.convert_to_tensor(found).numpy()


class Backend:
    """TensorFlow's kit as the contract calls it."""

    kit = kit

    def call(
        self,
        function: Callable[..., Any],
        args: Sequence[Argument],
        options: Mapping[str, Argument],
        weights: Sequence[Array] | None,
    ) -> Answer:
        given = [to_tensor(part) for part in args]
        trained = floating(given)
        with tf.GradientTape() as tape:
            for tensor in trained:
                tape.watch(tensor)
            results = contract.as_tuple(function(*given, **options))
            total: Any = 0.0  # A tensor, if there are weights.
            for result, weight in zip(results, weights or [], strict=False):
                total += tf.reduce_sum(tf.cast(result, tf.float32) * weight.astype(np.float32))
        found = [to_array(result) for result in results]
        if weights is None:
            return Answer(results=found)
        return Answer(results=found, gradients=list(map(gradient, tape.gradient(total, trained))))

    def run(
        self,
        make: Callable[[Any], dict[str, Any]],
        parameters: Callable[[str, tuple[int, ...]], Array],
        args: Sequence[Argument],
        weights: Callable[[tuple[int, ...]], Array],
        *,
        trains: bool,
        half: bool,
    ) -> tuple[Array, dict[str, Array], dict[str, Array], list[Array | None]]:
        class Holder(PreTrainedModel):
            def __init__(self, config: PretrainedConfig) -> None:
                super().__init__(config)
                for name, part in make(kit).items():
                    setattr(self, name, part)
                self.post_init()

            def weight_initializer(self) -> Initializer:
                return Zeros()

            @model_call
            def call(
                self,
                given: Tensor,
                output_attentions: bool | None = None,
                output_hidden_states: bool | None = None,
                training: bool | None = None,
            ) -> Result:
                layer: Any = self.layer
                if isinstance(layer, kit.Parameter):
                    return Result(result=kit.ops.value(layer) * given)
                if isinstance(layer, kit.UniformNoise):
                    return Result(result=layer([int(x or 0) for x in given.shape], given))
                return Result(result=layer(given))

        keras.config.set_dtype_policy("mixed_float16" if half else "float32")
        try:
            model = Holder.construct_deferred(PretrainedConfig())
        finally:
            keras.config.set_dtype_policy("float32")
        slots = model.parameter_slots()
        values = {slot.name: parameters(slot.name, tuple(slot.shape)) for slot in slots}
        for slot in slots:
            slot.write(values[slot.name])
        model.after_loading()
        given = [to_tensor(part) for part in args]
        trained = floating(given)
        with tf.GradientTape(persistent=True) as tape:
            for tensor in trained:
                tape.watch(tensor)
            result = model(*given, training=trains).result
            total = tf.reduce_sum(tf.cast(result, tf.float32) * weights(tuple(result.shape)))
        try:
            of_args = list(map(gradient, tape.gradient(total, trained)))
            of_parameters = gradients(model, total, tape)
        except tf.errors.InvalidArgumentError as error:
            assert "on CPU" in str(error) or "CPU implementations" in str(error)
            return to_array(result), values, {}, [None] * len(trained)
        return to_array(result), values, of_parameters, of_args


BACKEND = Backend()


@pytest.mark.parametrize("case", OPERATIONS, ids=contract.name_of)
def test_an_operation_computes_what_numpy_does(case: Operation) -> None:
    contract.check_operation(BACKEND, case)


@pytest.mark.parametrize("case", [c for c in OPERATIONS if c.half], ids=contract.name_of)
def test_an_operation_in_half_precision(case: Operation) -> None:
    contract.check_operation(BACKEND, case, half=True)


@pytest.mark.parametrize("case", LAYERS, ids=contract.name_of)
def test_a_layer_computes_what_numpy_does(case: Layer) -> None:
    contract.check_layer(BACKEND, replace(case, smooth=case.smooth and case.everywhere))


@pytest.mark.parametrize("case", [c for c in LAYERS if c.half], ids=contract.name_of)
def test_a_layer_in_half_precision(case: Layer) -> None:
    contract.check_layer(BACKEND, case, half=True)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_an_activation_computes_what_numpy_does(name: str) -> None:
    contract.check_activation(BACKEND, name)


def test_gradients_that_are_not_those_of_the_values() -> None:
    contract.check_straight_through(BACKEND)


def test_what_is_drawn_in_training() -> None:
    contract.check_chance(BACKEND)
