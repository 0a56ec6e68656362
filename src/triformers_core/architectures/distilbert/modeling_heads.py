"""DistilBERT with a head for each of its tasks."""

from __future__ import annotations

from triformers_core.architectures.distilbert.configuration import DistilBertConfig
from triformers_core.architectures.distilbert.modeling import (
    EPSILON,
    DistilBertModel,
    DistilBertPreTrainedModel,
)
from triformers_core.calls import (
    MaskedLM,
    MultipleChoice,
    QuestionAnswering,
    SequenceClassification,
    TokenClassification,
)
from triformers_core.inputs import PlainChoiceInputs, PlainInputs
from triformers_core.kit.torch import (
    Dropout,
    LayerNorm,
    Linear,
    Tensor,
    TiedLinear,
    activation,
    ops,
)
from triformers_core.outputs import (
    BaseModelOutput,
)

__all__ = [
    "DistilBertForMaskedLM",
    "DistilBertForMultipleChoice",
    "DistilBertForQuestionAnswering",
    "DistilBertForSequenceClassification",
    "DistilBertForTokenClassification",
]


class DistilBertForMaskedLM(DistilBertPreTrainedModel, MaskedLM[PlainInputs]):
    """DistilBERT with its masked language modelling head, as it was pretrained."""

    def __init__(self, config: DistilBertConfig) -> None:
        super().__init__(config)
        self.distilbert = DistilBertModel(config)
        self.vocab_transform = Linear(config.dim, config.dim)
        self.activation = activation(config.activation)
        self.vocab_layer_norm = LayerNorm(config.dim, EPSILON)
        self.vocab_projector = (
            TiedLinear(self.get_input_embeddings())
            if config.tie_word_embeddings
            else Linear(config.dim, config.vocab_size)
        )
        self.post_init()

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, vocabulary]``."""
        transformed = self.activation(self.vocab_transform(hidden))
        scores: Tensor = self.vocab_projector(self.vocab_layer_norm(transformed))
        return scores


class DistilBertForSequenceClassification(
    DistilBertPreTrainedModel, SequenceClassification[PlainInputs]
):
    """DistilBERT with a classifier of the first token's state."""

    def __init__(self, config: DistilBertConfig) -> None:
        super().__init__(config)
        self.distilbert = DistilBertModel(config)
        self.pre_classifier = Linear(config.dim, config.dim)
        self.activation = activation("relu")
        self.dropout = Dropout(config.seq_classif_dropout)
        self.classifier = Linear(config.dim, config.num_labels)
        self.post_init()

    def sequence_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        first = ops.take_position(outputs.last_hidden_state, 0)
        scores: Tensor = self.classifier(self.dropout(self.activation(self.pre_classifier(first))))
        return scores


class DistilBertForMultipleChoice(DistilBertPreTrainedModel, MultipleChoice[PlainChoiceInputs]):
    """DistilBERT with a score of every choice's first token's state."""

    def __init__(self, config: DistilBertConfig) -> None:
        super().__init__(config)
        self.distilbert = DistilBertModel(config)
        self.pre_classifier = Linear(config.dim, config.dim)
        self.activation = activation("relu")
        self.dropout = Dropout(config.seq_classif_dropout)
        self.classifier = Linear(config.dim, 1)
        self.post_init()

    def choice_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B * choices, 1]``."""
        first = ops.take_position(outputs.last_hidden_state, 0)
        scores: Tensor = self.classifier(self.dropout(self.activation(self.pre_classifier(first))))
        return scores


class DistilBertForTokenClassification(DistilBertPreTrainedModel, TokenClassification[PlainInputs]):
    """DistilBERT with a linear classifier of every token."""

    def __init__(self, config: DistilBertConfig) -> None:
        super().__init__(config)
        self.distilbert = DistilBertModel(config)
        self.dropout = Dropout(config.dropout)
        self.classifier = Linear(config.dim, config.num_labels)
        self.post_init()

    def label_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, labels]``."""
        scores: Tensor = self.classifier(self.dropout(hidden))
        return scores


class DistilBertForQuestionAnswering(DistilBertPreTrainedModel, QuestionAnswering[PlainInputs]):
    """DistilBERT with linear scores of an answer's first and last token."""

    def __init__(self, config: DistilBertConfig) -> None:
        super().__init__(config)
        self.distilbert = DistilBertModel(config)
        self.dropout = Dropout(config.qa_dropout)
        self.qa_outputs = Linear(config.dim, 2)
        self.post_init()

    def span_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, 2]``."""
        scores: Tensor = self.qa_outputs(self.dropout(hidden))
        return scores
