"""``dtype`` of ``from_pretrained`` and ``from_config``: which floating point type a PyTorch model's weights have."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from tests.support.tiny import tiny_bert
from triformers import (
    AutoConfig,
    AutoModel,
    AutoModelForSequenceClassification,
    BertConfig,
    BertForSequenceClassification,
    BertModel,
    InvalidConfigurationError,
    InvalidInputError,
)

HALF, BRAIN, SINGLE, DOUBLE = torch.float16, torch.bfloat16, torch.float32, torch.float64


@pytest.fixture
def folder(bert_config: BertConfig, tmp_path: Path) -> Path:
    """A base model in half precision, as its configuration says."""
    BertModel(bert_config).to(HALF).save_pretrained(tmp_path)
    assert json.loads((tmp_path / "config.json").read_text())["dtype"] == "float16"
    return tmp_path


def types(model: torch.nn.Module) -> set[torch.dtype]:
    return {parameter.dtype for parameter in model.parameters()}


def set_dtype(folder: Path, value: str | None) -> None:
    """Changes what the configuration says of the file's type."""
    path = folder / "config.json"
    values = json.loads(path.read_text()) | {"dtype": value}
    path.write_text(json.dumps({k: v for k, v in values.items() if v is not None}))


@pytest.mark.parametrize("auto", [AutoModel, BertModel])
@pytest.mark.parametrize("keyword", ["dtype", "torch_dtype"])
@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (BRAIN, BRAIN),
        (SINGLE, SINGLE),
        ("float64", DOUBLE),
        ("torch.bfloat16", BRAIN),
        ("auto", HALF),
        (None, HALF),
    ],
)
def test_a_type_or_its_name(
    auto: Any, keyword: str, given: Any, expected: torch.dtype, folder: Path
) -> None:
    model = auto.from_pretrained(folder, **{keyword: given})
    assert types(model) == {expected} and model.dtype == expected
    assert model.config.dtype == str(expected).removeprefix("torch.")


@pytest.mark.parametrize("keyword", ["dtype", "torch_dtype"])
def test_a_new_model_of_a_type(keyword: str, bert_config: BertConfig) -> None:
    model = AutoModel.from_config(bert_config, add_pooling_layer=False, **{keyword: "float16"})
    assert types(model) == {HALF} and model.config.dtype == "float16"
    assert type(model) is BertModel and model.pooler is None and model.training


def test_values_are_those_of_the_file_in_the_other_type(folder: Path) -> None:
    stored = load_file(folder / "model.safetensors")
    loaded = dict(BertModel.from_pretrained(folder, dtype=SINGLE).named_parameters())
    assert loaded.keys() == stored.keys()
    assert all(torch.equal(loaded[name], value.float()) for name, value in stored.items())


def test_the_newer_keyword_goes_before_the_older(folder: Path) -> None:
    model = AutoModel.from_pretrained(folder, dtype=DOUBLE, torch_dtype=BRAIN)
    assert types(model) == {DOUBLE}


def test_auto_asks_the_configuration_and_then_the_file(folder: Path) -> None:
    set_dtype(folder, "bfloat16")
    assert types(AutoModel.from_pretrained(folder, dtype="auto")) == {BRAIN}
    assert types(AutoModel.from_pretrained(folder)) == {HALF}
    set_dtype(folder, None)
    assert types(AutoModel.from_pretrained(folder, dtype="auto")) == {HALF}


def test_by_default_every_parameter_keeps_its_own(folder: Path) -> None:
    path = folder / "model.safetensors"
    stored = load_file(path)
    save_file({n: v.float() if "LayerNorm" in n else v for n, v in stored.items()}, path)
    loaded = dict(BertModel.from_pretrained(folder).named_parameters())
    assert {loaded[n].dtype for n in loaded if "LayerNorm" in n} == {SINGLE}
    assert {loaded[n].dtype for n in loaded if "LayerNorm" not in n} == {HALF}
    assert types(BertModel.from_pretrained(folder, dtype="auto")) == {HALF}


@pytest.mark.filterwarnings("ignore:.*newly initialised")
@pytest.mark.parametrize(("given", "expected"), [(None, HALF), (BRAIN, BRAIN)])
def test_a_new_head_has_the_type_of_the_rest(
    given: torch.dtype | None, expected: torch.dtype, folder: Path
) -> None:
    model = BertForSequenceClassification.from_pretrained(folder, dtype=given)
    assert types(model) == {expected}
    head = model.get_parameter("classifier.weight")
    assert 0 < head.std() < 0.1  # Drawn, and not what was in the memory.
    assert model(torch.tensor([[1, 2]])).logits.dtype == expected


def test_with_a_configuration_and_a_state(folder: Path) -> None:
    config = AutoConfig.from_pretrained(folder)
    assert types(AutoModel.from_pretrained(folder, config=config, torch_dtype=SINGLE)) == {SINGLE}
    state = BertModel.from_pretrained(folder).state_dict()
    model = AutoModel.from_pretrained(folder, state_dict=state, dtype=BRAIN)
    assert types(model) == {BRAIN}


@pytest.mark.filterwarnings("ignore:.*newly initialised")
def test_a_cast_model_is_saved_as_it_is_and_trains(folder: Path, tmp_path: Path) -> None:
    model = AutoModelForSequenceClassification.from_pretrained(folder, dtype=SINGLE)
    assert all(parameter.requires_grad for parameter in model.parameters())
    loss = model(torch.tensor([[1, 2]]), labels=torch.tensor([1])).loss
    assert loss is not None
    loss.backward()  # type: ignore[no-untyped-call]  # PyTorch leaves it untyped
    model.save_pretrained(tmp_path / "again")
    assert {t.dtype for t in load_file(tmp_path / "again" / "model.safetensors").values()} == {
        SINGLE
    }
    assert json.loads((tmp_path / "again" / "config.json").read_text())["dtype"] == "float32"


@pytest.mark.parametrize("given", ["nonsense", "int8", torch.int8, "nn", 3])
def test_what_is_no_floating_point_type_is_named(given: Any, folder: Path) -> None:
    with pytest.raises(InvalidInputError, match=r"asked for with dtype=.*no floating point type"):
        AutoModel.from_pretrained(folder, dtype=given)


def test_a_configurations_wrong_type_is_named(folder: Path) -> None:
    set_dtype(folder, "half_a_float")
    with pytest.raises(InvalidConfigurationError, match="has dtype='half_a_float'; it is one of"):
        AutoModel.from_pretrained(folder)
    set_dtype(folder, "int8")
    assert types(AutoModel.from_pretrained(folder)) == {HALF}
    with pytest.raises(InvalidInputError, match="configuration has dtype='int8'"):
        AutoModel.from_pretrained(folder, dtype="auto")


@pytest.mark.parametrize("name", ["dtype", "torch_dtype"])
def test_the_callers_configuration_stays_what_it_was(name: str, tmp_path: Path) -> None:
    config = tiny_bert()
    before = config.to_dict()
    made = AutoModel.from_config(config, **{name: "float16"})
    assert made.dtype == torch.float16 and made.config.dtype == "float16"
    made.save_pretrained(tmp_path)
    loaded: Any = AutoModel
    again = loaded.from_pretrained(tmp_path, config=config, **{name: torch.bfloat16})
    assert again.dtype == torch.bfloat16 and again.config.dtype == "bfloat16"
    assert config.to_dict() == before and "dtype" in before
    by_file = loaded.from_pretrained(tmp_path, **{name: "auto"})
    assert by_file.dtype == torch.float16
