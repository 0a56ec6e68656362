"""Megatron-BERT (Shoeybi et al. 2019, https://arxiv.org/abs/1909.08053), written once for three backends.

It is BERT, normalised before its layers and once after them, and not after the embeddings. Attribute
names are those of the published checkpoints.
"""

from __future__ import annotations

from triformers_core.architectures.bert.modeling import BertModel, BertPreTrainedModel
from triformers_core.architectures.bert.modeling_lm import (
    BertForNextSentencePrediction,
    BertForPreTraining,
)
from triformers_core.architectures.megatron_bert.configuration import MegatronBertConfig
from triformers_core.encoder_heads import (
    EncoderCausalLM,
    EncoderMaskedLM,
    EncoderMultipleChoice,
    EncoderQuestionAnswering,
    EncoderSequenceClassification,
    EncoderTokenClassification,
)

__all__ = [
    "MegatronBertForMaskedLM",
    "MegatronBertForMultipleChoice",
    "MegatronBertForNextSentencePrediction",
    "MegatronBertForPreTraining",
    "MegatronBertForQuestionAnswering",
    "MegatronBertForSequenceClassification",
    "MegatronBertForTokenClassification",
    "MegatronBertForCausalLM",
    "MegatronBertModel",
    "MegatronBertPreTrainedModel",
]


class MegatronBertPreTrainedModel(BertPreTrainedModel):
    """What all Megatron-BERT models share."""

    config_class = MegatronBertConfig
    config: MegatronBertConfig
    published_names = {}

    def new_base_model(self, add_pooling_layer: bool) -> MegatronBertModel:
        """The model without a head."""
        return MegatronBertModel(self.config, add_pooling_layer)


class MegatronBertModel(MegatronBertPreTrainedModel, BertModel):
    """Megatron-BERT's hidden states, without a head; all as in ``BertModel``.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """


class MegatronBertForPreTraining(MegatronBertPreTrainedModel, BertForPreTraining):
    """Megatron-BERT with both heads of its pretraining: masked language model and next sentence."""

    bert: MegatronBertModel


class MegatronBertForCausalLM(MegatronBertPreTrainedModel, EncoderCausalLM):
    """Megatron-BERT as a causal language model: set ``is_decoder=True`` in its configuration."""

    bert: MegatronBertModel


class MegatronBertForMaskedLM(MegatronBertPreTrainedModel, EncoderMaskedLM):
    """Megatron-BERT with its masked language modelling head."""

    bert: MegatronBertModel


class MegatronBertForSequenceClassification(
    MegatronBertPreTrainedModel, EncoderSequenceClassification
):
    """Megatron-BERT with a linear classifier of the pooled state."""

    bert: MegatronBertModel


class MegatronBertForMultipleChoice(MegatronBertPreTrainedModel, EncoderMultipleChoice):
    """Megatron-BERT with a linear score of every choice's pooled state."""

    bert: MegatronBertModel


class MegatronBertForNextSentencePrediction(
    MegatronBertPreTrainedModel, BertForNextSentencePrediction
):
    """Megatron-BERT with its next sentence prediction head."""

    bert: MegatronBertModel


class MegatronBertForTokenClassification(MegatronBertPreTrainedModel, EncoderTokenClassification):
    """Megatron-BERT with a linear classifier of every token."""

    bert: MegatronBertModel


class MegatronBertForQuestionAnswering(MegatronBertPreTrainedModel, EncoderQuestionAnswering):
    """Megatron-BERT with linear scores of an answer's first and last token."""

    bert: MegatronBertModel
