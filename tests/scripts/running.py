"""Runs a user's script in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

SOURCES = ":".join(str(Path(__file__).parents[2] / folder) for folder in ("src", "generated"))
"""Where the project's packages lie, for a process of its own."""


def run(
    python: str,
    script: Path,
    checkpoint: Path,
    output: Path,
    environment: Mapping[str, str],
) -> dict[str, Any]:
    """What a script printed last, which is JSON.

    Args:
        python: the interpreter.
        script: takes the checkpoint and the folder to save to.
        checkpoint: a folder.
        output: a folder, which the script makes.
        environment: variables that are added.
    """
    done = subprocess.run(
        [python, os.fspath(script), os.fspath(checkpoint), os.fspath(output)],
        env=os.environ | environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    printed: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return printed


def losses_of(
    python: str,
    scripts: Sequence[Path],
    folder: Path,
    environment: Mapping[str, str],
    runner: str = "runner.py",
) -> dict[str, Any]:
    """What scripts leave behind, run one after the other in one process.

    Args:
        python: the interpreter.
        scripts: the scripts.
        folder: which they run in.
        environment: variables that are added.
        runner: the program that runs them, beside this one.
    """
    done = subprocess.run(
        [python, os.fspath(Path(__file__).with_name(runner)), *map(os.fspath, scripts)],
        env=os.environ | environment,
        cwd=folder,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    printed: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return printed
