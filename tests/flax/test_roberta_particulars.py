"""RoBERTa in Flax: positions that follow from the ids, with a cache."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import pytest

from tests.reference.cases.roberta import CROSS, IDS
from triformers.models.flax.roberta import FlaxRobertaForCausalLM
from triformers_core.architectures.roberta.configuration import RobertaConfig
from triformers_core.errors import InvalidInputError

pytestmark = pytest.mark.usefixtures("evaluating")

TEXT = jnp.asarray(IDS)


def test_cached_keys_and_values_give_the_full_pass() -> None:
    model = FlaxRobertaForCausalLM(RobertaConfig(**CROSS))
    source = jax.random.normal(jax.random.key(0), (2, 5, 32))
    first = model(TEXT[:, :4], encoder_hidden_states=source)
    second = model(TEXT[:, 4:], encoder_hidden_states=source, past_key_values=first.past_key_values)
    full = model(TEXT, encoder_hidden_states=source)
    assert jnp.abs(second.logits - full.logits[:, 4:]).max() <= 1e-5


def test_embedded_tokens_are_counted_on_from_the_cache() -> None:
    model = FlaxRobertaForCausalLM(RobertaConfig(**CROSS))
    embeds = model.get_input_embeddings().table()[TEXT[:1]]  # The first row has no padding.
    first = model(inputs_embeds=embeds[:, :4])
    second = model(inputs_embeds=embeds[:, 4:], past_key_values=first.past_key_values)
    assert jnp.abs(second.logits - model(TEXT[:1]).logits[:, 4:]).max() <= 1e-5


def test_a_text_without_positions_left_is_refused() -> None:
    model = FlaxRobertaForCausalLM(RobertaConfig(**CROSS))
    ids = jnp.full((1, model.config.max_position_embeddings), 6)
    with pytest.raises(InvalidInputError, match="the input is too long"):
        model(ids)
    assert jnp.isnan(jax.jit(lambda ids: model(ids).logits)(ids)).any()
