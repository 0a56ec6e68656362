"""Good and deliberately wrong programs under both type checkers.

A line that ends with ``# error`` must be an error, and no other line may be one.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = Path(__file__).parent / "programs"

Lines = set[tuple[str, int]]


def files() -> list[Path]:
    """The programs; the settings leave the wrong ones out, unless they are named."""
    return sorted(PROGRAMS.glob("*.py"))


def marked() -> Lines:
    """File and line of everything that must be an error."""
    return {
        (path.name, number)
        for path in files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if line.endswith("# error")
    }


def mypy_errors() -> Lines:
    """File and line of mypy's errors, with the project's settings."""
    command = [sys.executable, "-m", "mypy", "--no-error-summary", *map(str, files())]
    output = subprocess.run(command, cwd=ROOT, capture_output=True, text=True).stdout
    found = re.findall(r"programs/(\w+\.py):(\d+): error:", output)
    assert found, f"mypy found no mistake at all: {output}"
    return {(name, int(line)) for name, line in found}


def pyright_errors() -> Lines:
    """File and line of basedpyright's errors; the project's settings leave the programs out."""
    settings = str(PROGRAMS.parent / "pyrightconfig.json")
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--project", settings]
    command += ["--pythonpath", sys.executable]
    output = subprocess.run(command, cwd=ROOT, capture_output=True, text=True).stdout
    findings = json.loads(output)["generalDiagnostics"]
    return {
        (Path(finding["file"]).name, finding["range"]["start"]["line"] + 1)
        for finding in findings
        if finding["severity"] == "error"
    }


@pytest.mark.parametrize("errors", [mypy_errors, pyright_errors])
def test_checkers_find_every_mistake_and_nothing_else(errors: Callable[[], Lines]) -> None:
    assert errors() == marked()
