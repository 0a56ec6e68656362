"""What is particular to DeBERTa-v2 in PyTorch; tests/reference compares it with recorded results."""

from __future__ import annotations

import math
from bisect import bisect_right
from typing import Any

import pytest
import torch

from triformers.models.torch.deberta_v2 import DebertaV2Model, bucket_starts
from triformers_core.architectures.deberta.configuration import DebertaConfig
from triformers_core.architectures.deberta_v2.configuration import DebertaV2Config
from triformers_core.errors import InvalidConfigurationError


def new(**keys: Any) -> DebertaV2Model:
    """A model whose sizes all differ."""
    sizes: dict[str, Any] = {
        "vocab_size": 99,
        "hidden_size": 32,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "intermediate_size": 37,
        "max_position_embeddings": 61,
        "relative_attention": True,
        "position_buckets": 8,
        "pos_att_type": "p2c|c2p",
    }
    return DebertaV2Model(DebertaV2Config(**(sizes | keys))).eval()


def test_buckets_grow_as_the_logarithm() -> None:
    starts = bucket_starts(256, 512)
    for distance in range(512):
        expected = distance
        if distance > 128:
            share = math.log(distance / 128) / math.log(511 / 128)
            expected = 128 + math.ceil(share * 127)
        assert bisect_right(starts, distance) == expected, distance


def test_padding_changes_nothing_for_the_tokens() -> None:
    model = new(conv_kernel_size=3, position_biased_input=False)
    text = torch.arange(1, 8)[None]
    padded = torch.cat([text, torch.zeros(1, 3, dtype=torch.long)], dim=1)
    states = model(padded, (padded != 0).long()).last_hidden_state
    # A mask of ones, and none at all.
    for mask in (torch.ones(1, 7), None):
        alone = model(text, mask).last_hidden_state
        assert torch.allclose(states[:, :7], alone, atol=1e-5)


def test_without_positions_there_is_no_table_of_them() -> None:
    names = new(position_biased_input=False).state_dict()
    assert not any(".position_embeddings" in f".{name}" for name in names)


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        ({"position_buckets": 2}, "position_buckets=2"),
        ({"position_buckets": 200}, "position_buckets=200 up to a distance of 61"),
        ({"conv_kernel_size": 4}, "conv_kernel_size=4; it must be odd"),
        ({"pos_att_type": "p2p"}, "pos_att_type='p2p'; it is a list of 'c2p' and 'p2c'"),
    ],
)
def test_what_makes_no_model_is_refused(keys: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidConfigurationError, match=message.replace("|", r"\|")):
        new(**keys)


@pytest.mark.parametrize(
    "keys", [{"position_buckets": 8}, {"norm_rel_ebd": "layer_norm"}, {"conv_kernel_size": 3}]
)
def test_what_the_second_version_brought_is_refused_in_the_first(keys: dict[str, Any]) -> None:
    (name,) = keys
    with pytest.raises(InvalidConfigurationError, match=f"DebertaConfig has {name}="):
        DebertaConfig(**keys)
