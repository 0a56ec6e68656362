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


def arrays_of(args: Sequence[Argument]) -> list[Array]:
    """The arrays among arguments, in order."""
    return [leaf for leaf in jax.tree.leaves(args) if isinstance(leaf, np.ndarray)]


def put(args: Sequence[Argument], tensors: Sequence[Tensor]) -> list[Argument]:
    """Arguments with tensors for their arrays."""
    rest = iter(tensors)
    given: list[Argument] = jax.tree.map(
        lambda leaf: next(rest) if isinstance(leaf, np.ndarray) else leaf, list(args)
    )
    return given


# Of and to trees of arrays.
def compiled(function: Callable[..., Any], *given: Any) -> Any:
    """What a function gives as one program, in which each operation rounds its result to its type."""
    options = {"xla_allow_excess_precision": False}
    return jax.jit(function, compiler_options=options)(*given)


def floating(gradients: Sequence[Tensor]) -> list[Tensor]:
    """Gradients without those of whole numbers and truth values, which have none."""
    return [gradient for gradient in gradients if gradient.dtype != jax.dtypes.float0]


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
        def results(tensors: list[Tensor]) -> tuple[Any, ...]:
            return contract.as_tuple(function(*put(args, tensors), **options))

        def total(tensors: list[Tensor]) -> tuple[Tensor, tuple[Any, ...]]:
            found = results(tensors)
            pairs = zip(found, weights or [], strict=False)
            return jnp.asarray(sum(jnp.sum(x * w.astype(np.float32)) for x, w in pairs)), found

        def both(tensors: list[Tensor]) -> tuple[list[Tensor], tuple[Any, ...]]:
            gradients, found = jax.grad(total, has_aux=True, allow_int=True)(tensors)
            return floating(gradients), found

        if weights is None:
            return Answer(results=[*map(to_array, compiled(results, arrays_of(args)))])
        gradients, found = compiled(both, arrays_of(args))
        return Answer(results=[*map(to_array, found)], gradients=[*map(to_array, gradients)])

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

        def total(params: Params, tensors: list[Tensor], key: Tensor) -> tuple[Tensor, Tensor]:
            context: dict[str, Any] = {"params": params, "train": trains, "dropout_rng": key}
            result = anything(*put(args, tensors), **context).result
            return jnp.sum(result * weights(result.shape)), result

        def both(*given: Any) -> tuple[Params, list[Tensor], Tensor]:
            gradients = jax.grad(total, (0, 1), has_aux=True, allow_int=True)
            (of_params, of_args), result = gradients(*given)
            return of_params, floating(of_args), result

        given = model.params, arrays_of(args), jax.random.key(0)
        of_params, of_args, result = compiled(both, *given)
        found = by_published_name(model, of_params)
        return to_array(result), values, found, [*map(to_array, of_args)]


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
