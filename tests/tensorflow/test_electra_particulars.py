"""ELECTRA in TensorFlow: what its own code does with a call."""

from __future__ import annotations

from typing import Any

import pytest
import tensorflow as tf

from tests.reference.cases.electra import CONFIG
from tests.support.tensorflow import assert_close
from triformers import TFElectraForPreTraining
from triformers_core.architectures.electra.configuration import ElectraConfig

IDS = tf.constant([[5, 6, 7, 8], [9, 3, 0, 0]])


@pytest.mark.parametrize("dtype", [tf.bool, tf.int32, tf.float32])
def test_a_mask_of_any_type_leaves_padding_out_of_the_loss(dtype: tf.DType) -> None:
    values: dict[str, Any] = CONFIG
    model = TFElectraForPreTraining(ElectraConfig(**values))
    mask = tf.cast(IDS > 0, dtype)
    labels = tf.constant([[1, 0, 0, 1], [0, 1, 0, 0]])
    ignored = tf.where(IDS > 0, labels, -100)
    expected = model(IDS, attention_mask=tf.cast(mask, tf.int64), labels=ignored).loss
    found = model(IDS, attention_mask=mask, labels=labels).loss
    assert expected is not None and found is not None
    assert_close(found, expected)
