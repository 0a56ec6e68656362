# Generated from src/triformers_core/architectures/bert/modeling.py by `make generate`; do not edit.
"""BERT (Devlin et al. 2018, https://arxiv.org/abs/1810.04805), written once for three backends.

Its layers are those of ``encoder_layers.py``. Attribute names are those of the published checkpoints.
"""

from __future__ import annotations

from typing import ClassVar

from triformers.models.flax.encoder import EncoderBase, EncodingModel
from triformers.models.flax.tasks import FlaxTaskModel
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.bert.names import BERT_NAMES
from triformers_core.encoder_configuration import EncoderConfig
from triformers_core.kit.flax import (
    Embedding,
    LayerNorm,
    Linear,
    Module,
    Parameter,
    Tensor,
    TiedLinear,
    activation,
    ops,
)

__all__ = [
    "FlaxBertModel",
    "FlaxBertPreTrainedModel",
]


class BertPredictionHeadTransform(Module):
    """Dense layer, activation and normalisation before the vocabulary projection.

    Args:
        config: the architecture.
        width: of the results; ``hidden_size`` by default.
    """

    def __init__(self, config: EncoderConfig, width: int | None = None) -> None:
        super().__init__()
        width = config.hidden_size if width is None else width
        self.dense = Linear(config.hidden_size, width)
        self.activation = activation(config.hidden_act)
        self.LayerNorm = LayerNorm(width, config.layer_norm_eps)

    def __call__(self, hidden: Tensor) -> Tensor:
        return self.LayerNorm(self.activation(self.dense(hidden)))


class BertLMPredictionHead(Module):
    """Scores over the vocabulary, by default with the input embeddings' table.

    Args:
        config: the architecture.
        embedding: the input embeddings.
        width: of these; ``hidden_size`` by default.
    """

    def __init__(
        self, config: EncoderConfig, embedding: Embedding, width: int | None = None
    ) -> None:
        super().__init__()
        if width is None:
            width = config.hidden_size
        self.transform = BertPredictionHeadTransform(config, width)
        self.decoder = (
            TiedLinear(embedding, bias=False)
            if config.tie_word_embeddings
            else Linear(width, config.vocab_size, bias=False)
        )
        self.bias = Parameter(config.vocab_size)

    def __call__(self, hidden: Tensor) -> Tensor:
        return self.decoder(self.transform(hidden)) + ops.value(self.bias)


class BertOnlyMLMHead(Module):
    """The masked language modelling head; for its arguments see ``BertLMPredictionHead``."""

    def __init__(
        self, config: EncoderConfig, embedding: Embedding, width: int | None = None
    ) -> None:
        super().__init__()
        self.predictions = BertLMPredictionHead(config, embedding, width)

    def __call__(self, hidden: Tensor) -> Tensor:
        scores: Tensor = self.predictions(hidden)
        return scores


class BertOnlyNSPHead(Module):
    """The next sentence prediction head."""

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__()
        self.seq_relationship = Linear(config.hidden_size, 2)

    def __call__(self, pooled: Tensor) -> Tensor:
        return self.seq_relationship(pooled)


class BertPreTrainingHeads(Module):
    """Both heads of the pretraining."""

    def __init__(self, config: EncoderConfig, embedding: Embedding) -> None:
        super().__init__()
        self.predictions = BertLMPredictionHead(config, embedding)
        self.seq_relationship = Linear(config.hidden_size, 2)

    def __call__(self, hidden: Tensor, pooled: Tensor) -> tuple[Tensor, Tensor]:
        return self.predictions(hidden), self.seq_relationship(pooled)


class FlaxBertPreTrainedModel(EncodingModel):
    """What all BERT models share."""

    config_class = BertConfig
    config: BertConfig
    base_model_prefix = "bert"
    ignored_on_load: ClassVar[tuple[str, ...]] = (
        r"embeddings\.position_ids$",
        r"cls\.predictions\.decoder\.(weight|bias)$",
    )
    published_names = BERT_NAMES
    vocabulary_parameters: ClassVar[tuple[str, ...]] = (
        r"embeddings\.word_embeddings\.weight$",
        r"cls\.predictions\.bias$",
        r"cls\.predictions\.decoder\.weight$",
    )

    def new_base_model(self, add_pooling_layer: bool) -> FlaxTaskModel:
        """The model without a head; an architecture like BERT makes its own."""
        return FlaxBertModel(self.config, add_pooling_layer)

    def new_language_head(self) -> Module:
        """What turns states into scores of the vocabulary."""
        return BertOnlyMLMHead(self.config, self.get_input_embeddings())


class FlaxBertModel(FlaxBertPreTrainedModel, EncoderBase):
    """BERT's hidden states, without a head.

    With ``is_decoder`` in the configuration the attention is causal and keys and values can be
    cached; with ``add_cross_attention`` too, it attends to ``encoder_hidden_states``.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """
