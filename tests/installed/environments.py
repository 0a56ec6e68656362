"""The environments that ``make test-installed`` makes, and what runs in them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.installed.building import ROOT, run

MADE = ROOT / ".cache" / "installed"
PROGRAMS = Path(__file__).parent / "programs"

ENVIRONMENTS: dict[str, tuple[str, ...]] = {
    "bare": (),
    "torch": ("torch",),
    "tensorflow": ("tensorflow",),
    "flax": ("flax",),
    "all": ("torch", "tensorflow", "flax"),
}
"""The backends of each."""


def interpreter(environment: str) -> str:
    """An environment's Python."""
    python = MADE / environment / "bin" / "python"
    assert python.exists(), f"{python} isn't there: `make test-installed` makes it."
    return str(python)


def install(environment: str, wheel: Path) -> None:
    """Installs a wheel anew, without what it requires."""
    options = ["--quiet", "--no-deps", "--no-index", "--force-reinstall"]
    run([interpreter(environment), "-m", "pip", "install", *options, str(wheel)])


def use(command: Sequence[str], checkpoint: Path, output: Path) -> dict[str, Any]:
    """What ``programs/use.py``, run by a command, says about a checkpoint."""
    printed = run([*command, str(checkpoint), str(output)])
    found: dict[str, Any] = json.loads(printed.splitlines()[-1])
    return found
