"""Findings that depend on the sources rather than on the registry alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.check import check
from codegen.load import load
from codegen.sources import read_sources
from tests.support.project import CORE, write, write_project

CLEAN = Path(__file__).parent / "cases" / "clean" / "registry.yaml"
MODELING = f"{CORE}/architectures/t5/modeling.py"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The sources that the clean registry needs."""
    write_project(tmp_path, ["bert"])
    return tmp_path


def findings(project: Path) -> list[str]:
    """What is wrong with the clean registry in a project."""
    registry, found = load(CLEAN, "registry.yaml")
    assert found == []
    return [str(finding) for finding in check(registry, read_sources(project))]


def test_a_forward_may_be_inherited_from_another_architecture(project: Path) -> None:
    path = f"{CORE}/architectures/bert/modeling.py"
    text = (project / path).read_text()
    own, _, _ = text.partition("class BertForMaskedLM")
    write(project, path, own + "class BertForMaskedLM(auto.T5ForMaskedLM[int]): ...\n")
    assert findings(project) == [
        f"registry.yaml:24:18: BertForMaskedLM ({path}:11) has no forward that model_call decorates"
    ]
    forward = "    @model_call\n    def forward(self) -> MaskedLMOutput: ..."
    write(project, MODELING, f"class T5ForMaskedLM(TaskModel):\n{forward}")
    assert findings(project) == [f"{MODELING}:1:1: registry.yaml has no architecture 't5'"]


def test_a_private_class_never_hides_a_public_one(project: Path) -> None:
    path = f"{CORE}/architectures/bart/modeling.py"  # It comes before BERT's.
    write(project, path, "__all__ = []\nclass BertModel(Module): ...")
    sources = read_sources(project)
    found = sources.find("BertModel", "modeling")
    assert found is not None and found.path == f"{CORE}/architectures/bert/modeling.py"
    assert findings(project) == [
        f"{path}:1:1: registry.yaml has no architecture 'bart'; nearest: bert"
    ]


def test_a_class_of_a_class_of_the_same_name_ends(project: Path) -> None:
    write(project, MODELING, "class T5Model(old.T5Model): ...")
    assert len(findings(project)) == 1


def test_a_name_for_several_classes(project: Path) -> None:
    write(project, MODELING, "class BertModel(TaskModel): ...")
    places = f"{CORE}/architectures/bert/modeling.py:8 and {MODELING}:1"
    message = f"registry.yaml:23:13: BertModel stands for several public classes: {places}"
    assert message in findings(project)


def test_a_hidden_class_beside_the_public_one_is_no_matter(project: Path) -> None:
    write(project, MODELING, "__all__ = []\nclass BertModel(Module): ...")
    assert findings(project) == [f"{MODELING}:1:1: registry.yaml has no architecture 't5'"]


def test_the_configuration_has_the_entrys_model_type(project: Path) -> None:
    path = f"{CORE}/architectures/bert/configuration.py"
    text = (project / path).read_text()
    write(project, path, text.replace('"bert"', '"bart"'))
    assert findings(project) == [
        f"registry.yaml:17:20: BertConfig ({path}:3) has the model_type 'bart', not 'bert'"
    ]
    write(project, path, text.replace("model_type", "kind"))
    assert findings(project) == [
        f"registry.yaml:17:20: BertConfig ({path}:3) has the model_type None, not 'bert'"
    ]


def test_the_configuration_lies_in_the_architectures_own_package(project: Path) -> None:
    path = project / CORE / "architectures/bert/configuration.py"
    write(project, f"{CORE}/architectures/t5/configuration.py", path.read_text())
    path.unlink()
    name = path.relative_to(project).as_posix()
    assert findings(project)[0] == (
        f"registry.yaml:17:20: there is no {name}, where BertConfig should be"
    )


def test_a_tokenizer_that_is_none(project: Path) -> None:
    path = f"{CORE}/architectures/bert/tokenization.py"
    write(project, path, "class BertTokenizer: ...\nclass BertTokenizerFast: ...")
    assert findings(project)[0] == (
        f"registry.yaml:19:23: BertTokenizer ({path}:1) doesn't derive from PreTrainedTokenizer"
    )


@pytest.mark.parametrize(
    ("name", "public", "owner"),
    [
        ("BertOutput", "BertOutput", f"{CORE}/architectures/bert/modeling_heads.py:2"),
        ("TFBertModel", "TFBertModel", f"{CORE}/architectures/bert/modeling.py:8"),
        ("AutoModel", "AutoModel", "registry.yaml:3:17"),
    ],
)
def test_a_public_name_that_another_has(project: Path, name: str, public: str, owner: str) -> None:
    heads = f"{CORE}/architectures/bert/modeling_heads.py"
    write(project, heads, "__all__ = ['BertOutput']\nclass BertOutput: ...\nclass _Own: ...")
    path = f"{CORE}/architectures/bert/modeling_lm.py"
    write(project, path, f"__all__ = [{name!r}]\n\nclass {name}: ...")
    assert f"{path}:3:1: the public name {public} already stands at {owner}" in findings(project)
