"""RoBERTa in TensorFlow: positions that follow from the ids, with a cache and in graphs."""

from __future__ import annotations

from typing import Any

import tensorflow as tf

from tests.reference.cases.roberta import CROSS, DECODER, IDS
from tests.support.tensorflow import assert_close
from triformers.models.tensorflow.roberta import TFRobertaForCausalLM
from triformers_core.architectures.roberta.configuration import RobertaConfig

TEXT = tf.constant(IDS)


def test_cached_keys_and_values_give_the_full_pass() -> None:
    model: Any = TFRobertaForCausalLM(RobertaConfig(**CROSS))  # Pyright sees the task's inputs.
    source = {"encoder_hidden_states": tf.random.normal((2, 5, 32))}
    first = model(TEXT[:, :4], **source)
    second = model(TEXT[:, 4:], past_key_values=first.past_key_values, **source)
    assert_close(second.logits, model(TEXT, **source).logits[:, 4:])


def test_a_step_of_any_batch_and_length_is_traced_once() -> None:
    model: Any = TFRobertaForCausalLM(RobertaConfig(**DECODER))
    cache = tf.TensorSpec([None, 4, None, 8], tf.float32)
    signature = [tf.TensorSpec([None, None], tf.int64), ((cache, cache), (cache, cache))]

    def step(input_ids: tf.Tensor, past: Any) -> Any:
        return model(input_ids, past_key_values=past).logits

    compiled: Any = tf.function(step, input_signature=signature)  # Untyped in the stubs.
    for rows, length in ((2, 3), (1, 5)):
        ids = TEXT[:rows]
        past = model(ids[:, :length]).past_key_values
        assert_close(
            compiled(ids[:, length:], past), model(ids[:, length:], past_key_values=past)[0]
        )
    assert compiled.experimental_get_tracing_count() == 1
