"""Checkers read the package of a registry beside the public one, and a program on both.

A line of the program that ends with ``# error`` must be an error, and nothing else may be one.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.beside import PROJECT, ROOT, generated

Errors = set[tuple[str, int]]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example with its package."""
    return generated(tmp_path_factory.mktemp("beside"))


def marked() -> Errors:
    lines = (PROJECT / "program.py").read_text(encoding="utf-8").splitlines()
    return {
        ("program.py", number)
        for number, line in enumerate(lines, start=1)
        if line.endswith("# error")
    }


def mypy_errors(project: Path) -> Errors:
    """With this project's settings: another one would have mypy read all anew."""
    names = ("my_models", "my_models_core", "program.py")
    command = [sys.executable, "-m", "mypy", "--no-error-summary"]
    done = subprocess.run(
        [*command, *(str(project / name) for name in names)],
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": str(project)},
        capture_output=True,
        text=True,
    )
    found = re.findall(r"^(\S+?):(\d+): error:", done.stdout, re.MULTILINE)
    assert found, f"mypy found no mistake at all: {done.stdout}{done.stderr}"
    return {(os.path.relpath(path, project), int(line)) for path, line in found}


def pyright_errors(project: Path) -> Errors:
    """With this project's settings: models narrow the type of ``config``, as models here do."""
    settings = {
        "typeCheckingMode": "standard",
        "pythonVersion": "3.11",
        "extraPaths": [str(ROOT / "src"), str(ROOT / "generated"), str(project)],
        "include": [str(project)],
        "reportIncompatibleMethodOverride": False,
        "reportIncompatibleVariableOverride": False,
    }
    file = project.parent / "pyrightconfig.json"
    file.write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--project", str(file)]
    done = subprocess.run(
        [*command, "--pythonpath", sys.executable], cwd=project, capture_output=True, text=True
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    return {
        (os.path.relpath(item["file"], project), item["range"]["start"]["line"] + 1)
        for item in found
        if item["severity"] == "error"
    }


@pytest.mark.parametrize("errors", [mypy_errors, pyright_errors])
def test_the_package_is_typed_for_both_registries(
    project: Path, errors: Callable[[Path], Errors]
) -> None:
    assert errors(project) == marked()
