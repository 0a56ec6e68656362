"""The configuration of ConvBERT models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.architectures.electra.configuration import SUMMARIES, ElectraConfig
from triformers_core.fields import Activation, Heads, OneOf, Rate, Size, TokenId, TokenIds


@dataclass(kw_only=True)
class ConvBertConfig(ElectraConfig):
    """A ConvBERT architecture: ELECTRA's, half of whose heads are dynamic convolutions.

    The defaults are those of YituTech/conv-bert-base. Positions are always absolute. For all other
    keys see ``BertConfig`` and ``ElectraConfig``.

    Args:
        head_ratio: how many of ``num_attention_heads`` become one head of attention and one of
            convolution.
        conv_kernel_size: positions that a convolution covers, an odd number.
        num_groups: groups of channels of the feed-forward network.
    """

    model_type: ClassVar[str] = "convbert"

    position_embedding_type: Annotated[str, OneOf("absolute")] = "absolute"
    embedding_size: Size = 768
    hidden_size: Size = 768
    num_attention_heads: Heads = 12
    intermediate_size: Size = 3072
    pad_token_id: TokenId | None = 1
    bos_token_id: TokenId | None = 0
    eos_token_id: TokenIds | None = 2
    head_ratio: Size = 2
    conv_kernel_size: Size = 9
    num_groups: Size = 1
    summary_type: Annotated[str, OneOf(*SUMMARIES)] = "last"
    summary_use_proj: bool = False
    summary_activation: Activation | None = None
    summary_last_dropout: Rate = 0.0
