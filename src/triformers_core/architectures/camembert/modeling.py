"""CamemBERT (Martin et al. 2019, https://arxiv.org/abs/1911.03894), written once for three backends.

It is RoBERTa in French, so the vocabulary alone differs; files call it `roberta`.
"""

from __future__ import annotations

from triformers_core.architectures.camembert.configuration import CamembertConfig
from triformers_core.architectures.roberta.modeling import (
    RobertaForCausalLM,
    RobertaForMaskedLM,
    RobertaForMultipleChoice,
    RobertaForQuestionAnswering,
    RobertaForSequenceClassification,
    RobertaForTokenClassification,
    RobertaModel,
    RobertaPreTrainedModel,
)

__all__ = [
    "CamembertForCausalLM",
    "CamembertForMaskedLM",
    "CamembertForMultipleChoice",
    "CamembertForQuestionAnswering",
    "CamembertForSequenceClassification",
    "CamembertForTokenClassification",
    "CamembertModel",
    "CamembertPreTrainedModel",
]


class CamembertPreTrainedModel(RobertaPreTrainedModel):
    """What all CamemBERT models share."""

    config_class = CamembertConfig
    config: CamembertConfig

    def new_base_model(self, add_pooling_layer: bool) -> RobertaModel:
        """The model without a head."""
        return CamembertModel(self.config, add_pooling_layer)


class CamembertModel(CamembertPreTrainedModel, RobertaModel):
    """CamemBERT's hidden states, without a head: RoBERTa's."""


class CamembertForCausalLM(CamembertPreTrainedModel, RobertaForCausalLM):
    """CamemBERT as a causal language model: set ``is_decoder=True`` in its configuration."""


class CamembertForMaskedLM(CamembertPreTrainedModel, RobertaForMaskedLM):
    """CamemBERT with its masked language modelling head, as it was pretrained."""


class CamembertForSequenceClassification(
    CamembertPreTrainedModel, RobertaForSequenceClassification
):
    """CamemBERT with a classifier of the first token's state."""


class CamembertForMultipleChoice(CamembertPreTrainedModel, RobertaForMultipleChoice):
    """CamemBERT with a linear score of every choice's pooled state."""


class CamembertForTokenClassification(CamembertPreTrainedModel, RobertaForTokenClassification):
    """CamemBERT with a linear classifier of every token."""


class CamembertForQuestionAnswering(CamembertPreTrainedModel, RobertaForQuestionAnswering):
    """CamemBERT with linear scores of an answer's first and last token."""
