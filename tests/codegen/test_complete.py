"""What ``check`` finds beyond what ``generate`` needs, and the kinds of broken registries."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.project import CORE, write, write_project
from triformers_codegen.check import check
from triformers_codegen.cli import main
from triformers_codegen.complete import unfinished
from triformers_codegen.examples import Call
from triformers_codegen.load import load
from triformers_codegen.sources import read_sources

CLEAN = (Path(__file__).parent / "cases" / "clean" / "registry.yaml").read_text(encoding="utf-8")
ROW: dict[str, Any] = {
    "name": "BERT",
    "config": "BertConfig",
    "tokenizer": {"slow": "BertTokenizer", "fast": "BertTokenizerFast"},
    "feature_extractor": "BertFeatureExtractor",
    "checkpoints": ["bert-base-cased"],
    "models": {
        "base": {"torch": "BertModel", "flax": "FlaxBertModel"},
        "masked_lm": {"tensorflow": "TFBertForMaskedLM"},
    },
}
EXAMPLES = {"AutoModel": (Call(name="x"),), "AutoConfig": (Call(name="x"),)}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_project(tmp_path, ["bert"])
    return tmp_path


def found(root: Path, text: str, row: dict[str, Any] = ROW) -> list[str]:
    """What is unfinished in a registry that has no findings."""
    write(root, "registry.yaml", text)
    registry, findings = load(root / "registry.yaml", "registry.yaml")
    sources = read_sources(root)
    assert [*findings, *check(registry, sources)] == []
    return [str(x) for x in unfinished(root, registry, sources, {"bert": row}, EXAMPLES)]


def test_a_whole_entry_has_no_findings(project: Path) -> None:
    assert found(project, CLEAN) == []


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        (
            "AutoModel\n",
            "AutoNone\n",
            "2:3: documented calls use AutoModel, which no task has; near",
        ),
        (
            "      base: BertModel\n",
            "",
            "14:3: documented: bert serves base in torch by BertModel; here",
        ),
        (
            "base: BertModel",
            "base: BertForMaskedLM",
            "23:13: documented: bert serves base in torch by BertModel, not by BertForMaskedLM",
        ),
        (
            "base: BertModel",
            "base: {torch: BertModel, tensorflow: BertModel}",
            "14:3: documented: bert serves base in flax by FlaxBertModel; here it doesn't",
        ),
        (
            "base: BertModel",
            "base: {torch: BertModel, flax: BertModel}",
            "14:3: documented: bert serves base in tensorflow; here it doesn't",
        ),
        (
            "{slow: BertTokenizer, fast: BertTokenizerFast}",
            "BertTokenizerFast",
            "19:16: the documented slow tokenizer of bert is BertTokenizer, not BertTokenizerFast",
        ),
        (
            "- bert-base-cased",
            "- bert-other",
            "14:3: bert lacks the documented checkpoints bert-base-cased",
        ),
        ("    title: BERT\n", "    title: BERT  # TODO: ask\n", "15:20: left to do: TODO: ask"),
    ],
)
def test_what_is_lacking(old: str, new: str, finding: str, project: Path) -> None:
    assert old in CLEAN
    assert any(
        x.startswith(f"registry.yaml:{finding}") for x in found(project, CLEAN.replace(old, new))
    )


def test_a_class_of_another_task(project: Path) -> None:
    task = """  captioning:
    auto_class: AutoModelForCaptioning
    model: CaptioningModel
    title: captions
    checkpoint: bert-base-cased

architectures:"""
    text = CLEAN.replace("\narchitectures:", task)
    text += "      captioning: BertForMaskedLM\n"
    serves = "BertForMaskedLM serves masked_lm, by its name and as documented"
    assert found(project, text) == [
        f"registry.yaml:30:19: {serves}; captioning of bert isn't documented"
    ]


def test_what_is_left_to_do_in_sources(project: Path) -> None:
    path = f"{CORE}/architectures/bert/modeling.py"
    write(project, path, (project / path).read_text() + "# TODO: the rest\n")
    write(project, "tests/reference/cases/bert.py", "x = 1  # TODO\n")
    one, other = found(project, CLEAN)
    assert one.startswith(f"{path}:") and one.endswith("left to do: TODO: the rest")
    assert other == "tests/reference/cases/bert.py:1:10: left to do: TODO"


def test_generate_does_not_mind(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(project, "registry.yaml", CLEAN.replace("title: BERT\n", "title: BERT  # TODO\n"))
    assert main(["--root", str(project), "generate"]) == 0
    capsys.readouterr()
    assert main(["--root", str(project), "check"]) == 1
    assert capsys.readouterr().err == "registry.yaml:15:20: left to do: TODO\n"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        # Cut in an entry, a key that lost a letter, a line that is gone.
        ("    models:\n      base: BertModel\n", "", "architectures.bert lacks the key 'models'"),
        ("    models:", "  i models:", "a key of architectures is 'i models'; it must be a model"),
        (
            "    paper: https://arxiv.org/abs/1810.04805\n",
            "",
            "architectures.bert lacks the key 'pa",
        ),
        ("title: BERT", 'title: "x\\ry"', "it must be a line of text, such as BERT"),
        ("configuration: BertConfig", "configuration: None", "it must be a class name, such as"),
        ("auto_class: AutoModel\n", "auto_class: auto\n", "it must be an Auto class, such as"),
    ],
)
def test_kinds_of_broken_registries(old: str, new: str, message: str, project: Path) -> None:
    assert old in CLEAN
    text = CLEAN.replace(old, new)
    write(project, "registry.yaml", text[: text.index("      masked_lm: ")] if not new else text)
    _, findings = load(project / "registry.yaml", "registry.yaml")
    assert any(message in str(x) for x in findings)
    assert all(1 <= x.place.line <= len(text.splitlines()) for x in findings)


def test_many_checkpoints(project: Path) -> None:
    names = "".join(f"\n      - x/m{n}" for n in range(2000))
    write(
        project,
        "registry.yaml",
        CLEAN.replace("\n      - bert-base-cased", f"{names}\n      - x/m7"),
    )
    registry, (finding,) = load(project / "registry.yaml", "registry.yaml")
    assert len(registry.architectures[0].checkpoints) == 2000
    assert finding.message == "architectures.bert.checkpoints lists x/m7 twice"
