# Generated from src/triformers_core/architectures/camembert/modeling.py by `make generate`; do not edit.
"""CamemBERT (Martin et al. 2019, https://arxiv.org/abs/1911.03894), written once for three backends.

It is RoBERTa in French, so the vocabulary alone differs; files call it `roberta`.
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
from triformers_core.architectures.camembert.configuration import CamembertConfig

__all__ = [
    "TFCamembertForCausalLM",
    "TFCamembertForMaskedLM",
    "TFCamembertForMultipleChoice",
    "TFCamembertForQuestionAnswering",
    "TFCamembertForSequenceClassification",
    "TFCamembertForTokenClassification",
    "TFCamembertModel",
    "TFCamembertPreTrainedModel",
]


class TFCamembertPreTrainedModel(TFRobertaPreTrainedModel):
    """What all CamemBERT models share."""

    config_class = CamembertConfig
    config: CamembertConfig

    def new_base_model(self, add_pooling_layer: bool) -> TFRobertaModel:
        """The model without a head."""
        return TFCamembertModel(self.config, add_pooling_layer)


class TFCamembertModel(TFCamembertPreTrainedModel, TFRobertaModel):
    """CamemBERT's hidden states, without a head: RoBERTa's."""


class TFCamembertForCausalLM(TFCamembertPreTrainedModel, TFRobertaForCausalLM):
    """CamemBERT as a causal language model: set ``is_decoder=True`` in its configuration."""


class TFCamembertForMaskedLM(TFCamembertPreTrainedModel, TFRobertaForMaskedLM):
    """CamemBERT with its masked language modelling head, as it was pretrained."""


class TFCamembertForSequenceClassification(
    TFCamembertPreTrainedModel, TFRobertaForSequenceClassification
):
    """CamemBERT with a classifier of the first token's state."""


class TFCamembertForMultipleChoice(TFCamembertPreTrainedModel, TFRobertaForMultipleChoice):
    """CamemBERT with a linear score of every choice's pooled state."""


class TFCamembertForTokenClassification(
    TFCamembertPreTrainedModel, TFRobertaForTokenClassification
):
    """CamemBERT with a linear classifier of every token."""


class TFCamembertForQuestionAnswering(TFCamembertPreTrainedModel, TFRobertaForQuestionAnswering):
    """CamemBERT with linear scores of an answer's first and last token."""
