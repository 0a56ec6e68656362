"""The configuration of BERT models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.encoder_configuration import EncoderConfig


@dataclass(kw_only=True)
class BertConfig(EncoderConfig):
    """A BERT architecture; the defaults are those of bert-base-uncased.

    Args:
        vocab_size: number of tokens.
        hidden_size: width of the hidden states; a multiple of ``num_attention_heads``.
        num_hidden_layers: number of layers.
        num_attention_heads: number of heads a layer.
        intermediate_size: width of the feed-forward network.
        hidden_act: its activation: "gelu", "gelu_new", "relu", "silu", …
        hidden_dropout_prob: dropout rate of embeddings and layers.
        attention_probs_dropout_prob: dropout rate of the attention weights.
        max_position_embeddings: longest sequence.
        type_vocab_size: number of token types.
        initializer_range: standard deviation of new weights.
        layer_norm_eps: added to the variance in layer normalisations.
        position_embedding_type: "absolute": an embedding of every position is added to the tokens'; or
            the scores of attention depend on the distance of the tokens, by the query's product with
            its embedding ("relative_key", Shaw et al. 2018) or the query's and the key's
            ("relative_key_query", Huang et al. 2020, method 4).
        classifier_dropout: dropout rate before a classifier; ``hidden_dropout_prob`` by default.
    """

    model_type: ClassVar[str] = "bert"
