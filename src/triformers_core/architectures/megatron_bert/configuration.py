"""The configuration of Megatron-BERT models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.fields import Heads, Layers, Size


@dataclass(kw_only=True)
class MegatronBertConfig(BertConfig):
    """A Megatron-BERT architecture; the defaults are those of NVIDIA's with 345 million parameters.

    For the keys see ``BertConfig``.
    """

    model_type: ClassVar[str] = "megatron-bert"
    norm_first: ClassVar[bool] = True

    vocab_size: Size = 29056
    hidden_size: Size = 1024
    num_hidden_layers: Layers = 24
    num_attention_heads: Heads = 16
    intermediate_size: Size = 4096
