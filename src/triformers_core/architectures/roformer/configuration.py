"""The configuration of RoFormer models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.architectures.electra.configuration import SUMMARIES, ElectraConfig
from triformers_core.fields import Activation, Heads, OneOf, Rate, Size


@dataclass(kw_only=True)
class RoFormerConfig(ElectraConfig):
    """A RoFormer architecture: BERT's with rotary positions.

    The defaults are those of junnyu/roformer_chinese_base. ``position_embedding_type`` has no effect.
    For all other keys see ``BertConfig`` and ``ElectraConfig``.

    Args:
        embedding_size: width of the embeddings.
        rotary_value: whether values are rotated, too, as queries and keys are.
    """

    model_type: ClassVar[str] = "roformer"

    vocab_size: Size = 50000
    embedding_size: Size = 768
    hidden_size: Size = 768
    num_attention_heads: Heads = 12
    intermediate_size: Size = 3072
    max_position_embeddings: Size = 1536
    rotary_value: bool = False
    summary_type: Annotated[str, OneOf(*SUMMARIES)] = "last"
    summary_use_proj: bool = False
    summary_activation: Activation | None = None
    summary_last_dropout: Rate = 0.0
