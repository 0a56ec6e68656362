# Generated from src/triformers_core/architectures/megatron_bert/modeling.py by `make generate`; do not edit.
"""Megatron-BERT (Shoeybi et al. 2019, https://arxiv.org/abs/1909.08053), written once for three backends.

It is BERT, normalised before its layers and once after them, and not after the embeddings. Attribute
names are those of the published checkpoints.
"""

from __future__ import annotations

from triformers.models.flax.bert import FlaxBertModel, FlaxBertPreTrainedModel
from triformers.models.flax.bert_lm import FlaxBertForNextSentencePrediction, FlaxBertForPreTraining
from triformers.models.flax.encoder_heads import (
    EncoderCausalLM,
    EncoderMaskedLM,
    EncoderMultipleChoice,
    EncoderQuestionAnswering,
    EncoderSequenceClassification,
    EncoderTokenClassification,
)
from triformers_core.architectures.megatron_bert.configuration import MegatronBertConfig

__all__ = [
    "FlaxMegatronBertForMaskedLM",
    "FlaxMegatronBertForMultipleChoice",
    "FlaxMegatronBertForNextSentencePrediction",
    "FlaxMegatronBertForPreTraining",
    "FlaxMegatronBertForQuestionAnswering",
    "FlaxMegatronBertForSequenceClassification",
    "FlaxMegatronBertForTokenClassification",
    "FlaxMegatronBertForCausalLM",
    "FlaxMegatronBertModel",
    "FlaxMegatronBertPreTrainedModel",
]


class FlaxMegatronBertPreTrainedModel(FlaxBertPreTrainedModel):
    """What all Megatron-BERT models share."""

    config_class = MegatronBertConfig
    config: MegatronBertConfig
    published_names = {}

    def new_base_model(self, add_pooling_layer: bool) -> FlaxMegatronBertModel:
        """The model without a head."""
        return FlaxMegatronBertModel(self.config, add_pooling_layer)


class FlaxMegatronBertModel(FlaxMegatronBertPreTrainedModel, FlaxBertModel):
    """Megatron-BERT's hidden states, without a head; all as in ``BertModel``.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """


class FlaxMegatronBertForPreTraining(FlaxMegatronBertPreTrainedModel, FlaxBertForPreTraining):
    """Megatron-BERT with both heads of its pretraining: masked language model and next sentence."""

    bert: FlaxMegatronBertModel


class FlaxMegatronBertForCausalLM(FlaxMegatronBertPreTrainedModel, EncoderCausalLM):
    """Megatron-BERT as a causal language model: set ``is_decoder=True`` in its configuration."""

    bert: FlaxMegatronBertModel


class FlaxMegatronBertForMaskedLM(FlaxMegatronBertPreTrainedModel, EncoderMaskedLM):
    """Megatron-BERT with its masked language modelling head."""

    bert: FlaxMegatronBertModel


class FlaxMegatronBertForSequenceClassification(
    FlaxMegatronBertPreTrainedModel, EncoderSequenceClassification
):
    """Megatron-BERT with a linear classifier of the pooled state."""

    bert: FlaxMegatronBertModel


class FlaxMegatronBertForMultipleChoice(FlaxMegatronBertPreTrainedModel, EncoderMultipleChoice):
    """Megatron-BERT with a linear score of every choice's pooled state."""

    bert: FlaxMegatronBertModel


class FlaxMegatronBertForNextSentencePrediction(
    FlaxMegatronBertPreTrainedModel, FlaxBertForNextSentencePrediction
):
    """Megatron-BERT with its next sentence prediction head."""

    bert: FlaxMegatronBertModel


class FlaxMegatronBertForTokenClassification(
    FlaxMegatronBertPreTrainedModel, EncoderTokenClassification
):
    """Megatron-BERT with a linear classifier of every token."""

    bert: FlaxMegatronBertModel


class FlaxMegatronBertForQuestionAnswering(
    FlaxMegatronBertPreTrainedModel, EncoderQuestionAnswering
):
    """Megatron-BERT with linear scores of an answer's first and last token."""

    bert: FlaxMegatronBertModel
