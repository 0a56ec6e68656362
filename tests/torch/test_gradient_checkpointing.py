"""Layers that run again for their gradients, with embeddings that are trained and frozen ones."""

from __future__ import annotations

from typing import Any

import pytest
import torch

import triformers
from tests.support.reference import case_of_class, unflatten
from tests.support.torch import build, to_input
from triformers_core.kit.torch import PreTrainedModel

# With what layers are given beside states: an encoder's states, relative positions, two streams of
# inputs, pictures; and with layers before which nothing carries gradients.
CLASSES = {
    "bart": "BartForConditionalGeneration",
    "detr": "DetrForObjectDetection",
    "hubert": "HubertForCTC",
    "lxmert": "LxmertForQuestionAnswering",
    "mpnet": "MPNetForMaskedLM",
    "prophetnet": "ProphetNetForConditionalGeneration",
    "t5": "T5ForConditionalGeneration",
    "transfo-xl": "TransfoXLLMHeadModel",
    "xlnet": "XLNetForQuestionAnswering",
}


@pytest.mark.parametrize("frozen", [True, False])
@pytest.mark.parametrize("reentrant", [True, False])
@pytest.mark.parametrize("model_type", CLASSES)
def test_gradients_stay_what_they_were(model_type: str, reentrant: bool, frozen: bool) -> None:
    case = case_of_class(model_type, CLASSES[model_type])
    model_class: type[PreTrainedModel] = getattr(triformers, case.model_class)
    model: Any = build(model_class, case).train()
    if frozen:
        for module in model.modules():
            if isinstance(module, torch.nn.Embedding):
                module.requires_grad_(False)
    inputs = unflatten({name: to_input(array) for name, array in case.inputs.items()})

    def gradients() -> dict[str, torch.Tensor]:
        model.zero_grad()
        torch.manual_seed(0)
        model(**inputs, **case.keywords).loss.backward()
        return {n: p.grad for n, p in model.named_parameters() if p.grad is not None}

    expected = gradients()
    model.gradient_checkpointing_enable({"use_reentrant": reentrant})
    found = gradients()
    assert len(expected) > 10 and expected.keys() <= found.keys()
    # The older way has zeros for what a loss doesn't depend on.
    assert not any(found[name].any() for name in found.keys() - expected.keys())
    largest = max(float(gradient.abs().max()) for gradient in expected.values())
    for name, gradient in expected.items():
        torch.testing.assert_close(found[name], gradient, rtol=1e-4, atol=1e-5 * largest, msg=name)
