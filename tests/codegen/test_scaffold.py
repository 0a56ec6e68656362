"""A scaffold in a copy of this project: it generates, has right types, and its tests want more."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from triformers_codegen.cli import main
from triformers_codegen.load import load
from triformers_codegen.sources import CORE

ROOT = Path(__file__).resolve().parents[2]
LIKE = {
    "brand-new": ["bert", "--own-tokenizer", "--without", "causal_lm", "next_sentence_prediction"],
    "newer": ["vit"],
}
PACKAGES = [name.replace("-", "_") for name in LIKE]
COPIED = ("src", "generated", "tests/support", "tests/reference")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project after ``new`` for each kind of architecture, and ``generate``."""
    root = tmp_path_factory.mktemp("copy")
    for name in ("registry.yaml", "pyproject.toml"):
        shutil.copy(ROOT / name, root / name)
    for name in COPIED:
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, root / name, ignore=ignored)
    # Mypy knows a file again by its content.
    if (ROOT / ".mypy_cache").is_dir():
        shutil.copytree(ROOT / ".mypy_cache", root / ".mypy_cache")
    # One that is being written, without an entry yet, is a finding of the project's own check.
    packages = {item.package for item in load(root / "registry.yaml", "")[0].architectures}
    for path in (root / CORE / "architectures").iterdir():
        if path.is_dir() and path.name not in packages:
            shutil.rmtree(path)
    for name, like in LIKE.items():
        assert main(["--root", str(root), "new", name, "--like", *like]) == 0
    assert main(["--root", str(root), "generate"]) == 0
    return root


def run(root: Path, module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, cwd=root, capture_output=True, text=True)


def test_what_was_generated_is_up_to_date_and_much_is_left_to_do(
    copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["--root", str(copy), "check"]) == 1
    out, err = capsys.readouterr()
    assert out == "" and len(err.splitlines()) > 5
    assert all(": left to do: TODO" in line for line in err.splitlines())
    for package in PACKAGES:
        for backend in ("tensorflow", "flax"):
            assert (copy / f"generated/triformers/models/{backend}/{package}.py").exists()


def test_sources_and_ports_have_right_types(copy: Path) -> None:
    files = ["generated/triformers/auto/torch/base.py"]
    for package in PACKAGES:
        files += [
            f"src/triformers_core/architectures/{package}",
            f"generated/triformers/models/tensorflow/{package}.py",
            f"generated/triformers/models/flax/{package}.py",
            f"generated/tests/torch/test_{package}.py",
            f"tests/reference/cases/{package}.py",
            f"tests/torch/test_{package}_particulars.py",
        ]
    done = run(copy, "mypy", *files)
    assert done.returncode == 0, done.stdout


def test_its_tests_fail_until_it_is_filled_in(copy: Path) -> None:
    files = [f"generated/tests/torch/test_{package}.py" for package in PACKAGES]
    files += [f"tests/torch/test_{package}_particulars.py" for package in PACKAGES]
    done = run(copy, "pytest", "--tb=line", "-p", "no:cacheprovider", *files)
    summary = done.stdout.splitlines()[-1]
    assert done.returncode == 1 and "failed" in summary and "error" not in summary
    assert "passed" not in summary and "skipped" not in summary
    for text in (
        "brand-new has no recorded case 'base'; define it in tests/reference/cases/brand_new.py",
        "newer has no recorded case 'base'; define it in tests/reference/cases/newer.py",
        "TODO: test what BrandNew does differently from BERT",
        "TODO: test what Newer does differently from ViT",
    ):
        assert text in done.stdout
