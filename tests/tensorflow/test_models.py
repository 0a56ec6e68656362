"""How the TensorFlow models behave, whatever their weights."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf

from tests.support.tensorflow import assert_close
from triformers import (
    TFBertForMaskedLM,
    TFBertForMultipleChoice,
    TFBertForQuestionAnswering,
    TFBertForSequenceClassification,
    TFBertLMHeadModel,
    TFBertModel,
    TFViTForImageClassification,
    TFViTModel,
)
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.vit.configuration import ViTConfig
from triformers_core.errors import InvalidConfigurationError, InvalidInputError, NotPartError


def test_every_way_to_pass_the_inputs_gives_the_same(
    bert_config: BertConfig, ids: tf.Tensor
) -> None:
    model: Any = TFBertModel(bert_config)  # Keras takes more than the tensors that are declared.
    mask = tf.constant([[1] * 5 + [0] * 2] * 8)
    expected = model(input_ids=ids, attention_mask=mask).last_hidden_state
    inputs = {"input_ids": ids, "attention_mask": mask}
    assert_close(model(ids, mask).last_hidden_state, expected, atol=0)
    assert_close(model(inputs).last_hidden_state, expected, atol=0)
    assert_close(model([ids, mask]).last_hidden_state, expected, atol=0)
    assert_close(model(ids.numpy(), mask.numpy()).last_hidden_state, expected, atol=0)
    for dtype in (tf.int32, tf.uint8):
        assert_close(model(tf.cast(ids, dtype), mask).last_hidden_state, expected, atol=0)
    lists = {"input_ids": ids.numpy().tolist(), "attention_mask": mask.numpy().tolist()}
    assert_close(model(**lists).last_hidden_state, expected, atol=0)


def test_tokens_are_whole_numbers(bert_config: BertConfig, ids: tf.Tensor) -> None:
    model = TFBertModel(bert_config)
    assert_close(model(tf.cast(ids, tf.float32))[0], model(ids)[0], atol=0)  # As Keras has them.
    with pytest.raises(InvalidInputError, match="rows of type float32; they are whole numbers"):
        model(tf.cast(ids, tf.float32) + 0.5)


def test_an_unknown_input_is_named(bert_config: BertConfig, ids: tf.Tensor) -> None:
    model: Any = TFBertModel(bert_config)
    with pytest.raises(InvalidInputError, match="no input called 'atention_mask'; nearest: att"):
        model({"input_ids": ids, "atention_mask": ids})


def test_padding_changes_nothing_for_the_tokens(bert_config: BertConfig, ids: tf.Tensor) -> None:
    model = TFBertModel(bert_config)
    padded = tf.pad(ids, [[0, 0], [0, 3]])
    mask = tf.constant([[1] * 7 + [0] * 3] * 8)
    expected = model(ids).last_hidden_state
    assert_close(model(padded, mask).last_hidden_state[:, :7], expected)


def test_asking_for_attentions_and_states_changes_nothing_else(
    bert_config: BertConfig, ids: tf.Tensor
) -> None:
    model = TFBertModel(bert_config)
    output = model(ids, output_attentions=True, output_hidden_states=True)
    assert output.attentions is not None and output.hidden_states is not None
    assert [tuple(a.shape) for a in output.attentions] == [(8, 4, 7, 7)] * 2
    assert [tuple(s.shape) for s in output.hidden_states] == [(8, 7, 32)] * 3
    assert_close(model(ids).last_hidden_state, output.last_hidden_state, atol=0)


def test_head_mask_of_ones_changes_nothing_and_of_zeros_does(
    bert_config: BertConfig, ids: tf.Tensor
) -> None:
    model = TFBertModel(bert_config)
    plain = model(ids)[0]
    assert_close(model(ids, head_mask=tf.ones((2, 4)))[0], plain)
    assert np.abs(model(ids, head_mask=tf.zeros(4))[0] - plain).max() > 1e-3


def test_embedded_tokens_give_what_the_tokens_give(bert_config: BertConfig, ids: tf.Tensor) -> None:
    model = TFBertModel(bert_config)
    embedded = model.get_input_embeddings()(ids)
    assert_close(model(inputs_embeds=embedded)[0], model(ids)[0])


def test_cached_keys_and_values_give_the_full_pass(bert_config: BertConfig, ids: tf.Tensor) -> None:
    bert_config.is_decoder = True
    model: Any = TFBertLMHeadModel(bert_config)  # Pyright sees the task's inputs alone.
    first = model(ids[:, :4])
    second = model(ids[:, 4:], past_key_values=first.past_key_values)
    assert_close(second.logits, model(ids).logits[:, 4:])


def test_cross_attention_is_cached_too(bert_config: BertConfig, ids: tf.Tensor) -> None:
    bert_config.is_decoder = bert_config.add_cross_attention = True
    model: Any = TFBertLMHeadModel(bert_config)  # Pyright sees the task's inputs alone.
    source = tf.random.normal((8, 5, 32))
    full = model(ids, encoder_hidden_states=source, output_attentions=True)
    assert full.cross_attentions is not None
    assert tuple(full.cross_attentions[0].shape) == (8, 4, 7, 5)
    first = model(ids[:, :4], encoder_hidden_states=source)
    second = model(ids[:, 4:], encoder_hidden_states=source, past_key_values=first.past_key_values)
    assert_close(second.logits, full.logits[:, 4:])


def test_tuple_instead_of_output(bert_config: BertConfig, ids: tf.Tensor) -> None:
    loss, logits = TFBertForMaskedLM(bert_config)(ids, labels=ids, return_dict=False)
    assert tuple(loss.shape) == () and tuple(logits.shape) == (8, 7, 99)


def test_multiple_choice_scores_every_choice(bert_config: BertConfig, ids: tf.Tensor) -> None:
    model = TFBertForMultipleChoice(bert_config)
    choices = tf.repeat(ids[:2, tf.newaxis], 3, axis=1)
    output = model(choices, labels=tf.constant([0, 2]))
    assert tuple(output.logits.shape) == (2, 3)
    assert_close(output.logits[:, 0], output.logits[:, 1])


def test_answers_beyond_the_sequence_do_not_count(bert_config: BertConfig, ids: tf.Tensor) -> None:
    model = TFBertForQuestionAnswering(bert_config)
    one = model(ids[:1], start_positions=tf.constant([1]), end_positions=tf.constant([3])).loss
    both = model(
        ids[:2], start_positions=tf.constant([1, 70]), end_positions=tf.constant([3, 70])
    ).loss
    assert one is not None and both is not None
    assert_close(one, both)


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ([0, 2], keras.losses.SparseCategoricalCrossentropy(from_logits=True)),
        ([[0.0, 1.0, 1.0], [1.0, 0.0, 0.0]], keras.losses.BinaryCrossentropy(from_logits=True)),
    ],
)
def test_the_loss_follows_from_the_labels(
    bert_config: BertConfig, ids: tf.Tensor, labels: Any, expected: keras.losses.Loss
) -> None:
    bert_config.update({"num_labels": 3})
    output = TFBertForSequenceClassification(bert_config)(ids[:2], labels=tf.constant(labels))
    assert output.loss is not None
    assert_close(output.loss, expected(tf.constant(labels), output.logits))


def test_dropout_acts_in_training_alone(bert_config: BertConfig, ids: tf.Tensor) -> None:
    model = TFBertForSequenceClassification(bert_config)
    first, second = (model(ids, training=True).logits for _ in range(2))
    assert np.abs(first - second).max() > 1e-3
    assert_close(model(ids).logits, model(ids, training=False).logits, atol=0)
    bert_config.update({"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0})
    without = TFBertModel(bert_config)
    assert_close(without(ids, training=True)[0], without(ids)[0], atol=0)


def test_initial_values_are_the_published_ones() -> None:
    model = TFBertModel(BertConfig(num_hidden_layers=1))
    words = model.embeddings.word_embeddings.weight.numpy()
    assert np.abs(words[0]).max() == 0
    assert abs(words[1:].std() - 0.02) < 1e-4
    encoder: Any = model.encoder  # Which module it is, derived classes say.
    layer = encoder.layer[0]
    assert (layer.output.LayerNorm.weight.numpy() == 1).all()
    bias = layer.output.dense.bias
    assert bias is not None and (bias.numpy() == 0).all()


def test_resizing_keeps_the_rows_that_both_have(bert_config: BertConfig) -> None:
    model = TFBertForMaskedLM(bert_config)
    old = model.get_input_embeddings().weight.numpy()
    count = len(model.weights)
    model.resize_token_embeddings(105)
    assert model.config.vocab_size == 105
    assert len(model.weights) == count
    assert (model.get_input_embeddings().weight.numpy()[:99] == old).all()
    assert tuple(model(tf.constant([[104]])).logits.shape) == (1, 1, 105)


def test_parameters_are_counted(bert_config: BertConfig) -> None:
    model = TFBertForSequenceClassification(bert_config)
    assert model.num_parameters() == model.count_params()
    model.bert.trainable = False
    assert model.num_parameters(only_trainable=True) == 2 * 32 + 2


def test_neither_or_both_inputs_is_an_error(bert_config: BertConfig, ids: tf.Tensor) -> None:
    model = TFBertModel(bert_config)
    with pytest.raises(InvalidInputError, match="neither of them came"):
        model()
    with pytest.raises(InvalidInputError, match="both of them came"):
        model(ids, inputs_embeds=tf.zeros((8, 7, 32)))


def test_configurations_that_cannot_be(bert_config: BertConfig, vit_config: ViTConfig) -> None:
    with pytest.raises(InvalidConfigurationError, match="TFBertModel takes a BertConfig; a ViTCon"):
        TFBertModel(vit_config)  # type: ignore[arg-type]  # on purpose
    with pytest.raises(InvalidConfigurationError, match="hidden_act='gelo'; it is one of 'gelu'"):
        bert_config.update({"hidden_act": "gelo"})
    with pytest.raises(NotPartError, match="TFViTModel has no input embeddings"):
        TFViTModel(vit_config).get_input_embeddings()


def test_vit_takes_other_sizes_only_with_interpolation(
    vit_config: ViTConfig, images: tf.Tensor
) -> None:
    model: Any = TFViTForImageClassification(vit_config)  # Likewise.
    larger = tf.random.uniform((2, 3, 36, 42))
    assert tuple(model(larger, interpolate_pos_encoding=True).logits.shape) == (2, 2)
    with pytest.raises(InvalidInputError, match="36x42, the model takes 30x30"):
        model(larger)
    with pytest.raises(InvalidInputError, match="1 channels, the model takes 3"):
        TFViTModel(vit_config)(images[:, :1])


def test_interpolation_at_the_own_size_changes_nothing(
    vit_config: ViTConfig, images: tf.Tensor
) -> None:
    model = TFViTModel(vit_config)
    assert_close(model(images, interpolate_pos_encoding=True)[0], model(images)[0])


@pytest.mark.parametrize("policy", ["mixed_float16", "mixed_bfloat16", "float16", "bfloat16"])
def test_narrow_types_give_near_results(
    bert_config: BertConfig, ids: tf.Tensor, policy: str
) -> None:
    mask = tf.constant([[1] * 4 + [0] * 3] * 8)
    wide = TFBertForMaskedLM(bert_config)
    keras.config.set_dtype_policy(policy)
    try:
        narrow = TFBertForMaskedLM(bert_config)
    finally:
        keras.config.set_dtype_policy("float32")
    for slot, other in zip(narrow.parameter_slots(), wide.parameter_slots(), strict=True):
        slot.write(other.read())
    output = narrow(ids, mask, labels=ids)
    assert narrow.dtype == ("float32" if "mixed" in policy else policy)
    assert output.logits.dtype == tf.as_dtype(policy.removeprefix("mixed_"))
    expected = wide(ids, mask, labels=ids)
    assert_close(tf.cast(output.logits, tf.float32), expected.logits, atol=0.02)
    assert output.loss is not None and expected.loss is not None
    assert_close(output.loss, expected.loss, atol=0.02)


def test_labels_keep_their_precision_in_half_of_it(bert_config: BertConfig, ids: tf.Tensor) -> None:
    keras.config.set_dtype_policy("mixed_bfloat16")
    try:
        bert_config.num_labels = 1
        model = TFBertForSequenceClassification(bert_config)
    finally:
        keras.config.set_dtype_policy("float32")
    labels = np.array([1000.25, -1000.25])  # bfloat16 has steps of 4 there.
    output: Any = model(ids[:2], labels=tf.constant(labels))
    expected = np.mean((output.logits.numpy().astype(np.float64)[:, 0] - labels) ** 2)
    assert_close(output.loss / expected, 1.0, atol=1e-6)


def test_states_that_come_in_another_type_get_the_computations(bert_config: BertConfig) -> None:
    states = np.random.RandomState(0).standard_normal((2, 7, 32))  # float64
    model: Any = TFBertModel(bert_config)  # Arrays are taken, and not in its types.
    assert model(inputs_embeds=states).last_hidden_state.dtype == tf.float32
