"""Flax's kit computes what NumPy does: every operation and every layer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from flax import nnx

from tests.support import kit as contract
from tests.support.flax import by_published_name
from tests.support.kit import Answer, Argument, Array, Layer, Operation
from tests.support.kit_layers import LAYERS
from tests.support.kit_numpy import ACTIVATIONS
from tests.support.kit_operations import OPERATIONS
from triformers_core.configuration import PretrainedConfig
from triformers_core.kit import flax as kit
from triformers_core.kit.flax import (
    ModelOutput,
    Params,
    PreTrainedModel,
    Tensor,
    model_call,
    model_output,
)
from triformers_core.kit.initializers import Initializer, Zeros


@model_output
class Result(ModelOutput):
    """A layer's result."""

    result: Tensor


def to_array(result: Any) -> Array:
    return np.asarray(result)


def put(argument: Argument, tensors: list[Tensor]) -> Argument:
    """Arguments with tensors for arrays, those of floating point numbers from a list."""
    if isinstance(argument, np.ndarray):
        return tensors.pop(0) if argument.dtype.kind == "f" else jnp.asarray(argument)
    if isinstance(argument, tuple | list) and contract.tensors(argument):
        return [put(part, tensors) for part in argument]
    return argument


class Backend:
    """Flax's kit as the contract calls it."""

    kit = kit

    def call(
        self,
        function: Callable[..., Any],
        args: Sequence[Argument],
        options: Mapping[str, Argument],
        weights: Sequence[Array] | None,
    ) -> Answer:
        def run(trained: list[Tensor]) -> tuple[Tensor, tuple[Any, ...]]:
            rest = list(trained)
            results = contract.as_tuple(function(*[put(part, rest) for part in args], **options))
            pairs = zip(results, weights or [], strict=False)
            return jnp.asarray(sum(jnp.sum(x * w.astype(np.float32)) for x, w in pairs)), results

        trained = [jnp.asarray(array) for array in contract.tensors(list(args))]
        if weights is None:
            return Answer(results=[to_array(result) for result in run(trained)[1]])
        found, results = jax.grad(run, has_aux=True)(trained)
        return Answer(results=list(map(to_array, results)), gradients=list(map(to_array, found)))

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
            def __init__(self, config: PretrainedConfig, **context: Any) -> None:
                super().__init__(config, **context)
                for name, part in make(kit).items():
                    setattr(self, name, part)
                self.post_init()

            def weight_initializer(self) -> Initializer:
                return Zeros()

            @model_call
            def __call__(
                self,
                given: Tensor,
                output_attentions: bool | None = None,
                output_hidden_states: bool | None = None,
                params: Params | None = None,
                dropout_rng: Tensor | None = None,
                train: bool = False,
            ) -> Result:
                layer: Any = vars(self)["layer"]
                if isinstance(layer, nnx.Param):
                    return Result(result=kit.ops.value(layer) * given)
                if isinstance(layer, kit.UniformNoise):
                    return Result(result=layer(given.shape, given))
                return Result(result=layer(given))

        dtype = jnp.float16 if half else jnp.float32
        model = Holder.construct_deferred(PretrainedConfig(), dtype=dtype)
        slots = model.parameter_slots()
        values = {slot.name: parameters(slot.name, tuple(slot.shape)) for slot in slots}
        for slot in slots:
            slot.write(values[slot.name])
        model.after_loading()
        anything: Any = model  # A call's keywords aren't known by their names.
        context: dict[str, Any] = {"train": trains, "dropout_rng": jax.random.key(0)}

        def total(params: Params, trained: list[Tensor]) -> tuple[Tensor, Tensor]:
            rest = list(trained)
            given = [put(part, rest) for part in args]
            result = anything(*given, params=params, **context).result
            return jnp.sum(result * weights(result.shape)), result

        trained = [jnp.asarray(array) for array in contract.tensors(list(args))]
        (of_params, of_args), result = jax.grad(total, (0, 1), has_aux=True)(model.params, trained)
        found = by_published_name(model, of_params)
        return to_array(result), values, found, [to_array(array) for array in of_args]


BACKEND = Backend()


@pytest.mark.parametrize("case", OPERATIONS, ids=contract.name_of)
def test_an_operation_computes_what_numpy_does(case: Operation) -> None:
    contract.check_operation(BACKEND, case)


@pytest.mark.parametrize("case", [c for c in OPERATIONS if c.half], ids=contract.name_of)
def test_an_operation_in_half_precision(case: Operation) -> None:
    contract.check_operation(BACKEND, case, half=True)


@pytest.mark.parametrize("case", LAYERS, ids=contract.name_of)
def test_a_layer_computes_what_numpy_does(case: Layer) -> None:
    contract.check_layer(BACKEND, case)


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
