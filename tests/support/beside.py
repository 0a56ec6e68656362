"""The example of a registry beside the public one, generated as users do it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROJECT = ROOT / "tests/beside/project"
CACHE = ROOT / ".cache/beside"
OPTIONS = ("generate", "--registry", "private.yaml", "--package", "my_models")


def generate(
    folder: Path, *more: str, path: str | None = None, options: tuple[str, ...] = OPTIONS
) -> subprocess.CompletedProcess[str]:
    """Runs the command in a folder.

    Args:
        folder: where.
        more: further options.
        path: where Python looks for modules; where this process does by default.
        options: the command and its options.
    """
    environment: Mapping[str, str] = {
        **os.environ,
        "PYTHONPATH": path or os.pathsep.join(str(ROOT / x) for x in ("src", "generated")),
    }
    command = [sys.executable, "-m", "triformers", *options, "--cache", str(CACHE), *more]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def copied(folder: Path) -> Path:
    """A copy of the example's files that aren't generated."""
    ignored = shutil.ignore_patterns("__pycache__", "my_models", ".cache")
    return shutil.copytree(PROJECT, folder / "project", ignore=ignored)


def generated(folder: Path) -> Path:
    """A copy of the example with its package."""
    project = copied(folder)
    done = generate(project)
    assert done.returncode == 0, done.stderr
    return project
