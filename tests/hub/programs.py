"""Programs in processes of their own: what is said in the environment is read once."""

from __future__ import annotations

import os
import subprocess
import sys


def run(program: str, *arguments: object, **environment: str) -> str:
    """Runs a Python program and returns what it printed.

    Args:
        program: its text; the library is importable.
        arguments: its ``sys.argv[1:]``.
        environment: variables beside this process's own.
    """
    path = os.pathsep.join(["src", "generated", os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": path} | environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
