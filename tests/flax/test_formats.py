"""Flax: every published format of weights."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

import pytest

from tests.support.formats import (
    CHECKPOINTS,
    FLAX,
    FORMATS,
    PYTORCH,
    TENSORFLOW,
    check_alone,
    check_folder,
    check_model,
)
from triformers import FlaxAutoModelForPreTraining, FlaxBertForPreTraining, FlaxBertModel
from triformers_core.architectures.bert.configuration import BertConfig


@pytest.mark.parametrize(("model", "folder"), CHECKPOINTS)
def test_every_checkpoint_loads_whole(model: str, folder: str) -> None:
    check_folder("Flax", model, folder)


@pytest.mark.parametrize("folder", PYTORCH)
def test_from_pt(folder: str, caplog: pytest.LogCaptureFixture) -> None:
    check_folder("Flax", "bert", folder, from_pt=True)
    assert not caplog.records


@pytest.mark.parametrize("folder", [*PYTORCH, *TENSORFLOW])
def test_without_the_flag_a_note_says_what_was_read(
    folder: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        check_folder("Flax", "bert", folder)
    assert "its weights were read from" in caplog.text


def test_the_documented_call_with_a_file_and_a_configuration(tmp_path: Path) -> None:
    source = FORMATS / "bert" / "pytorch"
    path = tmp_path / "bert_pytorch_model.bin"
    shutil.copy(source / "pytorch_model.bin", path)
    config = BertConfig.from_json_file(source / "config.json")
    model = FlaxAutoModelForPreTraining.from_pretrained(path, from_pt=True, config=config)
    check_model(model)


@pytest.mark.parametrize(
    "file",
    [
        "pytorch/pytorch_model.bin",
        "tensorflow/tf_model.h5",
        "tensorflow1/model.ckpt.index",
        "flax/flax_model.msgpack",
        "flax_safetensors/model.safetensors",
    ],
)
def test_a_file_of_weights_takes_the_configuration_beside_it(file: str) -> None:
    check_model(FlaxBertForPreTraining.from_pretrained(FORMATS / "bert" / file))


def test_a_base_model_from_each_framework() -> None:
    for folder in (*PYTORCH, *TENSORFLOW, *FLAX):
        _, info = FlaxBertModel.from_pretrained(FORMATS / "bert" / folder, output_loading_info=True)
        assert not info["missing_keys"]
        assert all(name.startswith("cls.") for name in info["unexpected_keys"])


def test_no_other_backend_is_needed() -> None:
    check_alone("jax", "Flax")
