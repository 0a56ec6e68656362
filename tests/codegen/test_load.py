"""The registry's reader, and the JSON Schema made of the same table."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import TypeAlias

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from triformers_codegen.load import load
from triformers_codegen.schema import json_schema

CLEAN = Path(__file__).parent / "cases" / "clean" / "registry.yaml"
TEXT = CLEAN.read_text(encoding="utf-8")
Json: TypeAlias = str | int | None | list["Json"] | dict[str, "Json"]
DATA: Json = YAML(typ="safe", pure=True).load(TEXT)
SCHEMA = json.loads(json_schema(load(CLEAN, "registry.yaml")[0].tasks))


@pytest.fixture(scope="session")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file to write again and again."""
    return tmp_path_factory.mktemp("load") / "registry.yaml"


def test_texts_know_their_places() -> None:
    registry, findings = load(CLEAN, "registry.yaml")
    assert findings == []
    (bert,) = registry.architectures
    assert bert.tokenizer is not None and bert.tokenizer.fast == "BertTokenizerFast"
    lines = TEXT.splitlines()
    words = [bert.model_type, bert.title, bert.tokenizer.fast, *bert.checkpoints]
    words += [*bert.classes("masked_lm", "flax"), registry.tasks[1].name, bert.models[0].task]
    for word in words:
        assert lines[word.place.line - 1][word.place.column - 1 :].startswith(word)


def test_what_may_be_left_out_and_short_forms(tmp_path: Path) -> None:
    text = TEXT.replace("{slow: BertTokenizer, fast: BertTokenizerFast}", "BertTokenizer")
    text = text.replace("base: BertModel", "base: {flax: [BertModel, BertEncoder]}")
    registry, findings = load(_write(tmp_path, text), "registry.yaml")
    (bert,) = registry.architectures
    assert findings == []
    assert bert.tokenizer is not None and bert.tokenizer.slow == "BertTokenizer"
    assert bert.tokenizer.fast is None
    assert bert.name_pattern == "bert"
    assert bert.classes("base", "torch") == ()
    assert bert.classes("base", "flax") == ("BertModel", "BertEncoder")
    assert bert.classes("masked_lm", "tensorflow") == ("BertForMaskedLM",)


def test_models_are_in_the_order_of_the_tasks(tmp_path: Path) -> None:
    swapped = TEXT.replace("      base: BertModel\n", "") + "      base: BertModel\n"
    registry, findings = load(_write(tmp_path, swapped), "registry.yaml")
    assert findings == []
    assert [cell.task for cell in registry.architectures[0].models] == ["base", "masked_lm"]


def test_a_missing_file_is_a_finding(tmp_path: Path) -> None:
    _, (finding,) = load(tmp_path / "registry.yaml", "registry.yaml")
    assert str(finding) == "registry.yaml:1:1: can't be read: No such file or directory"


def test_bytes_that_are_no_text_are_a_finding(tmp_path: Path) -> None:
    (tmp_path / "registry.yaml").write_bytes(b"tasks: \xff")
    _, (finding,) = load(tmp_path / "registry.yaml", "registry.yaml")
    assert str(finding) == "registry.yaml:1:8: byte 0xff isn't UTF-8"


def test_an_alias_to_its_own_list_ends(tmp_path: Path) -> None:
    text = TEXT.replace("base: BertModel", "base: &again [*again]")
    _, (finding,) = load(_write(tmp_path, text), "registry.yaml")
    assert finding.message == (
        "an item of architectures.bert.models.base must be a class name, not a list"
    )


def test_the_schema_is_valid_and_knows_every_task() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    models = SCHEMA["properties"]["architectures"]["additionalProperties"]["properties"]["models"]
    assert list(models["properties"]) == ["base", "masked_lm"]


@given(
    where=st.integers(0, len(TEXT)),
    removed=st.integers(0, 40),
    added=st.text(st.sampled_from("aB:-[]{},&*!|>'\"%@#? \n\t0é"), max_size=4),
)
def test_whatever_is_typed_every_finding_has_a_place_in_the_file(
    where: int, removed: int, added: str, scratch: Path
) -> None:
    text = TEXT[:where] + added + TEXT[where + removed :]
    scratch.write_text(text, encoding="utf-8")
    _, findings = load(scratch, "registry.yaml")
    for finding in findings:
        assert finding.place.path == "registry.yaml" and finding.message
        assert 1 <= finding.place.line <= len(text.splitlines()) + 1
        assert finding.place.column >= 1


VALUES: list[Json] = [None, 3, "", "Bert", "bert", "a b", [], ["Bert"], ["Bert", "Bert"], {}]


@settings(max_examples=200)
@given(step=st.lists(st.integers(0, 9), max_size=6), key=st.sampled_from(["torch", "title", "xyz"]))
def test_the_schema_and_the_reader_refuse_the_same(
    step: list[int], key: str, scratch: Path
) -> None:
    data = copy.deepcopy(DATA)
    _change(data, step, key)
    scratch.write_text(json.dumps(data), encoding="utf-8")  # JSON is YAML.
    _, findings = load(scratch, "registry.yaml")
    accepted = jsonschema.Draft202012Validator(SCHEMA).is_valid(data)
    assert accepted == (findings == []), findings


def _change(data: Json, path: list[int], key: str) -> None:
    """Goes down as ``path`` says; there replaces, removes or adds something."""
    while len(path) > 1 and isinstance(data, dict) and data:
        name = list(data)[path[0] % len(data)]
        if len(path) == 2 or not isinstance(data[name], dict):
            data[name] = VALUES[path[1]]
            return
        data, path = data[name], path[1:]
    if isinstance(data, dict):
        if path and path[0] % 2 and data:
            data.pop(list(data)[path[0] % len(data)])
        else:
            data[key] = VALUES[sum(path) % len(VALUES)]


def _write(directory: Path, text: str) -> Path:
    path = directory / "registry.yaml"
    path.write_text(text, encoding="utf-8")
    return path
