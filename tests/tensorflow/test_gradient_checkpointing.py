"""Layers that run again for their gradients: the same numbers, drawn ones included."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf

from tests.reference.cases.gpt2 import CONFIG as GPT2
from tests.reference.cases.t5 import CONFIG as T5
from triformers import (
    AlbertConfig,
    BertConfig,
    GPT2Config,
    T5Config,
    TFAlbertForMaskedLM,
    TFBertForMaskedLM,
    TFGPT2LMHeadModel,
    TFT5ForConditionalGeneration,
)
from triformers_core.kit.tensorflow import Dropout
from triformers_core.kit.tensorflow.places import parts_of

SMALL: dict[str, Any] = {
    "vocab_size": 50,
    "hidden_size": 16,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "intermediate_size": 24,
    "hidden_dropout_prob": 0.3,
    "attention_probs_dropout_prob": 0.3,
}
IDS: Any = np.array([[5, 9, 4, 7, 3], [8, 2, 6, 1, 1]])
STEP = 1e-5
MASK: Any = np.array([[1, 1, 1, 1, 1], [1, 1, 1, 0, 0]])
MAKERS: dict[str, Any] = {
    "bert": lambda: TFBertForMaskedLM(BertConfig(**SMALL)),
    "albert": lambda: TFAlbertForMaskedLM(AlbertConfig(**SMALL, embedding_size=8)),
    "gpt2": lambda: TFGPT2LMHeadModel(GPT2Config(**dict[str, Any](GPT2, resid_pdrop=0.3))),
    "t5": lambda: TFT5ForConditionalGeneration(T5Config(**dict[str, Any](T5, dropout_rate=0.3))),
}


@contextmanager
def precise() -> Iterator[None]:
    """Computes in float64."""
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy("float64")
    try:
        yield
    finally:
        keras.config.set_dtype_policy(before)


def score_of(model: Any, seed: int = 1) -> Any:
    """A number that a training step computes of all scores, in their precision."""
    tf.random.set_seed(seed)
    output = model(IDS, attention_mask=MASK, labels=IDS, training=True)
    return tf.reduce_mean(tf.square(output.logits))


def gradients(model: Any) -> list[Any]:
    """Of a training step, by variable; rows of tables as whole tables."""
    with tf.GradientTape() as tape:
        score = score_of(model)
    found = tape.gradient(score, model.trainable_variables)
    return [tf.convert_to_tensor(each) for each in found if each is not None]


def without_chance(model: Any) -> Any:
    """The model with rates of dropout that drop nothing."""
    for _, part in parts_of(model):
        if isinstance(part, Dropout):
            part.rate = 0.0
    return model


@pytest.mark.parametrize("name", MAKERS)
def test_gradients_stay_what_they_were(name: str) -> None:
    model = without_chance(MAKERS[name]())
    assert not model.is_gradient_checkpointing
    expected = gradients(model)
    model.gradient_checkpointing_enable()
    assert model.is_gradient_checkpointing
    found = gradients(model)
    assert len(found) == len(expected) > 10
    for one, other in zip(found, expected, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-6)
    model.gradient_checkpointing_disable()
    assert not model.is_gradient_checkpointing


@pytest.mark.parametrize(
    ("name", "traced"), [*((name, False) for name in MAKERS), ("albert", True), ("t5", True)]
)
def test_what_is_dropped_stays_dropped(name: str, traced: bool) -> None:
    with precise():
        model = MAKERS[name]()
        model.gradient_checkpointing_enable()
        step = tf.function(lambda: gradients(model)) if traced else lambda: gradients(model)
        loss = tf.function(lambda: score_of(model)) if traced else lambda: score_of(model)

        def computed(function: Any) -> Any:
            tf.random.set_seed(1)  # A traced function counts its calls since.
            return function()

        found, value = computed(step), computed(loss)
        np.testing.assert_array_equal(value, computed(loss))
        rng = np.random.RandomState(0)
        variables = model.trainable_variables
        ways = [rng.randn(*v.shape) for v in variables]
        ends = []
        for sign in (1, -1):
            for variable, way in zip(variables, ways, strict=True):
                variable.assign_add(sign * STEP * way)
            ends.append(float(computed(loss)))
            for variable, way in zip(variables, ways, strict=True):
                variable.assign_sub(sign * STEP * way)
        slope = sum(float(tf.reduce_sum(g * w)) for g, w in zip(found, ways, strict=True))
        assert slope == pytest.approx((ends[0] - ends[1]) / (2 * STEP), rel=1e-4)


def test_a_fit_goes_on_with_frozen_tables() -> None:
    """Keras' own loop, before and after; the numbers are those of a model without it."""
    fits = []
    for recomputed in (False, True):
        keras.utils.set_random_seed(3)
        model = without_chance(MAKERS["bert"]())
        model.bert.embeddings.trainable = False
        table = model.get_input_embeddings().weight.numpy()
        model.compile(keras.optimizers.SGD(0.5))
        history = []
        for _ in range(2):
            given = {"input_ids": IDS, "attention_mask": MASK, "labels": IDS}
            history += model.fit(given, epochs=1, verbose=0).history["loss"]
            if recomputed:
                model.gradient_checkpointing_enable()
        np.testing.assert_array_equal(model.get_input_embeddings().weight.numpy(), table)
        fits.append([*history, *(np.abs(v).sum() for v in model.get_weights())])
    np.testing.assert_allclose(fits[0], fits[1], rtol=1e-5, atol=1e-6)
    assert fits[0][1] < fits[0][0]


def test_other_calls_are_as_before() -> None:
    model = MAKERS["gpt2"]()
    whole = model(IDS, attention_mask=MASK, output_hidden_states=True, output_attentions=True)
    names = [slot.name for slot in model.parameter_slots()]
    model.gradient_checkpointing_enable({"use_reentrant": False})
    again = model(IDS, attention_mask=MASK, output_hidden_states=True, output_attentions=True)
    for one, other in zip(tf.nest.flatten(whole), tf.nest.flatten(again), strict=True):
        np.testing.assert_allclose(one, other, atol=1e-6)
    asked = {"output_hidden_states": True, "output_attentions": True, "use_cache": True}
    trained = model(IDS, **asked, training=True)
    for name in ("hidden_states", "attentions", "past_key_values"):
        assert len(trained[name]) == len(model(IDS, **asked)[name])
    assert [slot.name for slot in model.parameter_slots()] == names
