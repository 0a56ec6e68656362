"""The configuration of BERT models for generation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.fields import Heads, Layers, Size, TokenId, TokenIds


@dataclass(kw_only=True)
class BertGenerationConfig(BertConfig):
    """An architecture of BERT for generation: BERT's without token types.

    The defaults are those of google/bert_for_seq_generation_L-24_bbc_encoder. For all other keys see
    ``BertConfig``.
    """

    model_type: ClassVar[str] = "bert-generation"

    vocab_size: Size = 50358
    hidden_size: Size = 1024
    num_hidden_layers: Layers = 24
    num_attention_heads: Heads = 16
    intermediate_size: Size = 4096
    bos_token_id: TokenId | None = 2
    eos_token_id: TokenIds | None = 1
