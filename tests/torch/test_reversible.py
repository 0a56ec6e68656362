"""Reversible layers on PyTorch: gradients as those of layers that keep everything, in less memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch

from tests.reference.cases.reformer import CONFIG
from triformers import ReformerConfig, ReformerModelWithLMHead
from triformers.models.torch import reformer
from triformers_core.kit.torch import Dropout, Linear, Module, reversible

WIDTH = 64


class Layer(Module):
    """Two streams, with dropout and a factor that is given."""

    def __init__(self) -> None:
        super().__init__()
        self.one, self.other, self.drop = Linear(WIDTH, WIDTH), Linear(WIDTH, WIDTH), Dropout(0.4)
        for parameter in self.parameters():
            torch.nn.init.normal_(parameter, std=0.1)

    def to_first(self, second: torch.Tensor, given: float) -> torch.Tensor:
        added: torch.Tensor = self.drop(torch.tanh(self.one(second))) * given
        return added

    def to_second(self, first: torch.Tensor) -> torch.Tensor:
        added: torch.Tensor = self.drop(torch.tanh(self.other(first)))
        return added


def plain(layers: Any, streams: Any, given: Any) -> Any:
    """What keeps all that gradients need."""
    first, second = streams
    for layer in layers:
        first = first + layer.to_first(second, given)
        second = second + layer.to_second(first)
    return first, second


Run = Callable[[Any, Any, Any], Any]


def gradients(run: Run, layers: list[Layer], frozen: bool = False) -> list[torch.Tensor]:
    torch.manual_seed(1)
    x = torch.randn(2, 5, WIDTH, requires_grad=True)
    layers[0].one.weight.requires_grad_(not frozen)
    first, second = run(layers, (x, x * 2), 0.7)
    sources = [x, *(p for layer in layers for p in layer.parameters() if p.requires_grad)]
    return list(torch.autograd.grad((first * second.sin()).sum(), sources))


@pytest.mark.parametrize("frozen", [False, True])
def test_gradients_are_those_of_layers_that_keep_everything(frozen: bool) -> None:
    torch.manual_seed(0)
    layers = [Layer() for _ in range(3)]
    for actual, expected in zip(
        gradients(reversible, layers, frozen), gradients(plain, layers, frozen), strict=True
    ):
        bound = 1e-5 * float(expected.abs().max())
        assert bound > 0
        torch.testing.assert_close(actual, expected, rtol=0, atol=bound)


def kept(run: Run, count: int) -> int:
    """How many bytes are kept for the gradients of so many layers, parameters left out."""
    layers = [Layer() for _ in range(count)]
    own = {p.data_ptr() for layer in layers for p in layer.parameters()}
    sizes: dict[int, int] = {}

    def keep(x: torch.Tensor) -> torch.Tensor:
        if x.data_ptr() not in own:
            sizes[x.data_ptr()] = x.untyped_storage().nbytes()
        return x

    x = torch.randn(4, 32, WIDTH, requires_grad=True)
    with torch.autograd.graph.saved_tensors_hooks(keep, lambda x: x):
        streams = run(layers, (x, x), 1.0)
    assert streams[0].requires_grad
    return sum(sizes.values())


def test_memory_does_not_grow_with_the_number_of_layers() -> None:
    stream = 4 * 32 * WIDTH * 4
    assert kept(reversible, 2) == kept(reversible, 12) == 2 * stream
    assert kept(plain, 12) > 12 * 2 * stream


def test_without_gradients_nothing_is_kept() -> None:
    layers, x = [Layer().eval() for _ in range(2)], torch.randn(1, 3, WIDTH)
    with torch.no_grad():
        first, _ = reversible(layers, (x, x), 1.0)
    torch.testing.assert_close(first, plain(layers, (x, x), 1.0)[0], rtol=0, atol=0)
    assert not first.requires_grad


def test_reformers_are_trained_so(monkeypatch: pytest.MonkeyPatch) -> None:
    rates = {"hidden_dropout_prob": 0.2, "lsh_attention_probs_dropout_prob": 0.1}
    model = ReformerModelWithLMHead(
        ReformerConfig.from_dict(CONFIG | rates | {"is_decoder": True})
    ).train()
    ids = torch.arange(24).reshape(2, 12) % 20

    def trained() -> dict[str, torch.Tensor]:
        torch.manual_seed(0)
        model.zero_grad()
        loss: Any = model(ids, labels=ids).loss
        loss.backward()
        return {n: p.grad.clone() for n, p in model.named_parameters() if p.grad is not None}

    actual = trained()
    monkeypatch.setattr(reformer, "reversible", plain)
    expected = trained()
    assert actual.keys() == expected.keys() and len(expected) > 10
    largest = max(float(x.abs().max()) for x in expected.values())
    for name, gradient in expected.items():
        torch.testing.assert_close(actual[name], gradient, rtol=0, atol=1e-5 * largest)
