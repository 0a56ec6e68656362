"""Formats Python, all files in one run: imports are put in order, then everything is laid out."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

# What pyproject.toml says for the hand-written files; the generator's other roots have none.
_OPTIONS = ("--isolated", "--no-cache", "--quiet", "--line-length=100", "--target-version=py311")
_OWN = 'lint.isort.known-first-party=["codegen", "tests", "triformers", "triformers_core"]'
_STEPS = (
    ("check", *_OPTIONS, "--select=I", "--fix", f"--config={_OWN}", "."),
    ("format", *_OPTIONS, "."),
)


class FormatError(Exception):
    """What a template or a port made isn't Python: a defect of the generator."""


def formatted(files: Mapping[str, str]) -> dict[str, str]:
    """Formats the Python among some files.

    Args:
        files: texts by their paths.

    Returns:
        All of them, by the same paths and in the same order.

    Raises:
        FormatError: some aren't Python.
    """
    python = [path for path in files if path.endswith(".py")]
    with tempfile.TemporaryDirectory() as folder:
        places = {path: Path(folder) / path for path in python}
        for path, place in places.items():
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(files[path].encode())
        for step in _STEPS:
            command = [sys.executable, "-m", "ruff", *step]
            done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
            if done.returncode:
                raise FormatError(done.stdout + done.stderr)
        texts = {path: place.read_bytes().decode() for path, place in places.items()}
    return {path: texts.get(path, text) for path, text in files.items()}
