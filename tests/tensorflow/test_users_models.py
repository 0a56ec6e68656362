"""What users and their tools do with TensorFlow models beside calling them."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf

from triformers import (
    BertConfig,
    TFBertForMaskedLM,
    TFBertForSequenceClassification,
    TFBertModel,
)
from triformers_core.errors import NotPartError
from triformers_core.kit.tensorflow import TiedLinear

BERT = BertConfig(
    vocab_size=50,
    hidden_size=16,
    num_hidden_layers=1,
    num_attention_heads=2,
    intermediate_size=32,
    hidden_dropout_prob=0.0,
    attention_probs_dropout_prob=0.0,
)
IDS: Any = np.array([[1, 2, 3], [4, 5, 6], [7, 8, 9], [1, 3, 5]])
SILENT: Any = 0  # The stubs say a text.
LABELS: Any = np.array([0, 1, 0, 1])
SCORES = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


@pytest.mark.parametrize("loss", [None, SCORES])
def test_two_replicas_train_as_one_does(loss: Any) -> None:
    alone: Any = TFBertForSequenceClassification(BERT)
    strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
    with strategy.scope():
        model: Any = TFBertForSequenceClassification(BERT)
        model.set_weights(alone.get_weights())
        model.compile(keras.optimizers.SGD(0.1), loss)
    alone.compile(keras.optimizers.SGD(0.1), loss)
    found, expected = (
        (
            m.fit({"input_ids": IDS}, LABELS, batch_size=4, shuffle=False, verbose=0).history,
            m.evaluate({"input_ids": IDS}, LABELS, batch_size=4, verbose=0),
            m.predict({"input_ids": IDS}, batch_size=4, verbose=0),
        )
        for m in (model, alone)
    )
    np.testing.assert_allclose(found[0]["loss"], expected[0]["loss"], atol=1e-5)
    np.testing.assert_allclose(found[1], expected[1], atol=1e-5)
    assert type(found[2]) is type(expected[2])
    np.testing.assert_allclose(found[2].logits, expected[2].logits, atol=1e-5)
    for one, other in zip(model.get_weights(), alone.get_weights(), strict=True):
        np.testing.assert_allclose(one, other, atol=1e-5)


def test_a_file_of_keras_goes_on_where_training_stopped(tmp_path: Path) -> None:
    model: Any = TFBertForSequenceClassification(BERT)
    model.compile(keras.optimizers.Adam(0.01))
    saves = keras.callbacks.ModelCheckpoint(tmp_path / "model.keras")
    model.fit({"input_ids": IDS}, LABELS, verbose=0, callbacks=[saves])
    again: Any = keras.models.load_model(tmp_path / "model.keras")
    assert type(again) is TFBertForSequenceClassification
    for trained in (model, again):
        trained.fit({"input_ids": IDS}, LABELS, verbose=SILENT)
    np.testing.assert_allclose(again(IDS).logits, model(IDS).logits, atol=1e-5)


def test_copies_are_models_of_their_own() -> None:
    model = TFBertForSequenceClassification(BERT)
    copies = [copy.deepcopy(model), pickle.loads(pickle.dumps(model))]
    for again in copies:
        np.testing.assert_array_equal(again(IDS).logits, model(IDS).logits)
    copies[0].set_weights([0 * weight for weight in model.get_weights()])
    assert not np.any(copies[0](IDS).logits) and np.any(model(IDS).logits)


def test_a_layer_of_a_sequential_model() -> None:
    model = TFBertForSequenceClassification(BERT)
    whole = keras.Sequential([model, keras.layers.Lambda(lambda output: output.logits)])
    np.testing.assert_allclose(whole(IDS), model(IDS).logits, atol=1e-6)
    whole.compile("sgd", SCORES)
    whole.fit(IDS, LABELS, verbose=SILENT)
    np.testing.assert_allclose(whole.predict(IDS, verbose=SILENT), model(IDS).logits, atol=1e-6)


def test_structures_of_nothing_are_outputs_too() -> None:
    output = TFBertModel(BERT)(IDS)
    nothing: Any = keras.tree.map_structure(lambda value: None, output)
    assert type(nothing) is type(output) and nothing.last_hidden_state is None
    assert keras.tree.flatten(nothing) == [None, None]
    back: Any = keras.tree.map_structure(lambda value: 1, nothing)
    assert (back.last_hidden_state, back.pooler_output, back.hidden_states) == (1, 1, None)


def test_what_keras_cannot_do_is_said(tmp_path: Path) -> None:
    model: Any = TFBertModel(BERT)
    with pytest.raises(NotPartError, match=r"Call save\('model\.keras'\)"):
        model.save(tmp_path / "model.h5")
    with pytest.raises(NotPartError, match="TFLiteConverter"):
        model.quantize("int8")


def test_a_parameter_in_two_layers_is_saved_under_both_names(tmp_path: Path) -> None:
    config = BertConfig.from_dict({**BERT.to_dict(), "num_hidden_layers": 2})
    model: Any = TFBertModel(config)  # Whose stack is known as a module alone.
    first, second = (model.encoder.layer[n].attention.self.query for n in range(2))
    first.weight.write(np.full((16, 16), 0.3, np.float32))
    second.weight = first.weight
    model.save_pretrained(tmp_path)
    again, info = TFBertModel.from_pretrained(tmp_path, output_loading_info=True)
    assert info["missing_keys"] == []
    np.testing.assert_array_equal(again(IDS).last_hidden_state, model(IDS).last_hidden_state)


@pytest.mark.parametrize("tied", [True, False])
def test_a_vocabulary_gets_a_size_and_new_rows(tied: bool) -> None:
    config = BertConfig.from_dict({**BERT.to_dict(), "tie_word_embeddings": tied})
    model = TFBertForMaskedLM(config)
    before = model.get_input_embeddings().weight.numpy()
    table: Any = model.resize_token_embeddings(pad_to_multiple_of=16, mean_resizing=True)
    assert (table.num_embeddings, model.config.vocab_size) == (64, 64)
    new = table.weight.numpy()
    np.testing.assert_array_equal(new[:50], before)
    np.testing.assert_allclose(new[50:], np.tile(before.mean(0), (14, 1)), atol=1e-6)
    projection: Any = model.get_output_embeddings()
    assert isinstance(projection, TiedLinear) == tied and projection.out_features == 64
    assert model.get_memory_footprint() == 4 * model.num_parameters()
    model.set_input_embeddings(np.ones((20, 16), np.float32))
    assert model(IDS).logits.shape.as_list() == [4, 3, 20]
    np.testing.assert_array_equal(model.get_input_embeddings().weight.numpy(), 1)
