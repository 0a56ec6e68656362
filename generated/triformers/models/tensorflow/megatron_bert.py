# Generated from src/triformers_core/architectures/megatron_bert/modeling.py by `make generate`; do not edit.
"""Megatron-BERT (Shoeybi et al. 2019, https://arxiv.org/abs/1909.08053), written once for three backends.

It is BERT, normalised before its layers and once after them, and not after the embeddings. Attribute
names are those of the published checkpoints.
"""

from __future__ import annotations

from triformers.models.tensorflow.bert import TFBertModel, TFBertPreTrainedModel
from triformers.models.tensorflow.bert_lm import (
    TFBertForNextSentencePrediction,
    TFBertForPreTraining,
)
from triformers.models.tensorflow.encoder_heads import (
    EncoderCausalLM,
    EncoderMaskedLM,
    EncoderMultipleChoice,
    EncoderQuestionAnswering,
    EncoderSequenceClassification,
    EncoderTokenClassification,
)
from triformers_core.architectures.megatron_bert.configuration import MegatronBertConfig

__all__ = [
    "TFMegatronBertForMaskedLM",
    "TFMegatronBertForMultipleChoice",
    "TFMegatronBertForNextSentencePrediction",
    "TFMegatronBertForPreTraining",
    "TFMegatronBertForQuestionAnswering",
    "TFMegatronBertForSequenceClassification",
    "TFMegatronBertForTokenClassification",
    "TFMegatronBertForCausalLM",
    "TFMegatronBertModel",
    "TFMegatronBertPreTrainedModel",
]


class TFMegatronBertPreTrainedModel(TFBertPreTrainedModel):
    """What all Megatron-BERT models share."""

    config_class = MegatronBertConfig
    config: MegatronBertConfig
    published_names = {}

    def new_base_model(self, add_pooling_layer: bool) -> TFMegatronBertModel:
        """The model without a head."""
        return TFMegatronBertModel(self.config, add_pooling_layer)


class TFMegatronBertModel(TFMegatronBertPreTrainedModel, TFBertModel):
    """Megatron-BERT's hidden states, without a head; all as in ``BertModel``.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """


class TFMegatronBertForPreTraining(TFMegatronBertPreTrainedModel, TFBertForPreTraining):
    """Megatron-BERT with both heads of its pretraining: masked language model and next sentence."""

    bert: TFMegatronBertModel


class TFMegatronBertForCausalLM(TFMegatronBertPreTrainedModel, EncoderCausalLM):
    """Megatron-BERT as a causal language model: set ``is_decoder=True`` in its configuration."""

    bert: TFMegatronBertModel


class TFMegatronBertForMaskedLM(TFMegatronBertPreTrainedModel, EncoderMaskedLM):
    """Megatron-BERT with its masked language modelling head."""

    bert: TFMegatronBertModel


class TFMegatronBertForSequenceClassification(
    TFMegatronBertPreTrainedModel, EncoderSequenceClassification
):
    """Megatron-BERT with a linear classifier of the pooled state."""

    bert: TFMegatronBertModel


class TFMegatronBertForMultipleChoice(TFMegatronBertPreTrainedModel, EncoderMultipleChoice):
    """Megatron-BERT with a linear score of every choice's pooled state."""

    bert: TFMegatronBertModel


class TFMegatronBertForNextSentencePrediction(
    TFMegatronBertPreTrainedModel, TFBertForNextSentencePrediction
):
    """Megatron-BERT with its next sentence prediction head."""

    bert: TFMegatronBertModel


class TFMegatronBertForTokenClassification(
    TFMegatronBertPreTrainedModel, EncoderTokenClassification
):
    """Megatron-BERT with a linear classifier of every token."""

    bert: TFMegatronBertModel


class TFMegatronBertForQuestionAnswering(TFMegatronBertPreTrainedModel, EncoderQuestionAnswering):
    """Megatron-BERT with linear scores of an answer's first and last token."""

    bert: TFMegatronBertModel
