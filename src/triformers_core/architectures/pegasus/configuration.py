"""The configuration of Pegasus models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.bart.configuration import BartConfig, Style
from triformers_core.fields import TokenId, TokenIds


@dataclass(kw_only=True)
class PegasusConfig(BartConfig):
    """A Pegasus architecture: BART's with other defaults, those of google/pegasus-large, but for ``vocab_size``.

    For all keys see ``BartConfig``.
    """

    model_type: ClassVar[str] = "pegasus"
    default_num_labels: ClassVar[int] = 2
    style: ClassVar[Style] = Style(
        norm_first=True,
        final_norm=True,
        norm_embeddings=False,
        scales_given_targets=True,
        positions="sinusoidal",
        target_of_source=False,
    )

    pad_token_id: TokenId | None = 0
    bos_token_id: TokenId | None = None
    eos_token_id: TokenIds | None = 1
    decoder_start_token_id: TokenId | None = 0
    forced_eos_token_id: TokenIds | None = 1
