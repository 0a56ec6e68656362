# Generated from src/triformers_core/architectures/camembert/modeling.py by `make generate`; do not edit.
"""CamemBERT (Martin et al. 2019, https://arxiv.org/abs/1911.03894), written once for three backends.

It is RoBERTa in French, so the vocabulary alone differs; files call it `roberta`.
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
from triformers_core.architectures.camembert.configuration import CamembertConfig

__all__ = [
    "FlaxCamembertForCausalLM",
    "FlaxCamembertForMaskedLM",
    "FlaxCamembertForMultipleChoice",
    "FlaxCamembertForQuestionAnswering",
    "FlaxCamembertForSequenceClassification",
    "FlaxCamembertForTokenClassification",
    "FlaxCamembertModel",
    "FlaxCamembertPreTrainedModel",
]


class FlaxCamembertPreTrainedModel(FlaxRobertaPreTrainedModel):
    """What all CamemBERT models share."""

    config_class = CamembertConfig
    config: CamembertConfig

    def new_base_model(self, add_pooling_layer: bool) -> FlaxRobertaModel:
        """The model without a head."""
        return FlaxCamembertModel(self.config, add_pooling_layer)


class FlaxCamembertModel(FlaxCamembertPreTrainedModel, FlaxRobertaModel):
    """CamemBERT's hidden states, without a head: RoBERTa's."""


class FlaxCamembertForCausalLM(FlaxCamembertPreTrainedModel, FlaxRobertaForCausalLM):
    """CamemBERT as a causal language model: set ``is_decoder=True`` in its configuration."""


class FlaxCamembertForMaskedLM(FlaxCamembertPreTrainedModel, FlaxRobertaForMaskedLM):
    """CamemBERT with its masked language modelling head, as it was pretrained."""


class FlaxCamembertForSequenceClassification(
    FlaxCamembertPreTrainedModel, FlaxRobertaForSequenceClassification
):
    """CamemBERT with a classifier of the first token's state."""


class FlaxCamembertForMultipleChoice(FlaxCamembertPreTrainedModel, FlaxRobertaForMultipleChoice):
    """CamemBERT with a linear score of every choice's pooled state."""


class FlaxCamembertForTokenClassification(
    FlaxCamembertPreTrainedModel, FlaxRobertaForTokenClassification
):
    """CamemBERT with a linear classifier of every token."""


class FlaxCamembertForQuestionAnswering(
    FlaxCamembertPreTrainedModel, FlaxRobertaForQuestionAnswering
):
    """CamemBERT with linear scores of an answer's first and last token."""
