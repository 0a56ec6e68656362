"""The configuration of Marian models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.bart.configuration import BartConfig, Style
from triformers_core.fields import Size, TokenId, TokenIds


@dataclass(kw_only=True)
class MarianConfig(BartConfig):
    """A Marian architecture: BART's with other defaults, those of Helsinki-NLP/opus-mt-en-de, but for sizes.

    For all other keys see ``BartConfig``.

    Args:
        share_encoder_decoder_embeddings: whether source and target have the same tokens.
        decoder_vocab_size: number of the target's, if they aren't; as many by default.
    """

    model_type: ClassVar[str] = "marian"
    default_num_labels: ClassVar[int] = 2
    style: ClassVar[Style] = Style(
        norm_embeddings=False,
        scales_given_targets=True,
        positions="sinusoidal",
        target_of_source=False,
    )

    vocab_size: Size = 58101
    decoder_vocab_size: Size | None = None
    share_encoder_decoder_embeddings: bool = True
    pad_token_id: TokenId | None = 58100
    bos_token_id: TokenId | None = None
    eos_token_id: TokenIds | None = 0
    decoder_start_token_id: TokenId | None = 58100
    forced_eos_token_id: TokenIds | None = 0

    @property
    def target_vocab_size(self) -> int:
        """Number of tokens that the decoder knows."""
        own = None if self.share_encoder_decoder_embeddings else self.decoder_vocab_size
        return own or self.vocab_size
