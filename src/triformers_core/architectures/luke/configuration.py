"""The configuration of LUKE models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.architectures.roberta.configuration import RobertaConfig
from triformers_core.fields import OneOf, Size


@dataclass(kw_only=True)
class LukeConfig(RobertaConfig):
    """A LUKE architecture: a RoBERTa that reads entities beside words.

    luke-base has 514 positions, 1 token type and an epsilon of 1e-5. For all other keys see
    ``BertConfig``.

    Args:
        vocab_size: number of tokens, the two that mark entities included.
        entity_vocab_size: number of entities.
        entity_emb_size: width of their table; what is narrower than ``hidden_size`` is widened by a
            linear layer.
        use_entity_aware_attention: whether words and entities have queries of their own for keys of
            either kind, or all the same.
        position_embedding_type: only "absolute".
    """

    model_type: ClassVar[str] = "luke"

    position_embedding_type: Annotated[str, OneOf("absolute")] = "absolute"
    vocab_size: Size = 50267
    entity_vocab_size: Size = 500000
    entity_emb_size: Size = 256
    use_entity_aware_attention: bool = True
