"""Findings that depend on the sources rather than on the registry alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.project import CORE, write, write_project
from triformers_codegen.check import check
from triformers_codegen.load import load
from triformers_codegen.sources import read_sources

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


HEADS = f"{CORE}/architectures/bert/modeling_heads.py"
HEAD = """from triformers_core.kit.torch import ops
__all__ = ["BertHead"]
class BertHead(BertPreTrainedModel):
    {body}
    @model_call
    def forward(self, a, b, c, d, e) -> BaseModelOutput: ...
"""


@pytest.mark.parametrize(
    ("body", "line", "message"),
    [
        ("def __init__(self, config): self.x = 1", 3, "the __init__ of BertHead doesn't end with "),
        ("def f(self, a, b, c, d, e): ...", 4, "f takes 5 arguments by position; put those"),
        ("def f(self): return self.layers[0]", 4, "self.layers of a model is the list that Keras"),
        ("def f(self): self.output = self.dense", 4, "self.output of a model is Keras's own"),
        ("def f(self): self.g(1, 2, 3, 4, 5)", 4, "5 arguments by position; name those after"),
    ],
)
def test_what_a_source_must_keep_to(project: Path, body: str, line: int, message: str) -> None:
    write(project, HEADS, HEAD.format(body=body))
    (finding,) = findings(project)
    assert finding.startswith(f"{HEADS}:{line}:") and message in finding


@pytest.mark.parametrize(
    "body",
    [
        "def __init__(self, config): self.post_init()",
        "def __init__(self, config): super().__init__(config, add_pooling_layer=False)",
        "def __init__(self, a, b, c, d, e): self.post_init()",
        "def f(self): self.layers = self.output",
        "def f(self, a, b, c, d, *, e): ...",
        "def f(self, x): self.g(1, 2, 3, 4, *x, e=1)",
        "x = 1",
    ],
)
def test_what_a_source_may_do(project: Path, body: str) -> None:
    write(project, HEADS, HEAD.format(body=body))
    assert findings(project) == []


def test_a_model_gives_values_by_the_init_that_it_inherits(project: Path) -> None:
    base = "class BertBase(BertPreTrainedModel):\n    def __init__(self): {}\n"
    text = HEAD.format(body="x = 1").replace("(BertPreTrainedModel)", "(BertBase)")
    write(project, HEADS, text + base.format("self.post_init()"))
    assert findings(project) == []
    write(project, HEADS, text + base.format("self.x = 1"))
    assert len(findings(project)) == 1


@pytest.fixture
def with_core(project: Path) -> Path:
    """The project with the kit."""
    write(project, f"{CORE}/__init__.py", "")
    for path in ("cache", "configuration", "generation/__init__", "kit/__init__"):
        write(project, f"{CORE}/{path}.py", "if TYPE_CHECKING:\n    A: int = 1\n")
    kit = "from torch import Tensor\nfrom x import model_call, ModelOutput, PreTrainedModel\n"
    write(project, f"{CORE}/kit/torch/__init__.py", f"{kit}class Module: ...\n")
    write(project, f"{CORE}/kit/torch/ops/__init__.py", "from x import cos, softmax\n")
    return project


def test_what_a_source_asks_for_is_there(with_core: Path) -> None:
    body = "def f(self): return ops.softmx(ops.cos(1)).view(-1)"
    head = HEAD.format(body=body)
    more = "from triformers_core.cache import A, B\nfrom triformers_core.cash import A\n"
    write(with_core, HEADS, head.replace("import ops\n", f"import ops\n{more}"))
    assert findings(with_core) == [
        f"{HEADS}:2:38: triformers_core.cache has no B",
        f"{HEADS}:3:34: there is no module triformers_core.cash",
        f"{HEADS}:6:25: the kit has no operation softmx; nearest: softmax",
        f"{HEADS}:6:25: the kit has no operation tensor.view",
    ]


def test_a_class_of_another_architecture(project: Path) -> None:
    write_project(project, ["t5"])
    for name in ("bert", "t5"):
        path = f"{CORE}/architectures/{name}/modeling.py"
        text = (project / path).read_text()
        config = f"PreTrainedModel(TaskModel):\n    config_class = {name.title()}Config\n    x = 1"
        write(project, path, text.replace("PreTrainedModel(TaskModel): ...", config))
    text = CLEAN.read_text().replace("base: BertModel", "base: T5Model")
    write(project, "registry.yaml", text)

    def found() -> list[str]:
        registry, _ = load(project / "registry.yaml", "registry.yaml")
        return [
            str(x)
            for x in check(registry, read_sources(project))
            if x.place.path == "registry.yaml"
        ]

    assert found() == [
        f"registry.yaml:23:13: T5Model ({MODELING}:10) is a model of T5Config, which BertConfig "
        "doesn't derive from"
    ]
    path = f"{CORE}/architectures/bert/configuration.py"
    write(project, path, (project / path).read_text().replace("(PretrainedConfig)", "(T5Config)"))
    assert found() == []


def test_an_architecture_derives_from_another_by_one_level(project: Path) -> None:
    write_project(project, ["t5"])
    write(project, f"{CORE}/architectures/mt5/modeling.py", "class MT5Layer(T5Layer): ...")
    text = (project / MODELING).read_text()
    write(project, MODELING, f"{text}\nclass T5Layer(BertLayer): ...\n")
    path = f"{CORE}/architectures/bert/modeling.py"
    write(project, path, f"{(project / path).read_text()}\nclass BertLayer(Module): ...\n")
    assert (
        f"{CORE}/architectures/mt5/modeling.py:1:1: MT5Layer derives from the architectures bert and "
        "t5; derive by one level, and compose the rest of blocks that they share"
    ) in findings(project)
    write(project, MODELING, f"{text}\nclass T5Layer(Module): ...\n")
    assert not any("derives from the architectures" in finding for finding in findings(project))
