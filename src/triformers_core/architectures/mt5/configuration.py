"""The configuration of mT5 models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.t5.configuration import T5Config
from triformers_core.settings import Json


@dataclass(kw_only=True)
class MT5Config(T5Config):
    """An mT5 architecture: T5's with other defaults, those of google/mt5-small.

    For all keys see ``T5Config``.
    """

    model_type: ClassVar[str] = "mt5"

    vocab_size: int = 250112
    d_ff: int = 1024
    num_layers: int = 8
    num_heads: int = 6
    feed_forward_proj: str = "gated-gelu"
    tie_word_embeddings: bool = False
    decoder_start_token_id: int | None = 0

    def to_diff_dict(self) -> Json:
        """What differs from the defaults, or from T5's: in Flax T5's classes read mT5's files."""
        values, t5 = self.to_dict(), T5Config().to_dict()
        different = {key: value for key, value in values.items() if value != t5.get(key)}
        return super().to_diff_dict() | different
