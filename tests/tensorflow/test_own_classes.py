"""Models that a user builds of this library's and Keras' layers, as older scripts do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf

from tests.support.tiny import tiny_config
from triformers import (
    BatchEncoding,
    NotPartError,
    TFBertForSequenceClassification,
    TFBertModel,
    TFBertPreTrainedModel,
)

IDS = {"input_ids": np.ones((2, 3), np.int32)}


class Regressor(TFBertPreTrainedModel):
    """A layer of Keras on top, and a call that takes all inputs as one."""

    def __init__(self, config: Any) -> None:
        super().__init__(config)
        self.bert = TFBertModel(self.config)
        self.dense = keras.layers.Dense(1)

    def call(self, inputs: Any, training: bool = False) -> tf.Tensor:
        """One number for each text."""
        return self.dense(self.bert(inputs, training=training).pooler_output)


def test_a_call_that_takes_all_inputs_as_one(tmp_path: Path) -> None:
    assert Regressor(tiny_config("bert"))(IDS).shape == (2, 1)
    base = TFBertModel(tiny_config("bert"))
    base.save_pretrained(tmp_path)
    model = Regressor.from_pretrained(tmp_path)
    assert model(IDS).shape == (2, 1)
    assert np.array_equal(model.bert(IDS).pooler_output, base(IDS).pooler_output)


def test_weights_that_would_be_lost_are_not_saved(tmp_path: Path) -> None:
    model = Regressor(tiny_config("bert"))
    model(IDS)
    with pytest.raises(NotPartError, match=r"layers of Keras \(.*dense.*/kernel.*save_weights"):
        model.save_pretrained(tmp_path)
    assert not list(tmp_path.iterdir())


def test_keras_takes_what_tokenizers_return() -> None:
    model = TFBertForSequenceClassification(tiny_config("bert"))
    model.compile("sgd", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    batch, labels = BatchEncoding(IDS), np.array([0, 1])
    model.fit(batch, labels, validation_data=(batch, labels), verbose=0)
    assert model.predict(batch, verbose=0).logits.shape == (2, 2)
