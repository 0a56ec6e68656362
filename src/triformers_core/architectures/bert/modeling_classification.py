"""BERT with the heads of classification."""

from __future__ import annotations

from triformers_core.architectures.bert.modeling import BertModel, BertPreTrainedModel
from triformers_core.encoder_heads import (
    EncoderMultipleChoice,
    EncoderQuestionAnswering,
    EncoderSequenceClassification,
    EncoderTokenClassification,
)

__all__ = [
    "BertForMultipleChoice",
    "BertForQuestionAnswering",
    "BertForSequenceClassification",
    "BertForTokenClassification",
]


class BertForSequenceClassification(BertPreTrainedModel, EncoderSequenceClassification):
    """BERT with a linear classifier of the pooled state."""

    bert: BertModel


class BertForMultipleChoice(BertPreTrainedModel, EncoderMultipleChoice):
    """BERT with a linear score of every choice's pooled state."""

    bert: BertModel


class BertForTokenClassification(BertPreTrainedModel, EncoderTokenClassification):
    """BERT with a linear classifier of every token."""

    bert: BertModel


class BertForQuestionAnswering(BertPreTrainedModel, EncoderQuestionAnswering):
    """BERT with linear scores of an answer's first and last token."""

    bert: BertModel
