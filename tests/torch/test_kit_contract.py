"""PyTorch's kit computes what NumPy does: every operation and every layer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import pytest
import torch

from tests.support import kit as contract
from tests.support.kit import Answer, Argument, Array, Layer, Operation
from tests.support.kit_layers import LAYERS
from tests.support.kit_numpy import ACTIVATIONS
from tests.support.kit_operations import OPERATIONS
from triformers_core.configuration import PretrainedConfig
from triformers_core.kit import torch as kit
from triformers_core.kit.initializers import Initializer, Zeros
from triformers_core.kit.torch import ModelOutput, PreTrainedModel, Tensor, model_call, model_output


@model_output
class Result(ModelOutput):
    """A layer's result."""

    result: Tensor


def to_tensor(argument: Argument, trains: bool) -> Argument:
    """Arguments with tensors for arrays; those of floating point numbers may get gradients."""
    if isinstance(argument, np.ndarray):
        return torch.tensor(argument, requires_grad=trains and argument.dtype.kind == "f")
    if isinstance(argument, list):
        return [to_tensor(part, trains) for part in argument]
    return argument


def trained(argument: Argument) -> list[Tensor]:
    """The tensors with gradients among arguments, in order."""
    if isinstance(argument, Tensor):
        return [argument] if argument.requires_grad else []
    if isinstance(argument, tuple | list):
        return [tensor for part in argument for tensor in trained(part)]
    return []


def to_array(result: Any) -> Array:
    return result.detach().numpy() if isinstance(result, Tensor) else np.asarray(result)


def gradient(tensor: Tensor) -> Array | None:
    return None if tensor.grad is None else tensor.grad.numpy()


class Backend:
    """PyTorch's kit as the contract calls it."""

    kit = kit

    def call(
        self,
        function: Callable[..., Any],
        args: Sequence[Argument],
        options: Mapping[str, Argument],
        weights: Sequence[Array] | None,
    ) -> Answer:
        given = [to_tensor(part, weights is not None) for part in args]
        results = contract.as_tuple(function(*given, **options))
        found = [to_array(result) for result in results]
        if weights is None:
            return Answer(results=found)
        if any(result.requires_grad for result in results):
            pairs = zip(results, weights, strict=True)
            total: Tensor = torch.stack([(x * torch.tensor(w)).sum() for x, w in pairs]).sum()
            total.backward()  # type: ignore[no-untyped-call]  # PyTorch lacks its types.
        return Answer(results=found, gradients=[gradient(tensor) for tensor in trained(given)])

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
            def forward(self, *given: Tensor, **options: Any) -> Result:
                layer: Any = self.layer
                if isinstance(layer, torch.nn.Parameter):
                    return Result(result=kit.ops.value(layer) * given[0])
                if isinstance(layer, kit.UniformNoise):
                    return Result(result=layer(given[0].shape, given[0]))
                return Result(result=layer(*given))

        model = Holder.construct_deferred(PretrainedConfig())
        slots = model.parameter_slots()
        values = {slot.name: parameters(slot.name, tuple(slot.shape)) for slot in slots}
        for slot in slots:
            slot.write(torch.tensor(values[slot.name]))
        model.after_loading()
        model.train(trains)
        if half:
            model.half()
        given = [to_tensor(part, True) for part in args]
        result: Tensor = model(*given).result
        if result.requires_grad:
            total: Tensor = (result * torch.tensor(weights(tuple(result.shape)))).sum()
            total.backward()  # type: ignore[no-untyped-call]  # PyTorch lacks its types.
        of_parameters = {
            n: p.grad.numpy() for n, p in model.named_parameters() if p.grad is not None
        }
        return to_array(result), values, of_parameters, [gradient(x) for x in trained(given)]


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
