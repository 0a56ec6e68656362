"""The configuration of M2M100 models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.bart.configuration import BartConfig, Style
from triformers_core.fields import Activation, Rate, Size, TokenIds


@dataclass(kw_only=True)
class M2M100Config(BartConfig):
    """An M2M100 architecture: BART's with other defaults, those of facebook/m2m100_418M.

    For all keys see ``BartConfig``.
    """

    model_type: ClassVar[str] = "m2m_100"
    default_num_labels: ClassVar[int] = 2
    style: ClassVar[Style] = Style(
        norm_first=True,
        final_norm=True,
        norm_embeddings=False,
        positions="counted",
        target_of_source=False,
        score_bias=False,
    )

    vocab_size: Size = 128112
    activation_function: Activation = "relu"
    attention_dropout: Rate = 0.1
    encoder_layerdrop: Rate = 0.05
    decoder_layerdrop: Rate = 0.05
    scale_embedding: bool = True
    forced_eos_token_id: TokenIds | None = None
