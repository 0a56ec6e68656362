"""How close the recorded results are reached: ``python -m tests.reached`` writes it down anew.

For every architecture and backend the largest difference between an entry of a recorded output and what
is computed here, in ``tests/fixtures/reached.json``, of which the status table is made. Tests don't
compare with it, since processors round otherwise; they hold the bounds.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path

import triformers
from tests.support.reference import FIXTURES, case_names, load_case
from triformers_codegen.model import BACKENDS, Backend
from triformers_codegen.naming import public_name

REACHED = FIXTURES.parent / "reached.json"


def main() -> None:
    """Measures in a process for each backend."""
    found = {
        backend: json.loads(
            subprocess.run(
                [sys.executable, "-m", "tests.reached", backend], check=True, stdout=subprocess.PIPE
            ).stdout
        )
        for backend in BACKENDS
    }
    first = found[BACKENDS[0]]
    rows = {name: {backend: found[backend][name] for backend in BACKENDS} for name in first}
    lines = [f"{json.dumps(name)}: {json.dumps(row)}" for name, row in rows.items()]
    REACHED.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def measured(backend: Backend) -> dict[str, float]:
    """The largest difference of every architecture's recorded results, by its package."""
    check_case = importlib.import_module(f"tests.support.{backend}").check_case
    found = {}
    for package in packages():
        cases = [load_case(package, name) for name in case_names(package)]
        reached = max(
            check_case(getattr(triformers, public_name(case.model_class, backend)), case)
            for case in cases
        )
        found[package] = float(f"{reached:.1e}")
    return found


def packages() -> list[str]:
    """The architectures that have recorded results."""
    folder = Path(__file__).parent / "reference" / "cases"
    return sorted(
        path.stem for path in folder.glob("*.py") if path.stem not in ("__init__", "definition")
    )


if __name__ == "__main__":
    if sys.argv[1:]:
        print(json.dumps(measured(next(each for each in BACKENDS if each == sys.argv[1]))))
    else:
        main()
