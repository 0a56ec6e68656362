"""DETR's losses of what queries have found, eagerly and in graphs."""

from __future__ import annotations

from typing import Any

import pytest
import tensorflow as tf

from tests.support.detection import Recorded
from triformers import DetrConfig
from triformers.models.tensorflow.detr_loss import Found, detection_losses


@pytest.mark.parametrize("masks", [False, True])
def test_losses_and_gradients_are_the_recorded_ones(masks: bool) -> None:
    recorded = Recorded(masks)
    found: dict[str, Any] = {n: tf.Variable(tf.constant(x)) for n, x in recorded.found.items()}
    labels = [{n: tf.constant(x) for n, x in label.items()} for label in recorded.labels]
    config = DetrConfig.from_dict(recorded.config)
    with tf.GradientTape() as tape:
        layers = zip(tf.unstack(found["logits"]), tf.unstack(found["boxes"]), strict=True)
        *earlier, last = (Found(*each) for each in layers)
        last = last._replace(masks=found.get("masks"))
        loss, losses = detection_losses(config, last, earlier, labels)
    gradients: Any = tape.gradient(loss, list(found.values()))
    recorded.compare(
        loss.numpy(),
        {name: x.numpy() for name, x in losses.items()},
        dict(zip(found, gradients, strict=True)),
    )
