"""Generated Python is black's, and formatted once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from triformers_codegen import formatting
from triformers_codegen.formatting import DAYS, FormatError, formatted

UGLY = "import sys, os\nimport abc\nx = {  'a':1 }\n"
NEAT = 'import abc\nimport os\nimport sys\n\nx = {"a": 1}\n'
# Where black and ruff's formatter differ.
LONG = """
def _a_new_model_for_image_classification_with_teacher() -> type[FlaxDeiTForImageClassificationWithTeacher]:
    return FlaxDeiTForImageClassificationWithTeacher
"""


def test_black_has_the_last_word(tmp_path: Path) -> None:
    files = {"b.py": LONG, "a/a.py": UGLY, "a.md": UGLY}
    done = formatted(files, cache=tmp_path)
    assert list(done) == list(files)
    assert (done["a/a.py"], done["a.md"]) == (NEAT, UGLY)
    (tmp_path / "b.py").write_text(done["b.py"])
    command = ["black", "--check", "--line-length=100", str(tmp_path / "b.py")]
    subprocess.run([sys.executable, "-m", *command], check=True, capture_output=True)


def test_a_known_text_is_not_formatted_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert formatted({"a.py": UGLY}, cache=tmp_path) == {"a.py": NEAT}
    asked: list[list[str]] = []

    def count(files: dict[str, str], root: Path | None) -> dict[str, str]:
        asked.append(sorted(files))
        return dict(files)

    monkeypatch.setattr(formatting, "_format", count)
    assert formatted({"a.py": UGLY}, cache=tmp_path) == {"a.py": NEAT}
    formatted({"a.py": UGLY, "b.py": UGLY, "c.md": ""}, cache=tmp_path)
    assert asked == [[], ["b.py"]]


def test_black_is_not_asked_for_what_is_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {"a.py": UGLY, "b.py": LONG, "c/c.py": "y = 1"}
    wanted = formatted(files, cache=tmp_path / "one")
    for path, text in wanted.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text)
    asked: list[list[str]] = []
    original = subprocess.run

    def run(command: list[str], *, cwd: str, **options: Any) -> object:  # As they came.
        found = sorted(path.relative_to(cwd).as_posix() for path in Path(cwd).rglob("*.py"))
        asked.extend([found] if "black" in command else [])
        return original(command, cwd=cwd, **options)

    monkeypatch.setattr(subprocess, "run", run)
    assert formatted(files, tmp_path, cache=tmp_path / "two") == wanted
    assert asked == [["b.py"]]  # Of which ruff makes something else.
    (tmp_path / "a.py").write_text("x = {}\n")
    assert formatted(files, tmp_path, cache=tmp_path / "three") == wanted
    assert asked[1:] == [["a.py", "b.py"]]


def test_what_no_run_asks_for_is_forgotten(tmp_path: Path) -> None:
    formatted({"a.py": UGLY, "b.py": UGLY}, cache=tmp_path)
    before = (DAYS + 1) * 24 * 3600
    for place in tmp_path.iterdir():
        os.utime(place, (place.stat().st_atime - before, place.stat().st_mtime - before))
    formatted({"a.py": UGLY}, cache=tmp_path)
    assert len(list(tmp_path.iterdir())) == 1


def test_what_is_not_python_is_an_error_and_not_kept(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="bad.py"):
        formatted({"bad.py": "def :\n"}, cache=tmp_path)
    assert not list(tmp_path.iterdir())
