"""The configuration of mT5 models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.architectures.t5.configuration import T5Config
from triformers_core.fields import ACTIVATIONS, Heads, Layers, OneOf, Size, TokenId
from triformers_core.settings import Json


@dataclass(kw_only=True)
class MT5Config(T5Config):
    """An mT5 architecture: T5's with other defaults, those of google/mt5-small.

    For all keys see ``T5Config``.
    """

    model_type: ClassVar[str] = "mt5"

    vocab_size: Size = 250112
    d_ff: Size = 1024
    num_layers: Layers = 8
    num_heads: Heads = 6
    feed_forward_proj: Annotated[
        str, OneOf(*ACTIVATIONS, *(f"gated-{name}" for name in ACTIVATIONS))
    ] = "gated-gelu"
    tie_word_embeddings: bool = False
    decoder_start_token_id: TokenId | None = 0

    def to_diff_dict(self) -> Json:
        """What differs from the defaults, or from T5's: in Flax T5's classes read mT5's files."""
        values, t5 = self.to_dict(), T5Config().to_dict()
        different = {key: value for key, value in values.items() if value != t5.get(key)}
        return super().to_diff_dict() | different
