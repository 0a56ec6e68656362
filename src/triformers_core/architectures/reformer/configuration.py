"""The configuration of Reformer models."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import InvalidConfigurationError, shown
from triformers_core.fields import (
    Activation,
    Amount,
    Count,
    Either,
    Epsilon,
    Heads,
    ListOf,
    OneOf,
    Rate,
    Size,
    Sizes,
    TokenId,
    TokenIds,
    Whole,
)

Kinds = Annotated[Sequence[str], ListOf(OneOf("local", "lsh"))]
Buckets = Annotated[int | Sequence[int], Either(Whole(2), ListOf(Whole(2)))]


@dataclass(kw_only=True)
class ReformerConfig(PretrainedConfig):
    """A Reformer architecture.

    Args:
        attention_head_size: size of a head.
        attn_layers: the kind of every layer's attention: "local", or "lsh" for one to the tokens
            that have a like hash.
        axial_norm_std: standard deviation of new axial positions.
        axial_pos_embds: whether a position's vector is made of those of its row and column.
        axial_pos_shape: how many rows and columns; their product is the longest text.
        axial_pos_embds_dim: widths of their vectors; their sum is ``hidden_size``.
        chunk_size_lm_head: kept for the checkpoint's sake: the head is computed at once.
        feed_forward_size: width of the feed-forward network.
        hash_seed: decides the hashes; without one they are those of 0.
        hidden_act: the feed-forward network's activation.
        hidden_dropout_prob: dropout rate of embeddings and layers.
        hidden_size: half of the width of the states that a model answers with.
        initializer_range: standard deviation of new weights.
        is_decoder: whether a token sees just those up to itself.
        layer_norm_eps: added to the variance in layer normalisations.
        local_num_chunks_before: how many chunks before its own a local token sees.
        local_num_chunks_after: how many after it.
        local_attention_probs_dropout_prob: dropout rate of local attention weights.
        local_attn_chunk_length: length of a chunk of local attention.
        lsh_attn_chunk_length: length of a chunk of tokens sorted by hash.
        lsh_attention_probs_dropout_prob: dropout rate of their attention weights.
        lsh_num_chunks_before: how many chunks before its own such a token sees.
        lsh_num_chunks_after: how many after it.
        max_position_embeddings: the longest text, where positions aren't axial.
        num_attention_heads: number of heads a layer.
        num_buckets: number of different hashes, or factors of it; by the text's length if it is
            ``None``.
        num_hashes: how many times tokens are hashed, each time otherwise.
        vocab_size: number of tokens.
        use_cache: whether decoders return hashes and states by default.
        classifier_dropout: dropout rate in classifiers; ``hidden_dropout_prob`` if it is ``None``.
        chunk_size_feed_forward: kept for the checkpoint's sake: results don't depend on it.
    """

    model_type: ClassVar[str] = "reformer"

    attention_head_size: Size = 64
    attn_layers: Kinds = ("local", "lsh", "local", "lsh", "local", "lsh")
    axial_norm_std: Amount = 1.0
    axial_pos_embds: bool = True
    axial_pos_shape: Sizes = (64, 64)
    axial_pos_embds_dim: Sizes = (64, 192)
    chunk_size_lm_head: Count = 0
    feed_forward_size: Size = 512
    hash_seed: Count | None = None
    hidden_act: Activation = "relu"
    hidden_dropout_prob: Rate = 0.05
    hidden_size: Size = 256
    initializer_range: Amount = 0.02
    is_decoder: bool = False
    layer_norm_eps: Epsilon = 1e-12
    local_num_chunks_before: Count = 1
    local_num_chunks_after: Count = 0
    local_attention_probs_dropout_prob: Rate = 0.05
    local_attn_chunk_length: Size = 64
    lsh_attn_chunk_length: Size = 64
    lsh_attention_probs_dropout_prob: Rate = 0.0
    lsh_num_chunks_before: Count = 1
    lsh_num_chunks_after: Count = 0
    max_position_embeddings: Size = 4096
    num_attention_heads: Heads = 12
    num_buckets: Buckets | None = None
    num_hashes: Size = 1
    vocab_size: Size = 320
    use_cache: bool = True
    classifier_dropout: Rate | None = None
    chunk_size_feed_forward: Count = 0
    pad_token_id: TokenId | None = 0
    eos_token_id: TokenIds | None = 2
    tie_word_embeddings: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.axial_pos_embds and sum(self.axial_pos_embds_dim) != self.hidden_size:
            raise InvalidConfigurationError(
                f"axial_pos_embds_dim is {shown(list(self.axial_pos_embds_dim))}, and hidden_size is "
                f"{self.hidden_size}; it must be the sum of these widths."
            )
        if len(self.axial_pos_shape) != len(self.axial_pos_embds_dim):
            raise InvalidConfigurationError(
                f"axial_pos_shape has {len(self.axial_pos_shape)} axes and axial_pos_embds_dim "
                f"{len(self.axial_pos_embds_dim)}; give both as many."
            )
        if any(number % 2 for number in self.bucket_factors or ()):
            raise InvalidConfigurationError(
                f"num_buckets is {self.num_buckets}; of a hash and its opposite both are a bucket, "
                "so the number, or each of its factors, must be even."
            )

    @property
    def bucket_factors(self) -> list[int] | None:
        """The factors of the number of buckets; ``None`` where it follows from the length."""
        if self.num_buckets is None or not isinstance(self.num_buckets, int):
            return None if self.num_buckets is None else list(self.num_buckets)
        return [self.num_buckets]

    @property
    def remembers(self) -> bool:
        """Whether a text can go on where an earlier call ended."""
        return self.is_decoder and not ("lsh" in self.attn_layers and self.num_buckets is None)

    @property
    def chunk_multiple(self) -> int:
        """What a text's length is padded to a multiple of."""
        lengths = {"local": self.local_attn_chunk_length, "lsh": self.lsh_attn_chunk_length}
        return math.lcm(*(lengths[kind] for kind in self.attn_layers))

    @property
    def longest(self) -> int:
        """The number of positions."""
        return (
            math.prod(self.axial_pos_shape)
            if self.axial_pos_embds
            else self.max_position_embeddings
        )
