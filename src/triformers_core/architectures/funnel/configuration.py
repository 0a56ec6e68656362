"""The configuration of Funnel Transformer models."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from triformers_core.alias import Alias
from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import (
    MOST_LAYERS,
    Activation,
    Amount,
    Epsilon,
    Heads,
    Layers,
    OneOf,
    Rate,
    Size,
    Sizes,
)


@dataclass(kw_only=True)
class FunnelConfig(PretrainedConfig):
    """A Funnel Transformer; the defaults are those of funnel-transformer/small.

    Args:
        vocab_size: number of tokens.
        block_sizes: number of layers of every block; between two blocks, tokens are pooled in pairs.
        block_repeats: how many times in a row every layer of a block runs; once by default.
        num_decoder_layers: number of layers after the tokens are all there again.
        d_model: width of the hidden states.
        n_head: number of heads a layer.
        d_head: size of a head.
        d_inner: width of the feed-forward network.
        hidden_act: its activation: "gelu", "gelu_new", "relu", "silu", …
        hidden_dropout: dropout rate of embeddings and layers.
        attention_dropout: dropout rate of attention weights.
        activation_dropout: dropout rate within the feed-forward network.
        initializer_range: new weights of the attention to distances and segments go from 0 to this.
        initializer_std: standard deviation of all other new weights; by default 1 for embeddings,
            and what suits its sizes for a dense layer.
        layer_norm_eps: added to the variance in layer normalisations.
        pooling_type: what becomes of a pair of tokens: "mean" or "max".
        attention_type: how distances are computed: "relative_shift", or "factorized", which suits
            TPUs.
        separate_cls: whether the first token stays by itself where others are pooled.
        truncate_seq: whether the last token is left out there, which keeps powers of two.
        pool_q_only: whether the first layer of a block pools its queries alone, not keys and values.
    """

    model_type: ClassVar[str] = "funnel"

    vocab_size: Size = 30522
    block_sizes: Sizes = field(default_factory=lambda: [4, 4, 4])
    block_repeats: Sizes | None = None
    num_decoder_layers: Layers = 2
    d_model: Size = 768
    n_head: Heads = 12
    d_head: Size = 64
    d_inner: Size = 3072
    hidden_act: Activation = "gelu_new"
    hidden_dropout: Rate = 0.1
    attention_dropout: Rate = 0.1
    activation_dropout: Rate = 0.0
    initializer_range: Amount = 0.1
    initializer_std: Amount | None = None
    layer_norm_eps: Epsilon = 1e-9
    pooling_type: Annotated[str, OneOf("mean", "max")] = "mean"
    attention_type: Annotated[str, OneOf("relative_shift", "factorized")] = "relative_shift"
    separate_cls: bool = True
    truncate_seq: bool = True
    pool_q_only: bool = True

    hidden_size = Alias[int]("d_model")
    num_attention_heads = Alias[int]("n_head")

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.block_repeats is None:
            self.block_repeats = [1] * len(self.block_sizes)
        if not self.block_sizes or len(self.block_repeats) != len(self.block_sizes):
            raise self.misfit(
                "there must be as many numbers of repeats as blocks, and one block at least",
                "block_sizes",
                "block_repeats",
            )
        if (
            sum(map(math.prod, zip(self.block_sizes, self.block_repeats, strict=True)))
            > MOST_LAYERS
        ):
            raise self.misfit(
                f"they make more than {MOST_LAYERS} layers", "block_sizes", "block_repeats"
            )

    @property
    def num_hidden_layers(self) -> int:
        """Number of the encoder's layers."""
        return sum(self.block_sizes)

    @property
    def num_blocks(self) -> int:
        """Number of the encoder's blocks."""
        return len(self.block_sizes)

    @property
    def repeats(self) -> list[int]:
        """How many times in a row every layer of a block runs, for every block."""
        return list(self.block_repeats or [1] * self.num_blocks)
