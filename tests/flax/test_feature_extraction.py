"""Tensors in and out of feature extractors."""

from __future__ import annotations

from functools import partial

import jax.numpy as jnp

from tests.support.feature_extraction import check_half_precision, check_moves, check_tensors


def test_tensors_give_the_values_of_arrays() -> None:
    check_tensors(jnp.asarray, jnp.ndarray, "jax")


def test_half_precision_tensors_are_read() -> None:
    check_half_precision(partial(jnp.asarray, dtype=jnp.bfloat16))


def test_features_move_to_a_device_and_type() -> None:
    check_moves("jax", "cpu", jnp.bfloat16)
