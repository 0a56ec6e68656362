"""Public calls that are written out: every rule, and what is refused, with its place."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from triformers_codegen.expand import expand
from triformers_codegen.formatting import formatted
from triformers_codegen.inputs import declaring, documented, read_inputs
from triformers_codegen.model import BACKENDS, Backend
from triformers_codegen.port import PortError, port

INPUTS = '''
from typing import Annotated, TypedDict
from triformers_core.cache import PastKeyValues
from triformers_core.kit.torch import Tensor
class Options(TypedDict, total=False):
    """Options.

    Args:
        output_attentions: whether to return them.
        return_dict: whether to return an object.
    """
    output_attentions: Annotated[bool | None, "keyword"]
    return_dict: Annotated[bool | None, "keyword"]
class TextInputs(Options, total=False):
    """Text.

    Args:
        input_ids: token ids
            ``[batch, sequence]``.
        past: what came before.
        use_cache: whether to keep it.
        scale: of everything.
    """
    input_ids: Tensor | None
    past: PastKeyValues | None
    use_cache: Annotated[bool | None, "last"]
    scale: Annotated[float | None, "keyword"]
class MoreInputs(TextInputs, total=False):
    """More.

    Args:
        use_cache: whether to go on.
    """
    more: Tensor | None
class OtherInputs(Options, total=False):
    """Documented elsewhere."""
    input_ids: Tensor | None
class Part(TypedDict, total=False):
    """Of parts."""
class WordInputs(Part, total=False):
    """Words."""
    input_ids: Tensor | None
    segments: Tensor | None
    scale: float | None
class NoneInputs(Part, total=False):
    """What no text has."""
    segments: Tensor | None
'''
KINDS = read_inputs(INPUTS)

SOURCE = '''"""A model."""

from __future__ import annotations

from typing import Unpack

from triformers_core.inputs import TextInputs
from triformers_core.kit.torch import PreTrainedModel, Tensor, model_call

__all__ = ["ToyModel"]


class ToyModel(PreTrainedModel):
    @model_call
    def forward(self, *, labels: Tensor | None = None, **inputs: Unpack[TextInputs]) -> Tensor:
        """Scores.

        Args:
            labels: what is right.

        Raises:
            ValueError: never.
        """
        input_ids = inputs.get("input_ids")
        if labels is not None:
            inputs["use_cache"] = False
        outputs = self.base_model(**inputs)
        return self.head(outputs, input_ids, input_ids, inputs.get("scale"))
'''

EXPECTED = '''    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        past: PastKeyValues | None = None,
        labels: Tensor | None = None,
        use_cache: bool | None = None,
        *,
        scale: float | None = None,
        output_attentions: bool | None = None,
        return_dict: bool | None = None,
    ) -> Tensor:
        """Scores.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            past: what came before.
            labels: what is right.
            use_cache: whether to keep it.
            scale: of everything.
            output_attentions: whether to return them.
            return_dict: whether to return an object.

        Raises:
            ValueError: never.
        """
        if labels is not None:
            use_cache = False
        outputs = self.base_model(
            input_ids=input_ids,
            past=past,
            use_cache=use_cache,
            scale=scale,
            output_attentions=output_attentions,
            return_dict=True,
        )
        return self.head(outputs, input_ids, input_ids, scale)

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...
'''


def ported(source: str, backend: Backend) -> str:
    return port(
        source, backend=backend, source_path="src/toy.py", public={}, models=(), inputs=KINDS
    )


def test_a_call_is_written_out(tmp_path: Path) -> None:
    longer, findings = expand(SOURCE, ast.parse(SOURCE), "toy.py", KINDS)
    assert findings == []
    text = formatted({"toy.py": longer}, cache=tmp_path)["toy.py"]
    assert text.endswith(EXPECTED)
    imports = text[: text.index("__all__")]
    assert "from typing import TYPE_CHECKING, Any\n" in imports
    assert "from triformers_core.cache import PastKeyValues\n" in imports
    assert "signature_of" in imports
    assert "Unpack" not in text and "triformers_core.inputs" not in text


@pytest.mark.parametrize("backend", BACKENDS)
def test_every_backend_has_its_own_call_and_options(backend: Backend, tmp_path: Path) -> None:
    text = formatted({"toy.py": ported(SOURCE, backend)}, cache=tmp_path)["toy.py"]
    (cls,) = (node for node in ast.parse(text).body if isinstance(node, ast.ClassDef))
    (call,) = (node for node in cls.body if isinstance(node, ast.FunctionDef))
    shared = ["scale", "output_attentions", "return_dict"]
    name, options, declares = {
        "torch": ("forward", [], True),
        "tensorflow": ("call", ["training"], True),
        "flax": ("__call__", ["params", "dropout_rng", "train"], False),
    }[backend]
    assert call.name == name
    assert [x.arg for x in call.args.args] == ["self", "input_ids", "past", "labels", "use_cache"]
    assert [x.arg for x in call.args.kwonlyargs] == [*shared, *options]
    docs = documented(ast.get_docstring(call) or "")[1]
    assert [*docs] == ["input_ids", "past", "labels", "use_cache", *shared, *options]
    assert (f"signature_of({name})" in text) == declares == ("TYPE_CHECKING" in text)


def test_a_derived_kind_has_its_bases_keys_and_may_say_more() -> None:
    names = [key.name for key in KINDS.kinds["MoreInputs"]]
    assert names == [
        *("input_ids", "past", "use_cache", "more"),
        *("scale", "output_attentions", "return_dict"),
    ]
    docs = {key.name: key.doc for key in KINDS.kinds["MoreInputs"]}
    assert docs["use_cache"] == "whether to go on." and docs["past"] == "what came before."
    assert docs["more"] == ""


HELPER = """

    def shared(self, extra: int, **inputs: Unpack[TextInputs]) -> Tensor:
        \"\"\"What calls share.\"\"\"
        return self.one(inputs.get("input_ids"), extra, **inputs)
"""
EXPECTED_HELPER = '''
    def shared(
        self,
        extra: int,
        *,
        input_ids: Tensor | None = None,
        past: PastKeyValues | None = None,
        use_cache: bool | None = None,
        scale: float | None = None,
        output_attentions: bool | None = None,
        return_dict: bool | None = None,
    ) -> Tensor:
        """What calls share."""
        return self.one(
            input_ids,
            extra,
            input_ids=input_ids,
            past=past,
            use_cache=use_cache,
            scale=scale,
            output_attentions=output_attentions,
            return_dict=True,
        )
'''


def test_what_calls_share_takes_the_inputs_by_keyword(tmp_path: Path) -> None:
    source = SOURCE + HELPER
    longer, findings = expand(source, ast.parse(source), "toy.py", KINDS)
    text = formatted({"toy.py": longer}, cache=tmp_path)["toy.py"]
    assert findings == [] and text.endswith(EXPECTED_HELPER)
    assert text.count("signature_of(forward)") == 1
    assert "Unpack" not in text and "triformers_core.inputs" not in text


def test_what_calls_share_has_no_argument_twice() -> None:
    source = SOURCE + HELPER.replace("extra: int", "past: int")
    _, findings = expand(source, ast.parse(source), "toy.py", KINDS)
    assert [(x.place.line, x.message) for x in findings] == [
        (31, "past is among the inputs already")
    ]


OPEN = """
class Settings(TypedDict, total=False):
    past: int | None
    top_k: int | None
"""
FIELDS = '''
class Config:
    """Settings.

    Args:
        past: how many
            came before.
        top_k: how many count.
    """
'''
FREE = """

    def run(self, x: int, *, seed: int = 0, **options: Unpack[Settings]) -> int:
        \"\"\"Runs.

        Args:
            x: a number.
            seed: of draws.

        Returns:
            Another.
        \"\"\"
        return self.with_settings(x, **options)
"""
EXPECTED_FREE = '''
    def run(
        self,
        x: int,
        *,
        seed: int = 0,
        past: int | None = None,
        top_k: int | None = None,
        **options: Never,
    ) -> int:
        """Runs.

        Args:
            x: a number.
            seed: of draws.
            past: how many came before.
            top_k: how many count.

        Returns:
            Another.
        """
        return self.with_settings(x, past=past, top_k=top_k, **options)
'''


PART = """

class ToyWords(Module):
    def forward(self, **inputs: Unpack[WordInputs]) -> Tensor:
        return self.table(inputs.get("input_ids"), inputs.get("segments"))
"""
EXPECTED_PART = """

class ToyWords(Module):
    def forward(
        self,
        *,
        input_ids: Tensor | None = None,
        segments: Tensor | None = None,
        scale: float | None = None,
    ) -> Tensor:
        return self.table(input_ids, segments)
"""


def test_a_part_gets_those_inputs_that_it_takes_and_the_call_has(tmp_path: Path) -> None:
    source = SOURCE.replace("import TextInputs", "import TextInputs, WordInputs, only")
    source = source.replace(
        "self.base_model(**inputs)", "self.words(1, **only(WordInputs, inputs))"
    )
    longer, findings = expand(source + PART, ast.parse(source + PART), "toy.py", KINDS)
    text = formatted({"toy.py": longer}, cache=tmp_path)["toy.py"]
    assert findings == [] and "only" not in text
    assert "outputs = self.words(1, input_ids=input_ids, scale=scale)\n" in text
    assert text.endswith(EXPECTED_PART)  # What no key has is an error there, as in a call.


def test_settings_of_a_call_are_parameters_and_others_are_handed_on(tmp_path: Path) -> None:
    source = SOURCE.replace("import TextInputs", "import Settings, TextInputs") + FREE
    kinds = read_inputs(INPUTS + OPEN, FIELDS)
    assert kinds.open == ("Settings",)
    longer, findings = expand(source, ast.parse(source), "toy.py", kinds)
    text = formatted({"toy.py": longer}, cache=tmp_path)["toy.py"]
    assert findings == [] and text.endswith(EXPECTED_FREE)
    assert "from typing import TYPE_CHECKING, Any, Never\n" in text and "Unpack" not in text


def test_what_a_kind_does_not_say_the_first_that_does_says() -> None:
    key, *_ = KINDS.kinds["OtherInputs"]
    assert (key.name, key.doc) == ("input_ids", "token ids ``[batch, sequence]``.")


def test_a_source_may_say_more_of_an_input() -> None:
    source = SOURCE.replace(
        "labels: what is right.", "labels: what is right.\n            past: no."
    )
    longer, findings = expand(source, ast.parse(source), "toy.py", KINDS)
    assert findings == [] and "past: no." in longer and "what came before" not in longer


def test_other_keywords_stay_as_they_are(tmp_path: Path) -> None:
    other = "\n    def other(self, **options: Unpack[Others]) -> int:\n        return options[1]\n"
    longer, findings = expand(SOURCE + other, ast.parse(SOURCE + other), "toy.py", KINDS)
    text = formatted({"toy.py": longer}, cache=tmp_path)["toy.py"]
    assert findings == [] and text.endswith(other)
    assert "from typing import TYPE_CHECKING, Any, Unpack\n" in text


def test_a_source_without_such_a_call_stays_as_it_is() -> None:
    source = "def f(**options): ...\n"
    assert expand(source, ast.parse(source), "toy.py", KINDS) == (source, [])


@pytest.mark.parametrize(
    ("old", "new", "place", "message"),
    [
        ("Unpack[TextInputs]", "Unpack[Inputs]", "15:58", "triformers_core.inputs has no class In"),
        ("*, labels", "labels", "15:23", "labels comes after *: its place is behind the inputs"),
        ("labels: Tensor", "past: Tensor", "15:26", "past is among the inputs already"),
        ("None = None,", "None,", "15:26", "labels needs a default: it comes after inputs"),
        (
            "            labels: what",
            "            label: what",
            "16:9",
            "the docstring documents la",
        ),
        ("            labels: what is right.\n", "", "16:9", "nothing documents labels"),
        ('.get("scale")', '.get("size")', "28:57", "the inputs have no size"),
        ('.get("scale")', '["return_dict"]', "28:57", "return_dict is for model_call alone"),
        ('inputs.get("scale")', "inputs", "28:57", "inputs is passed on as **inputs, or read by"),
        ('"scale")', '"scale", 1)', "28:57", "inputs is passed on as **inputs, or read by"),
        ("(**inputs)", "(past=1, **inputs)", "27:45", "past is among the inputs that are passed"),
        (
            "**inputs)\n",
            "**only(NoneInputs, inputs))\n",
            "27:37",
            "the inputs have none of NoneInputs's",
        ),
        ("**inputs)\n", "**only(Inputs, inputs))\n", "27:37", "the inputs have none of Inputs's"),
        (
            "**inputs)\n",
            "scale=1, **only(WordInputs, inputs))\n",
            "27:46",
            "scale is among the inp",
        ),
    ],
)
def test_what_cannot_be_written_out(old: str, new: str, place: str, message: str) -> None:
    assert old in SOURCE
    for backend in BACKENDS:
        with pytest.raises(PortError, match=re.escape(f"src/toy.py:{place}: {message}")):
            ported(SOURCE.replace(old, new, 1), backend)


def test_other_findings_have_the_places_of_what_was_written() -> None:
    source = SOURCE.replace("self.head(", "self.head.forward(")
    with pytest.raises(PortError, match="src/toy.py:28:16: call the module itself"):
        ported(source, "flax")


def test_every_key_of_the_project_is_documented() -> None:
    root = Path(__file__).resolve().parents[2]
    core = root / "src/triformers_core"
    settings = (core / "generation/settings.py").read_text(encoding="utf-8")
    texts = {
        f"triformers_core.{file.stem}": file.read_text(encoding="utf-8")
        for file in core.glob("inputs*.py")
    }
    kinds = read_inputs(declaring(texts), settings).kinds
    assert {"Options", "TextInputs", "ImageInputs", "SoundInputs"} <= kinds.keys()
    assert [(kind, key.name) for kind in kinds for key in kinds[kind] if not key.doc] == []
