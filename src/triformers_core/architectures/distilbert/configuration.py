"""The configuration of DistilBERT models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.alias import Alias
from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import Activation, Amount, Heads, Layers, Rate, Size, TokenId


@dataclass(kw_only=True)
class DistilBertConfig(PretrainedConfig):
    """A DistilBERT architecture; the defaults are those of distilbert-base-uncased.

    ``hidden_size``, ``num_hidden_layers``, ``num_attention_heads`` and ``intermediate_size`` are
    further names of ``dim``, ``n_layers``, ``n_heads`` and ``hidden_dim``.

    Args:
        vocab_size: number of tokens.
        max_position_embeddings: longest sequence.
        sinusoidal_pos_embds: whether positions are sinusoids that aren't trained.
        n_layers: number of layers.
        n_heads: number of heads a layer.
        dim: width of the hidden states; a multiple of ``n_heads``.
        hidden_dim: width of the feed-forward network.
        dropout: dropout rate of embeddings and layers.
        attention_dropout: dropout rate of the attention weights.
        activation: the activation of the feed-forward network and of the masked language modelling
            head: "gelu", "gelu_new", "relu", "silu", …
        initializer_range: standard deviation of new weights.
        qa_dropout: dropout rate before the scores of question answering.
        seq_classif_dropout: dropout rate before the classifier of sequences, choices too.
    """

    model_type: ClassVar[str] = "distilbert"

    vocab_size: Size = 30522
    max_position_embeddings: Size = 512
    sinusoidal_pos_embds: bool = False
    n_layers: Layers = 6
    n_heads: Heads = 12
    dim: Size = 768
    hidden_dim: Size = 3072
    dropout: Rate = 0.1
    attention_dropout: Rate = 0.1
    activation: Activation = "gelu"
    initializer_range: Amount = 0.02
    qa_dropout: Rate = 0.1
    seq_classif_dropout: Rate = 0.2
    pad_token_id: TokenId | None = 0

    hidden_size = Alias[int]("dim")
    num_hidden_layers = Alias[int]("n_layers")
    num_attention_heads = Alias[int]("n_heads")
    intermediate_size = Alias[int]("hidden_dim")
