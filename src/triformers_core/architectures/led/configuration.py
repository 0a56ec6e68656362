"""The configuration of LED models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.bart.configuration import BartConfig, Style
from triformers_core.architectures.longformer.configuration import Windows
from triformers_core.fields import Size, TokenIds


@dataclass(kw_only=True)
class LEDConfig(BartConfig):
    """An LED architecture: BART's, whose encoder has Longformer's attention.

    The defaults are those of BART's large models; led-base-16384 has 6 layers of width 768. For all
    other keys see ``BartConfig``; ``max_position_embeddings`` says nothing here, nor does
    ``scale_embedding``, as published: tokens' embeddings aren't multiplied.

    Args:
        max_encoder_position_embeddings: longest source, padding to a multiple of the largest window
            included.
        max_decoder_position_embeddings: longest target.
        attention_window: how many tokens around its own a query of the encoder sees, half of them on
            each side: an even number, or one for each layer. Sources are padded to a multiple of the
            largest within the model.
    """

    model_type: ClassVar[str] = "led"
    default_num_labels: ClassVar[int] = 2
    style: ClassVar[Style] = Style(position_offset=0, scales=False)

    max_encoder_position_embeddings: Size = 16384
    max_decoder_position_embeddings: Size = 1024
    attention_window: Windows = 512
    forced_eos_token_id: TokenIds | None = None

    def longest(self, is_decoder: bool) -> int:
        """The longest sequence that the encoder or the decoder takes."""
        if is_decoder:
            return self.max_decoder_position_embeddings
        return self.max_encoder_position_embeddings
