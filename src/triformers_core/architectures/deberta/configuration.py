"""The configuration of DeBERTa models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.deberta_v2.configuration import DebertaV2Config
from triformers_core.fields import Heads, Layers, Size


@dataclass(kw_only=True)
class DebertaConfig(DebertaV2Config):
    """A DeBERTa architecture; the defaults have the sizes of microsoft/deberta-base.

    For all keys see ``DebertaV2Config``; published configurations have none of those about buckets,
    convolutions and shared projections.

    Args:
        talking_head: whether heads are mixed before and after the softmax, which isn't supported.
    """

    model_type: ClassVar[str] = "deberta"

    vocab_size: Size = 50265
    hidden_size: Size = 768
    num_hidden_layers: Layers = 12
    num_attention_heads: Heads = 12
    intermediate_size: Size = 3072
    talking_head: bool = False
