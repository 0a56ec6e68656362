"""GPT-2 in TensorFlow: its cache, eager and in a graph of any length."""

from __future__ import annotations

from typing import Any

import pytest
import tensorflow as tf

from tests.reference.cases.gpt2 import CONFIG, HEADS, LAYERS, SOURCE, WIDTH
from tests.support.tensorflow import assert_close
from triformers import TFGPT2ForSequenceClassification, TFGPT2LMHeadModel
from triformers_core.architectures.gpt2.configuration import GPT2Config
from triformers_core.errors import InvalidInputError

IDS = tf.random.stateless_uniform((2, 7), (0, 0), 1, 99, tf.int32)


def config(**values: object) -> GPT2Config:
    """The recorded cases' configuration with other values."""
    return GPT2Config.from_dict(CONFIG | {"use_cache": True} | values)


def test_token_by_token_with_a_cross_attention_equals_the_full_pass() -> None:
    model = TFGPT2LMHeadModel(config(add_cross_attention=True))
    source = tf.random.normal((2, SOURCE, WIDTH))
    full = model(IDS, encoder_hidden_states=source).logits
    past = None
    for step in range(7):
        output = model(IDS[:, step : step + 1], past_key_values=past, encoder_hidden_states=source)
        past = output.past_key_values
        assert_close(output.logits[:, 0], full[:, step])


def test_one_graph_takes_every_step() -> None:
    model = TFGPT2LMHeadModel(config())
    full = model(IDS).logits
    cache = tf.TensorSpec([None, HEADS, None, WIDTH // HEADS], tf.float32)

    def step(token: tf.Tensor, past: Any) -> Any:
        output = model(token, past_key_values=past)
        return output.logits, output.past_key_values

    compiled: Any = tf.function(  # Untyped in the stubs.
        step, input_signature=[tf.TensorSpec([None, 1], tf.int32), ((cache, cache),) * LAYERS]
    )
    past = model(IDS[:, :1]).past_key_values
    for place in range(1, 7):
        logits, past = compiled(IDS[:, place : place + 1], past)
        assert_close(logits[:, 0], full[:, place])
    assert compiled.experimental_get_tracing_count() == 1


def test_the_last_token_in_a_graph_of_any_size() -> None:
    model = TFGPT2ForSequenceClassification(config(pad_token_id=0))
    padded = tf.pad(IDS, [[0, 0], [0, 2]])
    compiled: Any = tf.function(  # Untyped in the stubs.
        lambda ids: model(ids).logits, input_signature=[tf.TensorSpec([None, None], tf.int32)]
    )
    assert_close(compiled(padded), model(IDS).logits)
    with pytest.raises(InvalidInputError, match="2 sequences .* no pad_token_id"):
        TFGPT2ForSequenceClassification(config())(IDS)
