"""XLNet in TensorFlow: memories of any length, and none in training."""

from __future__ import annotations

from typing import Any

import numpy as np
import tensorflow as tf

from tests.reference.cases.xlnet import CONFIG, IDS
from triformers.models.tensorflow.xlnet import TFXLNetModel
from triformers_core.architectures.xlnet.configuration import XLNetConfig


def model(**changes: Any) -> TFXLNetModel:
    """A model whose weights are larger than usual, so that differences show."""
    tf.keras.utils.set_random_seed(0)
    values: dict[str, Any] = CONFIG | {"initializer_range": 0.3} | changes
    return TFXLNetModel(XLNetConfig(**values))


def test_one_trace_carries_memories_of_any_length_over() -> None:
    one, ids = model(attn_type="uni"), tf.constant(IDS)
    memory = tf.TensorSpec((None, None, 32), tf.float32)

    def step(part: tf.Tensor, mems: tuple[tf.Tensor, ...]) -> tuple[tf.Tensor, Any]:
        output = one(part, mems=mems)
        return output.last_hidden_state, output.mems

    signature = [tf.TensorSpec((None, None), tf.int64), (memory, memory)]
    traced: Any = tf.function(step, input_signature=signature)
    mems: Any = (tf.zeros((0, 2, 32)),) * 2
    parts = []
    for start, stop in ((0, 3), (3, 5), (5, 7)):
        states, mems = traced(ids[:, start:stop], mems)
        parts.append(states)
    whole = one(ids)
    np.testing.assert_allclose(tf.concat(parts, axis=1), whole.last_hidden_state, atol=1e-4)
    assert whole.mems is not None
    for carried, direct in zip(mems, whole.mems, strict=True):
        np.testing.assert_allclose(carried, direct, atol=1e-4)


def test_a_training_call_returns_memories_if_the_configuration_says_so() -> None:
    ids = tf.constant(IDS)
    assert model()(ids, training=True).mems is None
    assert model(use_mems_train=True)(ids, training=True).mems is not None


def test_no_gradient_goes_into_memories() -> None:
    one = model()
    with tf.GradientTape() as tape:
        mems = one(tf.constant(IDS)).mems
        assert mems is not None
        total = tf.add_n([tf.reduce_sum(memory) for memory in mems])
    gradients: Any = tape.gradient(total, one.trainable_variables)
    assert len(gradients) > 30 and all(gradient is None for gradient in gradients)
