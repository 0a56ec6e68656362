"""What a source becomes in the other backends: a directory for every rule, and what is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.project import own_sources
from triformers_codegen.compose import MODULE as SHARED_CALLS
from triformers_codegen.compose import Shared
from triformers_codegen.formatting import formatted
from triformers_codegen.inputs import declaring, read_inputs
from triformers_codegen.model import Backend
from triformers_codegen.naming import PORTED_MODULES
from triformers_codegen.port import PortError, port
from triformers_codegen.targets import TARGETS

GOLDEN = Path(__file__).parent / "golden"
ROOT = Path(__file__).resolve().parents[2]
CASES = sorted(path.name for path in GOLDEN.iterdir())

PUBLIC = {
    "triformers_core.outputs": frozenset({"BaseModelOutput", "MaskedLMOutput"}),
    "triformers_core.tasks": frozenset({"MaskedLMModel"}),
    "triformers_core.architectures.toy.modeling": frozenset(
        {"ToyModel", "ToyPart", "ToyPreTrainedModel"}
    ),
}

MODELS = {"MaskedLMModel", "ToyModel", "ToyPreTrainedModel"}

SOURCE = """
from triformers_core.kit.torch import PreTrainedModel, model_call
from triformers_core.outputs import BaseModelOutput
__all__ = ["ToyModel"]
class ToyModel(PreTrainedModel):
    def method(self, x):
        return x
"""


def ported(source: str, backend: Backend) -> str:
    return port(source, backend=backend, source_path="src/toy.py", public=PUBLIC, models=MODELS)


@pytest.mark.parametrize("backend", TARGETS)
@pytest.mark.parametrize("case", CASES)
def test_port_of(case: str, backend: Backend) -> None:
    source = (GOLDEN / case / "source.txt").read_text(encoding="utf-8")
    expected = (GOLDEN / case / f"{backend}.txt").read_text(encoding="utf-8")
    assert formatted({"toy.py": ported(source, backend)}) == {"toy.py": expected}


@pytest.mark.parametrize("backend", TARGETS)
def test_a_port_of_the_projects_own_sources_knows_its_backend_alone(backend: Backend) -> None:
    sources = own_sources()
    modules, models = sources.modules, sources.models()
    inputs = read_inputs(declaring({name: source.text for name, source in modules.items()}))
    shared = Shared(modules[SHARED_CALLS].text)
    public = {name: source.public for name, source in modules.items()}
    for name, source in modules.items():
        if PORTED_MODULES.fullmatch(name):
            path = source.path
            text = port(
                source.text,
                backend=backend,
                source_path=path,
                public=public,
                models=models,
                inputs=inputs,
                shared=shared,
            )
            assert SHARED_CALLS not in text
            for module in re.findall(r"^ *from (\S+) import", text, re.MULTILINE):
                assert not PORTED_MODULES.fullmatch(module)
                named = re.search(r"\b(torch|tensorflow|flax)\b", module)
                assert named is None or named[0] == backend
            assert backend == "torch" or ".forward" not in text


@pytest.mark.parametrize(
    ("old", "new", "place", "message"),
    [
        ("return x", "return x)", "7:17", "unmatched ')'"),
        ("__all__", "_all", "1:1", "a ported source lists its public names in __all__"),
        ("return x", "return x.ToyModel", "7:16", "the attribute .ToyModel has the name of a "),
        ("return x", "return x.BaseModelOutput", "7:16", "the attribute .BaseModelOutput has "),
        ("self, x", "self, ToyModel", "6:22", "the parameter ToyModel has the name of a public "),
        ("return x", "return self.forward(x)", "7:16", "call the module itself, not its .forward"),
        ("return x", "return x.encoder.forward", "7:16", "call the module itself, not its "),
        ("return x", "return super().forward(x)", "7:16", "super().forward stands in a forward "),
        ("method", "forward", "6:5", "a model's forward is decorated with model_call"),
        ("return x", "import torch", "7:9", "imports torch; what a model needs of a backend is "),
        ("return x", "import a, jax.numpy as j", "7:9", "imports jax.numpy; what a model needs of"),
        ("return x", "from torch.nn import Linear", "7:9", "imports torch.nn; what a model needs"),
        ("return x", "from . import other", "7:9", "a ported source lies elsewhere; write the "),
        ("return x", "from .a import b", "7:9", "a ported source lies elsewhere; write the "),
        ("import BaseModelOutput", "import *", "3:1", "import * hides the names that are imported"),
    ],
)
def test_what_cannot_be_ported(old: str, new: str, place: str, message: str) -> None:
    assert old in SOURCE
    for backend in TARGETS:
        with pytest.raises(PortError, match=re.escape(f"src/toy.py:{place}: {message}")):
            ported(SOURCE.replace(old, new), backend)


def test_a_models_init_has_to_pass_its_options_on() -> None:
    source = SOURCE.replace("def method", "def __init__")
    with pytest.raises(PortError, match=r"toy.py:6:5: a model's __init__ calls super\(\).__init__"):
        ported(source, "flax")
    assert "def __init__(self, x):" in ported(source, "tensorflow")


def test_a_source_without_imports_has_no_models() -> None:
    source = '__all__ = ["A"]\nclass A: ...\n'
    assert "class TFA: ..." in ported(source, "tensorflow")
    with pytest.raises(PortError, match="toy.py:1:1: a model's source imports what its classes"):
        ported(source.replace("...", "\n    @model_call\n    def forward(self): ..."), "flax")


def test_all_reasons_come_at_once() -> None:
    source = SOURCE.replace("return x", "import torch\n        return x.forward(x.ToyModel)")
    with pytest.raises(PortError) as caught:
        ported(source, "flax")
    places = [line.partition(": ")[0] for line in str(caught.value).splitlines()]
    assert places == ["src/toy.py:7:9", "src/toy.py:8:16", "src/toy.py:8:26"]
