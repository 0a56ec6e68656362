"""Encoder and decoder called by themselves, texts generated inside of transformations."""

from __future__ import annotations

from typing import Any

import jax
import numpy as np
import pytest
from flax import jax_utils

from tests.support.composites import pair
from tests.support.tiny import tiny_config
from triformers import (
    FlaxAutoModelForCausalLM,
    FlaxAutoModelForSeq2SeqLM,
    FlaxEncoderDecoderModel,
    FlaxT5Model,
    T5Config,
)
from triformers_core.errors import InvalidInputError

pytestmark = pytest.mark.usefixtures("evaluating")

IDS: Any = np.array([[5, 9, 4, 7, 3], [8, 2, 6, 1, 1]])
MASK: Any = np.array([[1, 1, 1, 1, 1], [1, 1, 1, 0, 0]])
UTILS: Any = jax_utils  # They have no types.
TARGET: Any = np.array([[2, 5, 6], [2, 7, 8]])


def new(model_type: str) -> Any:
    if model_type == "encoder-decoder":
        return FlaxEncoderDecoderModel(pair())  # Of another width each.
    config = tiny_config(model_type)
    kind = FlaxAutoModelForSeq2SeqLM if config.is_encoder_decoder else FlaxAutoModelForCausalLM
    return kind.from_config(config)


@pytest.mark.parametrize("model_type", ["t5", "bart", "mbart", "encoder-decoder"])
def test_encode_and_decode_are_the_whole(model_type: str) -> None:
    model = new(model_type)
    whole = model(IDS, attention_mask=MASK, decoder_input_ids=TARGET)
    encoded = model.encode(IDS, MASK)
    assert np.allclose(encoded[0], whole.encoder_last_hidden_state, atol=1e-5)
    decoded = model.decode(TARGET, encoded, MASK, output_hidden_states=True)
    assert np.allclose(decoded.logits, whole.logits, atol=1e-5)
    assert decoded.hidden_states[0].shape[1] == 3
    other = jax.tree.map(lambda x: np.asarray(x) + 0.1, model.params)
    moved = model(IDS, attention_mask=MASK, decoder_input_ids=TARGET, params=other).logits
    encoded = model.encode(IDS, MASK, params=other)
    found = jax.jit(lambda p, e: model.decode(TARGET, e, MASK, params=p, return_dict=False)[0])(
        other, encoded
    )
    assert np.allclose(found, moved, atol=1e-4)


@pytest.mark.parametrize("model_type", ["t5", "encoder-decoder"])
def test_a_step_with_a_cache_of_fixed_size(model_type: str) -> None:
    model = new(model_type)
    encoded = model.encode(IDS, MASK)
    whole = model.decode(TARGET, encoded, MASK).logits
    past = model.init_cache(2, 3, encoded)
    for place in range(3):
        asked = {"past_key_values": past, "use_cache": True}
        output = model.decode(TARGET[:, place : place + 1], encoded, MASK, **asked)
        past = output.past_key_values
        assert np.allclose(output.logits[:, 0], whole[:, place], atol=1e-5)


def test_a_model_without_a_head_gives_states() -> None:
    config = tiny_config("t5")
    assert isinstance(config, T5Config)
    model = FlaxT5Model(config)
    whole = model(IDS, attention_mask=MASK, decoder_input_ids=TARGET)
    decoded = model.decode(TARGET, model.encode(IDS, MASK), MASK)
    assert np.allclose(decoded.last_hidden_state, whole.last_hidden_state, atol=1e-5)
    with pytest.raises(InvalidInputError, match=r"decode was called without encoder_outputs"):
        model.decode(TARGET)
    with pytest.raises(InvalidInputError, match="encoder was called without input_ids"):
        model.encode(attention_mask=MASK)


@pytest.mark.parametrize("options", [{}, {"num_beams": 2}], ids=["greedy", "beams"])
@pytest.mark.parametrize("model_type", ["t5", "gpt2"])
def test_generating_inside_of_a_transformation(model_type: str, options: dict[str, Any]) -> None:
    model = new(model_type)
    own = model.params
    other = jax.tree.map(lambda x: np.asarray(x) * 1.5, own)
    asked = {"max_length": 9, "attention_mask": MASK, "pad_token_id": 0} | options
    expected = np.asarray(model.generate(IDS, **asked, params=other))
    width = expected.shape[1]

    def run(params: Any, ids: Any) -> Any:
        model.params = params
        return model.generate(ids, **asked).sequences

    for found in (
        jax.jit(run)(other, IDS),
        jax.pmap(run)(UTILS.replicate(other), IDS[None])[0],
        jax.jit(lambda p, ids: model.generate(ids, **asked, params=p).sequences)(other, IDS),
    ):
        assert found.shape == (2, 9)  # How long texts get isn't known before they are there.
        assert np.asarray(found)[:, :width].tolist() == expected.tolist()
        assert (np.asarray(found)[:, width:] == 0).all()
    model.params = own


def test_ids_have_sequences_and_keys_decide_draws() -> None:
    model = new("gpt2")
    options: dict[str, Any] = {"do_sample": True, "max_new_tokens": 6, "pad_token_id": 0}
    ids = model.generate(IDS, **options, prng_key=jax.random.key(3))
    assert np.array_equal(ids.sequences, ids)
    assert isinstance(ids, jax.Array)
    again = model.generate(IDS, **options, prng_key=jax.random.key(3)).sequences
    other = model.generate(IDS, **options, prng_key=jax.random.PRNGKey(4)).sequences
    assert np.array_equal(again, ids) and not np.array_equal(other, ids)
