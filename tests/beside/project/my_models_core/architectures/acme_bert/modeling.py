"""ACME BERT: BERT under a name and a configuration of its own."""

from __future__ import annotations

from my_models_core.architectures.acme_bert.configuration import AcmeBertConfig
from triformers_core.architectures.bert.modeling import BertModel, BertPreTrainedModel
from triformers_core.architectures.bert.modeling_lm import BertForMaskedLM

__all__ = ["AcmeBertForMaskedLM", "AcmeBertModel", "AcmeBertPreTrainedModel"]


class AcmeBertPreTrainedModel(BertPreTrainedModel):
    """What all ACME BERT models share."""

    config_class = AcmeBertConfig
    config: AcmeBertConfig

    def new_base_model(self, add_pooling_layer: bool) -> BertModel:
        """The model without a head."""
        return AcmeBertModel(self.config, add_pooling_layer)


class AcmeBertModel(AcmeBertPreTrainedModel, BertModel):
    """ACME BERT's hidden states, without a head: BERT's."""


class AcmeBertForMaskedLM(AcmeBertPreTrainedModel, BertForMaskedLM):
    """ACME BERT with its masked language modelling head."""
