"""Which code a class reaches, and which classes are compiled so that all code is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.project import own_sources
from triformers_codegen.reach import Reach, outline, to_compile

ROOT = Path(__file__).resolve().parents[2]

BASE = '''
from kit import Linear, Module

WIDTH = 4

def scaled(x):
    return x * 2

class Layer(Module):
    def __init__(self):
        self.dense = Linear(WIDTH)
    def forward(self, x):
        return scaled(self.dense(x))

class Model(Module):
    """Says what it is."""
    config_class = Config
    config: Config
    def new_layer(self) -> Layer:
        return Layer()
    def forward(self, x: Unused) -> Unused:
        return self.new_layer()(x)

class Unused:
    def forward(self): ...

class ForOne(Model):
    def scores(self, x):
        return x

class ForTwo(Model):
    def scores(self, x):
        return -x
'''
DERIVED = '''
from base.modeling import ForOne, ForTwo, Layer, Model

class NewLayer(Layer):
    def forward(self, x):
        return super().forward(x) + 1

class NewModel(Model):
    def new_layer(self):
        return NewLayer()

class NewForOne(NewModel, ForOne):
    """Its two bases."""

class NewForTwo(NewModel, ForTwo):
    """Its two bases, too."""
    config_class = NewConfig
'''


def reach(base: str = BASE, derived: str = DERIVED) -> Reach:
    return Reach({"base.modeling": outline(base), "derived.modeling": outline(derived)})


def names(found: frozenset[tuple[str, str]]) -> set[str]:
    return {name for _, name in found}


def test_a_class_reaches_what_its_bases_and_layers_are_made_of() -> None:
    assert names(reach().of("base.modeling", "ForOne")) == {
        "ForOne.scores",
        "Layer.__init__",
        "Layer.forward",
        "Model.forward",
        "Model.new_layer",
        "scaled",
    }
    assert reach().of("derived.modeling", "Layer") == reach().of("base.modeling", "Layer")
    assert reach().of("kit", "Linear") == frozenset()


def test_what_is_replaced_is_reached_by_super_alone() -> None:
    found = names(reach().of("derived.modeling", "NewForOne"))
    assert "NewModel.new_layer" in found and "Model.new_layer" not in found
    assert {"NewLayer.forward", "Layer.forward", "Layer.__init__"} <= found
    without = DERIVED.replace("super().forward(x) + 1", "x + 1")
    found = names(reach(derived=without).of("derived.modeling", "NewForOne"))
    assert "NewLayer.forward" in found and "Layer.forward" not in found and "scaled" not in found


TESTED = {
    "derived": dict.fromkeys(("NewModel", "NewForOne", "NewForTwo"), "derived.modeling"),
    "base": dict.fromkeys(("Model", "ForOne", "ForTwo"), "base.modeling"),
}


def test_code_that_classes_share_is_compiled_in_one_of_them() -> None:
    assert to_compile(reach(), TESTED) == {"base": ["ForOne", "ForTwo"], "derived": ["NewModel"]}


@pytest.mark.parametrize(
    ("old", "new", "more"),
    [
        ('"""Its two bases."""', "def scores(self, x):\n        return x + 1", "NewForOne"),
        ("config_class = NewConfig", "is_decoder = True", "NewForTwo"),
    ],
)
def test_a_line_of_its_own_makes_a_class_one_to_compile(old: str, new: str, more: str) -> None:
    found = to_compile(reach(derived=DERIVED.replace(old, new)), TESTED)
    assert found == {"base": ["ForOne", "ForTwo"], "derived": [more]}


def test_numbers_and_tables_of_files_are_no_code() -> None:
    for line in ("base_model_prefix = 'x'", "size = 3", "config_class = NewConfig", "x: int"):
        changed = DERIVED.replace("config_class = NewConfig", line)
        assert reach(derived=changed).of("derived.modeling", "NewForTwo") == (
            reach().of("derived.modeling", "NewForTwo")
        )


def test_the_projects_own_code_is_compiled_whole() -> None:
    sources = own_sources()
    own = Reach({module: outline(source.text) for module, source in sources.modules.items()})
    package = "triformers_core.architectures"
    tested = {
        name: {
            cls: source.module
            for source in sources.of_kind("modeling")
            if source.module.startswith(f"{package}.{name}.")
            for cls in source.classes
            if cls in source.public
        }
        for name in ("bert", "roberta")
    }
    chosen = to_compile(own, tested)
    assert len(chosen["roberta"]) < len(tested["roberta"]) / 2
    compiled = {
        unit
        for name, classes in chosen.items()
        for cls in classes
        for unit in own.of(tested[name][cls], cls)
    }
    for classes in tested.values():
        for cls, module in classes.items():
            assert own.of(module, cls) <= compiled
    assert ("triformers_core.encoder_layers", "EncoderSelfAttention.forward") in compiled
    assert (f"{package}.roberta.modeling", "RobertaEmbeddings.default_positions") in compiled
