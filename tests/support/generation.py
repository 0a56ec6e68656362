"""Recorded generations of the reference, and the weights of the models that made them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from tests.support.reference import FIXTURES, Array, Named, weights

RECORDED = FIXTURES / "generation.json"

LOUDER = 12.0
"""What weights of the usual formula are multiplied by, so that scores differ."""


def large_weights(parameters: Iterable[Named]) -> dict[str, Array]:
    """A value for every parameter, by name; normalisations keep theirs."""
    return {
        name: value if value.ndim < 2 else value * LOUDER
        for name, value in weights(parameters).items()
    }


def recorded() -> dict[str, dict[str, Any]]:
    """What the reference generated, by the name of the case."""
    found: dict[str, dict[str, Any]] = json.loads(RECORDED.read_text(encoding="utf-8"))
    return found
