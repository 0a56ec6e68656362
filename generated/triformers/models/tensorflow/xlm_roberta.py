# Generated from src/triformers_core/architectures/xlm_roberta/modeling.py by `make generate`; do not edit.
"""XLM-RoBERTa (Conneau et al. 2019, https://arxiv.org/abs/1911.02116), written once for three backends.

It is RoBERTa in a hundred languages, so the vocabulary alone differs; files call it `roberta`.
"""

from __future__ import annotations

from triformers.models.tensorflow.roberta import (
    TFRobertaForCausalLM,
    TFRobertaForMaskedLM,
    TFRobertaForMultipleChoice,
    TFRobertaForQuestionAnswering,
    TFRobertaForSequenceClassification,
    TFRobertaForTokenClassification,
    TFRobertaModel,
    TFRobertaPreTrainedModel,
)
from triformers_core.architectures.xlm_roberta.configuration import XLMRobertaConfig

__all__ = [
    "TFXLMRobertaForCausalLM",
    "TFXLMRobertaForMaskedLM",
    "TFXLMRobertaForMultipleChoice",
    "TFXLMRobertaForQuestionAnswering",
    "TFXLMRobertaForSequenceClassification",
    "TFXLMRobertaForTokenClassification",
    "TFXLMRobertaModel",
    "TFXLMRobertaPreTrainedModel",
]


class TFXLMRobertaPreTrainedModel(TFRobertaPreTrainedModel):
    """What all XLM-RoBERTa models share."""

    config_class = XLMRobertaConfig
    config: XLMRobertaConfig

    def new_base_model(self, add_pooling_layer: bool) -> TFRobertaModel:
        """The model without a head."""
        return TFXLMRobertaModel(self.config, add_pooling_layer)


class TFXLMRobertaModel(TFXLMRobertaPreTrainedModel, TFRobertaModel):
    """XLM-RoBERTa's hidden states, without a head: RoBERTa's."""


class TFXLMRobertaForCausalLM(TFXLMRobertaPreTrainedModel, TFRobertaForCausalLM):
    """XLM-RoBERTa as a causal language model: set ``is_decoder=True`` in its configuration."""


class TFXLMRobertaForMaskedLM(TFXLMRobertaPreTrainedModel, TFRobertaForMaskedLM):
    """XLM-RoBERTa with its masked language modelling head, as it was pretrained."""


class TFXLMRobertaForSequenceClassification(
    TFXLMRobertaPreTrainedModel, TFRobertaForSequenceClassification
):
    """XLM-RoBERTa with a classifier of the first token's state."""


class TFXLMRobertaForMultipleChoice(TFXLMRobertaPreTrainedModel, TFRobertaForMultipleChoice):
    """XLM-RoBERTa with a linear score of every choice's pooled state."""


class TFXLMRobertaForTokenClassification(
    TFXLMRobertaPreTrainedModel, TFRobertaForTokenClassification
):
    """XLM-RoBERTa with a linear classifier of every token."""


class TFXLMRobertaForQuestionAnswering(TFXLMRobertaPreTrainedModel, TFRobertaForQuestionAnswering):
    """XLM-RoBERTa with linear scores of an answer's first and last token."""
