# Generated from src/triformers_core/architectures/bert/modeling_classification.py by `make generate`; do not edit.
"""BERT with the heads of classification."""

from __future__ import annotations

from triformers.models.tensorflow.bert import TFBertModel, TFBertPreTrainedModel
from triformers.models.tensorflow.encoder_heads import (
    EncoderMultipleChoice,
    EncoderQuestionAnswering,
    EncoderSequenceClassification,
    EncoderTokenClassification,
)

__all__ = [
    "TFBertForMultipleChoice",
    "TFBertForQuestionAnswering",
    "TFBertForSequenceClassification",
    "TFBertForTokenClassification",
]


class TFBertForSequenceClassification(TFBertPreTrainedModel, EncoderSequenceClassification):
    """BERT with a linear classifier of the pooled state."""

    bert: TFBertModel


class TFBertForMultipleChoice(TFBertPreTrainedModel, EncoderMultipleChoice):
    """BERT with a linear score of every choice's pooled state."""

    bert: TFBertModel


class TFBertForTokenClassification(TFBertPreTrainedModel, EncoderTokenClassification):
    """BERT with a linear classifier of every token."""

    bert: TFBertModel


class TFBertForQuestionAnswering(TFBertPreTrainedModel, EncoderQuestionAnswering):
    """BERT with linear scores of an answer's first and last token."""

    bert: TFBertModel
