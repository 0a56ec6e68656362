"""Products of a generation's steps in PyTorch: those of the usual kernel, read in another order."""

from __future__ import annotations

import copy
import pickle
import threading
import weakref
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from tests.support.generation import model_of
from triformers_core.kit.torch.products import OFTEN, ROOM, current, linear, of_a_generation

PROMPT = torch.tensor([[5, 9, 4], [7, 2, 8], [3, 3, 6]])


class Own(nn.Linear):
    """A user's."""


class Layers(nn.Module):
    """A layer of PyTorch's own, one of a user's, and one whose call a tool has replaced."""

    def __init__(self) -> None:
        super().__init__()
        self.plain, self.own, self.replaced = nn.Linear(48, 70), Own(48, 70), nn.Linear(48, 70)
        vars(self.replaced)["forward"] = lambda x: x


def forwards(model: nn.Module) -> list[Any]:
    """The calls that have been put in place of layers' own."""
    return [vars(layer).get("forward") for layer in model.modules()]


@pytest.mark.parametrize("rows", [(1,), (2, 1), (4,), (2, 4), (64,), (65,)])
@pytest.mark.parametrize("bias", [True, False])
def test_products_of_few_rows_are_the_usual_ones(rows: tuple[int, ...], bias: bool) -> None:
    random = torch.Generator().manual_seed(0)
    x = torch.randn(*rows, 48, generator=random)
    weights = torch.randn(70, 48, generator=random), torch.randn(48, 70, generator=random).T
    added = torch.randn(70, generator=random) if bias else None
    with of_a_generation(nn.Module()):
        with torch.no_grad():  # The last of them read a matrix that is laid out anew.
            found = [(linear(x, w, added), w) for w in weights for _ in range(OFTEN + 2)]
        trained = linear(x, weights[0].requires_grad_(), added)
    for y, weight in found:
        torch.testing.assert_close(y, torch.nn.functional.linear(x, weight, added))
    assert trained.requires_grad


@pytest.mark.parametrize("transposed", [False, True])
def test_a_matrix_that_is_laid_out_anew_and_changed_counts_as_it_is(transposed: bool) -> None:
    x, parameter = torch.ones(8, 48), nn.Parameter(torch.ones((48, 70) if transposed else (70, 48)))

    def first() -> float:
        return linear(x, parameter.T if transposed else parameter, None)[0, 0].item()

    with of_a_generation(nn.Module()), torch.no_grad():
        matrices = current.get()
        assert matrices is not None
        assert [first() for _ in range(OFTEN + 2)] == [48] * (OFTEN + 2)
        assert matrices.room == ROOM - parameter.nbytes
        parameter.mul_(2)
        assert first() == 96
        parameter.data = parameter.data.clone() * 2
        assert first() == 192


def test_matrices_that_come_and_go_are_neither_kept_nor_mistaken() -> None:
    x, kept = torch.ones(8, 48), []
    with of_a_generation(nn.Module()), torch.no_grad():
        for number in range(30):
            weight = nn.Parameter(torch.full((70, 48), float(number)))
            for _ in range(OFTEN + 2):
                assert torch.equal(linear(x, weight, None), torch.full((8, 70), 48.0 * number))
            kept.append(weakref.ref(weight))
            del weight
        assert not any(reference() for reference in kept)


def test_products_of_few_rows_heed_autocast() -> None:
    with of_a_generation(nn.Module()), torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for rows in (1, 8):
            assert linear(torch.ones(rows, 8), torch.ones(40, 8), None).dtype == torch.bfloat16


def test_tensors_of_other_kinds_multiply_as_they_do_themselves() -> None:
    class Loud(Tensor):
        """A tool's, as of quantised weights."""

    weight = torch.ones(40, 8).as_subclass(Loud)
    with of_a_generation(nn.Module()), torch.no_grad():
        assert type(linear(torch.ones(1, 8), weight, None)) is Loud


def test_layers_are_as_before_after_a_generation() -> None:
    layers = Layers()
    before = forwards(layers)
    with of_a_generation(layers):
        replaced = [a is not b for a, b in zip(forwards(layers), before, strict=True)]
        with of_a_generation(layers):  # Of a part, within that of the whole.
            pass
        assert [a is not b for a, b in zip(forwards(layers), before, strict=True)] == replaced
        for held in (copy.deepcopy(layers.plain), pickle.loads(pickle.dumps(layers.plain))):
            assert torch.equal(held(torch.ones(1, 48)), layers.plain(torch.ones(1, 48)))
    assert replaced == [False, True, False, False]
    assert forwards(layers) == before and current.get() is None


def test_layers_are_as_before_after_an_error() -> None:
    model: Any = model_of("t5/greedy/plain", "", torch.from_numpy)  # Of the case's class.

    def refuse(row: int, ids: Tensor) -> list[int]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        model.generate(PROMPT, prefix_allowed_tokens_fn=refuse, max_new_tokens=3)
    assert not any(forwards(model)) and current.get() is None


def test_generations_at_once_and_a_training_step_beside_them() -> None:
    model: Any = model_of("t5/greedy/plain", "", torch.from_numpy)  # Of the case's class.
    expected = model.generate(PROMPT, max_new_tokens=9).tolist()
    found: list[Any] = []

    def generate() -> None:
        found.extend(model.generate(PROMPT, max_new_tokens=9).tolist() for _ in range(5))

    threads = [threading.Thread(target=generate) for _ in range(3)]
    for thread in threads:
        thread.start()
    for _ in range(5):
        model(input_ids=PROMPT, labels=PROMPT).loss.backward()
    for thread in threads:
        thread.join()
    assert found == [expected] * 15 and not any(forwards(model))
    assert all(p.grad is not None and p.grad.isfinite().all() for p in model.parameters())


def test_what_a_tool_puts_in_a_layers_place_meanwhile_stays() -> None:
    layers = Layers()
    with of_a_generation(layers):
        given = vars(layers.plain)["forward"] = lambda x: -x
    assert vars(layers.plain)["forward"] is given
