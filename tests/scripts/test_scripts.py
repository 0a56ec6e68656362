"""Users' scripts run unchanged but for the import line, in each backend."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.scripts.checkpoint import write
from tests.scripts.running import SOURCES, run

HERE = Path(__file__).parent


@pytest.mark.parametrize("backend", ["torch", "tensorflow", "flax"])
def test_a_script_fine_tunes_saves_and_loads_a_classifier(backend: str, tmp_path: Path) -> None:
    write(tmp_path / "checkpoint", dropout=0.1)
    script = HERE / f"fine_tune_{backend}.py"
    output = tmp_path / "tuned"
    found = run(sys.executable, script, tmp_path / "checkpoint", output, {"PYTHONPATH": SOURCES})
    assert sum(found["losses"][-2:]) < 0.8 * sum(found["losses"][:2])
    assert found["accuracy"] == 1
    names = {path.name for path in output.iterdir()}
    assert {"config.json", "model.safetensors", "tokenizer.json", "vocab.txt"} <= names
