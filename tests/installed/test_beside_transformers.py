"""Beside an installed transformers: neither sees the other, in whichever order they come."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from tests.installed.building import run
from tests.installed.conftest import Expected
from tests.installed.environments import MADE, PROGRAMS, interpreter

BESIDE = {"PYTHONPATH": str(MADE / "transformers"), "HF_HUB_OFFLINE": "1"}


def together(expected: Expected, *order: str) -> dict[str, Any]:
    """What the program says; its predictions are as expected."""
    command = [
        interpreter("torch"),
        str(PROGRAMS / "beside.py"),
        str(expected.checkpoint),
        *order,
    ]
    found: dict[str, Any] = json.loads(run(command, environment=BESIDE).splitlines()[-1])
    assert len(found["logits"]) == len(order)
    for logits in found["logits"]:
        np.testing.assert_allclose(logits, expected.logits, rtol=0, atol=1e-5)
    return found


def test_it_imports_nothing_of_transformers(
    installed: Callable[[str], None], expected: Expected
) -> None:
    installed("torch")
    found = together(expected, "ours")
    assert found["of ours"] and not found["of theirs"]


@pytest.mark.parametrize("order", [("ours", "theirs"), ("theirs", "ours")])
def test_transformers_stays_as_it_is(
    order: tuple[str, str], installed: Callable[[str], None], expected: Expected
) -> None:
    installed("torch")
    alone = together(expected, "theirs")
    found = together(expected, *order)
    assert alone["of theirs"] and found["of theirs"] == alone["of theirs"]
    assert found["registries"] == alone["registries"]
    assert not any(origin.startswith("transformers") for origin in found["of ours"].values())
