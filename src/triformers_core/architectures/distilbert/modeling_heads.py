"""DistilBERT with a head for each of its tasks."""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.distilbert.configuration import DistilBertConfig
from triformers_core.architectures.distilbert.modeling import (
    EPSILON,
    DistilBertModel,
    DistilBertPreTrainedModel,
)
from triformers_core.heads import (
    masked_lm,
    multiple_choice,
    question_answering,
    sequence_classification,
    token_classification,
)
from triformers_core.inputs import PlainChoiceInputs, PlainInputs
from triformers_core.kit.torch import (
    Dropout,
    LayerNorm,
    Linear,
    Tensor,
    TiedLinear,
    activation,
    model_call,
    ops,
)
from triformers_core.outputs import (
    BaseModelOutput,
    MaskedLMOutput,
    MultipleChoiceModelOutput,
    QuestionAnsweringModelOutput,
    SequenceClassifierOutput,
    TokenClassifierOutput,
)

__all__ = [
    "DistilBertForMaskedLM",
    "DistilBertForMultipleChoice",
    "DistilBertForQuestionAnswering",
    "DistilBertForSequenceClassification",
    "DistilBertForTokenClassification",
]


class DistilBertForMaskedLM(DistilBertPreTrainedModel):
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

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[PlainInputs]
    ) -> MaskedLMOutput:
        """Scores the original token at every position.

        Args:
            labels: ids of the original tokens, -100 where nothing was masked, ``[batch,
                sequence]``.
        """
        outputs: BaseModelOutput = self.distilbert(**inputs)
        transformed = self.activation(self.vocab_transform(outputs.last_hidden_state))
        logits = self.vocab_projector(self.vocab_layer_norm(transformed))
        return masked_lm(self, outputs, logits, labels)


class DistilBertForSequenceClassification(DistilBertPreTrainedModel):
    """DistilBERT with a classifier of the first token's state."""

    def __init__(self, config: DistilBertConfig) -> None:
        super().__init__(config)
        self.distilbert = DistilBertModel(config)
        self.pre_classifier = Linear(config.dim, config.dim)
        self.activation = activation("relu")
        self.dropout = Dropout(config.seq_classif_dropout)
        self.classifier = Linear(config.dim, config.num_labels)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[PlainInputs]
    ) -> SequenceClassifierOutput:
        """Scores the labels of every sequence.

        Args:
            labels: classes ``[batch]``, several of them ``[batch, labels]``, or numbers for a
                regression.
        """
        outputs: BaseModelOutput = self.distilbert(**inputs)
        first = ops.take_position(outputs.last_hidden_state, 0)
        prepared = self.dropout(self.activation(self.pre_classifier(first)))
        logits = self.classifier(prepared)
        return sequence_classification(self, outputs, logits, labels)


class DistilBertForMultipleChoice(DistilBertPreTrainedModel):
    """DistilBERT with a score of every choice's first token's state."""

    def __init__(self, config: DistilBertConfig) -> None:
        super().__init__(config)
        self.distilbert = DistilBertModel(config)
        self.pre_classifier = Linear(config.dim, config.dim)
        self.activation = activation("relu")
        self.dropout = Dropout(config.seq_classif_dropout)
        self.classifier = Linear(config.dim, 1)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[PlainChoiceInputs]
    ) -> MultipleChoiceModelOutput:
        """Scores the choices of every question.

        Args:
            labels: the right choices, ``[batch]``.
        """
        choices = self.count_choices(inputs.get("input_ids"), inputs.get("inputs_embeds"))
        inputs["input_ids"] = self.join_choices(inputs.get("input_ids"))
        inputs["attention_mask"] = self.join_choices(inputs.get("attention_mask"))
        inputs["inputs_embeds"] = self.join_choices(inputs.get("inputs_embeds"))
        outputs: BaseModelOutput = self.distilbert(**inputs)
        first = ops.take_position(outputs.last_hidden_state, 0)
        prepared = self.dropout(self.activation(self.pre_classifier(first)))
        logits = ops.reshape(self.classifier(prepared), (-1, choices))
        return multiple_choice(self, outputs, logits, labels)


class DistilBertForTokenClassification(DistilBertPreTrainedModel):
    """DistilBERT with a linear classifier of every token."""

    def __init__(self, config: DistilBertConfig) -> None:
        super().__init__(config)
        self.distilbert = DistilBertModel(config)
        self.dropout = Dropout(config.dropout)
        self.classifier = Linear(config.dim, config.num_labels)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[PlainInputs]
    ) -> TokenClassifierOutput:
        """Scores the labels of every token.

        Args:
            labels: classes, -100 where none counts, ``[batch, sequence]``.
        """
        outputs: BaseModelOutput = self.distilbert(**inputs)
        logits = self.classifier(self.dropout(outputs.last_hidden_state))
        return token_classification(self, outputs, logits, labels)


class DistilBertForQuestionAnswering(DistilBertPreTrainedModel):
    """DistilBERT with linear scores of an answer's first and last token."""

    def __init__(self, config: DistilBertConfig) -> None:
        super().__init__(config)
        self.distilbert = DistilBertModel(config)
        self.dropout = Dropout(config.qa_dropout)
        self.qa_outputs = Linear(config.dim, 2)
        self.post_init()

    @model_call
    def forward(
        self,
        *,
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        **inputs: Unpack[PlainInputs],
    ) -> QuestionAnsweringModelOutput:
        """Scores every token as the answer's first and last.

        Args:
            start_positions: the answers' first tokens, ``[batch]``; beyond the sequence they don't
                count.
            end_positions: the answers' last tokens, ``[batch]``; likewise.
        """
        outputs: BaseModelOutput = self.distilbert(**inputs)
        scores = self.qa_outputs(self.dropout(outputs.last_hidden_state))
        return question_answering(
            self, outputs, scores, start_positions=start_positions, end_positions=end_positions
        )
