"""Vectors of texts in PyTorch."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from tests.support.embeddings import (
    check_half_precision,
    check_pooling,
    check_published_model,
    check_recipe,
)
from triformers import AutoModel, InvalidInputError, pooled


def test_padding_on_either_side() -> None:
    check_pooling(torch.tensor, lambda call: torch.compile(call, fullgraph=True))


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_half_precision(dtype: torch.dtype) -> None:
    states = torch.rand(1, 4096, 2).to(dtype) + 8
    check_half_precision(states, torch.ones(1, 4096, dtype=torch.long))


def test_the_published_model() -> None:
    check_published_model(AutoModel, "pt", 1e-5)


def test_the_recipe() -> None:
    check_recipe("pt", 1e-5)


def test_gradients_of_a_text_without_tokens_are_numbers() -> None:
    states = torch.rand(2, 3, 4, requires_grad=True)
    total = pooled(states, torch.tensor([[0, 0, 0], [0, 1, 1]])).sum()
    total.backward()  # type: ignore[no-untyped-call]  # PyTorch lacks its types.
    assert states.grad is not None and torch.isfinite(states.grad).all()
    assert not states.grad[0].any() and states.grad[1, 1:].any()


@pytest.mark.parametrize(
    ("states", "mask", "pooling", "message"),
    [
        (torch.ones(2, 3, 4), None, "max", "pooling='max'.*mean, first, last"),
        ({"last_hidden_state": 1}, None, "mean", "output.last_hidden_state"),
        (torch.ones(2, 3, 4), [[1, 1, 1]], "mean", "a list: .*return_tensors='pt'"),
        (torch.ones(2, 3, 4), np.ones((2, 3)), "mean", "ndarray"),
        (torch.ones(2, 3, 4), torch.ones(2, 4), "mean", r"\(2, 3, 4\) and \(2, 4\)"),
        (torch.ones(2, 3), None, "mean", r"\(2, 3\)"),
    ],
)
def test_what_is_refused(states: Any, mask: Any, pooling: Any, message: str) -> None:
    with pytest.raises(InvalidInputError, match=message):
        pooled(states, mask, pooling)
