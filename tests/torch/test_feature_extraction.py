"""Tensors in and out of feature extractors."""

from __future__ import annotations

from functools import partial

import torch

from tests.support.feature_extraction import check_half_precision, check_moves, check_tensors


def test_tensors_give_the_values_of_arrays() -> None:
    check_tensors(torch.tensor, torch.Tensor, "pt")


def test_half_precision_tensors_are_read() -> None:
    check_half_precision(partial(torch.tensor, dtype=torch.bfloat16))


def test_features_move_to_a_device_and_type() -> None:
    check_moves("pt", "cpu", torch.bfloat16)
