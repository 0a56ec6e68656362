"""GPT-2 in Flax: its cache, and that nothing is compiled twice for it."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import pytest

from tests.reference.cases.gpt2 import CONFIG, SOURCE, WIDTH
from triformers import FlaxGPT2ForSequenceClassification, FlaxGPT2LMHeadModel
from triformers_core.architectures.gpt2.configuration import GPT2Config
from triformers_core.errors import InvalidInputError
from triformers_core.kit.flax import Tensor


@pytest.fixture
def ids() -> Tensor:
    """Token ids ``[2, 4]``: a length is compiled at a time."""
    return jax.random.randint(jax.random.key(0), (2, 4), 1, 99)


def config(**values: object) -> GPT2Config:
    """The recorded cases' configuration with other values."""
    return GPT2Config.from_dict(CONFIG | {"use_cache": True} | values)


@pytest.mark.parametrize("cross", [False, True])
def test_token_by_token_with_a_cache_equals_the_full_pass(ids: Tensor, cross: bool) -> None:
    model = FlaxGPT2LMHeadModel(config(add_cross_attention=cross, n_layer=1))
    source = jax.random.normal(jax.random.key(1), (2, SOURCE, WIDTH)) if cross else None
    full = model(ids, encoder_hidden_states=source).logits
    past = None
    for step in range(4):
        output = model(ids[:, step : step + 1], past_key_values=past, encoder_hidden_states=source)
        past = output.past_key_values
        assert jnp.abs(output.logits[:, 0] - full[:, step]).max() < 1e-5


def test_a_second_text_finds_every_step_compiled(ids: Tensor) -> None:
    model = FlaxGPT2LMHeadModel(config(n_layer=1))
    traced = 0

    @jax.jit
    def step(token: Tensor, past: Any) -> Any:
        nonlocal traced
        traced += 1
        return model(token, past_key_values=past).past_key_values

    for text in (ids, ids[::-1]):
        past = model(text[:, :1]).past_key_values
        for place in range(1, 4):
            past = step(text[:, place : place + 1], past)
    assert traced == 3  # Once a length of the cache, which grows.


def test_several_texts_without_a_padding_token_are_an_error(ids: Tensor) -> None:
    with pytest.raises(InvalidInputError, match="2 sequences .* no pad_token_id"):
        FlaxGPT2ForSequenceClassification(config())(ids)
