# Generated from src/triformers_core/architectures/flaubert/modeling.py by `make generate`; do not edit.
"""FlauBERT (Le et al. 2019, https://arxiv.org/abs/1912.05372), written once for three backends.

It is an XLM of a single language, some of whose models normalise before attention and feed-forward
network, and skip layers in training.
"""

from __future__ import annotations

from triformers.models.tensorflow.attention import AttentionInputs
from triformers.models.tensorflow.xlm import TFXLMModel, TFXLMPreTrainedModel, XLMLayer
from triformers.models.tensorflow.xlm_heads import (
    TFXLMForMultipleChoice,
    TFXLMForQuestionAnswering,
    TFXLMForQuestionAnsweringSimple,
    TFXLMForSequenceClassification,
    TFXLMForTokenClassification,
    TFXLMWithLMHeadModel,
)
from triformers_core.architectures.flaubert.configuration import FlaubertConfig
from triformers_core.kit.tensorflow import Tensor, UniformNoise, ops

__all__ = [
    "TFFlaubertForMultipleChoice",
    "TFFlaubertForQuestionAnswering",
    "TFFlaubertForQuestionAnsweringSimple",
    "TFFlaubertForSequenceClassification",
    "TFFlaubertForTokenClassification",
    "TFFlaubertModel",
    "TFFlaubertPreTrainedModel",
    "TFFlaubertWithLMHeadModel",
]


class TFFlaubertPreTrainedModel(TFXLMPreTrainedModel):
    """What all FlauBERT models share."""

    config_class = FlaubertConfig
    config: FlaubertConfig

    def new_base_model(self) -> TFXLMModel:
        """The model without a head."""
        return TFFlaubertModel(self.config)


class TFFlaubertModel(TFFlaubertPreTrainedModel, TFXLMModel):
    """FlauBERT's hidden states, without a head; those of padding are zeros."""

    def add_parts(self) -> None:
        """What decides in training whether a layer is skipped."""
        self.chance = UniformNoise() if self.config.layerdrop > 0 else None

    def changed(
        self, hidden: Tensor, inputs: AttentionInputs, layer: XLMLayer
    ) -> tuple[Tensor, Tensor | None]:
        """What a layer makes of states ``[B, T, C]``, and its attention's weights."""
        came, norm_first = hidden, self.config.pre_norm
        added, weights = layer.attention(layer.norm1(hidden) if norm_first else hidden, inputs)
        hidden = hidden + self.dropout(added)
        hidden = hidden if norm_first else layer.norm1(hidden)
        hidden = hidden + layer.ffn(layer.norm2(hidden) if norm_first else hidden)
        hidden = hidden if norm_first else layer.norm2(hidden)
        if self.chance is not None and self.chance.active:
            kept = self.chance((1, 1, 1), came) >= self.config.layerdrop
            hidden = ops.where(kept, hidden, came)
        return hidden, weights


class TFFlaubertWithLMHeadModel(TFFlaubertPreTrainedModel, TFXLMWithLMHeadModel):
    """FlauBERT as a language model: masked, or causal if the configuration says so."""


class TFFlaubertForSequenceClassification(
    TFFlaubertPreTrainedModel, TFXLMForSequenceClassification
):
    """FlauBERT with a classifier or regressor of the summary of a sequence."""


class TFFlaubertForMultipleChoice(TFFlaubertPreTrainedModel, TFXLMForMultipleChoice):
    """FlauBERT with a score of the summary of every choice."""


class TFFlaubertForTokenClassification(TFFlaubertPreTrainedModel, TFXLMForTokenClassification):
    """FlauBERT with a linear classifier of every token."""


class TFFlaubertForQuestionAnsweringSimple(
    TFFlaubertPreTrainedModel, TFXLMForQuestionAnsweringSimple
):
    """FlauBERT with linear scores of an answer's first and last token."""


class TFFlaubertForQuestionAnswering(TFFlaubertPreTrainedModel, TFXLMForQuestionAnswering):
    """FlauBERT with answers ranked by a beam: ``start_n_top`` first tokens, ``end_n_top`` last ones."""
