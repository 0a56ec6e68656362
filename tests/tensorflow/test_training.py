"""Training with Keras and with a gradient tape."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf

from tests.support.tensorflow import assert_close, gradients
from triformers import (
    TFBertForMaskedLM,
    TFBertForQuestionAnswering,
    TFBertForSequenceClassification,
    TFViTForImageClassification,
)
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.vit.configuration import ViTConfig
from triformers_core.errors import InvalidInputError


@pytest.fixture
def model(bert_config: BertConfig) -> TFBertForSequenceClassification:
    """A classifier without dropout, so that the loss falls from step to step."""
    bert_config.update({"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0})
    return TFBertForSequenceClassification(bert_config)


@pytest.fixture
def labels(ids: tf.Tensor) -> Any:
    """Classes ``[8]`` that follow from the tokens."""
    return ids.numpy()[:, 0] % 2


def adam() -> keras.optimizers.Optimizer:
    """An optimiser with a learning rate for tiny models."""
    return keras.optimizers.Adam(3e-3)


def falls(losses: list[float]) -> bool:
    """Whether the loss is clearly lower in the end."""
    return losses[-1] < 0.8 * losses[0]


def sparse_cross_entropy() -> keras.losses.Loss:
    """Keras' loss for classes and logits."""
    return keras.losses.SparseCategoricalCrossentropy(from_logits=True)


@pytest.mark.parametrize("jit_compile", [False, True])
def test_fit_with_the_own_loss_on_arrays(
    model: TFBertForSequenceClassification, ids: tf.Tensor, labels: Any, jit_compile: bool
) -> None:
    batch = {"input_ids": ids.numpy(), "labels": labels}
    model.compile(adam(), jit_compile=jit_compile)
    history = model.fit(batch, epochs=8).history
    assert falls(history["loss"])
    assert_close(model.evaluate(batch), model(ids, labels=tf.constant(labels)).loss)


def test_fit_with_the_own_loss_on_a_dataset(
    model: TFBertForSequenceClassification,
    ids: tf.Tensor,
    labels: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    traced = []
    step = model.train_step

    def watched(data: Any) -> Any:  # A batch, and what Keras logs.
        traced.append(data)
        return step(data)

    monkeypatch.setattr(model, "train_step", watched)
    batch: Any = {"input_ids": ids, "labels": labels}  # The stubs know no dictionaries.
    batches = tf.data.Dataset.from_tensor_slices(batch).batch(8)
    model.compile(adam())
    assert falls(model.fit(batches, epochs=8).history["loss"])
    assert len(traced) == 1


def test_labels_beside_the_inputs_go_to_the_own_loss(
    model: TFBertForSequenceClassification, ids: tf.Tensor, labels: Any
) -> None:
    model.compile(adam(), metrics=["accuracy"])
    history = model.fit({"input_ids": ids}, labels, epochs=8).history
    assert falls(history["loss"])
    accuracy = np.mean(np.argmax(model(ids).logits, axis=-1) == labels)
    assert model.evaluate({"input_ids": ids}, labels)[1] == pytest.approx(accuracy)


def test_fit_with_a_loss_of_keras_and_metrics(
    model: TFBertForSequenceClassification, ids: tf.Tensor, labels: Any
) -> None:
    model.compile(adam(), loss=sparse_cross_entropy(), metrics=["accuracy"])
    inputs = {"input_ids": ids.numpy(), "attention_mask": np.ones((8, 7), int)}
    history = model.fit(inputs, labels, epochs=8, validation_data=(inputs, labels)).history
    assert falls(history["loss"]) and falls(history["val_loss"])
    assert history["val_accuracy"][-1] == 1


def test_both_losses_are_the_same_number(
    model: TFBertForSequenceClassification, ids: tf.Tensor, labels: Any
) -> None:
    model.compile(loss=sparse_cross_entropy())
    theirs = model.evaluate({"input_ids": ids}, labels)
    assert_close(theirs, model(ids, labels=tf.constant(labels)).loss)


def test_several_logits_have_their_losses_by_name(bert_config: BertConfig, ids: tf.Tensor) -> None:
    model = TFBertForQuestionAnswering(bert_config)
    names = ("start_logits", "end_logits")
    model.compile(adam(), loss={name: sparse_cross_entropy() for name in names})
    before = [weight.numpy() for weight in model.trainable_variables]
    model.fit({"input_ids": ids}, {name: np.ones(8, int) for name in names})
    changed = [
        (old != w.numpy()).any() for old, w in zip(before, model.trainable_variables, strict=True)
    ]
    assert all(changed)


def test_a_vit_is_trained_too(vit_config: ViTConfig, images: tf.Tensor) -> None:
    model = TFViTForImageClassification(vit_config)
    model.compile(adam())
    batch = {"pixel_values": images, "labels": np.array([0, 1])}
    assert falls(model.fit(batch, epochs=16).history["loss"])


def test_mixed_precision_trains(bert_config: BertConfig, ids: tf.Tensor) -> None:
    keras.config.set_dtype_policy("mixed_float16")
    try:
        model = TFBertForMaskedLM(bert_config)
    finally:
        keras.config.set_dtype_policy("float32")
    model.compile(adam())
    batch = {"input_ids": ids, "labels": ids}
    assert falls(model.fit(batch, epochs=12).history["loss"])
    assert {weight.dtype for weight in model.weights} == {"float32"}


def test_what_the_own_loss_needs_is_said(
    model: TFBertForSequenceClassification, ids: tf.Tensor, labels: Any
) -> None:
    model.compile(adam())
    with pytest.raises(InvalidInputError, match="needs labels: put them into the dictionary"):
        model.fit({"input_ids": ids})
    model.compile(adam())
    with pytest.raises(InvalidInputError, match="weighs all samples alike"):
        model.fit({"input_ids": ids}, labels, sample_weight=np.ones(8))


def test_predict_joins_batches(
    model: TFBertForSequenceClassification, ids: tf.Tensor, labels: Any
) -> None:
    batch = {"input_ids": ids.numpy(), "labels": labels}
    predicted = model.predict(batch, batch_size=3)
    assert predicted.keys() == ("logits",)
    assert_close(predicted.logits, model(ids).logits)


def test_a_frozen_model_within_another_stays_as_it_is(
    model: TFBertForSequenceClassification, ids: tf.Tensor, labels: Any
) -> None:
    model.bert.trainable = False
    classifier: Any = model.classifier  # Which module it is, derived classes say.
    before = [weight.numpy() for weight in model.bert.weights]
    head = classifier.weight.numpy()
    model.compile(adam())
    model.fit({"input_ids": ids, "labels": labels}, epochs=2)
    for old, weight in zip(before, model.bert.weights, strict=True):
        assert (old == weight.numpy()).all()
    assert (head != classifier.weight.numpy()).any()


def test_a_frozen_layer_stays_as_it_is(
    model: TFBertForSequenceClassification, ids: tf.Tensor, labels: Any
) -> None:
    encoder: Any = model.bert.encoder  # Which module it is, derived classes say.
    first, second = encoder.layer
    first.trainable = False
    assert not first.trainable and second.trainable
    before = [[p.numpy() for p in layer.parameters()] for layer in (first, second)]
    model.compile(adam())
    model.fit({"input_ids": ids, "labels": labels}, epochs=2)
    changed = [
        [(old != p.numpy()).any() for old, p in zip(values, layer.parameters(), strict=True)]
        for values, layer in zip(before, (first, second), strict=True)
    ]
    assert not any(changed[0]) and all(changed[1])


def test_every_weight_that_takes_part_gets_a_gradient(
    model: TFBertForSequenceClassification, ids: tf.Tensor, labels: Any
) -> None:
    with tf.GradientTape() as tape:
        loss = model(ids, labels=tf.constant(labels)).loss
    assert loss is not None
    found = gradients(model, loss, tape)
    assert found.keys() == {slot.name for slot in model.parameter_slots()}


def test_tied_embeddings_get_gradients_from_both_ends(
    bert_config: BertConfig, ids: tf.Tensor
) -> None:
    model = TFBertForMaskedLM(bert_config)
    with tf.GradientTape() as tape:
        loss = model(ids, labels=ids).loss
    assert loss is not None
    gradient = gradients(model, loss, tape)["bert.embeddings.word_embeddings.weight"]
    unseen = [i for i in range(1, 99) if i not in ids.numpy()]
    assert np.abs(gradient[unseen]).sum() > 0


def test_a_row_that_is_read_often_gets_a_whole_step(
    model: TFBertForSequenceClassification, ids: tf.Tensor, labels: Any
) -> None:
    rate, forgets, epsilon = 3e-3, 1 - 0.999, 1e-7  # Adam's, the last two by default.
    (types,) = (
        v for n, v in model.named_parameters() if n.endswith("token_type_embeddings.weight")
    )
    before = types.variable.numpy()
    with tf.GradientTape() as tape:
        loss: Any = model(ids, labels=tf.constant(labels)).loss
    gradients: list[Any] = tape.gradient(loss, [each.value for each in model.trainable_variables])
    adam().apply_gradients(zip(gradients, model.trainable_variables, strict=True))
    (index,) = (i for i, each in enumerate(model.trainable_variables) if each is types.variable)
    found = gradients[index].numpy()
    root = forgets**0.5
    step = rate * root * found / (root * np.abs(found) + epsilon)
    assert_close(types.variable.numpy(), before - step)
    assert np.abs(step[0]).min() > 0 and not step[1:].any()
