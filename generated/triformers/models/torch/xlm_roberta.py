# Generated from src/triformers_core/architectures/xlm_roberta/modeling.py by `make generate`; do not edit.
"""XLM-RoBERTa (Conneau et al. 2019, https://arxiv.org/abs/1911.02116), written once for three backends.

It is RoBERTa in a hundred languages, so the vocabulary alone differs; files call it `roberta`.
"""

from __future__ import annotations

from triformers.models.torch.roberta import (
    RobertaForCausalLM,
    RobertaForMaskedLM,
    RobertaForMultipleChoice,
    RobertaForQuestionAnswering,
    RobertaForSequenceClassification,
    RobertaForTokenClassification,
    RobertaModel,
    RobertaPreTrainedModel,
)
from triformers_core.architectures.xlm_roberta.configuration import XLMRobertaConfig

__all__ = [
    "XLMRobertaForCausalLM",
    "XLMRobertaForMaskedLM",
    "XLMRobertaForMultipleChoice",
    "XLMRobertaForQuestionAnswering",
    "XLMRobertaForSequenceClassification",
    "XLMRobertaForTokenClassification",
    "XLMRobertaModel",
    "XLMRobertaPreTrainedModel",
]


class XLMRobertaPreTrainedModel(RobertaPreTrainedModel):
    """What all XLM-RoBERTa models share."""

    config_class = XLMRobertaConfig
    config: XLMRobertaConfig

    def new_base_model(self, add_pooling_layer: bool) -> RobertaModel:
        """The model without a head."""
        return XLMRobertaModel(self.config, add_pooling_layer)


class XLMRobertaModel(XLMRobertaPreTrainedModel, RobertaModel):
    """XLM-RoBERTa's hidden states, without a head: RoBERTa's."""


class XLMRobertaForCausalLM(XLMRobertaPreTrainedModel, RobertaForCausalLM):
    """XLM-RoBERTa as a causal language model: set ``is_decoder=True`` in its configuration."""


class XLMRobertaForMaskedLM(XLMRobertaPreTrainedModel, RobertaForMaskedLM):
    """XLM-RoBERTa with its masked language modelling head, as it was pretrained."""


class XLMRobertaForSequenceClassification(
    XLMRobertaPreTrainedModel, RobertaForSequenceClassification
):
    """XLM-RoBERTa with a classifier of the first token's state."""


class XLMRobertaForMultipleChoice(XLMRobertaPreTrainedModel, RobertaForMultipleChoice):
    """XLM-RoBERTa with a linear score of every choice's pooled state."""


class XLMRobertaForTokenClassification(XLMRobertaPreTrainedModel, RobertaForTokenClassification):
    """XLM-RoBERTa with a linear classifier of every token."""


class XLMRobertaForQuestionAnswering(XLMRobertaPreTrainedModel, RobertaForQuestionAnswering):
    """XLM-RoBERTa with linear scores of an answer's first and last token."""
