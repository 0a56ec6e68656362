"""Prints what the package requires with an extra, a line each: ``python -m tests.installed.requirements torch``.

An extra that isn't there (``bare``) stands for none.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

PYPROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"


def main(extra: str) -> None:
    """Prints the requirements; those of ``all`` are those of the extras that it names."""
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = extras.get(extra, [])
    if extra == "all":
        names = wanted[0].partition("[")[2].rstrip("]").split(",")
        wanted = [each for name in names for each in extras[name]]
    print("\n".join(project["dependencies"] + wanted))


if __name__ == "__main__":
    main(*sys.argv[1:])
