"""Installed by pip: without a backend, with each one alone, and with all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.installed.building import run
from tests.installed.conftest import Expected
from tests.installed.environments import ENVIRONMENTS, MADE, PROGRAMS, interpreter, use
from triformers import __version__


@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_a_user_loads_runs_and_saves(
    environment: str,
    installed: Callable[[str], None],
    expected: Expected,
    tmp_path: Path,
) -> None:
    installed(environment)
    command = [interpreter(environment), "-I", str(PROGRAMS / "use.py")]
    found = use(command, expected.checkpoint, tmp_path)
    assert found["version"] == __version__
    packages = MADE / environment / "lib"
    assert all(Path(file).is_relative_to(packages) for file in found["files"])
    expected.check(found, ENVIRONMENTS[environment])


@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_pip_has_nothing_to_say(
    environment: str, wheel: Path, installed: Callable[[str], None]
) -> None:
    installed(environment)
    pip = [interpreter(environment), "-m", "pip"]
    assert "No broken requirements" in run([*pip, "check"])
    # With the extra there is nothing left to install.
    extra = "" if environment == "bare" else f"[{environment}]"
    options = ["--no-index", "--dry-run", "--no-build-isolation"]
    said = run([*pip, "install", *options, f"triformers{extra} @ file://{wheel}"])
    would = [line for line in said.splitlines() if line.startswith("Would install")]
    assert would in ([], [f"Would install triformers-{__version__}"])
