"""The configuration of ProphetNet models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.alias import Alias
from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import (
    Activation,
    Amount,
    Heads,
    Layers,
    Rate,
    Size,
    TokenId,
    TokenIds,
)


@dataclass(kw_only=True)
class ProphetNetConfig(PretrainedConfig):
    """A ProphetNet architecture; the defaults are those of prophetnet-large-uncased.

    Args:
        vocab_size: number of tokens.
        hidden_size: width of the hidden states; a multiple of both numbers of heads.
        encoder_ffn_dim: width of the encoder's feed-forward networks.
        num_encoder_layers: number of its layers.
        num_encoder_attention_heads: number of heads a layer of it.
        decoder_ffn_dim: width of the decoder's feed-forward networks.
        num_decoder_layers: number of its layers.
        num_decoder_attention_heads: number of heads a layer of it.
        max_position_embeddings: rows of the tables of positions; later positions have the last one.
        init_std: standard deviation of new weights.
        activation_function: the activation of the feed-forward networks.
        ngram: how many tokens are predicted at every position, each by a stream of its own.
        num_buckets: number of the buckets that distances between tokens fall into.
        relative_max_distance: the distance at which the last of these begins.
        disable_ngram_loss: whether the first stream's prediction alone counts in training.
        eps: share of the loss that all tokens have (label smoothing).
        attention_dropout: dropout rate of the attention weights.
        activation_dropout: dropout rate within the feed-forward networks.
        dropout: dropout rate of embeddings and layers.
    """

    model_type: ClassVar[str] = "prophetnet"

    vocab_size: Size = 30522
    hidden_size: Size = 1024
    encoder_ffn_dim: Size = 4096
    num_encoder_layers: Layers = 12
    num_encoder_attention_heads: Heads = 16
    decoder_ffn_dim: Size = 4096
    num_decoder_layers: Layers = 12
    num_decoder_attention_heads: Heads = 16
    max_position_embeddings: Size = 512
    init_std: Amount = 0.02
    activation_function: Activation = "gelu"
    ngram: Size = 2
    num_buckets: Size = 32
    relative_max_distance: Size = 128
    disable_ngram_loss: bool = False
    eps: Rate = 0.0
    attention_dropout: Rate = 0.1
    activation_dropout: Rate = 0.1
    dropout: Rate = 0.1
    add_cross_attention: bool = True
    is_encoder_decoder: bool = True
    pad_token_id: TokenId | None = 0
    bos_token_id: TokenId | None = 1
    eos_token_id: TokenIds | None = 2
    decoder_start_token_id: TokenId | None = 0

    num_hidden_layers = Alias[int]("num_encoder_layers")
    num_attention_heads = Alias[int]("num_encoder_attention_heads")

    def __post_init__(self) -> None:
        super().__post_init__()
        self.check_multiple("hidden_size", "num_encoder_attention_heads")
        self.check_multiple("hidden_size", "num_decoder_attention_heads")
        if not 0 < self.num_buckets // 2 < self.relative_max_distance:
            raise self.misfit(
                "there are at least two buckets, and the distance is more than half of them",
                "num_buckets",
                "relative_max_distance",
            )
