"""Vectors of texts in JAX."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from tests.support.embeddings import (
    check_half_precision,
    check_pooling,
    check_published_model,
    check_recipe,
)
from triformers import FlaxAutoModel


def test_padding_on_either_side() -> None:
    check_pooling(jnp.asarray, jax.jit)


@pytest.mark.parametrize("dtype", [jnp.float16, jnp.bfloat16])
def test_half_precision(dtype: jax.typing.DTypeLike) -> None:
    states = jnp.asarray(np.random.RandomState(0).rand(1, 4096, 2) + 8, dtype)
    check_half_precision(states, jnp.ones((1, 4096), jnp.int32))


def test_the_published_model() -> None:
    check_published_model(FlaxAutoModel, "jax", 1e-5)


def test_the_recipe() -> None:
    check_recipe("jax", 1e-5)
