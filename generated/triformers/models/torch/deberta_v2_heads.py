# Generated from src/triformers_core/architectures/deberta_v2/modeling_heads.py by `make generate`; do not edit.
"""DeBERTa-v2 with heads: BERT's, but for the classifier of sequences."""

from __future__ import annotations

from triformers.models.torch.bert import BertOnlyMLMHead
from triformers.models.torch.deberta_v2 import DebertaV2Model, DebertaV2PreTrainedModel
from triformers.models.torch.encoder_heads import (
    EncoderMaskedLM,
    EncoderQuestionAnswering,
    EncoderSequenceClassification,
    EncoderTokenClassification,
)
from triformers.models.torch.outputs import BaseModelOutput
from triformers_core.architectures.deberta_v2.configuration import DebertaV2Config
from triformers_core.kit.torch import (
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    Module,
    Parameter,
    Tensor,
    TiedLinear,
    activation,
    ops,
)

__all__ = [
    "DebertaV2ForMaskedLM",
    "DebertaV2ForQuestionAnswering",
    "DebertaV2ForSequenceClassification",
    "DebertaV2ForTokenClassification",
]


class DebertaV2ContextPooler(Module):
    """The first token's state through a dropout, a dense layer and an activation."""

    def __init__(self, config: DebertaV2Config, width: int) -> None:
        super().__init__()
        self.dense = Linear(width, width)
        self.dropout = Dropout(config.pooler_dropout)
        self.activation = activation(config.pooler_hidden_act)

    def forward(self, hidden: Tensor) -> Tensor:
        return self.activation(self.dense(self.dropout(ops.take_position(hidden, 0))))


class DebertaV2LMHead(Module):
    """Scores over the vocabulary with the input embeddings' table, whatever ``tie_word_embeddings`` says."""

    def __init__(self, config: DebertaV2Config, embedding: Embedding) -> None:
        super().__init__()
        width = config.hidden_size
        if config.embedding_size not in (None, width):
            raise config.misfit(
                "this head needs embeddings as wide as the states", "embedding_size", "legacy"
            )
        self.dense = Linear(width, width)
        self.activation = activation(config.hidden_act)
        self.LayerNorm = LayerNorm(width, config.layer_norm_eps)
        self.decoder = TiedLinear(embedding, bias=False)
        self.bias = Parameter(config.vocab_size)

    def forward(self, hidden: Tensor) -> Tensor:
        transformed = self.LayerNorm(self.activation(self.dense(hidden)))
        return self.decoder(transformed) + ops.value(self.bias)


class DebertaV2LMPredictions(Module):
    """The head of the published files; see ``DebertaV2LMHead``."""

    def __init__(self, config: DebertaV2Config, embedding: Embedding) -> None:
        super().__init__()
        self.lm_head = DebertaV2LMHead(config, embedding)

    def forward(self, hidden: Tensor) -> Tensor:
        scores: Tensor = self.lm_head(hidden)
        return scores


class DebertaV2ForMaskedLM(DebertaV2PreTrainedModel, EncoderMaskedLM):
    """DeBERTa-v2 with a masked language modelling head.

    It is BERT's, or without ``legacy`` that of the published files, ``lm_predictions``. These were
    trained with a decoder of the positions before it, which isn't here.
    """

    deberta: DebertaV2Model
    cls: BertOnlyMLMHead
    lm_predictions: DebertaV2LMPredictions

    def add_head(self) -> None:
        """Adds what scores tokens, under the name that checkpoints have for it."""
        if self.config.legacy:
            super().add_head()
        else:
            table = self.get_input_embeddings()
            self.lm_predictions = DebertaV2LMPredictions(self.config, table)

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The scores of the vocabulary, ``[B, T, vocabulary]``.

        Args:
            hidden: the states ``[B, T, hidden]``.
        """
        if self.config.legacy:
            return super().token_scores(hidden)
        scores: Tensor = self.lm_predictions(hidden)
        return scores


class DebertaV2ForSequenceClassification(DebertaV2PreTrainedModel, EncoderSequenceClassification):
    """DeBERTa-v2 with a linear classifier of the pooled state."""

    deberta: DebertaV2Model

    def add_parts(self) -> None:
        """Adds the model without a head, and the head."""
        config = self.config
        self.add_base_model()
        width = config.pooler_hidden_size or config.hidden_size
        self.pooler = DebertaV2ContextPooler(config, width)
        rate = config.cls_dropout
        self.dropout = Dropout(config.hidden_dropout_prob if rate is None else rate)
        self.classifier = Linear(width, config.num_labels)

    def sequence_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        scores: Tensor = self.classifier(self.dropout(self.pooler(outputs.last_hidden_state)))
        return scores


class DebertaV2ForTokenClassification(DebertaV2PreTrainedModel, EncoderTokenClassification):
    """DeBERTa-v2 with a linear classifier of every token."""

    deberta: DebertaV2Model


class DebertaV2ForQuestionAnswering(DebertaV2PreTrainedModel, EncoderQuestionAnswering):
    """DeBERTa-v2 with linear scores of an answer's first and last token."""

    deberta: DebertaV2Model
