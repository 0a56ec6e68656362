"""The configuration of MPNet models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.architectures.roberta.configuration import RobertaConfig
from triformers_core.fields import OneOf, Size


@dataclass(kw_only=True)
class MPNetConfig(RobertaConfig):
    """An MPNet architecture: RoBERTa's with distances between tokens.

    The defaults are BERT's but for the vocabulary; microsoft/mpnet-base has 514 positions and an
    epsilon of 1e-5. There are no token types, and positions are always absolute, too. For all other
    keys see ``BertConfig``.

    Args:
        relative_attention_num_buckets: rows of the table of distances, 32 of which are used: half of
            them for keys before the query.
    """

    model_type: ClassVar[str] = "mpnet"

    vocab_size: Size = 30527
    position_embedding_type: Annotated[str, OneOf("absolute")] = "absolute"
    relative_attention_num_buckets: Size = 32
