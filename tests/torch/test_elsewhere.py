"""Models whose parameters tools keep elsewhere, or that they trace: every architecture's."""

from __future__ import annotations

import warnings
from typing import Any

import pytest
import torch
from torch import nn

import triformers
from tests.support.tiny import tiny_config
from triformers import AutoModel

# RAG's base model is a generation; an encoder with a decoder, one of the two.
OF_PARTS = {"encoder-decoder", "rag"}


def models() -> list[str]:
    """The registered types that have a model of hidden states."""
    return sorted(set(triformers.CONFIG_MAPPING) - OF_PARTS)


def answered(model_type: str) -> tuple[Any, dict[str, torch.Tensor], torch.Tensor]:
    """A model, small inputs, and its answer."""
    torch.manual_seed(0)
    model: Any = AutoModel.from_config(tiny_config(model_type)).eval()
    inputs = model.dummy_inputs
    if "input_values" in inputs:
        inputs["input_values"] = torch.randn(2, 1600)
    with torch.no_grad():
        return model, inputs, model(**inputs)[0]


def kept_elsewhere(model: nn.Module) -> None:
    """Leaves every parameter without values, but while its own module is called."""
    for module in model.modules():
        held = dict(module.named_parameters(recurse=False))
        if not held:
            continue
        empty = {n: nn.Parameter(p.to("meta"), requires_grad=False) for n, p in held.items()}

        def bring(module: nn.Module, _: Any, held: dict[str, nn.Parameter] = held) -> None:
            module._parameters.update(held)

        def take(
            module: nn.Module, _: Any, __: Any, empty: dict[str, nn.Parameter] = empty
        ) -> None:
            module._parameters.update(empty)

        module.register_forward_pre_hook(bring)
        module.register_forward_hook(take)
        module._parameters.update(empty)


@pytest.mark.parametrize("model_type", models())
def test_parameters_are_read_through_their_modules(model_type: str) -> None:
    model, inputs, expected = answered(model_type)
    kept_elsewhere(model)
    torch.testing.assert_close(model(**inputs)[0], expected)


@pytest.mark.parametrize("model_type", models())
def test_a_trace_answers_as_the_model(model_type: str) -> None:
    model, inputs, expected = answered(model_type)
    model.config.return_dict = False
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # PyTorch's, of shapes that the trace holds.
        traced: Any = torch.jit.trace(  # type: ignore[no-untyped-call]
            model, example_kwarg_inputs=inputs, check_trace=False
        )
    torch.testing.assert_close(traced(**inputs)[0], expected)
