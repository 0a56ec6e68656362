"""PEFT, accelerate and transformers' Trainer, installed beside this library, with its models."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.installed.building import run
from tests.installed.environments import MADE, PROGRAMS, interpreter

BESIDE = {"PYTHONPATH": str(MADE / "tools"), "HF_HUB_OFFLINE": "1"}


@pytest.fixture(scope="module")
def found(
    installed: Callable[[str], None], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """What the program says."""
    installed("torch")
    folder = tmp_path_factory.mktemp("tools")
    command = [interpreter("torch"), str(PROGRAMS / "tools.py"), str(folder)]
    said: dict[str, Any] = json.loads(run(command, environment=BESIDE).splitlines()[-1])
    return said


def test_adapters_are_saved_loaded_and_merged(found: dict[str, Any]) -> None:
    far = {n: x for n, x in found.items() if n.startswith(("lora", "prompts ")) and x is not True}
    assert len(far) == 9 and max(far.values()) < 1e-4
    assert found["prompts generate"]


def test_trainers_lower_the_loss_and_predict(found: dict[str, Any]) -> None:
    for name in ("Trainer", "Seq2SeqTrainer"):
        before, after, predictions = found[name]
        assert after < before and predictions == 8


def test_accelerate_moves_and_empties(found: dict[str, Any]) -> None:
    assert found["cpu_offload"] < 1e-6 and found["empty"] == ["meta"]
