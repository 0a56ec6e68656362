"""What each backend saves, each backend loads: equal parameters, and so equal results.

The files of the three hold the same, so each loads those of one other.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file

from tests.exchange.worker import BACKENDS
from tests.support.reference import Array

ROOT = Path(__file__).resolve().parents[2]


# In this order each finds what it loads; a process that does both starts its backend once.
RUNS = (("torch", "save"), ("flax", "both"), ("tensorflow", "both"), ("torch", "load"))


@dataclass(frozen=True)
class Exchange:
    """What the processes have left.

    Attributes:
        saved: a folder in which every backend has saved its models.
        ended: every backend's processes.
    """

    saved: Path
    ended: Mapping[str, Sequence[subprocess.CompletedProcess[str]]]


@pytest.fixture(scope="module")
def exchange(tmp_path_factory: pytest.TempPathFactory, architectures: list[str]) -> Exchange:
    """Every backend's files, loaded by another one."""
    folder = tmp_path_factory.mktemp("saved")
    ended: dict[str, list[subprocess.CompletedProcess[str]]] = {name: [] for name in BACKENDS}
    for backend, action in RUNS:
        command = [sys.executable, "-m", "tests.exchange.worker", backend, action, str(folder)]
        command += architectures
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        ended[backend].append(done)
    return Exchange(folder, ended)


def test_the_three_save_the_same(exchange: Exchange) -> None:
    saved = exchange.saved
    folders = [path.relative_to(saved / "torch") for path in (saved / "torch").iterdir()]
    for folder in folders:
        of_torch, *others = (saved / backend / folder for backend in BACKENDS)
        expected, config = _contents(of_torch)
        for other in others:
            tensors, settings = _contents(other)
            assert settings == config, other
            assert tensors.keys() == expected.keys(), other
            for name, value in expected.items():
                assert tensors[name].dtype == value.dtype, (other, name)
                assert np.array_equal(tensors[name], value), (other, name)
    for backend in BACKENDS:
        assert sorted(p.name for p in (saved / backend).iterdir()) == sorted(map(str, folders))


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_backend_loads_what_another_has_saved(backend: str, exchange: Exchange) -> None:
    for process in exchange.ended[backend]:
        assert process.returncode == 0, process.stderr


def _contents(folder: Path) -> tuple[dict[str, Array], Any]:
    """The tensors of a saved model, and its configuration."""
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    return load_file(folder / "model.safetensors"), config
