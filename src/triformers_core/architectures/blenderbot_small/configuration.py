"""The configuration of BlenderbotSmall models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.bart.configuration import BartConfig, Style
from triformers_core.fields import Layers, Size, TokenId


@dataclass(kw_only=True)
class BlenderbotSmallConfig(BartConfig):
    """A BlenderbotSmall architecture: BART's with other defaults, those of facebook/blenderbot_small-90M, but for ``vocab_size``.

    For all keys see ``BartConfig``.
    """

    model_type: ClassVar[str] = "blenderbot-small"
    default_num_labels: ClassVar[int] = 2
    style: ClassVar[Style] = Style(
        norm_target_tokens=True, position_offset=0, target_of_source=False
    )

    max_position_embeddings: Size = 512
    d_model: Size = 512
    encoder_layers: Layers = 8
    encoder_ffn_dim: Size = 2048
    decoder_layers: Layers = 8
    decoder_ffn_dim: Size = 2048
    pad_token_id: TokenId | None = 0
    bos_token_id: TokenId | None = 1
    decoder_start_token_id: TokenId | None = 1
