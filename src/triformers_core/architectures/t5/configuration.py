"""The configuration of T5 models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.alias import Alias
from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import (
    ACTIVATIONS,
    Amount,
    Epsilon,
    Heads,
    Layers,
    OneOf,
    Rate,
    Size,
    TokenId,
    TokenIds,
)


@dataclass(kw_only=True)
class T5Config(PretrainedConfig):
    """A T5 architecture; the defaults are those of t5-small.

    ``hidden_size``, ``head_dim``, ``num_hidden_layers`` and ``num_attention_heads`` are further
    names of ``d_model``, ``d_kv``, ``num_layers`` and ``num_heads``.

    Args:
        vocab_size: number of tokens.
        d_model: width of the hidden states.
        d_kv: size of a head; heads together may be wider or narrower than the hidden states.
        d_ff: width of the feed-forward network.
        num_layers: number of the encoder's layers.
        num_decoder_layers: number of the decoder's layers; ``num_layers`` by default.
        num_heads: number of heads a layer.
        relative_attention_num_buckets: number of groups of distances between tokens.
        relative_attention_max_distance: distance from which on all are in one group.
        dropout_rate: dropout rate of embeddings, layers and attention weights.
        layer_norm_epsilon: added to the mean square in layer normalisations.
        initializer_factor: factor of all new weights.
        feed_forward_proj: the feed-forward network's activation, after "gated-" if a second
            projection is multiplied with it: "relu", "gated-gelu", … "gated-gelu" approximates
            gelu by tanh.
        decoder_start_token_id: what the decoder's input begins with; ``pad_token_id`` by default.
        classifier_dropout: dropout rate within classifiers.
    """

    model_type: ClassVar[str] = "t5"
    also_reads: ClassVar[tuple[str, ...]] = ("mt5",)

    vocab_size: Size = 32128
    d_model: Size = 512
    d_kv: Size = 64
    d_ff: Size = 2048
    num_layers: Layers = 6
    num_decoder_layers: Layers | None = None
    num_heads: Heads = 8
    relative_attention_num_buckets: Size = 32
    relative_attention_max_distance: Size = 128
    dropout_rate: Rate = 0.1
    layer_norm_epsilon: Epsilon = 1e-6
    initializer_factor: Amount = 1.0
    feed_forward_proj: Annotated[
        str, OneOf(*ACTIVATIONS, *(f"gated-{name}" for name in ACTIVATIONS))
    ] = "relu"
    is_encoder_decoder: bool = True
    pad_token_id: TokenId | None = 0
    eos_token_id: TokenIds | None = 1
    classifier_dropout: Rate = 0.0

    hidden_size = Alias[int]("d_model")
    head_dim = Alias[int]("d_kv")
    num_hidden_layers = Alias[int]("num_layers")
    num_attention_heads = Alias[int]("num_heads")

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.num_decoder_layers is None:
            self.num_decoder_layers = self.num_layers

    @property
    def is_gated_act(self) -> bool:
        """Whether the feed-forward network has a second projection as a gate."""
        return self.feed_forward_proj.startswith("gated-")

    @property
    def dense_act_fn(self) -> str:
        """The name of the feed-forward network's activation."""
        if self.feed_forward_proj == "gated-gelu":
            return "gelu_new"
        return self.feed_forward_proj.removeprefix("gated-")
