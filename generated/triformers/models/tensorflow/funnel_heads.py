# Generated from src/triformers_core/architectures/funnel/modeling_heads.py by `make generate`; do not edit.
"""Funnel Transformer with the heads of its pretraining and of classification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.tensorflow.electra import replacement_loss
from triformers.models.tensorflow.funnel import (
    TFFunnelBaseModel,
    TFFunnelModel,
    TFFunnelPreTrainedModel,
)
from triformers.models.tensorflow.funnel_parts import dense
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
    TFPreTrainingOutput,
    TFQuestionAnsweringModelOutput,
    TFSequenceClassifierOutput,
    TFTokenClassifierOutput,
)
from triformers_core.architectures.funnel.configuration import FunnelConfig
from triformers_core.kit.tensorflow import (
    Dropout,
    Module,
    Tensor,
    TiedLinear,
    activation,
    model_call,
    model_output,
    ops,
    signature_of,
)

__all__ = [
    "TFFunnelForMaskedLM",
    "TFFunnelForMultipleChoice",
    "TFFunnelForPreTraining",
    "TFFunnelForPreTrainingOutput",
    "TFFunnelForQuestionAnswering",
    "TFFunnelForSequenceClassification",
    "TFFunnelForTokenClassification",
]


class FunnelDiscriminatorPredictions(Module):
    """How likely every token was replaced: a logit, ``[B, T]``."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__()
        self.dense = dense(config, config.d_model, config.d_model)
        self.activation = activation(config.hidden_act)
        self.dense_prediction = dense(config, config.d_model, 1)

    def __call__(self, hidden: Tensor) -> Tensor:
        return ops.squeeze(self.dense_prediction(self.activation(self.dense(hidden))), -1)


class FunnelClassificationHead(Module):
    """Scores from the first token's state: a dense layer, tanh, and a linear one."""

    def __init__(self, config: FunnelConfig, labels: int) -> None:
        super().__init__()
        self.linear_hidden = dense(config, config.d_model, config.d_model)
        self.dropout = Dropout(config.hidden_dropout)
        self.linear_out = dense(config, config.d_model, labels)

    def __call__(self, hidden: Tensor) -> Tensor:
        first = ops.tanh(self.linear_hidden(ops.take_position(hidden, 0)))
        scores: Tensor = self.linear_out(self.dropout(first))
        return scores


@model_output
class TFFunnelForPreTrainingOutput(TFPreTrainingOutput):
    """What Funnel Transformer's discriminator returns.

    Args:
        loss: mean binary cross entropy of the tokens that count, a scalar.
        logits: of every token having been replaced, ``[batch, sequence]``.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    logits: Tensor
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


class TFFunnelForPreTraining(TFFunnelPreTrainedModel):
    """The discriminator, as it was pretrained: it finds the tokens that were replaced."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__(config)
        self.funnel = TFFunnelModel(config)
        self.discriminator_predictions = FunnelDiscriminatorPredictions(config)
        self.post_init()

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFFunnelForPreTrainingOutput:
        """Scores whether every token was replaced.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: 1 for tokens that were replaced, 0 for original ones, -100 where none counts,
                ``[batch, sequence]``; padding never counts.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.
        """
        outputs: TFBaseModelOutput = self.funnel(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits: Tensor = self.discriminator_predictions(outputs.last_hidden_state)
        mask = attention_mask
        return TFFunnelForPreTrainingOutput(
            loss=None if labels is None else replacement_loss(logits, labels, mask),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


class TFFunnelForMaskedLM(TFFunnelPreTrainedModel):
    """Funnel Transformer with a masked language modelling head."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__(config)
        self.funnel = TFFunnelModel(config)
        self.lm_head = (
            TiedLinear(self.get_input_embeddings())
            if config.tie_word_embeddings
            else dense(config, config.d_model, config.vocab_size)
        )
        self.post_init()

    def token_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, vocabulary]``."""
        scores: Tensor = self.lm_head(hidden)
        return scores

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
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
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
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
            token_type_ids=token_type_ids,
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


class TFFunnelForSequenceClassification(TFFunnelPreTrainedModel):
    """Funnel Transformer's encoder with a classifier of the first token's state."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__(config)
        self.funnel = TFFunnelBaseModel(config)
        self.classifier = FunnelClassificationHead(config, config.num_labels)
        self.post_init()

    def sequence_scores(self, outputs: TFBaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        scores: Tensor = self.classifier(outputs.last_hidden_state)
        return scores

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
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
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
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
            token_type_ids=token_type_ids,
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


class TFFunnelForMultipleChoice(TFFunnelPreTrainedModel):
    """Funnel Transformer's encoder with a score of every choice's first token's state."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__(config)
        self.funnel = TFFunnelBaseModel(config)
        self.classifier = FunnelClassificationHead(config, 1)
        self.post_init()

    def choice_scores(self, outputs: TFBaseModelOutput) -> Tensor:
        """The head's scores, ``[B * choices, 1]``."""
        scores: Tensor = self.classifier(outputs.last_hidden_state)
        return scores

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
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
            token_type_ids: segment of every token, ``[batch, choices, sequence]``; 0 by default.
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
        token_type_ids = self.join_choices(token_type_ids)
        inputs_embeds = self.join_choices(inputs_embeds)
        outputs: TFBaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
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


class TFFunnelForTokenClassification(TFFunnelPreTrainedModel):
    """Funnel Transformer with a linear classifier of every token."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__(config)
        self.funnel = TFFunnelModel(config)
        self.dropout = Dropout(config.hidden_dropout)
        self.classifier = dense(config, config.d_model, config.num_labels)
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
        token_type_ids: Tensor | None = None,
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
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
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
            token_type_ids=token_type_ids,
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


class TFFunnelForQuestionAnswering(TFFunnelPreTrainedModel):
    """Funnel Transformer with linear scores of an answer's first and last token."""

    def __init__(self, config: FunnelConfig) -> None:
        super().__init__(config)
        self.funnel = TFFunnelModel(config)
        self.qa_outputs = dense(config, config.d_model, 2)
        self.post_init()

    def span_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, 2]``."""
        scores: Tensor = self.qa_outputs(hidden)
        return scores

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
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
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
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
            token_type_ids=token_type_ids,
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
