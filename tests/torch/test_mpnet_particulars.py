"""What MPNet and its like refuse: token types and a decoder's settings."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from triformers import (
    BertGenerationEncoder,
    ConvBertModel,
    MobileBertModel,
    MPNetModel,
    SqueezeBertModel,
)
from triformers_core.architectures.bert.modeling import BertModel
from triformers_core.architectures.bert_generation.configuration import BertGenerationConfig
from triformers_core.architectures.convbert.configuration import ConvBertConfig
from triformers_core.architectures.mobilebert.configuration import MobileBertConfig
from triformers_core.architectures.mpnet.configuration import MPNetConfig
from triformers_core.architectures.squeezebert.configuration import SqueezeBertConfig
from triformers_core.errors import InvalidConfigurationError, InvalidInputError

IDS = torch.tensor([[3, 4, 5]])


def test_mpnet_knows_no_token_types() -> None:
    model = MPNetModel(MPNetConfig(hidden_size=24, num_hidden_layers=1, intermediate_size=37))
    with pytest.raises(InvalidInputError, match="token_type_ids came to a model that knows none"):
        model(IDS, token_type_ids=torch.zeros_like(IDS))


def test_nor_does_bert_for_generation() -> None:
    config = BertGenerationConfig(hidden_size=32, num_hidden_layers=1, intermediate_size=37)
    with pytest.raises(InvalidInputError, match="token_type_ids came to a model that knows none"):
        BertGenerationEncoder(config)(IDS, token_type_ids=torch.zeros_like(IDS))


def test_mpnet_needs_a_row_for_every_bucket() -> None:
    with pytest.raises(InvalidConfigurationError, match="relative_attention_num_buckets=31"):
        MPNetModel(MPNetConfig(relative_attention_num_buckets=31))


@pytest.mark.parametrize("setting", ["is_decoder", "add_cross_attention"])
@pytest.mark.parametrize(
    ("model", "config"),
    [
        (ConvBertModel, ConvBertConfig),
        (MobileBertModel, MobileBertConfig),
        (MPNetModel, MPNetConfig),
        (SqueezeBertModel, SqueezeBertConfig),
    ],
)
def test_an_encoder_alone_is_no_decoder(
    model: type[BertModel], config: type[MPNetConfig], setting: str
) -> None:
    settings: dict[str, Any] = {setting: True}
    with pytest.raises(InvalidConfigurationError, match="is an encoder alone"):
        model(config(**settings))
