# Generated from src/triformers_core/architectures/bert/modeling_classification.py by `make generate`; do not edit.
"""BERT with the heads of classification."""

from __future__ import annotations

from triformers.models.flax.bert import FlaxBertModel, FlaxBertPreTrainedModel
from triformers.models.flax.encoder_heads import (
    EncoderMultipleChoice,
    EncoderQuestionAnswering,
    EncoderSequenceClassification,
    EncoderTokenClassification,
)

__all__ = [
    "FlaxBertForMultipleChoice",
    "FlaxBertForQuestionAnswering",
    "FlaxBertForSequenceClassification",
    "FlaxBertForTokenClassification",
]


class FlaxBertForSequenceClassification(FlaxBertPreTrainedModel, EncoderSequenceClassification):
    """BERT with a linear classifier of the pooled state."""

    bert: FlaxBertModel


class FlaxBertForMultipleChoice(FlaxBertPreTrainedModel, EncoderMultipleChoice):
    """BERT with a linear score of every choice's pooled state."""

    bert: FlaxBertModel


class FlaxBertForTokenClassification(FlaxBertPreTrainedModel, EncoderTokenClassification):
    """BERT with a linear classifier of every token."""

    bert: FlaxBertModel


class FlaxBertForQuestionAnswering(FlaxBertPreTrainedModel, EncoderQuestionAnswering):
    """BERT with linear scores of an answer's first and last token."""

    bert: FlaxBertModel
