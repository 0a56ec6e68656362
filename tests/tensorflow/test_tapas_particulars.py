"""TAPAS in TensorFlow: in graphs, and at random."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf

from tests.reference.cases.tapas import ANSWERED, WEAK
from tests.support.tensorflow import assert_close, to_input
from triformers import TFTapasForQuestionAnswering
from triformers_core.architectures.tapas.configuration import TapasConfig
from triformers_core.kit.tensorflow import ops

INPUTS: dict[str, Any] = {name: to_input(array) for name, array in ANSWERED.items()}


@pytest.fixture
def config() -> TapasConfig:
    values: dict[str, Any] = WEAK | {"num_hidden_layers": 1, "initializer_range": 0.3}
    return TapasConfig(**values)


def test_a_function_of_any_batch_and_length_is_traced_once(config: TapasConfig) -> None:
    model = TFTapasForQuestionAnswering(config)
    signature = {
        name: tf.TensorSpec([None] * min(len(x.shape), 2) + list(x.shape[2:]), x.dtype)
        for name, x in INPUTS.items()
    }

    def call(inputs: dict[str, Any]) -> Any:
        return model(**inputs)

    compiled: Any = tf.function(call, input_signature=[signature])  # Untyped in the stubs.
    shorter = {n: x[:2, :11] if len(x.shape) > 1 else x[:2] for n, x in INPUTS.items()}
    for inputs in (INPUTS, shorter):
        actual, expected = compiled(inputs), model(**inputs)
        assert (
            list(actual.keys()) == list(expected.keys()) == ["loss", "logits", "logits_aggregation"]
        )
        for name, value in expected.items():
            assert_close(actual[name], value)
    assert compiled.experimental_get_tracing_count() == 1


def test_an_xla_program_gives_the_same(config: TapasConfig) -> None:
    model = TFTapasForQuestionAnswering(config)
    compiled: Any = tf.function(lambda: model(**INPUTS), jit_compile=True)
    actual, expected = compiled(), model(**INPUTS)
    for name, value in expected.items():
        assert_close(actual[name], value)


def test_fits_with_its_own_loss(config: TapasConfig) -> None:
    model: Any = TFTapasForQuestionAnswering(config)  # Keras says less of fit than it takes.
    model.compile(keras.optimizers.Adam(1e-2))
    arrays = {name: x.numpy() for name, x in INPUTS.items()}
    losses = model.fit(arrays, epochs=4, batch_size=3, verbose=0).history["loss"]
    assert losses[-1] < losses[0]


@pytest.mark.parametrize("policy", ["mixed_float16", "mixed_bfloat16"])
def test_mixed_precision_has_a_loss(config: TapasConfig, policy: str) -> None:
    wide = TFTapasForQuestionAnswering(config)
    keras.config.set_dtype_policy(policy)
    try:
        narrow = TFTapasForQuestionAnswering(config)
    finally:
        keras.config.set_dtype_policy("float32")
    for slot, other in zip(narrow.parameter_slots(), wide.parameter_slots(), strict=True):
        slot.write(other.read())
    expected, found = wide(**INPUTS).loss, narrow(**INPUTS).loss
    assert expected is not None and found is not None
    assert_close(found, expected, atol=0.05)


@pytest.mark.parametrize("option", ["use_gumbel_for_cells", "use_gumbel_for_aggregation"])
def test_gumbel_noise_is_drawn_in_training_alone(config: TapasConfig, option: str) -> None:
    config.hidden_dropout_prob = config.attention_probs_dropout_prob = 0.0
    vars(config)[option] = True
    model = TFTapasForQuestionAnswering(config)

    def loss(training: bool) -> Any:
        return model(**INPUTS, training=training).loss

    assert_close(loss(False), loss(False))
    assert loss(True) != loss(True)


def test_segments_are_reduced_row_by_row() -> None:
    x, segments = tf.constant([[1, 4, 2], [3, 5, 7]]), tf.constant([[0, 2, 0], [1, 1, 2]])
    assert ops.segment_sum(x, segments, 3).numpy().tolist() == [[3, 0, 4], [0, 8, 7]]
    means = ops.segment_mean(tf.cast(x, tf.float32), segments, 3)
    assert means.numpy().tolist() == [[1.5, 0, 4], [0, 4, 7]]
    lowest, largest = np.iinfo(np.int32).min, np.iinfo(np.int32).max
    expected = [[1, largest, 4], [largest, 3, 7]]
    assert ops.segment_min(x, segments, 3).numpy().tolist() == expected
    assert ops.segment_max(x, segments, 3).numpy().tolist() == [[2, lowest, 4], [lowest, 5, 7]]
