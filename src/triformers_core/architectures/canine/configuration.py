"""The configuration of CANINE models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.fields import Heads, Kernel, Size, TokenId, TokenIds


@dataclass(kw_only=True)
class CanineConfig(BertConfig):
    """A CANINE architecture; the defaults are those of google/canine-s.

    There is no table of tokens. For all other keys see ``BertConfig``.

    Args:
        vocab_size: number of code points of Unicode; no parameter depends on it.
        max_position_embeddings: longest sequence, in code points; there are ``num_hash_buckets``
            embeddings of positions all the same.
        downsampling_rate: code points a molecule, which is what most layers see.
        upsampling_kernel_size: positions that the convolution covers which makes states of code
            points of the molecules'.
        num_hash_functions: functions that a code point is hashed by, 16 at most, each with an
            embedding of its own; ``hidden_size`` is a multiple of them.
        num_hash_buckets: results of each function, and number of positions.
        local_transformer_stride: code points a block, within which the first layer attends.
    """

    model_type: ClassVar[str] = "canine"

    vocab_size: Size = 1114112
    max_position_embeddings: Size = 16384
    type_vocab_size: Size = 16
    bos_token_id: TokenId | None = 0xE000
    eos_token_id: TokenIds | None = 0xE001
    downsampling_rate: Kernel = 4
    upsampling_kernel_size: Kernel = 4
    num_hash_functions: Heads = 8
    num_hash_buckets: Size = 16384
    local_transformer_stride: Size = 128
