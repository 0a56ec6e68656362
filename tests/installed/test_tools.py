"""What users train with, installed beside this library, with its models."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.installed.building import ROOT, run
from tests.installed.environments import MADE, PROGRAMS, interpreter

VOCABULARY = ROOT / "tests" / "fixtures" / "text" / "bert-base-uncased-vocab.txt"


def said(program: str, folder: Path, *beside: Path) -> dict[str, Any]:
    """What a program says that runs with these folders of packages."""
    command = [interpreter("torch"), str(PROGRAMS / program), str(folder), str(VOCABULARY)]
    paths = os.pathsep.join(map(str, beside))
    printed = run(command, environment={"PYTHONPATH": paths, "HF_HUB_OFFLINE": "1"})
    found: dict[str, Any] = json.loads(printed.splitlines()[-1])
    return found


@pytest.fixture(scope="module")
def found(
    installed: Callable[[str], None], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """What the program with PEFT, accelerate and Trainers says."""
    installed("torch")
    return said("tools.py", tmp_path_factory.mktemp("tools"), MADE / "tools")


def test_adapters_are_saved_loaded_and_merged(found: dict[str, Any]) -> None:
    far = {n: x for n, x in found.items() if n.startswith(("lora", "prompts ")) and x is not True}
    assert len(far) == 10 and max(far.values()) < 1e-4
    assert found["prompts generate"]


@pytest.mark.parametrize(
    ("name", "shape"), [("bert", [8, 2]), ("gpt2", [8, 4, 50]), ("t5", [8, 20])]
)
def test_trainers_lower_the_loss_predict_save_and_resume(
    found: dict[str, Any], name: str, shape: list[int]
) -> None:
    before, after, predictions, same, steps = found[f"Trainer {name}"]
    assert after < before and predictions == shape and same and steps == 6


def test_accelerate_moves_and_empties(found: dict[str, Any]) -> None:
    assert found["cpu_offload"] < 1e-6 and found["empty"] == ["meta"]


def test_sentences_are_trained_saved_and_reloaded(
    installed: Callable[[str], None], tmp_path: Path
) -> None:
    installed("torch")
    beside = MADE / "tools", MADE / "sentences" / "site-packages"
    found = said("sentences.py", tmp_path, *beside)
    assert sorted(found) == ["bert", "deberta", "distilbert"]
    for before, after, far in found.values():
        assert after < before / 1.5 and far < 1e-5
