"""The configuration of RoBERTa models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.encoder_configuration import EncoderConfig
from triformers_core.fields import Size, TokenId, TokenIds


@dataclass(kw_only=True)
class RobertaConfig(EncoderConfig):
    """A RoBERTa architecture: BERT's with another vocabulary.

    The defaults are BERT's but for the vocabulary; roberta-base has 514 positions, 1 token type and
    an epsilon of 1e-5. For all other keys see ``BertConfig``.

    Args:
        max_position_embeddings: longest sequence and ``pad_token_id + 1`` positions that aren't
            used.
        pad_token_id: id of the padding token, and its position.
    """

    model_type: ClassVar[str] = "roberta"

    vocab_size: Size = 50265
    pad_token_id: TokenId | None = 1
    bos_token_id: TokenId | None = 0
    eos_token_id: TokenIds | None = 2
