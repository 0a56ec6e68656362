"""The configuration of Blenderbot models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.bart.configuration import BartConfig, Style
from triformers_core.fields import Count, Heads, Layers, Size, TokenId


@dataclass(kw_only=True)
class BlenderbotConfig(BartConfig):
    """A Blenderbot architecture: BART's with other defaults, those of facebook/blenderbot-3B.

    For all keys see ``BartConfig``.
    """

    model_type: ClassVar[str] = "blenderbot"
    default_num_labels: ClassVar[int] = 2
    style: ClassVar[Style] = Style(
        norm_first=True,
        final_norm=True,
        norm_embeddings=False,
        position_offset=0,
        target_of_source=False,
    )

    vocab_size: Size = 8008
    max_position_embeddings: Size = 128
    d_model: Size = 2560
    encoder_layers: Layers = 2
    encoder_attention_heads: Heads = 32
    encoder_ffn_dim: Size = 10240
    decoder_layers: Layers = 24
    decoder_attention_heads: Heads = 32
    decoder_ffn_dim: Size = 10240
    pad_token_id: TokenId | None = 0
    bos_token_id: TokenId | None = 1
    decoder_start_token_id: TokenId | None = 1
    encoder_no_repeat_ngram_size: Count = 3
