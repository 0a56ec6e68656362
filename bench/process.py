"""Running a measure in fresh processes, several times."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]

Samples = dict[str, list[float]]


class BenchError(Exception):
    """A measure that failed; its process has said why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Processes:
    """Starts processes of this interpreter.

    Args:
        repetitions: how often each measure is taken.
    """

    repetitions: int

    def probe(
        self,
        measure: str,
        *arguments: str,
        repetitions: int | None = None,
        python: str = sys.executable,
    ) -> Samples:
        """The samples of all repetitions of a measure of ``bench.probe``."""
        samples: Samples = {}
        for _ in range(repetitions or self.repetitions):
            printed = _run(["-m", "bench.probe", measure, *arguments], python)
            for name, values in json.loads(printed.splitlines()[-1]).items():
                samples.setdefault(name, []).extend(values)
        return samples

    def seconds(self, *arguments: str, repetitions: int | None = None) -> list[float]:
        """How long the interpreter takes with these arguments, from start to end."""
        samples = []
        for _ in range(repetitions or self.repetitions):
            start = time.perf_counter()
            _run(arguments)
            samples.append(time.perf_counter() - start)
        return samples


def _run(arguments: Sequence[str], python: str = sys.executable) -> str:
    """Runs an interpreter in the project and returns what it printed."""
    paths = os.pathsep.join(str(ROOT / folder) for folder in ("src", "generated", "."))
    environment = os.environ | {"PYTHONPATH": paths, "MYPYPATH": paths}
    # An installed package has its bytecode; where none may be written, every start would compile.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [python, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        # mypy prints its findings, Python its errors: the end says what happened.
        end = (done.stdout + done.stderr).strip().splitlines()[-3:]
        raise BenchError(f"{' '.join(arguments)} failed: {' / '.join(end)}")
    return done.stdout
