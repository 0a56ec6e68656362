"""Saving and loading PyTorch models."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from tests.support.loading import (
    check_keywords,
    check_older_keywords,
    check_state_dicts,
    check_what_is_no_part,
    parameters,
)
from tests.support.tiny import tiny_bert
from triformers import (
    AutoModel,
    BertForPreTraining,
    BertForSequenceClassification,
    BertModel,
    PretrainedConfig,
    UnknownArchitectureError,
)
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.errors import (
    CheckpointNotFoundError,
    CorruptCheckpointError,
    WeightsMismatchError,
)


@pytest.mark.parametrize("size", ["5GB", "20KB"])
def test_a_saved_model_gives_the_same_results(
    bert_config: BertConfig, ids: torch.Tensor, tmp_path: Path, size: str
) -> None:
    model = BertForPreTraining(bert_config).eval()
    model.save_pretrained(tmp_path, max_shard_size=size)
    loaded = BertForPreTraining.from_pretrained(tmp_path, strict=True)
    assert not loaded.training
    assert torch.equal(loaded(ids).prediction_logits, model(ids).prediction_logits)
    index = tmp_path / "model.safetensors.index.json"
    assert index.is_file() == (size == "20KB")


def test_saving_again_leaves_no_stale_shards(bert_config: BertConfig, tmp_path: Path) -> None:
    model = BertModel(bert_config)
    model.save_pretrained(tmp_path, max_shard_size="20KB")
    model.save_pretrained(tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["config.json", "model.safetensors"]


def test_base_checkpoint_into_head_model_and_back(
    bert_config: BertConfig, ids: torch.Tensor, tmp_path: Path
) -> None:
    base = BertModel(bert_config).eval()
    base.save_pretrained(tmp_path / "base")
    with pytest.warns(UserWarning, match="classifier.bias, classifier.weight") as caught:
        head, info = BertForSequenceClassification.from_pretrained(
            tmp_path / "base", output_loading_info=True
        )
    assert len(caught) == 1
    assert info["missing_keys"] == ["classifier.bias", "classifier.weight"]
    head.save_pretrained(tmp_path / "head")
    back, info = BertModel.from_pretrained(tmp_path / "head", output_loading_info=True)
    assert info["unexpected_keys"] == ["classifier.bias", "classifier.weight"]
    assert torch.equal(back(ids)[0], base(ids)[0])


def test_strict_refuses_a_new_head(bert_config: BertConfig, tmp_path: Path) -> None:
    BertModel(bert_config).save_pretrained(tmp_path)
    with pytest.raises(WeightsMismatchError, match="missing classifier.bias, classifier.weight"):
        BertForSequenceClassification.from_pretrained(tmp_path, strict=True)


def test_another_number_of_labels(bert_config: BertConfig, tmp_path: Path) -> None:
    BertForSequenceClassification(bert_config).save_pretrained(tmp_path)
    with pytest.raises(WeightsMismatchError, match=r"classifier.weight is \[2, 32\] .* \[5, 32\]"):
        BertForSequenceClassification.from_pretrained(tmp_path, num_labels=5)
    with pytest.warns(UserWarning, match="newly initialised"):
        model = BertForSequenceClassification.from_pretrained(
            tmp_path, num_labels=5, ignore_mismatched_sizes=True
        )
    assert model.classifier.weight.shape == (5, 32)


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_low_precision_files(bert_config: BertConfig, tmp_path: Path, dtype: torch.dtype) -> None:
    BertModel(bert_config).to(dtype).save_pretrained(tmp_path)
    assert {t.dtype for t in load_file(tmp_path / "model.safetensors").values()} == {dtype}
    assert BertModel.from_pretrained(tmp_path).dtype == dtype


def test_gamma_and_beta_of_older_files(bert_config: BertConfig, tmp_path: Path) -> None:
    model = BertModel(bert_config)
    model.save_pretrained(tmp_path)
    old = {
        name.replace("LayerNorm.weight", "LayerNorm.gamma").replace(
            "LayerNorm.bias", "LayerNorm.beta"
        ): tensor
        for name, tensor in load_file(tmp_path / "model.safetensors").items()
    }
    save_file(old, tmp_path / "model.safetensors")
    _, info = BertModel.from_pretrained(tmp_path, output_loading_info=True)
    assert not info["missing_keys"] and not info["unexpected_keys"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"version https://git-lfs.github.com/spec/v1", "Git LFS pointer"),
        (b"<!DOCTYPE html><html>", "HTML page"),
        (b"\x00\x01", "damaged or cut short"),
    ],
)
def test_files_that_are_something_else(
    bert_config: BertConfig, tmp_path: Path, content: bytes, message: str
) -> None:
    bert_config.save_pretrained(tmp_path)
    (tmp_path / "model.safetensors").write_bytes(content)
    with pytest.raises(CorruptCheckpointError, match=message):
        BertModel.from_pretrained(tmp_path)


def test_an_index_cannot_leave_its_folder(bert_config: BertConfig, tmp_path: Path) -> None:
    bert_config.save_pretrained(tmp_path)
    index = {"weight_map": {"a": "../elsewhere.safetensors"}}
    (tmp_path / "model.safetensors.index.json").write_text(json.dumps(index))
    with pytest.raises(CorruptCheckpointError, match="outside its folder"):
        BertModel.from_pretrained(tmp_path)


def test_no_weights_and_no_directory(bert_config: BertConfig, tmp_path: Path) -> None:
    bert_config.save_pretrained(tmp_path)
    with pytest.raises(CheckpointNotFoundError, match="holds no weights"):
        BertModel.from_pretrained(tmp_path)
    with pytest.raises(CheckpointNotFoundError, match="no config.json"):
        (tmp_path / "empty").mkdir()
        BertModel.from_pretrained(tmp_path / "empty")


def test_keywords_go_to_the_configuration_or_to_the_model(tmp_path: Path) -> None:
    check_keywords(AutoModel, BertModel, tmp_path)


def test_keywords_of_other_libraries(tmp_path: Path) -> None:
    check_older_keywords(AutoModel, BertModel, tmp_path)


def test_weights_in_memory_need_no_name() -> None:
    arrays = parameters(BertModel(tiny_bert()))
    check_state_dicts(AutoModel, BertModel, arrays)


def test_what_is_no_part_says_what_to_use(tmp_path: Path) -> None:
    check_what_is_no_part(AutoModel, BertModel(tiny_bert()), tmp_path)


def test_a_configuration_without_a_type_is_of_the_type_that_the_name_suggests(
    bert_config: BertConfig, tmp_path: Path
) -> None:
    place = tmp_path / "my-bert-tiny"
    BertModel(bert_config).save_pretrained(place)
    values = {key: value for key, value in bert_config.to_dict().items() if key != "model_type"}
    config = PretrainedConfig.from_dict(values)
    model: Any = AutoModel.from_pretrained(place, config=config)
    assert type(model) is BertModel and model.config.hidden_size == bert_config.hidden_size
    with pytest.raises(UnknownArchitectureError, match="isn't registered"):
        AutoModel.from_pretrained(place.rename(tmp_path / "mine"), config=config)
