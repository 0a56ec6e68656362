"""Scripts as users wrote them: once their import lines are rewritten they compute what they did."""

from __future__ import annotations

import ast
import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.scripts.checkpoints import write
from tests.scripts.running import SOURCES, losses_of
from triformers_core.scripts.migrate import main

HERE = Path(__file__).parent
WRITTEN = HERE / "written"
# What stands for the package datasets lies beside the project's packages.
PACKAGES = f"{SOURCES}:{HERE / 'standing'}"
# Recorded from the reference by record.py.
RECORDED: dict[str, Any] = json.loads((HERE / "recorded.json").read_text())


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the checkpoints and the scripts, which the command has rewritten."""
    folder = tmp_path_factory.mktemp("written")
    write(folder)
    shutil.copytree(WRITTEN, folder / "scripts")
    # All that they use is here: else the report has lines, and this is 1.
    assert main([os.fspath(folder / "scripts")]) == 0
    return folder


def test_the_command_changes_import_lines_alone(place: Path) -> None:
    scripts = sorted(WRITTEN.glob("*.py"))
    assert len(scripts) >= 20 and {path.stem for path in scripts} == RECORDED.keys()
    for path in scripts:
        old = path.read_text().splitlines()
        new = (place / "scripts" / path.name).read_text().splitlines()
        changed = [(a, b) for a, b in zip(old, new, strict=True) if a != b]
        assert changed, path.name
        for before, after in changed:
            assert before.startswith(("from transformers", "import transformers"))
            assert after.replace("import triformers as transformers", "import transformers") == (
                before.replace("from transformers", "from triformers")
            )


USED = """
AdamWeightDecay AutoImageProcessor CONFIG_MAPPING CONFIG_NAME CaptureLogger
DataCollatorForLanguageModeling DataCollatorForMultipleChoice DataCollatorForSeq2Seq
DataCollatorForTokenClassification DataCollatorWithPadding DefaultDataCollator EvalPrediction
FLAX_MODEL_FOR_MASKED_LM_MAPPING HfArgumentParser KerasMetricCallback PaddingStrategy
PreTrainedTokenizerBase PreTrainedTokenizerFast PretrainedConfig PushToHubCallback
TF2_WEIGHTS_NAME TFTrainingArguments TF_MODEL_FOR_MASKED_LM_MAPPING TensorType TrainingArguments
check_min_version create_optimizer get_last_checkpoint is_main_process is_offline_mode
is_tensorboard_available pipeline prepare_tf_dataset require_version
set_seed shift_tokens_right
"""


def test_the_scripts_use_what_scripts_ask_for() -> None:
    used = set()
    for path in WRITTEN.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Name):
                used.add(node.id)
            elif isinstance(node, ast.Attribute):
                used.add(node.attr)
            elif isinstance(node, ast.ImportFrom):
                used.update(alias.name for alias in node.names)
    assert set(USED.split()) - used == set()


@pytest.mark.parametrize("backend", ["torch", "tf", "flax"])
def test_losses_and_answers_are_the_references(backend: str, place: Path) -> None:
    scripts = sorted((place / "scripts").glob(f"{backend}_*.py"))
    found = losses_of(sys.executable, scripts, place, {"PYTHONPATH": PACKAGES})
    assert found.keys() == {name for name in RECORDED if name.startswith(f"{backend}_")}
    for name, left in found.items():
        expected = RECORDED[name]
        assert "error" not in left, f"{name}: {left['error']}"
        np.testing.assert_allclose(
            left["losses"], expected["losses"], rtol=0, atol=2e-6, err_msg=name
        )
        assert left["answers"] == expected["answers"], name
