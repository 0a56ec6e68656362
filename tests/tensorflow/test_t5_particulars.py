"""T5 in TensorFlow: step by step, in graphs, and trained by Keras."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import tensorflow as tf

from tests.reference.cases.t5 import CONFIG, LABELS, SOURCE_TEXT, TARGET_IDS
from tests.support.tensorflow import assert_close
from triformers.models.tensorflow.t5 import TFT5ForConditionalGeneration
from triformers_core.architectures.t5.configuration import T5Config

SOURCE: dict[str, Any] = {name: tf.constant(array) for name, array in SOURCE_TEXT.items()}
MASK = {"attention_mask": SOURCE["attention_mask"]}
TARGET = tf.constant(TARGET_IDS)


# Keras, whose methods are used here, carries no types.
def model(**changes: Any) -> Any:
    keras.utils.set_random_seed(0)
    return TFT5ForConditionalGeneration(T5Config(**CONFIG | changes))


def test_token_by_token_with_a_cache_equals_the_whole_target() -> None:
    one = model()
    whole = one(**SOURCE, decoder_input_ids=TARGET)
    traced: list[int] = []

    def run(ids: tf.Tensor, encoded: Any, past: Any) -> Any:
        traced.append(1)
        return one(**MASK, encoder_outputs=encoded, decoder_input_ids=ids, past_key_values=past)

    step = tf.function(run, reduce_retracing=True)
    past = None
    for position in range(TARGET_IDS.shape[1]):
        output = step(TARGET[:, position : position + 1], (whole.encoder_last_hidden_state,), past)
        past = output.past_key_values
        assert_close(output.logits[:, 0], whole.logits[:, position])
    # Without a cache, with one, and with one of any length.
    assert len(traced) == 3


def test_the_encoders_output_stands_for_its_run() -> None:
    one = model()
    encoded = one.get_encoder()(**SOURCE)
    again = one(**MASK, encoder_outputs=encoded, decoder_input_ids=TARGET)
    assert_close(again.logits, one(**SOURCE, decoder_input_ids=TARGET).logits)


def test_keras_trains_by_labels() -> None:
    one = model()
    inputs = {**SOURCE_TEXT, **LABELS}
    one.compile(optimizer=keras.optimizers.Adam(1e-2))
    history = one.fit(inputs, epochs=5, batch_size=2, verbose=0).history["loss"]
    assert np.isfinite(history).all() and history[-1] < history[0]
    predicted = one.predict({**SOURCE_TEXT, "decoder_input_ids": TARGET_IDS}, verbose=0)
    assert predicted.logits.shape == (2, 5, 99)


def test_keras_own_loss_sees_the_logits_alone() -> None:
    one = model()
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    one.compile(optimizer="sgd", loss=loss)
    inputs = {**SOURCE_TEXT, "decoder_input_ids": TARGET_IDS}
    history = one.fit(inputs, TARGET_IDS, batch_size=2, verbose=0).history["loss"]
    assert np.isfinite(history).all()


def test_another_vocabulary_keeps_the_stacks_and_the_head_in_step() -> None:
    one = model()
    one.resize_token_embeddings(103)
    ids = tf.fill((1, 4), 102)
    assert one(ids, decoder_input_ids=ids).logits.shape.as_list() == [1, 4, 103]


def test_sums_beyond_float16_do_not_end_as_nan() -> None:
    keras.config.set_dtype_policy("mixed_float16")
    try:
        one = model()
    finally:
        keras.config.set_dtype_policy("float32")
    wide = [
        v
        for v in one.variables
        if v.path.endswith("encoder.block.0.layer.1.DenseReluDense.wo.weight")
    ]
    for variable in wide:
        variable.assign(variable * 8e4)
    output = one(**SOURCE, decoder_input_ids=TARGET, output_hidden_states=True)
    states = output.encoder_hidden_states[1]
    assert len(wide) == 1 and states.dtype == tf.float16
    assert np.abs(states).max() == np.finfo(np.float16).max
    assert np.isfinite(output.logits).all()
