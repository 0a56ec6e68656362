# Generated from src/triformers_core/architectures/xlm_roberta/modeling.py by `make generate`; do not edit.
"""XLM-RoBERTa (Conneau et al. 2019, https://arxiv.org/abs/1911.02116), written once for three backends.

It is RoBERTa in a hundred languages, so the vocabulary alone differs; files call it `roberta`.
"""

from __future__ import annotations

from triformers.models.flax.roberta import (
    FlaxRobertaForCausalLM,
    FlaxRobertaForMaskedLM,
    FlaxRobertaForMultipleChoice,
    FlaxRobertaForQuestionAnswering,
    FlaxRobertaForSequenceClassification,
    FlaxRobertaForTokenClassification,
    FlaxRobertaModel,
    FlaxRobertaPreTrainedModel,
)
from triformers_core.architectures.xlm_roberta.configuration import XLMRobertaConfig

__all__ = [
    "FlaxXLMRobertaForCausalLM",
    "FlaxXLMRobertaForMaskedLM",
    "FlaxXLMRobertaForMultipleChoice",
    "FlaxXLMRobertaForQuestionAnswering",
    "FlaxXLMRobertaForSequenceClassification",
    "FlaxXLMRobertaForTokenClassification",
    "FlaxXLMRobertaModel",
    "FlaxXLMRobertaPreTrainedModel",
]


class FlaxXLMRobertaPreTrainedModel(FlaxRobertaPreTrainedModel):
    """What all XLM-RoBERTa models share."""

    config_class = XLMRobertaConfig
    config: XLMRobertaConfig

    def new_base_model(self, add_pooling_layer: bool) -> FlaxRobertaModel:
        """The model without a head."""
        return FlaxXLMRobertaModel(self.config, add_pooling_layer)


class FlaxXLMRobertaModel(FlaxXLMRobertaPreTrainedModel, FlaxRobertaModel):
    """XLM-RoBERTa's hidden states, without a head: RoBERTa's."""


class FlaxXLMRobertaForCausalLM(FlaxXLMRobertaPreTrainedModel, FlaxRobertaForCausalLM):
    """XLM-RoBERTa as a causal language model: set ``is_decoder=True`` in its configuration."""


class FlaxXLMRobertaForMaskedLM(FlaxXLMRobertaPreTrainedModel, FlaxRobertaForMaskedLM):
    """XLM-RoBERTa with its masked language modelling head, as it was pretrained."""


class FlaxXLMRobertaForSequenceClassification(
    FlaxXLMRobertaPreTrainedModel, FlaxRobertaForSequenceClassification
):
    """XLM-RoBERTa with a classifier of the first token's state."""


class FlaxXLMRobertaForMultipleChoice(FlaxXLMRobertaPreTrainedModel, FlaxRobertaForMultipleChoice):
    """XLM-RoBERTa with a linear score of every choice's pooled state."""


class FlaxXLMRobertaForTokenClassification(
    FlaxXLMRobertaPreTrainedModel, FlaxRobertaForTokenClassification
):
    """XLM-RoBERTa with a linear classifier of every token."""


class FlaxXLMRobertaForQuestionAnswering(
    FlaxXLMRobertaPreTrainedModel, FlaxRobertaForQuestionAnswering
):
    """XLM-RoBERTa with linear scores of an answer's first and last token."""
