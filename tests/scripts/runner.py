"""Runs scripts one after the other in this process, and prints what they computed as JSON.

Whichever library they import: with the reference's Python it records, with the project's it tests.
"""

from __future__ import annotations

import contextlib
import json
import runpy
import sys
import traceback
from typing import Any


def run(scripts: list[str]) -> dict[str, Any]:
    """What scripts leave in ``losses`` and ``answers``, or the error of one that failed.

    Args:
        scripts: their paths.
    """
    found: dict[str, Any] = {}
    for script in scripts:
        name = script.rpartition("/")[2].removesuffix(".py")
        try:
            with contextlib.redirect_stdout(sys.stderr):
                left = runpy.run_path(script)
        except Exception:
            found[name] = {"error": traceback.format_exc()}
            continue
        found[name] = {"losses": left["losses"], "answers": left.get("answers", [])}
    return found


if __name__ == "__main__":
    print(json.dumps(run(sys.argv[1:])))
