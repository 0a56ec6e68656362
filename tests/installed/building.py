"""Builds the package's wheel and its source distribution."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# What of the tree is in a package. Copied, so that nothing that an earlier build left is.
PARTS = ("pyproject.toml", "README.md", "LICENSE", "src", "generated")
_LEFT_OVER = shutil.ignore_patterns("__pycache__", "*.egg-info")
_BACKEND = "import sys; from setuptools import build_meta; build_meta.build_sdist(sys.argv[1])"


def copy_sources(target: Path) -> Path:
    """Copies what a build reads."""
    target.mkdir()
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, target / part, ignore=_LEFT_OVER)
        else:
            shutil.copy2(ROOT / part, target / part)
    return target


def build_wheel(source: Path, target: Path) -> Path:
    """Builds a wheel from a folder or a source distribution."""
    options = [
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
        "--wheel-dir",
    ]
    run([sys.executable, "-m", "pip", "wheel", *options, str(target), str(source)])
    (wheel,) = target.glob("*.whl")
    return wheel


def build_sdist(source: Path, target: Path) -> Path:
    """Builds a source distribution from a folder."""
    target.mkdir()
    run([sys.executable, "-c", _BACKEND, str(target)], cwd=source)
    (archive,) = target.glob("*.tar.gz")
    return archive


def run(
    command: list[str], cwd: Path | None = None, environment: Mapping[str, str] | None = None
) -> str:
    """Runs a command away from this tree's modules; returns what it printed.

    Args:
        command: the program and its arguments.
        cwd: where; anywhere by default.
        environment: variables that are added.
    """
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        command,
        cwd=cwd or Path("/"),
        env={**inherited, **(environment or {})},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout
