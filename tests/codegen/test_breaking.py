"""What ``breaking`` says of every way in which code on the package can be let down."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.support.project import write, write_project
from triformers_codegen.api import Api
from triformers_codegen.breaking import breaking
from triformers_codegen.cli import main

INIT = """
from typing import TYPE_CHECKING
from triformers_core.registered import hand_in as _hand_in
if TYPE_CHECKING:
    from triformers.auto.base import AutoModel
    from triformers.models.torch.bert import BertModel, BertOther
    from triformers_core.configuration import BertConfig
"""
AUTO = """
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from typing import Literal, overload
class AutoModel:
    if TYPE_CHECKING:
        @overload
        @classmethod
        def load(cls, name: BertCheckpoint, info: Literal[False] = False) -> BertModel: ...
        @overload
        @classmethod
        def load(cls, name: BertCheckpoint, info: Literal[True]) -> tuple[BertModel, Info]: ...
        @overload
        @classmethod
        def load(cls, name: str, info: bool = False) -> Model: ...
    @classmethod
    def load(cls, name: str, *more: int, info: bool = False, **others: int) -> Model: ...
"""
BERT = """
from triformers_core.kit import Base
class BertModel(Base):
    version = 1
    def forward(self, input_ids: int, mask: int = 1, *, labels: int = 2) -> int: ...
    def _own(self, x: int) -> int: ...
class BertOther(BertModel[int]):
    @property
    def size(self) -> int: ...
    @staticmethod
    def make(x: int) -> int: ...
"""
KIT = """
class Base:
    def save(self, folder: str) -> None: ...
"""
CONFIGURATION = """
class BertConfig:
    kind: ClassVar[str] = "bert"
    width: int = 768
    depth: int = 12
"""
CHECKPOINTS = """
BertCheckpoint: TypeAlias = Literal["bert-base", "bert-large"]
"""
TEXTS = {
    "triformers": INIT,
    "triformers.auto.base": AUTO,
    "triformers.auto.checkpoints": CHECKPOINTS,
    "triformers.models.torch.bert": BERT,
    "triformers_core.kit": KIT,
    "triformers_core.configuration": CONFIGURATION,
}


def changed(module: str, old: str, new: str) -> Api:
    """The package with another text in one of its modules."""
    assert old in TEXTS[module]
    return Api(TEXTS | {module: TEXTS[module].replace(old, new)})


BERT_MODULE, CONFIG_MODULE = "triformers.models.torch.bert", "triformers_core.configuration"


@pytest.mark.parametrize(
    ("module", "old", "new", "lines"),
    [
        ("triformers", ", BertOther", "", ["BertOther: is gone"]),
        (
            "triformers_core.kit",
            "save(",
            "write(",
            ["BertModel.save: is gone (in 1 more classes, too)"],
        ),
        (BERT_MODULE, "def size", "def width", ["BertOther.size: is gone"]),
        (BERT_MODULE, "    @property\n", "", ["BertOther.size: is a method now"]),
        (
            BERT_MODULE,
            "def forward(self, input_ids",
            "forward: object\n    def other(self, input_ids",
            ["BertModel.forward: is a method no more (in 1 more classes, too)"],
        ),
        (
            BERT_MODULE,
            "make(x: int)",
            "make(y: int = 1)",
            ["BertOther.make: the parameter x is gone"],
        ),
        (
            BERT_MODULE,
            "mask: int = 1, *, labels: int = 2",
            "*, labels: int = 2, mask: int = 1",
            [
                "BertModel.forward: the parameter mask is given by name alone now "
                "(in 1 more classes, too)"
            ],
        ),
        (
            BERT_MODULE,
            "make(x: int)",
            "make(y: int, x: int)",
            [
                "BertOther.make: the parameter x has another place now",
                "BertOther.make: the new parameter y needs a value",
            ],
        ),
        (
            BERT_MODULE,
            "labels: int = 2",
            "labels: int",
            [
                "BertModel.forward: the parameter labels needs a value now; its default was 2 "
                "(in 1 more classes, too)"
            ],
        ),
        (
            BERT_MODULE,
            "labels: int = 2",
            "labels: int = 3",
            [
                "BertModel.forward: the parameter labels had the default 2, and has 3 "
                "(in 1 more classes, too)"
            ],
        ),
        (
            CONFIG_MODULE,
            "width: int = 768",
            "width: int",
            ["BertConfig.width: its default was 768; now it has none"],
        ),
        (CONFIG_MODULE, "768", "512", ["BertConfig.width: its default was 768, and is 512"]),
        (CONFIG_MODULE, "    depth: int = 12\n", "", ["BertConfig.depth: is gone"]),
        (
            "triformers.auto.base",
            ", **others: int",
            "",
            ["AutoModel.load: the parameter **others is gone"],
        ),
        (
            "triformers.auto.base",
            "info: Literal[True]) -> tuple[BertModel, Info]",
            "info: Literal[True]) -> BertModel",
            [
                "AutoModel.load: no overload (name: BertCheckpoint, info: Literal[True]) -> "
                "tuple[BertModel, Info] any more"
            ],
        ),
        (
            "triformers.auto.checkpoints",
            ', "bert-large"',
            "",
            ["BertCheckpoint: no overload for 'bert-large' any more"],
        ),
    ],
)
def test_what_was_lost(module: str, old: str, new: str, lines: list[str]) -> None:
    assert breaking(Api(TEXTS), changed(module, old, new)) == lines


@pytest.mark.parametrize(
    ("module", "old", "new"),
    [
        ("triformers", "AutoModel\n", "AutoModel, AutoOther\n"),
        (BERT_MODULE, "_own", "_other"),
        (BERT_MODULE, "labels: int = 2", "labels: int = 2, more: int = 0"),
        (BERT_MODULE, "version = 1", "version = 2"),
        (CONFIG_MODULE, '"bert"', '"bart"'),
        (
            "triformers.auto.base",
            "info: bool = False) -> Model",
            "info: bool = False, z: int = 1) -> Model",
        ),
        ("triformers.auto.base", ", info: Literal[False]", ", x: int = 1, info: Literal[False]"),
        ("triformers_core.kit", "class Base:", "class Upper:\n    x = 1\nclass Base(Upper):"),
    ],
)
def test_what_lets_nobody_down(module: str, old: str, new: str) -> None:
    assert breaking(Api(TEXTS), changed(module, old, new)) == []


def test_a_method_may_move_to_a_base() -> None:
    body = "\n    def forward(self, input_ids: int, mask: int = 1, *, labels: int = 2) -> int: ..."
    moved = Api(
        TEXTS
        | {
            BERT_MODULE: BERT.replace(body, "", 1),
            "triformers_core.kit": KIT.replace("class Base:", f"class Base:{body}"),
        }
    )
    assert breaking(Api(TEXTS), moved) == []


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of which Git has a revision."""
    write_project(tmp_path, ["bert"])
    clean = Path(__file__).parent / "cases" / "clean" / "registry.yaml"
    write(tmp_path, "registry.yaml", clean.read_text(encoding="utf-8"))
    assert main(["--root", str(tmp_path), "generate"]) == 0
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "first"]):
        identity = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
        subprocess.run(["git", *identity, *command], cwd=tmp_path, check=True)
    return tmp_path


def test_the_command_compares_with_a_revision(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(["--root", str(project), *arguments])
        out, err = capsys.readouterr()
        return code, out, err

    assert run("breaking", "--against", "HEAD") == (0, "Nothing public was lost since HEAD.\n", "")
    path = project / "src/triformers_core/architectures/bert/modeling.py"
    path.write_text(path.read_text(encoding="utf-8").replace("input_ids", "ids"), encoding="utf-8")
    assert run("generate")[0] == 0
    code, out, _ = run("breaking", "--against", "HEAD")
    assert code == 1
    assert "BertModel.forward: the parameter input_ids is gone" in out.splitlines()
    assert "FlaxBertModel.__call__: the parameter input_ids is gone" in out.splitlines()
    for revision, words in (("nope", "no such commit"), ("--all", "no such commit")):
        code, out, err = run("breaking", f"--against={revision}")
        assert (code, out, err) == (2, "", f"codegen: --against {revision}: {words}\n")
