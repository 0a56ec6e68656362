"""What each backend saves, each backend loads: equal parameters, and so equal results.

The files of the three hold the same, so each loads those of one other.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file

from tests.exchange.worker import BACKENDS
from tests.support.reference import Array

ROOT = Path(__file__).resolve().parents[2]


def _run(backend: str, action: str, folder: Path, architectures: list[str]) -> None:
    command = [sys.executable, "-m", "tests.exchange.worker", backend, action, str(folder)]
    command += architectures
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory, architectures: list[str]) -> Path:
    """A folder in which every backend has saved its models."""
    folder = tmp_path_factory.mktemp("saved")
    for backend in BACKENDS:
        _run(backend, "save", folder, architectures)
    return folder


def test_the_three_save_the_same(saved: Path) -> None:
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
def test_a_backend_loads_what_another_has_saved(
    backend: str, saved: Path, architectures: list[str]
) -> None:
    _run(backend, "load", saved, architectures)


def _contents(folder: Path) -> tuple[dict[str, Array], Any]:
    """The tensors of a saved model, and its configuration."""
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    return load_file(folder / "model.safetensors"), config
