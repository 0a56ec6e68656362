"""The configuration of mBART models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.bart.configuration import BartConfig, Style
from triformers_core.fields import TokenId


@dataclass(kw_only=True)
class MBartConfig(BartConfig):
    """An mBART architecture: BART's with other defaults, those of facebook/mbart-large-cc25.

    For all keys see ``BartConfig``.
    """

    model_type: ClassVar[str] = "mbart"
    default_num_labels: ClassVar[int] = 2
    style: ClassVar[Style] = Style(norm_first=True, final_norm=True, target="last")

    decoder_start_token_id: TokenId | None = None
