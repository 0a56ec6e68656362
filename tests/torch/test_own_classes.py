"""Models that a user builds of this library's and PyTorch's layers, as older scripts do."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from tests.support.tiny import tiny_bert
from triformers import BertConfig, BertModel, BertPreTrainedModel, NotPartError
from triformers_core.loading.pretrained import _converted


class Tagger(BertPreTrainedModel):
    """A head of PyTorch's layers, with a buffer, a plain tensor and a weighted loss."""

    def __init__(self, config: BertConfig, width: int = 4) -> None:
        super().__init__(config)
        self.bert = BertModel(config)
        self.norm = nn.LayerNorm(config.hidden_size)
        self.bias = nn.Parameter(torch.full((width,), 7.0))
        self.register_buffer("steps", torch.arange(3.0))
        self.plain = torch.tensor([1.0, 2.0])
        self.loss = nn.CrossEntropyLoss(weight=torch.arange(4.0))
        self.init_weights()

    def forward(self, ids: Tensor) -> Tensor:
        """The sum of all that the class holds."""
        states = self.norm(self.bert(ids).last_hidden_state)
        loss = self.loss(self.bias[None], torch.tensor([1]))
        total: Tensor = states.sum() + loss + self.plain.sum() + self.get_buffer("steps").sum()
        return total


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A saved base model."""
    BertModel(tiny_bert()).save_pretrained(tmp_path / "base")
    return tmp_path / "base"


def test_what_the_checkpoint_lacks_keeps_its_own_initial_value(base: Path) -> None:
    with pytest.warns(UserWarning, match="norm.bias, norm.weight"):
        model = Tagger.from_pretrained(base)
    assert torch.equal(model.norm.weight, torch.ones_like(model.norm.weight))
    assert model.bias.tolist() == [7] * 4 and model.plain.tolist() == [1, 2]
    saved = BertModel.from_pretrained(base).state_dict()
    assert all(torch.equal(tensor, saved[name]) for name, tensor in model.bert.state_dict().items())
    assert torch.isfinite(model(torch.ones(1, 3, dtype=torch.long)))


def test_buffers_are_saved_and_loaded(base: Path, tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="newly initialised"):
        model = Tagger.from_pretrained(base)
    model.get_buffer("steps").add_(5)
    model.save_pretrained(tmp_path / "own")
    again = Tagger.from_pretrained(tmp_path / "own", strict=True)
    assert again.get_buffer("steps").tolist() == [5, 6, 7]


def test_the_keywords_that_training_scripts_save_with(tmp_path: Path) -> None:
    model = BertModel(tiny_bert())
    model.save_pretrained(tmp_path / "no", is_main_process=False, save_function=torch.save)
    assert not (tmp_path / "no").exists()
    model.save_pretrained(tmp_path / "yes", is_main_process=True, safe_serialization=True)
    assert (tmp_path / "yes" / "model.safetensors").is_file()
    with pytest.raises(NotPartError, match=r"asks for pytorch_model\.bin"):
        model.save_pretrained(tmp_path, safe_serialization=False)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_a_tensor_of_pytorch_becomes_an_array(dtype: torch.dtype) -> None:
    array = _converted(nn.Parameter(torch.ones(2, dtype=dtype)), "np")
    assert isinstance(array, np.ndarray) and array.tolist() == [1, 1]
