"""A registry beside the public one: what is written, and what is refused with its place."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.beside import CACHE, OPTIONS, ROOT, copied, generate, generated
from triformers_codegen.command import main

BERT = "my_models_core/architectures/acme_bert"
REGISTRY = "private.yaml"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example with its package."""
    return generated(tmp_path_factory.mktemp("beside"))


@pytest.fixture
def copy(project: Path, tmp_path: Path) -> Iterator[Path]:
    """The same, for a test to change: earlier results are kept for each folder."""
    shutil.copytree(project, tmp_path / "before")
    yield project
    shutil.rmtree(project)
    shutil.copytree(tmp_path / "before", project)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def findings(copy: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[], list[str]]:
    """What the command says is wrong; nothing is written then."""

    def found() -> list[str]:
        before = {path: path.stat().st_mtime_ns for path in (copy / "my_models").rglob("*.py")}
        with contextlib.chdir(copy):
            assert main([*OPTIONS, "--cache", str(CACHE)]) == 1
        said = capsys.readouterr()
        assert said.out == ""
        assert {x: x.stat().st_mtime_ns for x in (copy / "my_models").rglob("*.py")} == before
        return said.err.splitlines()

    return found


def test_what_was_written_is_what_would_be_written(project: Path) -> None:
    done = generate(project, "--check")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    text = (project / "my_models/models/torch/acme_bert.py").read_text(encoding="utf-8")
    assert text.startswith("# Generated from private.yaml by `python -m triformers generate`; do")
    assert "from triformers.models.torch.bert import BertModel" in text
    for backend in ("torch", "tensorflow", "flax"):
        pages = sorted(path.name for path in (project / f"my_models/auto/{backend}").glob("*.py"))
        public = (ROOT / f"generated/triformers/auto/{backend}").glob("*.py")
        assert pages == sorted(path.name for path in public)


def test_a_changed_source_is_shown_and_written(copy: Path) -> None:
    edit(copy / BERT / "modeling.py", "BERT's hidden states", "hidden states")
    done = generate(copy, "--check")
    assert done.returncode == 1
    assert done.stdout.count("+++ b/my_models/models/") == 3
    assert generate(copy).stdout.count("changed: ") == 3
    assert generate(copy, "--check").returncode == 0


def test_importing_it_imports_no_backend(project: Path) -> None:
    code = (
        "import sys, my_models; from my_models import AutoModelForMaskedLM, AcmeBertConfig\n"
        "print(sorted({'torch', 'tensorflow', 'keras', 'jax', 'numpy'} & sys.modules.keys()))"
    )
    path = ":".join(str(ROOT / name) for name in ("src", "generated"))
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=project,
        env={"PYTHONPATH": path},
        capture_output=True,
        text=True,
    )
    assert done.stdout == "[]\n", done.stderr


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("acme/bert-small", "bert-base-cased", ":12:9: the checkpoint bert-base-cased already sta"),
        ("AcmeBertForMaskedLM", "AcmeBertForMaskLM", ":15:18: no architectures/*/modeling.py ha"),
        ("AcmeBertForMaskedLM", "RobertaForMaskedLM", ":15:18: RobertaForMaskedLM (triformers_cor"),
        ("masked_lm: A", "maskedlm: A", ":15:7: architectures.acme-bert.models has the unknown t"),
        (
            "    models:",
            "    name_pattern: bert\n    models:",
            ":13:19: the name pattern 'bert' wou",
        ),
        (
            "    models:",
            "    name_pattern: bert-base\n    models:",
            ":13:19: the name pattern 'bert-base' would answer for albert-base-v1 of albert (trif",
        ),
        ("status: experimental", "status: new", ":27:13: architectures.word-bag.status is 'new'"),
        ("version: 1", "version: 2", ":3:10: version is '2'; it must be the number 1, such as 1"),
        ("version: 1", "tasks: {}", ":3:1: the registry has no key 'tasks'; it takes version and"),
        ("since: 1.2.0", "since: soon", ":16:12: architectures.acme-bert.since is 'soon'; it mus"),
    ],
)
def test_mistakes_and_conflicts_are_findings(
    copy: Path, findings: Callable[[], list[str]], old: str, new: str, expected: str
) -> None:
    edit(copy / REGISTRY, old, new)
    lines = findings()
    assert any(line.startswith(f"{REGISTRY}{expected}") for line in lines), lines


def test_public_names_and_types_are_taken(copy: Path, findings: Callable[[], list[str]]) -> None:
    edit(copy / REGISTRY, "  acme-bert:", "  bert:")
    lines = findings()
    assert (
        f"{REGISTRY}:6:3: the package bert already stands at triformers/registry.yaml:"
        in "".join(line for line in lines if line.startswith(f"{REGISTRY}:6:3"))
    )
    edit(copy / REGISTRY, "  bert:", "  acme-bert:")
    source = copy / "my_models_core/architectures/word_bag/modeling.py"
    edit(source, "WordBagForSequenceClassification", "BertForSequenceClassification")
    assert any(
        line.startswith("my_models_core/architectures/word_bag/modeling.py:")
        and "the public name BertForSequenceClassification already stands at triformers_core/"
        in line
        for line in findings()
    )


def test_sources_that_cannot_be_ported(copy: Path, findings: Callable[[], list[str]]) -> None:
    source = copy / "my_models_core/architectures/word_bag/modeling.py"
    edit(source, "from triformers_core.tasks", "import torch\nfrom triformers_core.tasks")
    (line,) = findings()
    assert line.startswith("my_models_core/architectures/word_bag/modeling.py:13:1: imports torch;")


def test_files_of_others_are_not_deleted(copy: Path) -> None:
    (copy / "my_models/mine.py").write_text("x = 1\n", encoding="utf-8")
    done = generate(copy)
    assert done.returncode == 2 and (copy / "my_models/mine.py").exists()
    assert "has files that weren't generated: my_models/mine.py" in done.stderr


@pytest.mark.parametrize("name", ["triformers", "torch", "json", "My-Models", "class"])
def test_names_that_no_package_may_have(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    registry = copied(tmp_path) / REGISTRY
    assert main(["generate", "--registry", str(registry), "--package", name]) == 2
    assert capsys.readouterr().err.startswith(f"triformers: --package {name}: ")


def test_sources_that_are_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    registry = copied(tmp_path) / REGISTRY
    assert main(["generate", "--registry", str(registry), "--package", "others"]) == 2
    assert "the sources of others lie in it" in capsys.readouterr().err


def test_a_registry_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = str(tmp_path / "none.yaml")  # It is said first: the sources aren't there, either.
    assert main(["generate", "--registry", missing, "--package", "my_models"]) == 2
    assert f"--registry {missing}: there is no such file; " in capsys.readouterr().err
