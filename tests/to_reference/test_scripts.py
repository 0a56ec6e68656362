"""A user's script takes the same course with the reference: just the import line differs."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.scripts.checkpoint import write
from tests.scripts.running import run
from tests.to_reference.processes import OURS, QUIET, REFERENCE, ROOT


# The reference's TensorFlow classes can't read safetensors in its environment.
@pytest.mark.parametrize("backend", ["torch", "flax"])
def test_a_script_has_the_same_losses_and_predictions(backend: str, tmp_path: Path) -> None:
    write(tmp_path / "checkpoint", dropout=0.0)
    script = ROOT / f"tests/scripts/fine_tune_{backend}.py"
    theirs = tmp_path / "script.py"
    text = script.read_text(encoding="utf-8")
    assert text.count("from triformers import") == 1 and text.count("triformers") == 1
    theirs.write_text(text.replace("triformers", "transformers"), encoding="utf-8")
    found = run(
        sys.executable,
        script,
        tmp_path / "checkpoint",
        tmp_path / "ours",
        {"PYTHONPATH": os.pathsep.join(OURS)},
    )
    environment = QUIET | {"USE_FLAX": str(int(backend == "flax")), "PYTHONPATH": ""}
    expected = run(
        str(REFERENCE),
        theirs,
        tmp_path / "checkpoint",
        tmp_path / "theirs",
        environment,
    )
    assert expected["losses"][-1] < expected["losses"][0]
    for name in ("losses", "logits"):
        np.testing.assert_allclose(found[name], expected[name], rtol=0, atol=1e-5)
