"""What is particular to ALBERT in PyTorch; tests/reference compares it with recorded results."""

from __future__ import annotations

import warnings

import pytest
import torch

from tests.support.formats import FORMATS, check_parameters
from tests.support.loading import parameters
from triformers.models.torch.albert import AlbertForPreTraining, AlbertModel
from triformers_core.architectures.albert.configuration import AlbertConfig
from triformers_core.errors import InvalidConfigurationError


@pytest.fixture
def config() -> AlbertConfig:
    """An ALBERT whose sizes all differ."""
    return AlbertConfig(
        vocab_size=99,
        embedding_size=24,
        hidden_size=32,
        num_hidden_layers=3,
        num_attention_heads=4,
        intermediate_size=37,
        max_position_embeddings=61,
    )


def test_layers_share_their_parameters(config: AlbertConfig) -> None:
    few = sum(p.numel() for p in AlbertModel(config).parameters())
    config.num_hidden_layers = 7
    assert sum(p.numel() for p in AlbertModel(config).parameters()) == few


def test_each_run_of_a_layer_has_a_head_mask_of_its_own(config: AlbertConfig) -> None:
    model = AlbertModel(config).eval()
    text = torch.arange(1, 8)[None]
    ones = torch.ones(3, 4)
    last = ones.clone()
    last[2] = 0
    plain = model(text, output_hidden_states=True).hidden_states
    masked = model(text, head_mask=last, output_hidden_states=True).hidden_states
    assert plain is not None and masked is not None
    assert torch.allclose(plain[2], masked[2], atol=1e-6)
    assert not torch.allclose(plain[3], masked[3], atol=1e-3)


def test_a_group_without_a_layer_is_refused(config: AlbertConfig) -> None:
    config.num_hidden_groups = 4
    with pytest.raises(InvalidConfigurationError, match="num_hidden_groups=4"):
        AlbertModel(config)


def test_a_tensorflow1_checkpoint_is_loaded_whole() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        model = AlbertForPreTraining.from_pretrained(FORMATS / "albert" / "tensorflow1")
    check_parameters(parameters(model))
