"""The kit's attention on PyTorch, apart from any architecture."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from tests.support.attending import (
    SEES,
    attends,
    check_cap,
    check_precision,
    check_what_queries_see,
)
from tests.support.caching import DECODERS, IDS, MASK
from tests.torch.test_caches import new_model
from triformers_core.kit.sees import Sees
from triformers_core.kit.torch import Dropout, ops

LOWEST = torch.finfo(torch.float64).min
BIASES = {
    "padding alone": torch.tensor([[[[0, 0, LOWEST]]], [[[LOWEST] * 3]]], dtype=torch.float64),
    "padding on the left": torch.tensor(
        [[LOWEST, -torch.inf, -torch.inf], [LOWEST, LOWEST, -torch.inf], [LOWEST, LOWEST, 0]],
        dtype=torch.float64,
    ),
}


ATTEND = attends(ops.attention, torch.from_numpy, Dropout(0.0))


@pytest.mark.parametrize("groups", [1, 2])
@pytest.mark.parametrize("name", SEES)
def test_queries_see_what_is_described(name: str, groups: int) -> None:
    check_what_queries_see(ATTEND, name, groups)


def test_scores_stay_below_the_cap() -> None:
    check_cap(ATTEND)


def test_a_bias_leaves_the_precision() -> None:
    check_precision(ATTEND)


@pytest.mark.parametrize("bias", BIASES.values(), ids=BIASES)
def test_a_query_that_sees_no_key_has_the_gradients_of_a_mean(bias: torch.Tensor) -> None:
    torch.manual_seed(0)
    states = [torch.randn(2, 2, 3, 4, dtype=torch.float64, requires_grad=True) for _ in range(3)]

    def context(*states: torch.Tensor) -> torch.Tensor:
        query, key, value = states
        return ops.attention(query, key, value, sees=Sees(), bias=bias, dropout=Dropout(0.0))[0]

    with_weights, _ = ops.attention(
        *states, sees=Sees(), bias=bias, dropout=Dropout(0.0), output_attentions=True
    )
    torch.testing.assert_close(context(*states), with_weights)
    assert torch.autograd.gradcheck(context, states)


class Squares(TorchDispatchMode):  # type: ignore[no-untyped-call]  # PyTorch lacks it
    """Notes every floating point result that has a number for every pair of tokens."""

    def __init__(self, length: int) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # likewise
        self.length = length
        self.found: list[str] = []

    def __torch_dispatch__(
        self, func: Any, types: Any, args: Any = (), kwargs: Any = None
    ) -> Any:  # As PyTorch calls it, whatever the operation.
        results = func(*args, **(kwargs or {}))
        for result in results if isinstance(results, tuple | list) else [results]:
            is_number = isinstance(result, torch.Tensor) and result.is_floating_point()
            if is_number and result.shape[-2:] == (self.length, self.length):
                self.found.append(str(func))
        return results


@pytest.mark.parametrize("with_mask", [False, True])
def test_the_causal_path_makes_no_mask(with_mask: bool) -> None:
    model = new_model(DECODERS["gpt2"])
    ids = torch.ones(2, 47, dtype=torch.long)
    mask = torch.ones_like(ids) if with_mask else None
    with torch.no_grad(), Squares(47) as squares:
        plain = model(ids, attention_mask=mask).logits
    assert squares.found == []
    with torch.no_grad(), Squares(47) as squares:
        weighted = model(ids, attention_mask=mask, output_attentions=True).logits
    assert len(squares.found) > 0  # What makes one is noticed.
    torch.testing.assert_close(plain, weighted, atol=1e-5, rtol=0)


def test_a_mask_within_vmap_is_a_mask() -> None:
    model = new_model(DECODERS["gpt2"])
    ids, mask = torch.from_numpy(IDS), torch.from_numpy(MASK)

    def one(ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        logits: torch.Tensor = model(ids[None], attention_mask=mask[None], use_cache=False).logits
        return logits[0]

    with torch.no_grad():
        rows = torch.vmap(one)(ids, mask)
        torch.testing.assert_close(rows, model(ids, attention_mask=mask).logits, atol=1e-5, rtol=0)
