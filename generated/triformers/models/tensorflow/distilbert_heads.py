# Generated from src/triformers_core/architectures/distilbert/modeling_heads.py by `make generate`; do not edit.
"""DistilBERT with a head for each of its tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.tensorflow.distilbert import (
    EPSILON,
    TFDistilBertModel,
    TFDistilBertPreTrainedModel,
)
from triformers.models.tensorflow.heads import (
    masked_lm,
    multiple_choice,
    question_answering,
    sequence_classification,
    token_classification,
)
from triformers.models.tensorflow.outputs import (
    TFBaseModelOutput,
    TFMaskedLMOutput,
    TFMultipleChoiceModelOutput,
    TFQuestionAnsweringModelOutput,
    TFSequenceClassifierOutput,
    TFTokenClassifierOutput,
)
from triformers_core.architectures.distilbert.configuration import DistilBertConfig
from triformers_core.kit.tensorflow import (
    Dropout,
    LayerNorm,
    Linear,
    Tensor,
    TiedLinear,
    activation,
    model_call,
    ops,
    signature_of,
)

__all__ = [
    "TFDistilBertForMaskedLM",
    "TFDistilBertForMultipleChoice",
    "TFDistilBertForQuestionAnswering",
    "TFDistilBertForSequenceClassification",
    "TFDistilBertForTokenClassification",
]


class TFDistilBertForMaskedLM(TFDistilBertPreTrainedModel):
    """DistilBERT with its masked language modelling head, as it was pretrained."""

    def __init__(self, config: DistilBertConfig) -> None:
        super().__init__(config)
        self.distilbert = TFDistilBertModel(config)
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

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFMaskedLMOutput:
        """Scores the original token at every position.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: ids of the original tokens, -100 where nothing was masked, ``[batch,
                sequence]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.
        """
        outputs: TFBaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.token_scores(outputs.last_hidden_state)
        return masked_lm(self, outputs, logits, labels)

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


class TFDistilBertForSequenceClassification(TFDistilBertPreTrainedModel):
    """DistilBERT with a classifier of the first token's state."""

    def __init__(self, config: DistilBertConfig) -> None:
        super().__init__(config)
        self.distilbert = TFDistilBertModel(config)
        self.pre_classifier = Linear(config.dim, config.dim)
        self.activation = activation("relu")
        self.dropout = Dropout(config.seq_classif_dropout)
        self.classifier = Linear(config.dim, config.num_labels)
        self.post_init()

    def sequence_scores(self, outputs: TFBaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        first = ops.take_position(outputs.last_hidden_state, 0)
        scores: Tensor = self.classifier(self.dropout(self.activation(self.pre_classifier(first))))
        return scores

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFSequenceClassifierOutput:
        """Scores the labels of every sequence.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: classes ``[batch]``, several of them ``[batch, labels]``, or numbers for a
                regression.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.
        """
        outputs: TFBaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.sequence_scores(outputs)
        return sequence_classification(self, outputs, logits, labels)

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


class TFDistilBertForMultipleChoice(TFDistilBertPreTrainedModel):
    """DistilBERT with a score of every choice's first token's state."""

    def __init__(self, config: DistilBertConfig) -> None:
        super().__init__(config)
        self.distilbert = TFDistilBertModel(config)
        self.pre_classifier = Linear(config.dim, config.dim)
        self.activation = activation("relu")
        self.dropout = Dropout(config.seq_classif_dropout)
        self.classifier = Linear(config.dim, 1)
        self.post_init()

    def choice_scores(self, outputs: TFBaseModelOutput) -> Tensor:
        """The head's scores, ``[B * choices, 1]``."""
        first = ops.take_position(outputs.last_hidden_state, 0)
        scores: Tensor = self.classifier(self.dropout(self.activation(self.pre_classifier(first))))
        return scores

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFMultipleChoiceModelOutput:
        """Scores the choices of every question.

        Args:
            input_ids: token ids ``[batch, choices, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, choices, sequence]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, choices, sequence,
                hidden]``.
            labels: the right choices, ``[batch]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.
        """
        choices = self.count_choices(input_ids, inputs_embeds)
        input_ids = self.join_choices(input_ids)
        attention_mask = self.join_choices(attention_mask)
        inputs_embeds = self.join_choices(inputs_embeds)
        outputs: TFBaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = ops.reshape(self.choice_scores(outputs), (-1, choices))
        return multiple_choice(self, outputs, logits, labels)

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


class TFDistilBertForTokenClassification(TFDistilBertPreTrainedModel):
    """DistilBERT with a linear classifier of every token."""

    def __init__(self, config: DistilBertConfig) -> None:
        super().__init__(config)
        self.distilbert = TFDistilBertModel(config)
        self.dropout = Dropout(config.dropout)
        self.classifier = Linear(config.dim, config.num_labels)
        self.post_init()

    def label_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, labels]``."""
        scores: Tensor = self.classifier(self.dropout(hidden))
        return scores

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFTokenClassifierOutput:
        """Scores the labels of every token.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: classes, -100 where none counts, ``[batch, sequence]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.
        """
        outputs: TFBaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.label_scores(outputs.last_hidden_state)
        return token_classification(self, outputs, logits, labels)

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


class TFDistilBertForQuestionAnswering(TFDistilBertPreTrainedModel):
    """DistilBERT with linear scores of an answer's first and last token."""

    def __init__(self, config: DistilBertConfig) -> None:
        super().__init__(config)
        self.distilbert = TFDistilBertModel(config)
        self.dropout = Dropout(config.qa_dropout)
        self.qa_outputs = Linear(config.dim, 2)
        self.post_init()

    def span_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, 2]``."""
        scores: Tensor = self.qa_outputs(self.dropout(hidden))
        return scores

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFQuestionAnsweringModelOutput:
        """Scores every token as the answer's first and last.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            start_positions: the answers' first tokens, ``[batch]``; beyond the sequence they don't
                count.
            end_positions: the answers' last tokens, ``[batch]``; likewise.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.
        """
        outputs: TFBaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        scores = self.span_scores(outputs.last_hidden_state)
        return question_answering(
            self, outputs, scores, start_positions=start_positions, end_positions=end_positions
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...
