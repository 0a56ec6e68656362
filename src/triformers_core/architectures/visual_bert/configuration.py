"""The configuration of VisualBERT models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.fields import OneOf, Size, TokenId, TokenIds


@dataclass(kw_only=True)
class VisualBertConfig(BertConfig):
    """A VisualBERT architecture: a BERT that sees regions of an image after the words.

    For all other keys see ``BertConfig``.

    Args:
        visual_embedding_dim: width of what a detector says of a region.
        bypass_transformer: whether regions are seen by one additional layer alone; only false.
        special_visual_initialize: kept for the checkpoint's sake: tables of regions are new ones.
        pad_token_id: id of the padding token.
        bos_token_id: id of the token that begins a text.
        eos_token_id: id of the token that ends a text.
    """

    model_type: ClassVar[str] = "visual_bert"

    position_embedding_type: Annotated[str, OneOf("absolute")] = "absolute"
    visual_embedding_dim: Size = 512
    bypass_transformer: bool = False
    special_visual_initialize: bool = True
    pad_token_id: TokenId | None = 1
    bos_token_id: TokenId | None = 0
    eos_token_id: TokenIds | None = 2
