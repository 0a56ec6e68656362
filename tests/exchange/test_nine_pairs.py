"""What each backend saves, each backend loads: equal parameters and equal results."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.exchange.worker import BACKENDS

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


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_backend_loads_what_the_three_have_saved(
    backend: str, saved: Path, architectures: list[str]
) -> None:
    _run(backend, "load", saved, architectures)
