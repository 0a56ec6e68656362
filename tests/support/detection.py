"""The recorded losses of detected objects; see ``tests/reference/record_detection.py``."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from numpy.testing import assert_allclose

from tests.support.reference import FIXTURES, Array, unflatten

PATH = FIXTURES / "detection" / "losses.safetensors"


class Recorded:
    """What was recorded of boxes alone, or of boxes and masks.

    Args:
        masks: which of the two.
    """

    def __init__(self, masks: bool) -> None:
        from safetensors import safe_open

        with safe_open(PATH, framework="np") as file:
            arrays = {key: file.get_tensor(key) for key in file.keys()}
            self.config: dict[str, Any] = json.loads(file.metadata()["config"])
        prefix = "masked." if masks else ""
        labels = {n: x for n, x in arrays.items() if n.startswith("labels.")}
        self.labels: tuple[dict[str, Array], ...] = unflatten(labels)["labels"]
        own = {
            name.removeprefix(prefix): x
            for name, x in arrays.items()
            if name.startswith(prefix or ("found.", "loss", "gradients."))
        }
        parts = unflatten(own)
        self.found: dict[str, Array] = parts["found"]
        self.losses: dict[str, Array] = parts["losses"]
        self.gradients: dict[str, Array] = parts["gradients"]
        self.loss: Array = parts["loss"]

    def compare(
        self, loss: Array, losses: dict[str, Array], gradients: dict[str, Array | None]
    ) -> None:
        """Asserts that losses and gradients are the recorded ones."""
        assert losses.keys() == self.losses.keys()
        for name, expected in self.losses.items():
            assert_allclose(losses[name], expected, rtol=1e-5, atol=1e-6, err_msg=name)
        assert_allclose(loss, self.loss, rtol=1e-5)
        for name, expected in self.gradients.items():
            found = gradients[name]
            assert found is not None, name
            bound = 1e-5 * float(np.abs(expected).max())
            assert bound > 0
            assert_allclose(found, expected, rtol=0, atol=bound, err_msg=name)
