"""Inputs for the Flax tests."""

from __future__ import annotations

import jax
import pytest

import tests.support.flax  # noqa: F401  # Says how JAX compiles.
from triformers_core.kit.flax import Tensor


@pytest.fixture
def ids() -> Tensor:
    """Token ids ``[2, 7]``."""
    return jax.random.randint(jax.random.key(0), (2, 7), 1, 99)
