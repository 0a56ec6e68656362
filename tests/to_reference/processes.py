"""Runs modules of the tests in this environment and in the reference's."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = ROOT / ".venv-reference" / "bin" / "python"
OURS = tuple(os.fspath(ROOT / folder) for folder in ("src", "generated", "."))
QUIET = {"HF_HUB_OFFLINE": "1", "USE_TF": "0", "USE_FLAX": "0"}


def here(module: str, *arguments: str) -> str:
    """Runs a module with this library; returns what it printed."""
    return _run(sys.executable, module, arguments, {"PYTHONPATH": os.pathsep.join(OURS)})


def in_reference(module: str, *arguments: str) -> str:
    """Runs a module with the reference, which can't import this library."""
    assert REFERENCE.exists(), f"{REFERENCE} isn't there: `make test-reference` makes it."
    # Of the project's own packages it sees the generator's: names are suggested by it.
    paths = os.pathsep.join(map(os.fspath, (ROOT, ROOT / "src")))
    return _run(os.fspath(REFERENCE), module, arguments, QUIET | {"PYTHONPATH": paths})


def _run(python: str, module: str, arguments: tuple[str, ...], more: dict[str, str]) -> str:
    command = [python, "-m", module, *arguments]
    done = subprocess.run(command, cwd=ROOT, env=os.environ | more, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout
