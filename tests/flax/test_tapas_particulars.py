"""TAPAS in Flax: compiled, and at random."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from tests.reference.cases.tapas import ANSWERED, WEAK
from triformers import FlaxTapasForQuestionAnswering
from triformers_core.architectures.tapas.configuration import TapasConfig
from triformers_core.errors import InvalidInputError
from triformers_core.kit.flax import Params, Tensor, ops

INPUTS: dict[str, Any] = {
    name: array.astype(np.float32) if array.dtype.kind == "f" else array
    for name, array in ANSWERED.items()
}


@pytest.fixture
def config() -> TapasConfig:
    values: dict[str, Any] = WEAK | {"num_hidden_layers": 1, "initializer_range": 0.3}
    return TapasConfig(**values)


def test_compiled_and_uncompiled_give_the_same(config: TapasConfig) -> None:
    model = FlaxTapasForQuestionAnswering(config)
    compiled = model(**INPUTS)
    model.compiled = False
    plain = model(**INPUTS)
    assert list(compiled.keys()) == list(plain.keys()) == ["loss", "logits", "logits_aggregation"]
    for name, value in plain.items():
        assert np.allclose(compiled[name], value, atol=1e-5, rtol=0.0), name


def test_half_precision_has_a_loss(config: TapasConfig) -> None:
    expected = FlaxTapasForQuestionAnswering(config)(**INPUTS).loss
    found = FlaxTapasForQuestionAnswering(config, dtype=jnp.float16)(**INPUTS).loss
    assert expected is not None and found is not None
    assert np.allclose(found, expected, rtol=0.05)


def test_gumbel_noise_follows_its_key_in_training_alone(config: TapasConfig) -> None:
    config.use_gumbel_for_cells = config.use_gumbel_for_aggregation = True
    model = FlaxTapasForQuestionAnswering(config)
    traced: list[int] = []

    @jax.jit
    def loss(params: Params, key: Tensor) -> Tensor:
        traced.append(1)
        found = model(**INPUTS, params=params, dropout_rng=key, train=True).loss
        assert found is not None
        return found

    first, second = (loss(model.params, jax.random.key(seed)) for seed in (0, 1))
    assert first != second
    assert loss(model.params, jax.random.key(0)) == first
    assert len(traced) == 1
    with pytest.raises(InvalidInputError, match="train=True needs a random key"):
        model(**INPUTS, train=True)


def test_segments_are_reduced_row_by_row() -> None:
    x, segments = jnp.array([[1, 4, 2], [3, 5, 7]]), jnp.array([[0, 2, 0], [1, 1, 2]])
    assert ops.segment_sum(x, segments, 3).tolist() == [[3, 0, 4], [0, 8, 7]]
    assert ops.segment_mean(x.astype(float), segments, 3).tolist() == [[1.5, 0, 4], [0, 4, 7]]
    lowest, largest = np.iinfo(np.int32).min, np.iinfo(np.int32).max
    assert ops.segment_min(x, segments, 3).tolist() == [[1, largest, 4], [largest, 3, 7]]
    assert ops.segment_max(x, segments, 3).tolist() == [[2, lowest, 4], [lowest, 5, 7]]
