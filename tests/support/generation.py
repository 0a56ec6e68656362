"""Recorded generations of the reference, and the weights of the models that made them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import numpy as np

from tests.support.reference import FIXTURES, Array, Named, weights

RECORDED = FIXTURES / "generation.json"

def large_weights(parameters: Iterable[Named], louder: float) -> dict[str, Array]:
    """A value for every parameter, by name, so large that scores differ.

    Args:
        parameters: with names and shapes.
        louder: factor of all that have more than one axis.
    """
    return {
        name: value if value.ndim < 2 else value * np.float32(louder)
        for name, value in weights(parameters).items()
    }


def recorded() -> dict[str, dict[str, Any]]:
    """What the reference generated, by the name of the case."""
    found: dict[str, dict[str, Any]] = json.loads(RECORDED.read_text(encoding="utf-8"))
    return found
