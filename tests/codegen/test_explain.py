"""The registry as text, and what comes from an entry."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.project import CORE, write, write_project
from triformers_codegen.explain import as_json, as_table, explain
from triformers_codegen.load import load_text
from triformers_codegen.sources import read_sources
from triformers_codegen.usage import UsageError

TEXT = (Path(__file__).parent / "cases" / "clean" / "registry.yaml").read_text(encoding="utf-8")
REGISTRY, _ = load_text(
    TEXT.replace("base: BertModel", "base: {torch: [BertModel, BertForMaskedLM]}"), "registry.yaml"
)


def test_the_table() -> None:
    assert as_table(REGISTRY).splitlines() == [
        "architecture  title  torch  tensorflow  flax  reads                     checkpoints",
        "bert          BERT   2      1           1     text and images or sound  1",
    ]


def test_json_has_every_value_and_the_public_names() -> None:
    (bert,) = json.loads(as_json(REGISTRY))["architectures"]
    assert bert["tokenizer"] == {"slow": "BertTokenizer", "fast": "BertTokenizerFast"}
    assert bert["name_pattern"] == "bert" and bert["checkpoints"] == ["bert-base-cased"]
    assert bert["models"] == {
        "base": {"torch": ["BertModel", "BertForMaskedLM"]},
        "masked_lm": {
            "torch": ["BertForMaskedLM"],
            "tensorflow": ["TFBertForMaskedLM"],
            "flax": ["FlaxBertForMaskedLM"],
        },
    }
    assert as_json(REGISTRY) == as_json(REGISTRY)


def test_an_entry_and_where_it_leads(tmp_path: Path) -> None:
    write_project(tmp_path, ["bert", "albert"])
    write(tmp_path, "tests/torch/test_a.py", "\nfrom triformers import AlbertModel, TFBertModel\n")
    write(tmp_path, "tests/torch/test_b.py", "from triformers import AlbertModel, OldBertModel\n")
    write(tmp_path, "tests/fixtures/reference/bert/base.safetensors", "")
    text = explain(REGISTRY, read_sources(tmp_path), tmp_path, "bert")
    modeling = f"{CORE}/architectures/bert/modeling.py"
    lines = [" ".join(line.split()) for line in text.splitlines()]
    for line in (
        "entry registry.yaml:14:3",
        "name pattern 'bert', which answers where no longer one fits",
        f"tokenization BertTokenizerFast, {CORE}/architectures/bert/tokenization.py:3",
        "AutoTokenizer BertTokenizerFast",
        "AutoModel BertForMaskedLM generated/triformers/models/torch/bert.py, where the checkpoint "
        "names it",
        "TFAutoModelForMaskedLM TFBertForMaskedLM generated/triformers/models/tensorflow/bert.py",
        modeling,
        "FlaxBertPreTrainedModel generated/triformers/models/flax/bert.py",
        f"BertConfig {CORE}/architectures/bert/configuration.py:3",
        "tests/torch/test_a.py:2",
        "tests/fixtures/reference/bert 1 files",
    ):
        assert line in lines
    assert "TFAutoModel TFBertModel" not in text and "TFBertConfig" not in text
    assert "test_b.py" not in text and "BertEncoder" not in text


def test_an_unknown_entry(tmp_path: Path) -> None:
    write_project(tmp_path, ["bert"])
    with pytest.raises(UsageError, match="has no architecture 'brt'; nearest: bert"):
        explain(REGISTRY, read_sources(tmp_path), tmp_path, "brt")
