"""DETR's losses of what queries have found, compiled."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from tests.reference.cases.detr import CONFIG
from tests.support.detection import Recorded
from triformers import DetrConfig, FlaxDetrForObjectDetection
from triformers.models.flax.detr_loss import Found, detection_losses
from triformers_core.errors import InvalidInputError


@pytest.mark.parametrize("masks", [False, True])
def test_losses_and_gradients_are_the_recorded_ones(masks: bool) -> None:
    recorded = Recorded(masks)
    labels = jax.tree.map(jnp.asarray, recorded.labels)
    config = DetrConfig.from_dict(recorded.config)

    def loss_of(found: dict[str, jax.Array]) -> tuple[jax.Array, dict[str, jax.Array]]:
        layers = zip(found["logits"], found["boxes"], strict=True)
        *earlier, last = (Found(*each) for each in layers)
        last = last._replace(masks=found.get("masks"))
        loss, losses = detection_losses(config, last, earlier, labels)
        return loss, losses

    step = jax.jit(jax.value_and_grad(loss_of, has_aux=True))
    (loss, losses), gradients = step(jax.tree.map(jnp.asarray, recorded.found))
    recorded.compare(
        np.asarray(loss),
        {name: np.asarray(x) for name, x in losses.items()},
        {name: np.asarray(x) for name, x in gradients.items()},
    )


def test_labels_are_lists_of_dictionaries_in_whatever_form() -> None:
    network: Any = FlaxDetrForObjectDetection(DetrConfig.from_dict(CONFIG))
    images = np.zeros((1, 1, 64, 64), np.float32)
    label = {"class_labels": [1], "boxes": [[0.5, 0.5, 0.2, 0.2]]}
    lists = network(images, labels=[label])
    arrays = network(images, labels=({n: jnp.asarray(x) for n, x in label.items()},))
    assert float(lists.loss) == float(arrays.loss) > 0
    with pytest.raises(InvalidInputError, match=r"labels\[0\] has no 'class_labels'"):
        network(images, labels=[{"boxes": label["boxes"]}])
