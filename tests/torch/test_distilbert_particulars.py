"""What is particular to DistilBERT in PyTorch; tests/reference compares it with recorded results."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from tests.support.loading import check_may_lack
from triformers.models.torch.distilbert import DistilBertModel
from triformers.models.torch.distilbert_heads import DistilBertForMaskedLM
from triformers_core.architectures.distilbert.configuration import DistilBertConfig
from triformers_core.errors import InvalidInputError

CONFIG: dict[str, Any] = {
    "vocab_size": 99,
    "dim": 8,
    "n_layers": 2,
    "n_heads": 4,
    "hidden_dim": 37,
    "max_position_embeddings": 61,
}
POSITIONS = "embeddings.position_embeddings.weight"


def test_sinusoids_are_those_of_the_reference_and_are_not_trained() -> None:
    model = DistilBertModel(DistilBertConfig(**CONFIG, sinusoidal_pos_embds=True))
    table = model.embeddings.position_embeddings.weight
    assert not table.requires_grad
    # What the reference's table holds in its row 5.
    recorded = [-9.5892e-01, 2.8366e-01, 4.7943e-01, 8.7758e-01]
    recorded += [4.9979e-02, 9.9875e-01, 5.0000e-03, 9.9999e-01]
    assert torch.allclose(table[5], torch.tensor(recorded), rtol=0, atol=5e-6)


def test_a_file_may_lack_sinusoids(tmp_path: Path) -> None:
    model = DistilBertModel(DistilBertConfig(**CONFIG, sinusoidal_pos_embds=True))
    check_may_lack(POSITIONS, model, tmp_path)


def test_a_file_that_lacks_positions_which_are_trained_is_warned_of(tmp_path: Path) -> None:
    DistilBertModel(DistilBertConfig(**CONFIG)).save_pretrained(tmp_path)
    state = load_file(tmp_path / "model.safetensors")
    del state[POSITIONS]
    save_file(state, tmp_path / "model.safetensors")
    with pytest.warns(UserWarning, match="position_embeddings"):
        DistilBertModel.from_pretrained(tmp_path)


def test_a_table_in_the_file_is_taken_instead_of_sinusoids(tmp_path: Path) -> None:
    DistilBertModel(DistilBertConfig(**CONFIG)).save_pretrained(tmp_path)
    state = load_file(tmp_path / "model.safetensors")
    loaded = DistilBertModel.from_pretrained(tmp_path, sinusoidal_pos_embds=True)
    assert torch.equal(loaded.embeddings.position_embeddings.weight, state[POSITIONS])
    assert not loaded.embeddings.position_embeddings.weight.requires_grad


def test_the_tied_projection_of_older_files_is_ignored(tmp_path: Path) -> None:
    DistilBertForMaskedLM(DistilBertConfig(**CONFIG)).save_pretrained(tmp_path)
    file = tmp_path / "model.safetensors"
    state = load_file(file)
    assert "vocab_projector.bias" in state and "vocab_projector.weight" not in state
    words = state["distilbert.embeddings.word_embeddings.weight"]
    save_file(state | {"vocab_projector.weight": words.clone()}, file)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        _, info = DistilBertForMaskedLM.from_pretrained(
            tmp_path, strict=True, output_loading_info=True
        )
    assert not any(info.values())


def test_another_vocabulary_size_reaches_the_head() -> None:
    model = DistilBertForMaskedLM(DistilBertConfig(**CONFIG)).eval()
    ids = torch.tensor([[7, 8, 9]])
    before = model(ids).logits
    model.resize_token_embeddings(103)
    after = model(ids).logits
    assert after.shape == (1, 3, 103)
    assert torch.allclose(after[..., :99], before, rtol=0, atol=1e-5)


def test_the_configuration_answers_to_names_that_others_have() -> None:
    config = DistilBertConfig(**CONFIG)
    names = ("hidden_size", "num_hidden_layers", "num_attention_heads", "intermediate_size")
    assert [getattr(config, name) for name in names] == [8, 2, 4, 37]
    assert DistilBertConfig.from_dict({"hidden_size": 16}).dim == 16


def test_a_call_without_tokens_says_so() -> None:
    with pytest.raises(InvalidInputError, match="neither"):
        DistilBertModel(DistilBertConfig(**CONFIG))()
