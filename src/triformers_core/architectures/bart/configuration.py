"""The configuration of BART models, and what tells architectures of its kind apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """What isn't in the files of an architecture like BART, since all of its models have it.

    Args:
        norm_first: whether a layer normalises what comes in, and not what goes out.
        final_norm: whether encoder and decoder end with a normalisation.
        norm_embeddings: whether the embeddings are normalised.
        moves_embedding_norm: whether the layer that has that name normalises the last layer's states
            instead.
        norm_target_tokens: whether in the decoder that is done before positions are added.
        scales: whether tokens' embeddings are scaled where the configuration says so.
        scales_given_targets: whether the decoder scales embedded tokens that it is given, too.
        positions: a "learned" table, a table of "sinusoidal" ones that isn't trained, or sinusoids
            that are "counted" on from the padding token's id, at which padding stands.
        position_offset: how many rows a trained table has before that of the first position.
        target: what the first token of the decoder's input is where that is made of the encoder's
            or of labels: the "start" token, or their "last" token that isn't padding.
        target_of_source: whether a decoder without input is given the encoder's, moved by one.
        score_bias: whether the scores of the tokens have a bias.
        whole_weights: whether attention weights are returned as they are before their dropout.
    """

    norm_first: bool = False
    final_norm: bool = False
    norm_embeddings: bool = True
    moves_embedding_norm: bool = False
    norm_target_tokens: bool = False
    scales: bool = True
    scales_given_targets: bool = False
    positions: Literal["learned", "sinusoidal", "counted"] = "learned"
    position_offset: int = 2
    target: Literal["start", "last"] = "start"
    target_of_source: bool = True
    score_bias: bool = True
    whole_weights: bool = False


@dataclass(kw_only=True)
class BartConfig(PretrainedConfig):
    """A BART architecture; the defaults are those of facebook/bart-large.

    ``hidden_size``, ``num_hidden_layers`` and ``num_attention_heads`` are further names of
    ``d_model``, ``encoder_layers`` and ``encoder_attention_heads``.

    Args:
        vocab_size: number of tokens.
        max_position_embeddings: longest sequence.
        d_model: width of the hidden states; a multiple of both numbers of heads.
        encoder_layers: number of the encoder's layers.
        encoder_attention_heads: number of heads a layer of it.
        encoder_ffn_dim: width of its feed-forward networks.
        decoder_layers: number of the decoder's layers.
        decoder_attention_heads: number of heads a layer of it.
        decoder_ffn_dim: width of its feed-forward networks.
        activation_function: the activation of the feed-forward networks: "gelu", "relu", "silu", …
        dropout: dropout rate of embeddings and layers.
        attention_dropout: dropout rate of the attention weights.
        activation_dropout: dropout rate within the feed-forward networks.
        encoder_layerdrop: how probably the encoder leaves a layer out in training.
        decoder_layerdrop: how probably the decoder does.
        classifier_dropout: dropout rate of the classifier of sequences.
        init_std: standard deviation of new weights.
        scale_embedding: whether the tokens' embeddings are multiplied by ``d_model ** 0.5``.
        forced_bos_token_id: a token that a generated text begins with; kept for the checkpoint's
            sake.
        forced_eos_token_id: one that a text of the greatest length ends with; likewise.
        force_bos_token_to_be_generated: in older files, that ``forced_bos_token_id`` is
            ``bos_token_id``.
    """

    model_type: ClassVar[str] = "bart"
    default_num_labels: ClassVar[int] = 3
    style: ClassVar[Style] = Style()

    vocab_size: Size = 50265
    max_position_embeddings: Size = 1024
    d_model: Size = 1024
    encoder_layers: Layers = 12
    encoder_attention_heads: Heads = 16
    encoder_ffn_dim: Size = 4096
    decoder_layers: Layers = 12
    decoder_attention_heads: Heads = 16
    decoder_ffn_dim: Size = 4096
    activation_function: Activation = "gelu"
    dropout: Rate = 0.1
    attention_dropout: Rate = 0.0
    activation_dropout: Rate = 0.0
    encoder_layerdrop: Rate = 0.0
    decoder_layerdrop: Rate = 0.0
    classifier_dropout: Rate = 0.0
    init_std: Amount = 0.02
    scale_embedding: bool = False
    is_encoder_decoder: bool = True
    pad_token_id: TokenId | None = 1
    bos_token_id: TokenId | None = 0
    eos_token_id: TokenIds | None = 2
    decoder_start_token_id: TokenId | None = 2
    forced_bos_token_id: TokenId | None = None
    forced_eos_token_id: TokenIds | None = 2
    force_bos_token_to_be_generated: bool = False

    hidden_size = Alias[int]("d_model")
    num_hidden_layers = Alias[int]("encoder_layers")
    num_attention_heads = Alias[int]("encoder_attention_heads")

    def longest(self, is_decoder: bool) -> int:
        """The longest sequence that the encoder or the decoder takes."""
        return self.max_position_embeddings

    @property
    def attention_bias(self) -> bool:
        """Whether the projections of the attention have a bias."""
        return True

    @property
    def target_vocab_size(self) -> int:
        """Number of tokens that the decoder knows."""
        return self.vocab_size

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.force_bos_token_to_be_generated and self.forced_bos_token_id is None:
            self.forced_bos_token_id = self.bos_token_id
