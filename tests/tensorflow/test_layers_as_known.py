"""Layers, names and samples of models as users of Keras and of version 4 know them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf

from tests.support.tiny import tiny_config
from triformers import (
    BertConfig,
    T5Config,
    TFAutoModel,
    TFBertForSequenceClassification,
    TFBertModel,
    TFT5ForConditionalGeneration,
    TFViTModel,
    ViTConfig,
)
from triformers_core.errors import InvalidInputError, NotPartError

BERT = BertConfig(
    vocab_size=30,
    hidden_size=8,
    num_hidden_layers=1,
    num_attention_heads=2,
    intermediate_size=8,
    max_position_embeddings=16,
)


def test_freezing_all_layers_but_the_last_leaves_the_head() -> None:
    model = TFBertForSequenceClassification(BERT)
    assert [layer.name for layer in model.layers] == ["bert", "dropout", "classifier"]
    for layer in model.layers[:-1]:
        layer.trainable = False
    assert {v.path.rpartition("/")[2] for v in model.trainable_variables} == {
        "classifier.weight",
        "classifier.bias",
    }
    before = [np.copy(weight) for weight in model.bert.get_weights()]
    model.compile(keras.optimizers.SGD(1.0))
    silent: Any = 0  # The stubs say a text.
    model.fit({**model.dummy_inputs, "labels": tf.constant([0, 1, 1])}, verbose=silent)
    for old, new in zip(before, model.bert.get_weights(), strict=True):
        np.testing.assert_array_equal(old, new)
    model.layers[-1].trainable = False
    assert model.trainable_variables == [] and not model.layers[-1].trainable
    model.layers[0].trainable = True
    assert len(model.trainable_variables) == len(model.bert.trainable_variables) > 0


def test_layers_are_found_by_name_and_place() -> None:
    model = TFBertForSequenceClassification(BERT)
    assert model.get_layer("bert") is model.bert is model.get_layer(index=0)
    head = model.get_layer("classifier")
    assert [w.shape for w in head.weights] == [(8, 2), (2,)] and head.count_params() == 18
    assert [w.shape for w in head.get_weights()] == [(8, 2), (2,)]
    assert head.trainable_weights == head.weights and head.non_trainable_weights == []
    head_itself: Any = model.classifier  # Checkers know what a call of it gives alone.
    np.testing.assert_array_equal(head(tf.ones([1, 8])), head_itself(tf.ones([1, 8])))
    assert head.weight is head_itself.weight and "classifier" in repr(head)
    with pytest.raises(InvalidInputError, match="nearest: classifier"):
        model.get_layer("clasifier")
    with pytest.raises(InvalidInputError, match="has 3 layers, and layer 3"):
        model.get_layer(index=3)
    with pytest.raises(InvalidInputError, match="one of the two"):
        model.get_layer()
    lines: list[str] = []
    model.summary(print_fn=lines.append)
    assert "classifier" in "".join(lines) and "18" in "".join(lines)


def test_every_kind_of_model_takes_its_dummy_inputs() -> None:
    image = ViTConfig(
        image_size=16,
        patch_size=8,
        hidden_size=8,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=8,
    )
    seq2seq = T5Config(vocab_size=30, d_model=8, d_kv=4, d_ff=8, num_layers=1, num_heads=2)
    bert, vit = TFBertModel(BERT), TFViTModel(image)
    t5 = TFT5ForConditionalGeneration(seq2seq)
    assert list(bert(**bert.dummy_inputs).last_hidden_state.shape) == [3, 5, 8]
    assert list(vit(**vit.dummy_inputs).last_hidden_state.shape) == [1, 5, 8]
    assert list(t5(**t5.dummy_inputs).logits.shape) == [3, 5, 30]


@pytest.mark.parametrize(
    ("model_type", "names"),
    [
        ("clip", {"input_ids", "pixel_values"}),
        ("detr", {"pixel_values"}),
        ("lxmert", {"input_ids", "visual_feats", "visual_pos"}),
    ],
)
def test_models_of_two_kinds_of_inputs_have_both(model_type: str, names: set[str]) -> None:
    model = TFAutoModel.from_config(tiny_config(model_type))
    assert model.dummy_inputs.keys() == names
    model(**model.dummy_inputs)


def test_a_saved_model_lies_beside_the_checkpoint(tmp_path: Path) -> None:
    model = TFBertForSequenceClassification(BERT)
    model.save_pretrained(tmp_path, saved_model=True, version=2)
    loaded = tf.saved_model.load(tmp_path / "saved_model" / "2")  # Holds the variables.
    ids = tf.ones([2, 7], tf.int32)
    np.testing.assert_allclose(
        loaded.serve({"input_ids": ids})["logits"], model(ids).logits, atol=1e-6, rtol=0
    )
    assert (tmp_path / "model.safetensors").is_file()
    with pytest.raises(NotPartError, match="tf_model.h5"):
        model.save_pretrained(tmp_path, safe_serialization=False)
