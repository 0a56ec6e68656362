"""Models that a user builds of this library's and Keras' layers, as older scripts do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf

from tests.support.tiny import tiny_bert
from triformers import (
    BatchEncoding,
    BertConfig,
    NotPartError,
    TFBertForSequenceClassification,
    TFBertModel,
    TFBertPreTrainedModel,
)

IDS = {"input_ids": tf.ones((2, 3), tf.int32)}


class Regressor(TFBertPreTrainedModel):
    """A layer of Keras on top, and a call that takes all inputs as one."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        self.bert = TFBertModel(config)
        self.dense = keras.layers.Dense(1)

    def call(self, inputs: Any, training: bool = False) -> tf.Tensor:
        """One number for each text."""
        numbers: tf.Tensor = self.dense(self.bert(inputs, training=training).pooler_output)
        return numbers


def test_a_call_that_takes_all_inputs_as_one(tmp_path: Path) -> None:
    assert Regressor(tiny_bert())(IDS).shape == (2, 1)
    base = TFBertModel(tiny_bert())
    base.save_pretrained(tmp_path)
    model = Regressor.from_pretrained(tmp_path)
    assert model(IDS).shape == (2, 1)
    ours, theirs = (m(IDS["input_ids"]).last_hidden_state.numpy() for m in (model.bert, base))
    assert np.array_equal(ours, theirs)


class WithNumbers(TFBertPreTrainedModel):
    """A call of its own, with numbers beside the tokens."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__(config)
        self.bert = TFBertModel(config)
        self.post_init()

    def call(self, input_ids: tf.Tensor, numbers: tf.Tensor) -> tf.Tensor:
        """The first token's state, and the numbers."""
        states: tf.Tensor = tf.concat(
            [self.bert(input_ids).last_hidden_state[:, 0], numbers], axis=-1
        )
        return states


@pytest.mark.parametrize("policy", ["float32", "mixed_float16"])
def test_inputs_of_an_own_call_get_the_type_of_the_computation(policy: str) -> None:
    keras.config.set_dtype_policy(policy)
    try:
        model = WithNumbers(tiny_bert())
        states = model(IDS | {"numbers": np.ones((2, 4))})
        assert states.dtype == model.compute_dtype and states[0, -1] == 1
    finally:
        keras.config.set_dtype_policy("float32")


def test_weights_that_would_be_lost_are_not_saved(tmp_path: Path) -> None:
    model = Regressor(tiny_bert())
    model(IDS)
    with pytest.raises(NotPartError, match=r"layers of Keras \(.*dense.*/kernel.*save_weights"):
        model.save_pretrained(tmp_path)
    assert not list(tmp_path.iterdir())


def test_keras_takes_what_tokenizers_return() -> None:
    model: Any = TFBertForSequenceClassification(tiny_bert())  # Keras has no types.
    model.compile("sgd", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    batch, labels = BatchEncoding(IDS), np.array([0, 1])
    model.fit(batch, labels, validation_data=(batch, labels))
    assert model.predict(batch).logits.shape == (2, 2)
