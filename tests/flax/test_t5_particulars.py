"""T5 in Flax: step by step, and mT5 by T5's classes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from tests.reference.cases.t5 import CONFIG, LABELS, SOURCE_TEXT, TARGET_IDS
from triformers import FlaxAutoModelForSeq2SeqLM
from triformers.models.flax.mt5 import FlaxMT5ForConditionalGeneration
from triformers.models.flax.t5 import FlaxT5ForConditionalGeneration
from triformers_core.architectures.mt5.configuration import MT5Config
from triformers_core.architectures.t5.configuration import T5Config

SOURCE: dict[str, Any] = {**SOURCE_TEXT}
MASK: dict[str, Any] = {"attention_mask": SOURCE_TEXT["attention_mask"]}
TARGET: Any = TARGET_IDS  # NumPy arrays will do.
LABELLED: dict[str, Any] = {**SOURCE_TEXT, **LABELS}
SMALL: dict[str, Any] = CONFIG | {"num_layers": 1, "num_decoder_layers": 1}


@pytest.mark.usefixtures("evaluating")
def test_token_by_token_with_a_cache_equals_the_whole_target() -> None:
    one = FlaxT5ForConditionalGeneration(T5Config(**SMALL))
    whole = one(**SOURCE, decoder_input_ids=TARGET)
    encoded, past = (whole.encoder_last_hidden_state,), None
    for position in range(3):
        output = one(
            **MASK,
            encoder_outputs=encoded,
            decoder_input_ids=TARGET[:, position : position + 1],
            past_key_values=past,
        )
        past = output.past_key_values
        assert np.allclose(output.logits[:, 0], whole.logits[:, position], atol=1e-5, rtol=0.0)


@pytest.mark.usefixtures("evaluating")
def test_the_encoders_output_stands_for_its_run() -> None:
    one = FlaxT5ForConditionalGeneration(T5Config(**SMALL))
    encoded = one.get_encoder()(**SOURCE)
    again = one(**MASK, encoder_outputs=encoded, decoder_input_ids=TARGET)
    whole = one(**SOURCE, decoder_input_ids=TARGET)
    assert np.allclose(again.logits, whole.logits, atol=1e-5, rtol=0.0)


@pytest.mark.filterwarnings("error:.*reads a configuration")
@pytest.mark.usefixtures("evaluating")
def test_t5s_class_answers_for_mt5_with_its_configuration(tmp_path: Path) -> None:
    config = MT5Config(**SMALL | {"feed_forward_proj": "gated-gelu", "tie_word_embeddings": False})
    saved = FlaxMT5ForConditionalGeneration(config)
    saved.save_pretrained(tmp_path)
    expected = saved(**LABELLED).logits
    for kind in (FlaxAutoModelForSeq2SeqLM, FlaxT5ForConditionalGeneration):
        loaded = kind.from_pretrained(tmp_path)
        assert type(loaded) is FlaxT5ForConditionalGeneration
        assert np.array_equal(loaded(**LABELLED).logits, expected)


def test_sums_beyond_float16_do_not_end_as_nan() -> None:
    one = FlaxT5ForConditionalGeneration(T5Config(**SMALL), dtype=jnp.float16)
    dense = one.params["encoder"]["block"]["0"]["layer"]["1"]["DenseReluDense"]["wo"]
    params = jax.tree.map(lambda leaf: leaf * 8e4 if leaf is dense["kernel"] else leaf, one.params)
    output = one(**SOURCE, decoder_input_ids=TARGET, params=params)
    states = output.encoder_last_hidden_state
    assert states is not None and jnp.isfinite(states).all()
    assert output.logits.dtype == jnp.float16
    assert jnp.isfinite(output.logits).all()
