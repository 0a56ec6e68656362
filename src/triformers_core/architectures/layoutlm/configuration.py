"""The configuration of LayoutLM models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.fields import OneOf, Size


@dataclass(kw_only=True)
class LayoutLMConfig(BertConfig):
    """A LayoutLM architecture: a BERT that knows where on a page words stand.

    For all other keys see ``BertConfig``.

    Args:
        max_2d_position_embeddings: how many places a page has, across and down.
    """

    model_type: ClassVar[str] = "layoutlm"

    position_embedding_type: Annotated[str, OneOf("absolute")] = "absolute"
    max_2d_position_embeddings: Size = 1024
