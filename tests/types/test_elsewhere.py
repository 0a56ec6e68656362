"""The environment that ``make`` makes: what type checkers know of the package from another folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
from typing import assert_type

from triformers import AutoConfig, AutoFeatureExtractor, AutoModelForMaskedLM
from triformers import BatchFeature, BertConfig, BertForMaskedLM


assert_type(AutoConfig.from_pretrained("bert-base-cased"), BertConfig)
assert_type(AutoModelForMaskedLM.from_pretrained("bert-base-cased"), BertForMaskedLM)
assert_type(AutoFeatureExtractor.from_pretrained("some/name")([[1, 2]]), BatchFeature)
assert_type(AutoConfig.for_model("bert").hidden_size, str)
"""
BESIDES = ("huggingface_hub", "jinja2", "pandas", "scipy", "h5py", "spacy")
"""What the package works with inside alone: its types would be read for every page that uses it."""

CACHE = str(ROOT / ".cache" / "mypy-elsewhere")
CHECKERS = {
    "mypy": ["mypy", "--no-error-summary", "--cache-dir", CACHE, "--python-executable"],
    "pyright": ["basedpyright", "--pythonpath"],
}


@pytest.mark.parametrize("name", CHECKERS)
def test_types_are_known_from_another_folder(name: str, tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM, encoding="utf-8")
    command = [sys.executable, "-m", *CHECKERS[name], sys.executable, "program.py"]
    elsewhere = {n: v for n, v in os.environ.items() if n not in ("PYTHONPATH", "MYPYPATH")}
    done = subprocess.run(command, cwd=tmp_path, env=elsewhere, capture_output=True, text=True)
    errors = [line for line in done.stdout.splitlines() if "error" in line and "program.py" in line]
    assert len(errors) == 1 and "str" in errors[0], done.stdout + done.stderr


def test_a_page_reads_no_types_but_those_that_it_can_meet(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text("import triformers\n", encoding="utf-8")
    command = [sys.executable, "-m", *CHECKERS["mypy"], sys.executable, "--timing-stats", "read"]
    elsewhere = {n: v for n, v in os.environ.items() if n not in ("PYTHONPATH", "MYPYPATH")}
    subprocess.run([*command, "program.py"], cwd=tmp_path, env=elsewhere, check=True)
    lines = (tmp_path / "read").read_text(encoding="utf-8").splitlines()
    read = {line.split()[0].partition(".")[0] for line in lines}
    assert {"torch", "triformers", "triformers_core"} <= read
    assert not read & set(BESIDES)
