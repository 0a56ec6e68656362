"""The configuration of MobileBERT models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.fields import MOST_LAYERS, Activation, Heads, Layers, OneOf, Rate, Size, Whole

Networks = Annotated[int, Whole(1, MOST_LAYERS)]


@dataclass(kw_only=True)
class MobileBertConfig(BertConfig):
    """A MobileBERT architecture: a thin BERT of many layers.

    The defaults are those of google/mobilebert-uncased. Positions are always absolute. For all other
    keys see ``BertConfig``.

    Args:
        embedding_size: width of the word embeddings.
        trigram_input: whether a token's embedding is joined with those of its neighbours.
        use_bottleneck: whether layers are as narrow as ``intra_bottleneck_size`` within.
        intra_bottleneck_size: their width then.
        use_bottleneck_attention: whether attention, too, sees narrow states alone.
        key_query_shared_bottleneck: whether queries and keys have narrow states of their own, and
            values the wide ones.
        num_feedforward_networks: number of feed-forward networks a layer.
        normalization_type: "no_norm", a scale and a bias, or "layer_norm".
        classifier_activation: whether the pooled state passes a dense layer and tanh.
    """

    model_type: ClassVar[str] = "mobilebert"

    position_embedding_type: Annotated[str, OneOf("absolute")] = "absolute"
    hidden_size: Size = 512
    num_hidden_layers: Layers = 24
    num_attention_heads: Heads = 4
    intermediate_size: Size = 512
    hidden_act: Activation = "relu"
    hidden_dropout_prob: Rate = 0.0
    embedding_size: Size = 128
    trigram_input: bool = True
    use_bottleneck: bool = True
    intra_bottleneck_size: Size = 128
    use_bottleneck_attention: bool = False
    key_query_shared_bottleneck: bool = True
    num_feedforward_networks: Networks = 4
    normalization_type: Annotated[str, OneOf("no_norm", "layer_norm")] = "no_norm"
    classifier_activation: bool = True

    @property
    def inner_size(self) -> int:
        """Width of the states within a layer."""
        return self.intra_bottleneck_size if self.use_bottleneck else self.hidden_size
