"""A call that architectures share is written into the classes that say what it takes."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path

import pytest

from tests.support.project import own_sources
from triformers_codegen.compose import MODULE, Composed, Shared, compose
from triformers_codegen.inputs import read_inputs
from triformers_codegen.naming import PORTED_MODULES, ported_module
from triformers_codegen.sources import plain_name

ROOT = Path(__file__).resolve().parents[2]
KINDS = """
class Options(TypedDict): ...
class Whole(Options):
    input_ids: Tensor | None
    position_ids: Tensor | None
class Bare(Options):
    input_ids: Tensor | None
"""
CALLS = """
from typing import Generic, Unpack
from triformers_core.heads import scored
from triformers_core.kit.torch import model_call
class Scores(TaskModel, Generic[Takes]):
    def scores(self, hidden):
        raise NotImplementedError

    @model_call
    def forward(self, **inputs: Unpack[Whole]) -> Output:
        "Scores."
        inputs["position_ids"] = joined(inputs.get("position_ids"))
        return scored(self.scores(self.base_model(**inputs)), inputs.get("position_ids"))
"""


def composed(source: str) -> Composed:
    return compose(source, ast.parse(source), "src/toy.py", Shared(CALLS), read_inputs(KINDS))


def toy(bases: str, body: str = "    toy: ToyModel\n") -> str:
    lines = [
        f"from {MODULE} import Scores",
        "from triformers_core.inputs import Bare, Whole",
        "from triformers_core.kit.torch import Linear",
        f"class ToyForScores({bases}):",
    ]
    return "\n".join(lines) + f"\n{body}"


def test_a_call_is_written_with_the_inputs_that_a_class_names() -> None:
    text = composed(toy("ToyPreTrainedModel, Scores[Whole]")).text
    (node,) = (item for item in ast.parse(text).body if isinstance(item, ast.ClassDef))
    assert [ast.unparse(base) for base in node.bases] == ["ToyPreTrainedModel"]
    field, call = node.body
    assert ast.unparse(field) == "toy: ToyModel"
    assert isinstance(call, ast.FunctionDef) and call.args.kwarg is not None
    assert call.args.kwarg.annotation is not None
    assert ast.unparse(call.args.kwarg.annotation) == "Unpack[Whole]"
    assert "inputs['position_ids'] = " in ast.unparse(call)


def test_what_a_kind_has_not_is_neither_set_nor_read() -> None:
    text = composed(toy("ToyPreTrainedModel, Scores[Bare]")).text
    assert 'inputs["position_ids"] =' not in text and 'inputs.get("position_ids")' not in text
    assert "scored(self.scores(self.base_model(**inputs)), None)" in text


def test_what_a_call_names_is_imported_once_and_its_class_no_more() -> None:
    text = composed(toy("ToyPreTrainedModel, Scores[Bare]")).text
    assert MODULE not in text
    assert "from triformers_core.kit.torch import Linear, model_call\n" in text
    assert text.count("from triformers_core.heads import scored") == 1


def test_a_source_without_shared_calls_stays_as_it_is() -> None:
    source = "from triformers_core.kit.torch import Linear\nclass Toy(Linear): ...\n"
    assert composed(source) == Composed(source)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (toy("ToyModel, Scores[Other]"), "src/toy.py:4:30: there is no kind of inputs Other"),
        (toy("Scores[Bare]"), "src/toy.py:4:1: ToyForScores has no base but a shared call's"),
        (
            toy("ToyModel, Scores[Bare]", "    @model_call\n    def forward(self): ...\n"),
            "src/toy.py:4:30: ToyForScores has a call of its own beside Scores's",
        ),
    ],
)
def test_what_cant_be_written_is_named(source: str, message: str) -> None:
    assert message in [str(finding) for finding in composed(source).findings]


def test_the_line_of_a_public_model_is_short() -> None:
    """Model classes between one that users know and the kit's ``PreTrainedModel``."""
    from triformers_core.kit.torch import PreTrainedModel

    sources = own_sources()
    most = 0
    for source in sources.of_kind("modeling"):
        if not PORTED_MODULES.fullmatch(source.module):
            continue
        module = importlib.import_module(ported_module(source.module, "torch"))
        for name in sorted(source.public):
            item = getattr(module, plain_name(name))
            if isinstance(item, type) and issubclass(item, PreTrainedModel):
                line = item.__mro__
                most = max(most, line.index(PreTrainedModel))
    assert most <= 12
