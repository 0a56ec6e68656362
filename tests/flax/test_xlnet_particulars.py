"""XLNet in Flax: memories carried over, and none in training."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from tests.reference.cases.xlnet import CONFIG, IDS, STREAMS, TEXT
from tests.support.flax import nothing_compiled
from triformers.models.flax.xlnet import FlaxXLNetModel
from triformers_core.architectures.xlnet.configuration import XLNetConfig


def model(dtype: Any = jnp.float32, **changes: Any) -> FlaxXLNetModel:
    """A model whose weights are larger than usual, so that differences show."""
    values: dict[str, Any] = CONFIG | {"initializer_range": 0.3} | changes
    return FlaxXLNetModel(XLNetConfig(**values), dtype=dtype)


@pytest.mark.usefixtures("evaluating")
def test_memories_carried_over_equal_one_longer_call() -> None:
    one, ids = model(attn_type="uni"), jnp.asarray(IDS)
    whole = one(ids)
    first = one(ids[:, :3])
    second = one(ids[:, 3:], mems=first.mems)
    parts = [first.last_hidden_state, second.last_hidden_state]
    np.testing.assert_allclose(jnp.concatenate(parts, 1), whole.last_hidden_state, atol=1e-4)
    assert second.mems is not None and whole.mems is not None
    for carried, direct in zip(second.mems, whole.mems, strict=True):
        np.testing.assert_allclose(carried, direct, atol=1e-4)


def test_a_call_with_memories_of_full_length_is_compiled_once() -> None:
    one, ids = model(n_layer=1, mem_len=3), jnp.asarray(np.asarray(IDS))
    mems = one(ids[:, :3]).mems
    mems = one(ids[:, 3:4], mems=mems).mems
    with nothing_compiled():
        for _ in range(4):
            mems = one(ids[:, 3:4], mems=mems).mems
    assert mems is not None and mems[0].shape[0] == 3


@pytest.mark.usefixtures("evaluating")
def test_a_training_call_returns_memories_if_the_configuration_says_so() -> None:
    ids, key = jnp.asarray(IDS), jax.random.key(0)
    assert model(n_layer=1)(ids, train=True, dropout_rng=key).mems is None
    other = model(n_layer=1, use_mems_train=True)
    assert other(ids, train=True, dropout_rng=key).mems is not None


def test_no_gradient_goes_into_memories() -> None:
    one = model()

    def total(params: Any) -> jax.Array:
        mems = one(jnp.asarray(IDS), params=params).mems
        assert mems is not None
        return jnp.sum(jnp.stack(mems))

    assert not any(gradient.any() for gradient in jax.tree.leaves(jax.grad(total)(one.params)))


@pytest.mark.usefixtures("evaluating")
@pytest.mark.parametrize("dtype", [jnp.bfloat16, jnp.float16])
def test_half_precision_computes_near(dtype: Any) -> None:
    arrays: dict[str, Any] = TEXT | STREAMS
    full = model(initializer_range=0.1)(**arrays).last_hidden_state
    low = model(dtype, initializer_range=0.1)(**arrays).last_hidden_state
    assert low.dtype == dtype
    np.testing.assert_allclose(low.astype(jnp.float32), full, atol=0.1)
