"""Runs that write the same project wait for one another."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.project import write, write_project
from triformers_codegen.cli import main
from triformers_codegen.lock import alone
from triformers_codegen.write import TREE

ROOT = Path(__file__).resolve().parents[2]
CLEAN = (Path(__file__).parent / "cases" / "clean" / "registry.yaml").read_text(encoding="utf-8")
OUTPUTS = "triformers/models/flax/outputs.py"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project before its first run."""
    write_project(tmp_path, ["bert"])
    write(tmp_path, "registry.yaml", CLEAN)
    return tmp_path


def start(root: Path, *arguments: str) -> subprocess.Popen[str]:
    """Begins a command in another process; by default it generates."""
    return subprocess.Popen(
        [sys.executable, "-m", "codegen", "--root", str(root), *(arguments or ["generate"])],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_run_waits_and_then_sees_what_was_done_meanwhile(root: Path) -> None:
    with alone(root):
        waiting = start(root)
        assert waiting.stderr is not None
        assert waiting.stderr.readline() == "codegen: waiting for another run in this project\n"
        assert waiting.poll() is None and not (root / TREE).exists()
        path = root / "src/triformers_core/outputs.py"
        path.write_text(path.read_text().replace("BaseModelOutput", "LaterModelOutput"))
    printed, errors = waiting.communicate(timeout=60)
    assert (waiting.returncode, errors) == (0, ""), printed
    assert "LaterModelOutput" in (root / TREE / OUTPUTS).read_text()


def test_a_new_architecture_waits_for_a_run(root: Path) -> None:
    with alone(root):
        waiting = start(root, "new", "electra", "--like", "bert")
        assert waiting.stderr is not None
        assert waiting.stderr.readline() == "codegen: waiting for another run in this project\n"
        path = root / "registry.yaml"
        path.write_text(path.read_text() + "# Later.\n")
    assert waiting.communicate(timeout=60)[1] == "" and waiting.returncode == 0
    assert path.read_text().endswith("# Later.\n") and "  electra:\n" in path.read_text()


def test_runs_at_once_all_succeed_and_one_of_them_writes(root: Path) -> None:
    runs = [start(root) for _ in range(4)]
    printed = [run.communicate(timeout=120)[0] for run in runs]
    assert [run.returncode for run in runs] == [0] * 4
    assert sorted("files, 0 changed" in text for text in printed) == [False, True, True, True]
    assert main(["--root", str(root), "check"]) == 0


def test_a_killed_run_leaves_no_lock(root: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from triformers_codegen.lock import alone\n"
        "with alone(Path(sys.argv[1])):\n"
        "    print('locked', flush=True); input()\n"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", program, str(root)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None and holder.stdout.readline() == "locked\n"
    holder.kill()
    holder.communicate()
    assert main(["--root", str(root), "generate"]) == 0
