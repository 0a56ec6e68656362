"""PyTorch: every published format of weights."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import torch

from tests.support import formats
from tests.support.formats import CHECKPOINTS, FILES, FLAX, FORMATS, TENSORFLOW, check_model
from triformers import AutoModelForPreTraining, BertForPreTraining
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.checkpoint.formats.flax_msgpack import read_flax_msgpack
from triformers_core.checkpoint.formats.pytorch import read_pytorch
from triformers_core.checkpoint.formats.safetensors import read_safetensors
from triformers_core.errors import CheckpointNotFoundError


@pytest.mark.parametrize(("model", "folder"), CHECKPOINTS)
def test_every_checkpoint_loads_whole(model: str, folder: str) -> None:
    formats.check_folder("", model, folder)


@pytest.mark.parametrize("folder", TENSORFLOW)
def test_from_tf(folder: str, caplog: pytest.LogCaptureFixture) -> None:
    formats.check_asked_for("", folder, caplog, from_tf=True)


@pytest.mark.parametrize("folder", [*TENSORFLOW, *FLAX])
def test_without_the_flag_a_note_says_what_was_read(
    folder: str, caplog: pytest.LogCaptureFixture
) -> None:
    formats.check_noted("", folder, caplog)


def test_the_documented_call_with_an_index_and_a_configuration(tmp_path: Path) -> None:
    for path in (FORMATS / "bert" / "tensorflow1").iterdir():
        shutil.copy(path, tmp_path / path.name.replace("model.ckpt", "bert_tf_checkpoint.ckpt"))
    config = BertConfig.from_json_file(tmp_path / "config.json")
    (tmp_path / "config.json").unlink()
    path = tmp_path / "bert_tf_checkpoint.ckpt.index"
    check_model(AutoModelForPreTraining.from_pretrained(path, from_tf=True, config=config))
    with pytest.raises(CheckpointNotFoundError, match="no config.json beside it; pass"):
        BertForPreTraining.from_pretrained(path, from_tf=True)


@pytest.mark.parametrize("file", FILES)
def test_a_file_of_weights_takes_the_configuration_beside_it(file: str) -> None:
    formats.check_file("", file)


def test_a_base_model_from_each_framework() -> None:
    formats.check_base_model("")


def test_no_other_backend_is_needed() -> None:
    formats.check_alone("torch", "")


# What PyTorch's own tensors are


@pytest.mark.parametrize("older", [False, True])
def test_tensors_of_every_type_and_layout(tmp_path: Path, older: bool) -> None:
    expected = formats.torch_arrays(torch)
    path = tmp_path / "pytorch_model.bin"
    torch.save(expected, path, _use_new_zipfile_serialization=not older)
    records = read_pytorch(path, "pt").records
    assert sorted(records) == sorted(expected)
    for name, tensor in expected.items():
        read = records[name].read()
        assert read.dtype == tensor.dtype and read.shape == tensor.shape
        assert torch.equal(read, tensor), name


def test_one_memory_for_two_tensors_becomes_two(tmp_path: Path) -> None:
    one = torch.zeros(3)
    torch.save({"a": one, "b": one}, tmp_path / "pytorch_model.bin")
    records = read_pytorch(tmp_path / "pytorch_model.bin", "pt").records
    a, b = records["a"].read(), records["b"].read()
    a += 1
    assert b.tolist() == [0, 0, 0]


def test_parameters_are_mapped_and_training_leaves_the_file_alone(tmp_path: Path) -> None:
    shutil.copytree(FORMATS / "bert" / "pytorch", tmp_path, dirs_exist_ok=True)
    path = tmp_path / "pytorch_model.bin"
    before = path.read_bytes()
    model = BertForPreTraining.from_pretrained(tmp_path)
    model.train()(torch.tensor([[2, 7, 3]]))[0].sum().backward()
    torch.optim.SGD(model.parameters(), lr=0.1).step()
    with pytest.raises(AssertionError):
        check_model(model)
    assert path.read_bytes() == before
    check_model(BertForPreTraining.from_pretrained(tmp_path))


def test_a_model_saves_over_the_file_that_it_is_mapped_from(tmp_path: Path) -> None:
    BertForPreTraining.from_pretrained(FORMATS / "bert" / "pytorch").save_pretrained(tmp_path)
    for size in ("5GB", "3KB", "3KB", "5GB"):
        model = BertForPreTraining.from_pretrained(tmp_path, strict=True)
        model.save_pretrained(tmp_path, max_shard_size=size)
    check_model(BertForPreTraining.from_pretrained(tmp_path))
    assert json.loads((tmp_path / "config.json").read_text())["dtype"] == "float32"


def test_tied_tensors_of_a_state_are_saved(tmp_path: Path) -> None:
    model = BertForPreTraining.from_pretrained(FORMATS / "bert" / "pytorch")
    table = model.bert.embeddings.word_embeddings.weight
    state = {**model.state_dict(), "cls.predictions.decoder.weight": table}
    model.save_pretrained(tmp_path, state_dict=state)
    saved = read_safetensors(tmp_path / "model.safetensors", "pt").records
    assert torch.equal(saved["cls.predictions.decoder.weight"].read(), table)


def test_chunked_arrays_of_flax() -> None:
    records = read_flax_msgpack(FORMATS / "types" / "flax_chunked.msgpack", "pt").records
    assert torch.equal(records["params.long"].read(), torch.arange(99.0).reshape(9, 11))
    assert records["params.bfloat16"].read().dtype == torch.bfloat16
