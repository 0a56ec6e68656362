"""Compiled and exported models give what they give eagerly."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any
from unittest import mock

import h5py
import keras
import numpy as np
import pytest
import tensorflow as tf

from tests.support.tensorflow import assert_close
from triformers import (
    TFBaseModelOutput,
    TFBertForQuestionAnswering,
    TFBertForSequenceClassification,
    TFBertLMHeadModel,
    TFBertModel,
    TFCausalLMOutput,
    TFViTModel,
)
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.vit.configuration import ViTConfig
from triformers_core.errors import InvalidInputError, SavingError, WeightsMismatchError
from triformers_core.kit.tensorflow.ops.shapes import merge_heads, split_heads
from triformers_core.kit.tensorflow.products import product
from triformers_core.kit.tensorflow.sizes import sizes

ANY_IDS = tf.TensorSpec([None, None], tf.int64)


def test_a_function_of_any_batch_and_length_is_traced_once(
    bert_config: BertConfig, ids: tf.Tensor
) -> None:
    model = TFBertModel(bert_config)

    def call(input_ids: tf.Tensor, mask: tf.Tensor) -> TFBaseModelOutput:
        return model(input_ids, mask, output_attentions=True)

    compiled: Any = tf.function(call, input_signature=[ANY_IDS, ANY_IDS])  # Untyped in the stubs.

    for part in (ids, ids[:3, :5]):
        mask = tf.ones_like(part)
        actual, expected = compiled(part, mask), model(part, mask, output_attentions=True)
        assert isinstance(actual, TFBaseModelOutput)
        assert actual.keys() == expected.keys()
        for one, other in zip(tf.nest.flatten(actual), tf.nest.flatten(expected), strict=True):
            assert_close(one, other)
    assert compiled.experimental_get_tracing_count() == 1


def test_a_graph_is_asked_for_a_tensors_sizes_once() -> None:
    table = tf.ones((4, 5))

    def call(x: tf.Tensor) -> tuple[tf.Tensor, ...]:
        branch = tf.cond(tf.size(x) < 30, lambda: product(x, table), lambda: product(2 * x, table))
        merged = merge_heads(split_heads(product(x, table, bias=tf.ones(5)), 5))
        return branch, product(x, table), merged, tf.stack(sizes(merged))

    spec = tf.TensorSpec([None, None, 4])
    compiled: Any = tf.function(call, input_signature=[spec])  # Untyped in the stubs.
    for shape, factor in (((3, 2, 4), 1), ((2, 6, 4), 2)):
        x = np.random.RandomState(0).standard_normal(shape).astype(np.float32)
        branch, rows, merged, found = compiled(tf.constant(x))
        expected = x @ np.ones((4, 5), np.float32)
        assert_close(branch, factor * expected)
        assert_close(rows, expected)
        assert_close(merged, expected + 1)
        assert found.numpy().tolist() == list(expected.shape)
    operations = compiled.get_concrete_function().graph.get_operations()
    # Of the input, and of what changes places in the heads.
    assert sum(operation.type == "Shape" for operation in operations) == 2


def test_a_shape_seen_before_is_not_traced_again(bert_config: BertConfig, ids: tf.Tensor) -> None:
    model = TFBertModel(bert_config)
    call: Any = tf.function(model)
    for _ in range(2):
        call(ids)
        call(ids[:3])
    assert call.experimental_get_tracing_count() == 2


def test_an_xla_program_gives_the_same(bert_config: BertConfig, ids: tf.Tensor) -> None:
    bert_config.is_decoder = True
    model = TFBertLMHeadModel(bert_config)
    call: Any = tf.function(model, jit_compile=True)
    actual, expected = call(ids), model(ids)
    assert isinstance(actual, TFCausalLMOutput)
    for one, other in zip(tf.nest.flatten(actual), tf.nest.flatten(expected), strict=True):
        assert_close(one, other)
    assert_close(call(ids, labels=ids).loss, model(ids, labels=ids).loss)


def test_a_decoder_step_of_any_length_with_a_cache(bert_config: BertConfig, ids: tf.Tensor) -> None:
    bert_config.is_decoder = True
    model = TFBertLMHeadModel(bert_config)
    cache = tf.TensorSpec([None, 4, None, 8], tf.float32)

    def step(input_ids: tf.Tensor, past: Any) -> tf.Tensor:
        return model(input_ids, past_key_values=past).logits

    compiled: Any = tf.function(
        step, input_signature=[ANY_IDS, ((cache, cache), (cache, cache))]
    )  # Untyped in the stubs.

    for length in (3, 5):
        past = model(ids[:, :length]).past_key_values
        assert_close(compiled(ids[:, length:], past), model(ids).logits[:, length:])
    assert compiled.experimental_get_tracing_count() == 1


def test_answers_beyond_a_sequence_of_any_length(bert_config: BertConfig, ids: tf.Tensor) -> None:
    model = TFBertForQuestionAnswering(bert_config)
    positions = tf.constant([1, 70, 2, 3, 4, 5, 6, 7])

    def loss(input_ids: tf.Tensor, where: tf.Tensor) -> tf.Tensor | None:
        return model(input_ids, start_positions=where, end_positions=where).loss

    compiled: Any = tf.function(
        loss, input_signature=[ANY_IDS, tf.TensorSpec([None], tf.int32)]
    )  # Untyped in the stubs.

    expected = model(ids, start_positions=positions, end_positions=positions).loss
    assert_close(compiled(ids, positions), expected)


def test_images_of_any_size(vit_config: ViTConfig) -> None:
    model = TFViTModel(vit_config)

    def call(images: tf.Tensor) -> TFBaseModelOutput:
        return model(images, interpolate_pos_encoding=True)

    compiled: Any = tf.function(
        call, input_signature=[tf.TensorSpec([None, 3, None, None], tf.float32)]
    )  # Untyped in the stubs.

    for height, width in ((30, 30), (36, 42)):
        images = tf.random.uniform((2, 3, height, width))
        expected = model(images, interpolate_pos_encoding=True).last_hidden_state
        assert_close(compiled(images).last_hidden_state, expected)


def test_dropout_in_a_function_differs_from_call_to_call(
    bert_config: BertConfig, ids: tf.Tensor
) -> None:
    model = TFBertModel(bert_config)
    for compiled in (False, True):
        call: Any = tf.function(lambda x: model(x, training=True)[0], jit_compile=compiled)
        assert np.abs(call(ids) - call(ids)).max() > 1e-3


def test_an_exported_model_serves_the_same(
    bert_config: BertConfig, ids: tf.Tensor, tmp_path: Path
) -> None:
    model = TFBertForSequenceClassification(bert_config)
    mask = tf.ones_like(ids)
    signature = [{"input_ids": ANY_IDS, "attention_mask": ANY_IDS}]
    model.export(tmp_path / "served", input_signature=signature, verbose=False)
    loaded = tf.saved_model.load(tmp_path / "served")
    served = loaded.serve({"input_ids": ids, "attention_mask": mask})
    assert served.keys() == {"logits"}
    assert_close(served["logits"], model(ids, mask).logits)


def test_a_saved_model_with_a_signature_of_its_own(
    bert_config: BertConfig, ids: tf.Tensor, tmp_path: Path
) -> None:
    model = TFBertModel(bert_config)

    def serve(input_ids: tf.Tensor) -> dict[str, tf.Tensor]:
        return model(input_ids, output_hidden_states=True).by_name()

    compiled: Any = tf.function(serve, input_signature=[ANY_IDS])  # Untyped in the stubs.

    tf.saved_model.save(model, str(tmp_path), signatures=compiled)
    loaded = tf.saved_model.load(str(tmp_path))
    served = loaded.signatures["serving_default"](ids[:3, :5])
    expected = model(ids[:3, :5], output_hidden_states=True).by_name()
    assert served.keys() == expected.keys()
    assert_close(served["hidden_states_2"], expected["hidden_states_2"])


def test_an_export_needs_to_know_its_inputs(bert_config: BertConfig, tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match="needs to know which inputs will come"):
        TFBertModel(bert_config).export(tmp_path)


@pytest.mark.parametrize("policy", ["float32", "bfloat16"])
def test_weights_of_keras_go_round(
    bert_config: BertConfig, ids: tf.Tensor, tmp_path: Path, policy: str
) -> None:
    keras.config.set_dtype_policy(policy)
    try:
        model, other = (TFBertForSequenceClassification(bert_config) for _ in range(2))
    finally:
        keras.config.set_dtype_policy("float32")
    model.save_weights(tmp_path / "own.weights.h5")
    assert np.abs(other(ids).logits - model(ids).logits).max() > 1e-4
    other.load_weights(tmp_path / "own.weights.h5")
    assert (other(ids).logits.numpy() == model(ids).logits.numpy()).all()


def test_variables_in_keras_files_have_their_published_names(
    bert_config: BertConfig, tmp_path: Path
) -> None:
    TFBertForSequenceClassification(bert_config).save_weights(tmp_path / "own.weights.h5")
    file: Any = h5py.File(tmp_path / "own.weights.h5")
    assert sorted(file["vars"]) == ["classifier.bias", "classifier.weight"]
    assert "encoder.layer.1.attention.output.LayerNorm.weight" in file["bert/vars"]


@pytest.mark.parametrize("method", ["save_weights", "save"])
def test_a_full_disk_leaves_the_earlier_file(
    bert_config: BertConfig, ids: tf.Tensor, tmp_path: Path, method: str
) -> None:
    path = tmp_path / {"save_weights": "own.weights.h5", "save": "own.keras"}[method]
    model = TFBertModel(bert_config)
    model(ids)
    getattr(model, method)(path)
    before = path.read_bytes()

    def full(_: object, place: Path, **options: object) -> None:
        place.write_bytes(before[: len(before) // 2])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(place))

    # A disk that is full indeed ends HDF5's own library with the process.
    with (
        mock.patch.object(keras.Model, method, full),
        pytest.raises(SavingError, match="can't be saved in: No space left on device"),
    ):
        getattr(model, method)(path)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert path.read_bytes() == before


def test_weights_of_another_model_are_refused(bert_config: BertConfig, tmp_path: Path) -> None:
    TFBertModel(bert_config).save_weights(tmp_path / "own.weights.h5")
    bert_config.update({"vocab_size": 98})
    model = TFBertModel(bert_config)
    with h5_errors() as caught:
        model.load_weights(tmp_path / "own.weights.h5")
    assert "embeddings.word_embeddings.weight differ (1 of" in str(caught.value)


def h5_errors() -> Any:
    """What ``load_weights`` raises: our error, or Keras' with ours in its text."""
    return pytest.raises((WeightsMismatchError, ValueError))


def test_a_checkpoint_of_tensorflow_goes_round(
    bert_config: BertConfig, ids: tf.Tensor, tmp_path: Path
) -> None:
    model, other = (TFBertModel(bert_config) for _ in range(2))
    path = tf.train.Checkpoint(model=model).save(str(tmp_path / "own"))
    tf.train.Checkpoint(model=other).restore(path).assert_consumed()
    assert_close(other(ids)[0], model(ids)[0], atol=0)


def test_a_layer_of_a_functional_model(bert_config: BertConfig, ids: tf.Tensor) -> None:
    bert = TFBertModel(bert_config)
    tokens: Any = keras.Input((None,), dtype="int64")  # Not a tensor to its stubs.
    mask: Any = keras.Input((None,), dtype="int64")
    states = bert(tokens, attention_mask=mask).last_hidden_state
    model = keras.Model([tokens, mask], keras.layers.Dense(3)(states))
    expected = model.layers[-1](bert(ids, tf.ones_like(ids)).last_hidden_state)
    assert_close(model([ids, tf.ones_like(ids)]), expected)
    assert len(model.trainable_variables) == len(bert.trainable_variables) + 2


def test_a_keras_file_of_a_functional_model_goes_round(
    bert_config: BertConfig, ids: tf.Tensor, tmp_path: Path
) -> None:
    tokens: Any = keras.Input((None,), dtype="int64")  # Not a tensor to its stubs.
    logits = TFBertForSequenceClassification(bert_config)(tokens).logits
    model = keras.Model(tokens, keras.layers.Dense(3)(logits))
    model.save(tmp_path / "own.keras")
    classes = {"TFBertForSequenceClassification": TFBertForSequenceClassification}
    loaded: Any = keras.models.load_model(tmp_path / "own.keras", custom_objects=classes)
    assert_close(loaded(ids), model(ids))
