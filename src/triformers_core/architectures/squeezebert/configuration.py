"""The configuration of SqueezeBERT models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.fields import Heads, OneOf, Size


@dataclass(kw_only=True)
class SqueezeBertConfig(BertConfig):
    """A SqueezeBERT architecture: BERT's with convolutions of groups of channels.

    The defaults are those of squeezebert/squeezebert-uncased. For all other keys see ``BertConfig``.

    Args:
        embedding_size: width of the embeddings; it has to be ``hidden_size``.
        q_groups: groups of channels of the queries' projection, and so for the next ones.
        k_groups: of the keys'.
        v_groups: of the values'.
        post_attention_groups: of the projection after the attention.
        intermediate_groups: of the feed-forward network's first half.
        output_groups: of its second half.
        position_embedding_type: only "absolute".
    """

    model_type: ClassVar[str] = "squeezebert"

    embedding_size: Size = 768
    q_groups: Heads = 4
    k_groups: Heads = 4
    v_groups: Heads = 4
    post_attention_groups: Heads = 1
    intermediate_groups: Heads = 4
    output_groups: Heads = 4
    position_embedding_type: Annotated[str, OneOf("absolute")] = "absolute"
