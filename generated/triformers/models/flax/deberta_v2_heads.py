# Generated from src/triformers_core/architectures/deberta_v2/modeling_heads.py by `make generate`; do not edit.
"""DeBERTa-v2 with heads: BERT's, but for the classifier of sequences."""

from __future__ import annotations

from triformers.models.flax.bert import BertOnlyMLMHead
from triformers.models.flax.deberta_v2 import FlaxDebertaV2Model, FlaxDebertaV2PreTrainedModel
from triformers.models.flax.encoder_heads import (
    EncoderMaskedLM,
    EncoderQuestionAnswering,
    EncoderSequenceClassification,
    EncoderTokenClassification,
)
from triformers.models.flax.outputs import FlaxBaseModelOutput
from triformers_core.architectures.deberta_v2.configuration import DebertaV2Config
from triformers_core.kit.flax import Dropout, Linear, Module, Tensor, activation, ops

__all__ = [
    "FlaxDebertaV2ForMaskedLM",
    "FlaxDebertaV2ForQuestionAnswering",
    "FlaxDebertaV2ForSequenceClassification",
    "FlaxDebertaV2ForTokenClassification",
]


class DebertaV2ContextPooler(Module):
    """The first token's state through a dropout, a dense layer and an activation."""

    def __init__(self, config: DebertaV2Config, width: int) -> None:
        super().__init__()
        self.dense = Linear(width, width)
        self.dropout = Dropout(config.pooler_dropout)
        self.activation = activation(config.pooler_hidden_act)

    def __call__(self, hidden: Tensor) -> Tensor:
        return self.activation(self.dense(self.dropout(ops.take_position(hidden, 0))))


class FlaxDebertaV2ForMaskedLM(FlaxDebertaV2PreTrainedModel, EncoderMaskedLM):
    """DeBERTa-v2 with a masked language modelling head.

    It is BERT's. The head of the published files, ``lm_predictions``, belongs to a decoder of the
    pretraining that isn't here.
    """

    deberta: FlaxDebertaV2Model
    cls: BertOnlyMLMHead


class FlaxDebertaV2ForSequenceClassification(
    FlaxDebertaV2PreTrainedModel, EncoderSequenceClassification
):
    """DeBERTa-v2 with a linear classifier of the pooled state."""

    deberta: FlaxDebertaV2Model

    def add_parts(self) -> None:
        """Adds the model without a head, and the head."""
        config = self.config
        self.add_base_model()
        width = config.pooler_hidden_size or config.hidden_size
        self.pooler = DebertaV2ContextPooler(config, width)
        rate = config.cls_dropout
        self.dropout = Dropout(config.hidden_dropout_prob if rate is None else rate)
        self.classifier = Linear(width, config.num_labels)

    def sequence_scores(self, outputs: FlaxBaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        scores: Tensor = self.classifier(self.dropout(self.pooler(outputs.last_hidden_state)))
        return scores


class FlaxDebertaV2ForTokenClassification(FlaxDebertaV2PreTrainedModel, EncoderTokenClassification):
    """DeBERTa-v2 with a linear classifier of every token."""

    deberta: FlaxDebertaV2Model


class FlaxDebertaV2ForQuestionAnswering(FlaxDebertaV2PreTrainedModel, EncoderQuestionAnswering):
    """DeBERTa-v2 with linear scores of an answer's first and last token."""

    deberta: FlaxDebertaV2Model
