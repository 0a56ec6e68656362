"""Records what the scripts compute with the reference: ``python -m tests.scripts.record``.

Takes the reference's Python, ``.venv-reference/bin/python`` by default, and a folder in which the
package datasets is installed, where that Python hasn't got it.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.scripts.checkpoints import write
from tests.scripts.running import losses_of

HERE = Path(__file__).parent
# What version 4 wants to be told: which backends it may use (beside PyTorch its training arguments
# want another package), and that Keras is of version 2.
BACKENDS = {
    "torch": {"USE_TF": "0", "USE_FLAX": "0"},
    "tf": {"USE_TF": "1", "USE_FLAX": "0", "TF_USE_LEGACY_KERAS": "1"},
    "flax": {"USE_TORCH": "0", "USE_TF": "0", "USE_FLAX": "1"},
}


def record(python: str, packages: str = "") -> None:
    """Writes ``recorded.json``.

    Args:
        python: the reference's interpreter.
        packages: a folder of packages that it is given beside its own.
    """
    found: dict[str, Any] = {}  # Of JSON.
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder))
        for backend, environment in BACKENDS.items():
            scripts = sorted((HERE / "written").glob(f"{backend}_*.py"))
            offline = environment | {"HF_HUB_OFFLINE": "1", "PYTHONPATH": packages}
            runner = "reference_tensorflow.py" if backend == "tf" else "runner.py"
            found |= losses_of(os.path.abspath(python), scripts, Path(folder), offline, runner)
    wrong = {name: left["error"] for name, left in found.items() if "error" in left}
    assert not wrong, wrong
    (HERE / "recorded.json").write_text(json.dumps(found, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    record(*(sys.argv[1:] or [".venv-reference/bin/python"]))
