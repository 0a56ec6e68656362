"""A model's file is overwritten, cut short or removed after the model was loaded."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from triformers import BertConfig, BertModel
from triformers_core.errors import CheckpointNotFoundError
from triformers_core.hub import HubOptions, find_files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A saved model."""
    config = BertConfig(
        vocab_size=2000,
        hidden_size=32,
        num_attention_heads=4,
        num_hidden_layers=1,
        intermediate_size=8,
    )
    BertModel(config).save_pretrained(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", ["model.safetensors", "pytorch_model.bin"])
def test_the_model_stays_what_it_was(folder: Path, name: str) -> None:
    model = BertModel.from_pretrained(folder)
    if name == "pytorch_model.bin":
        torch.save(model.state_dict(), folder / name)
        (folder / "model.safetensors").unlink()
        model = BertModel.from_pretrained(folder)
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    file = folder / name
    with file.open("r+b") as opened:
        opened.seek(20_000)
        opened.write(b"\1" * 100_000)
    with file.open("r+b") as opened:
        opened.truncate(100)
    for name, tensor in model.state_dict().items():
        assert torch.equal(tensor, before[name]), name


def test_a_checkpoint_can_be_saved_where_it_was_loaded_from(folder: Path) -> None:
    model = BertModel.from_pretrained(folder)
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    torch.save(model.state_dict(), folder / "pytorch_model.bin")
    again = BertModel.from_pretrained(folder)
    for name, tensor in model.state_dict().items():
        assert torch.equal(tensor, again.state_dict()[name]), name


def test_mapped_parameters_are_the_files(folder: Path) -> None:
    model = BertModel.from_pretrained(folder, mmap=True)
    weight = model.embeddings.word_embeddings.weight
    content = (folder / "model.safetensors").read_bytes()
    place = content.index(weight[7].detach().numpy().tobytes())
    with (folder / "model.safetensors").open("r+b") as opened:
        opened.seek(place)
        opened.write(torch.zeros(32).numpy().tobytes())
    assert not weight[7].any()
    # Training writes to copies of the file's pages.
    with torch.no_grad():
        weight += 1
    assert (folder / "model.safetensors").read_bytes()[place : place + 4] == b"\0" * 4


def test_a_mapped_load_gives_the_same(folder: Path) -> None:
    mapped = BertModel.from_pretrained(folder, mmap=True).state_dict()
    for name, tensor in BertModel.from_pretrained(folder).state_dict().items():
        assert torch.equal(tensor, mapped[name]), name


def test_a_shard_that_a_save_takes_away_while_it_is_loaded(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    BertModel.from_pretrained(folder).save_pretrained(folder, max_shard_size=100_000)

    def found(source: str, names: list[str], options: HubOptions) -> list[Path | None]:
        paths = find_files(source, names, options)
        assert len(paths) > 1 and paths[1] is not None
        paths[1].unlink()
        return paths

    monkeypatch.setattr("triformers_core.checkpoint.find.find_files", found)
    with pytest.raises(CheckpointNotFoundError, match="was there, and isn't any more"):
        BertModel.from_pretrained(folder)
