"""The kit's attention on PyTorch, apart from any architecture."""

from __future__ import annotations

import pytest
import torch

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
