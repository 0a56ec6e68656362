"""Wav2Vec2 and HuBERT in TensorFlow: training, what is drawn at random, and graphs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf

from tests.reference.cases.wav2vec2 import CONFIG
from tests.support.tensorflow import assert_close
from triformers import (
    TFHubertModel,
    TFWav2Vec2ForCTC,
    TFWav2Vec2ForMaskedLM,
    TFWav2Vec2ForPreTraining,
    TFWav2Vec2Model,
)
from triformers.models.tensorflow.wav2vec2 import Wav2Vec2SpanMask
from triformers.models.tensorflow.wav2vec2_pretraining import Wav2Vec2Negatives
from triformers_core.architectures.hubert.configuration import HubertConfig
from triformers_core.architectures.wav2vec2.configuration import Wav2Vec2Config
from triformers_core.kit.tensorflow.context import Call, entered

# Nothing is drawn, so that training gives what evaluation does.
CERTAIN: dict[str, Any] = {
    "hidden_dropout": 0.0,
    "attention_dropout": 0.0,
    "activation_dropout": 0.0,
    "final_dropout": 0.0,
    "layerdrop": 0.0,
    "mask_time_prob": 0.0,
}
TRAINING = Call(training=True, dtype=tf.float32)
LABELS = tf.constant([[1, 2], [3, -100]])


def config(**values: Any) -> Wav2Vec2Config:
    """The recorded cases' configuration with other values."""
    return Wav2Vec2Config(**(CONFIG | values))


@pytest.fixture
def sound() -> tf.Tensor:
    """Two recordings of 83 samples; 13 positions."""
    return tf.random.stateless_normal((2, 83), seed=(0, 1))


@pytest.fixture
def hidden_positions() -> tf.Tensor:
    mask = np.zeros((2, 13), dtype=bool)
    mask[0, 2:6] = mask[1, 7:10] = True
    return tf.constant(mask)


@pytest.mark.parametrize(
    ("share", "span", "least", "length", "expected"),
    # The mean of 4000 draws of the reference.
    [(0.3, 5, 2, 50, 13.8), (0.3, 5, 0, 20, 5.74), (0.05, 10, 2, 15, 12.3)],
)
def test_as_many_positions_are_masked_as_in_the_reference(
    share: float, span: int, least: int, length: int, expected: float
) -> None:
    entries = tf.broadcast_to(tf.range(50) < length, (2000, 50))
    masks = Wav2Vec2SpanMask(share, span, least)
    assert masks(entries) is None
    with entered(TRAINING):
        drawn = [masks(entries) for _ in range(60)]
    counts = [np.asarray(mask).sum(1) for mask in drawn]
    assert not np.asarray(drawn[0])[:, length:].any()
    assert np.mean(counts) == pytest.approx(expected, rel=0.05)


def test_negatives_are_other_masked_positions_of_the_same_row(hidden_positions: tf.Tensor) -> None:
    with entered(TRAINING):
        rows = Wav2Vec2Negatives(50)(hidden_positions)
    assert rows is not None
    masked = np.flatnonzero(hidden_positions.numpy())
    for index in masked:
        batch, position = divmod(int(index), 13)
        others = {int(i) for i in masked if i // 13 == batch} - {int(index)}
        assert set(rows[batch, position].numpy().tolist()) == others


def test_states_are_masked_in_training_alone(sound: tf.Tensor) -> None:
    model = TFWav2Vec2Model(config(**CERTAIN | {"mask_time_prob": 0.3, "mask_time_length": 3}))
    plain = model(sound).last_hidden_state
    assert_close(model(sound).last_hidden_state, plain)
    first, second = (model(sound, training=True).last_hidden_state for _ in range(2))
    assert np.abs(first - plain).max() > 1e-2 and np.abs(first - second).max() > 1e-2


def test_pretraining_is_a_graph_with_new_draws_in_every_call(
    sound: tf.Tensor, hidden_positions: tf.Tensor
) -> None:
    model = TFWav2Vec2ForPreTraining(config(num_negatives=4, mask_feature_prob=0.2))

    def call(values: tf.Tensor, mask: tf.Tensor) -> tuple[tf.Tensor, Any]:
        with tf.GradientTape() as tape:
            loss = model(values, mask_time_indices=mask, training=True).loss
        assert loss is not None
        gradients = tape.gradient(loss, [model.quantizer.weight_proj.weight.variable.value])
        return loss, gradients[0]

    signature = [tf.TensorSpec([None, None]), tf.TensorSpec([None, None], tf.bool)]
    step: Any = tf.function(call, input_signature=signature)  # Untyped in the stubs.
    (first, gradient), (second, _) = step(sound, hidden_positions), step(sound, hidden_positions)
    assert np.isfinite(first) and first != second
    assert np.abs(gradient).max() > 0
    assert np.isfinite(step(sound[:1, :61], hidden_positions[:1, :9])[0])


def test_every_layer_can_be_skipped_in_training(sound: tf.Tensor) -> None:
    model = TFWav2Vec2Model(config(**CERTAIN | {"layerdrop": 1.0}))
    states = model(sound, output_hidden_states=True, training=True).hidden_states
    assert states is not None and len(states) == 3
    assert_close(states[0], states[2], atol=0)


def test_the_feature_encoder_can_be_frozen(sound: tf.Tensor) -> None:
    model = TFWav2Vec2ForCTC(config())
    model(sound)
    before = len(model.trainable_variables)
    model.freeze_feature_encoder()
    assert before - len(model.trainable_variables) == 4  # Two kernels, a norm's weight and bias.
    model.freeze_base_model()
    assert [tuple(variable.shape) for variable in model.trainable_variables] == [(32, 11), (11,)]


def test_no_gradient_reaches_a_feature_encoder_that_a_call_freezes(sound: tf.Tensor) -> None:
    model = TFWav2Vec2ForCTC(config())
    with tf.GradientTape() as tape:
        loss = model(sound, labels=LABELS, freeze_feature_encoder=True).loss
    assert loss is not None
    parameters = dict(model.named_parameters())
    names = (
        "wav2vec2.feature_extractor.conv_layers.0.conv.weight",
        "wav2vec2.feature_projection.projection.weight",
    )
    encoder, rest = tape.gradient(loss, [parameters[name].variable.value for name in names])
    assert encoder is None and rest is not None


def test_running_statistics_follow_the_batches(sound: tf.Tensor, tmp_path: Path) -> None:
    values: dict[str, Any] = CONFIG | CERTAIN | {"conv_pos_batch_norm": True}
    model = TFHubertModel(HubertConfig(**values))
    statistics = {name: one for name, one in model.named_parameters() if "running" in name}
    before = {name: parameter.numpy() for name, parameter in statistics.items()}
    model(sound)
    assert all(np.array_equal(statistics[name].numpy(), old) for name, old in before.items())
    model(sound, training=True)
    assert not any(np.array_equal(statistics[name].numpy(), old) for name, old in before.items())
    assert not any(parameter.trainable for parameter in statistics.values())
    model.save_pretrained(tmp_path)
    loaded = dict(TFHubertModel.from_pretrained(tmp_path).named_parameters())
    for name, parameter in statistics.items():
        assert np.array_equal(loaded[name].numpy(), parameter.numpy())
        assert not loaded[name].trainable


def test_a_text_too_long_for_its_sound_has_an_infinite_loss(sound: tf.Tensor) -> None:
    labels = tf.ones((2, 9), tf.int32)  # Needs 17 positions, and there are 13.
    model = TFWav2Vec2ForCTC(config())
    loss = model(sound, labels=labels).loss
    assert loss is not None and np.isposinf(loss)
    model.config.ctc_zero_infinity = True
    with tf.GradientTape() as tape:
        loss = model(sound, labels=labels).loss
    assert loss is not None and loss.numpy() == 0
    gradient: Any = tape.gradient(loss, [model.lm_head.weight.variable.value])[0]
    assert not np.asarray(gradient).any()


def test_labels_beyond_the_vocabulary_are_refused(sound: tf.Tensor) -> None:
    with pytest.raises(tf.errors.InvalidArgumentError, match="a label isn't in the vocabulary"):
        TFWav2Vec2ForCTC(config())(sound, labels=tf.constant([[11], [1]]))


def test_recognition_is_a_graph_of_any_size(sound: tf.Tensor) -> None:
    model = TFWav2Vec2ForCTC(config())
    any_ids = tf.TensorSpec([None, None], tf.int32)
    signature = [tf.TensorSpec([None, None]), any_ids, any_ids]
    call: Any = tf.function(model, input_signature=signature)  # Untyped in the stubs.
    for batch, length in ((2, 83), (1, 61)):
        part, labels = sound[:batch, :length], LABELS[:batch]
        mask = tf.broadcast_to(tf.cast(tf.range(length) < 60, tf.int32), (batch, length))
        loss, logits = call(part, mask, labels).to_tuple()
        expected = model(part, mask, labels)
        assert_close(logits, expected.logits)
        assert_close(loss, expected.loss, atol=1e-4)


def test_keras_trains_a_recogniser(sound: tf.Tensor) -> None:
    model = TFWav2Vec2ForCTC(config(**CERTAIN, ctc_loss_reduction="mean"))
    model.compile(keras.optimizers.Adam(1e-2))
    history = model.fit({"input_values": sound, "labels": LABELS}, epochs=4, verbose="0")
    assert history.history["loss"][-1] < history.history["loss"][0]


def test_masked_language_modelling_has_a_loss_of_every_position(sound: tf.Tensor) -> None:
    model = TFWav2Vec2ForMaskedLM(config())
    labels = np.full((2, 13), -100)
    labels[0, 3], labels[1, 5] = 4, 2
    output = model(sound, labels=tf.constant(labels))
    scores = tf.nn.log_softmax(output.logits).numpy()
    assert_close(output.loss, -(scores[0, 3, 4] + scores[1, 5, 2]) / 2)
