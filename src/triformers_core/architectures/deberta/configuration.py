"""The configuration of DeBERTa models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.architectures.deberta_v2.configuration import DebertaV2Config
from triformers_core.fields import Heads, Layers, OneOf, Size, Whole


@dataclass(kw_only=True)
class DebertaConfig(DebertaV2Config):
    """A DeBERTa architecture; the defaults have the sizes of microsoft/deberta-base.

    For all keys see ``DebertaV2Config``. Distances have rows and projections of their own, which
    nothing normalises, and there are no buckets and no convolution.

    Args:
        position_buckets: -1 or 0, since there are none.
        norm_rel_ebd: "none".
        conv_kernel_size: 0.
        talking_head: whether heads are mixed before and after the softmax, which isn't supported.
    """

    model_type: ClassVar[str] = "deberta"

    vocab_size: Size = 50265
    hidden_size: Size = 768
    num_hidden_layers: Layers = 12
    num_attention_heads: Heads = 12
    intermediate_size: Size = 3072
    position_buckets: Annotated[int, Whole(-1, 0)] = -1
    norm_rel_ebd: Annotated[str, OneOf("none")] = "none"
    conv_kernel_size: Annotated[int, Whole(0, 0)] = 0
    talking_head: bool = False
