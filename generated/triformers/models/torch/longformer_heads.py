# Generated from src/triformers_core/architectures/longformer/modeling_heads.py by `make generate`; do not edit.
"""Longformer with its heads: RoBERTa's, which also return the weights of global queries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.torch.encoder import classifier_dropout, pooled_state
from triformers.models.torch.longformer import LongformerModel, LongformerPreTrainedModel
from triformers.models.torch.longformer_attention import LongformerBaseModelOutput
from triformers.models.torch.outputs import (
    MaskedLMOutput,
    MultipleChoiceModelOutput,
    QuestionAnsweringModelOutput,
    SequenceClassifierOutput,
    TokenClassifierOutput,
)
from triformers.models.torch.roberta import RobertaClassificationHead, RobertaLMHead
from triformers_core.architectures.longformer.configuration import LongformerConfig
from triformers_core.kit.torch import (
    Dropout,
    Linear,
    Tensor,
    model_call,
    model_output,
    ops,
    signature_of,
)

__all__ = [
    "LongformerForMaskedLM",
    "LongformerForMultipleChoice",
    "LongformerForQuestionAnswering",
    "LongformerForSequenceClassification",
    "LongformerForTokenClassification",
    "LongformerMaskedLMOutput",
    "LongformerMultipleChoiceModelOutput",
    "LongformerQuestionAnsweringModelOutput",
    "LongformerSequenceClassifierOutput",
    "LongformerTokenClassifierOutput",
]


@model_output
class LongformerMaskedLMOutput(MaskedLMOutput):
    """Scores of the original token at every position.

    Args:
        attentions: see ``LongformerBaseModelOutput``.
        global_attentions: see there.
    """

    global_attentions: tuple[Tensor, ...] | None = None


@model_output
class LongformerSequenceClassifierOutput(SequenceClassifierOutput):
    """Scores of a whole sequence's labels.

    Args:
        attentions: see ``LongformerBaseModelOutput``.
        global_attentions: see there.
    """

    global_attentions: tuple[Tensor, ...] | None = None


@model_output
class LongformerMultipleChoiceModelOutput(MultipleChoiceModelOutput):
    """Scores of the choices.

    Args:
        attentions: see ``LongformerBaseModelOutput``.
        global_attentions: see there.
    """

    global_attentions: tuple[Tensor, ...] | None = None


@model_output
class LongformerTokenClassifierOutput(TokenClassifierOutput):
    """Scores of every token's labels.

    Args:
        attentions: see ``LongformerBaseModelOutput``.
        global_attentions: see there.
    """

    global_attentions: tuple[Tensor, ...] | None = None


@model_output
class LongformerQuestionAnsweringModelOutput(QuestionAnsweringModelOutput):
    """Scores of the answer's first and last token.

    Args:
        attentions: see ``LongformerBaseModelOutput``.
        global_attentions: see there.
    """

    global_attentions: tuple[Tensor, ...] | None = None


class LongformerForMaskedLM(LongformerPreTrainedModel):
    """Longformer with its masked language modelling head, as it was pretrained."""

    def __init__(self, config: LongformerConfig) -> None:
        super().__init__(config)
        self.longformer = LongformerModel(config, add_pooling_layer=False)
        self.lm_head = RobertaLMHead(config, self.get_input_embeddings())
        self.post_init()

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        global_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> LongformerMaskedLMOutput:
        """Scores the original token at every position.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; all are tokens by
                default.
            global_attention_mask: 1 for tokens that see all and are seen by all, ``[batch,
                sequence]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: ids of the original tokens, -100 where nothing was masked, ``[batch,
                sequence]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs: LongformerBaseModelOutput = self.longformer(
            input_ids=input_ids,
            attention_mask=attention_mask,
            global_attention_mask=global_attention_mask,
            head_mask=head_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits: Tensor = self.lm_head(outputs.last_hidden_state)
        return LongformerMaskedLMOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            global_attentions=outputs.global_attentions,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class LongformerForSequenceClassification(LongformerPreTrainedModel):
    """Longformer with a classifier of the first token's state, which is global by default."""

    def __init__(self, config: LongformerConfig) -> None:
        super().__init__(config)
        self.longformer = LongformerModel(config, add_pooling_layer=False)
        self.classifier = RobertaClassificationHead(config)
        self.post_init()

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        global_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> LongformerSequenceClassifierOutput:
        """Scores the labels of every sequence.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; all are tokens by
                default.
            global_attention_mask: 1 for tokens that see all and are seen by all, ``[batch,
                sequence]``; the first ones by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: classes ``[batch]``, several of them ``[batch, labels]``, or numbers for a
                regression.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        given, most = input_ids, None
        if given is None:
            given = inputs_embeds
        if given is not None and global_attention_mask is None:
            places = ops.unsqueeze(ops.arange(0, ops.size(given, 1), like=given), 0)
            shape = (ops.size(given, 0), ops.size(given, 1))
            global_attention_mask = ops.expand(ops.to_int(places == 0), shape)
            most = 1
        outputs = self.longformer.states(
            most,
            input_ids=input_ids,
            attention_mask=attention_mask,
            global_attention_mask=global_attention_mask,
            head_mask=head_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits: Tensor = self.classifier(outputs.last_hidden_state)
        return LongformerSequenceClassifierOutput(
            loss=None if labels is None else self.classification_loss(logits, labels),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            global_attentions=outputs.global_attentions,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class LongformerForMultipleChoice(LongformerPreTrainedModel):
    """Longformer with a linear score of every choice's pooled state.

    By default what follows the first separator and its successor is global, and so the choice.
    """

    def __init__(self, config: LongformerConfig) -> None:
        super().__init__(config)
        self.longformer = LongformerModel(config)
        self.dropout = Dropout(config.hidden_dropout_prob)
        self.classifier = Linear(config.hidden_size, 1)
        self.post_init()

    def default_global_mask(self, input_ids: Tensor | None) -> Tensor | None:
        """1 for what follows the first separator and its successor, ``[…, T]``."""
        if input_ids is None:
            return None
        before = before_separator(input_ids, self.config.sep_token_id)
        # The number of tokens before it is where it is.
        end = ops.reduce_sum(before, axis=-1, keepdims=True) + 1
        places = ops.arange(0, ops.size(input_ids, len(input_ids.shape) - 1), like=input_ids)
        return ops.to_int(places > ops.cast_like(end, places))

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        global_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        labels: Tensor | None = None,
        position_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> LongformerMultipleChoiceModelOutput:
        """Scores the choices of every question.

        Args:
            input_ids: token ids ``[batch, choices, sequence]``.
            token_type_ids: segment of every token, ``[batch, choices, sequence]``; 0 by default.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, choices, sequence]``.
            global_attention_mask: 1 for tokens that see all and are seen by all, ``[batch, choices,
                sequence]``; by default those after the first separator and its successor.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            labels: the right choices, ``[batch]``.
            position_ids: ``[batch, choices, sequence]``; counted by default.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, choices, sequence,
                hidden]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        choices = self.count_choices(input_ids, inputs_embeds)
        marks = global_attention_mask
        if marks is None:
            marks = self.default_global_mask(input_ids)
        input_ids = self.join_choices(input_ids)
        token_type_ids = self.join_choices(token_type_ids)
        attention_mask = self.join_choices(attention_mask)
        global_attention_mask = self.join_choices(marks)
        position_ids = self.join_choices(position_ids)
        inputs_embeds = self.join_choices(inputs_embeds)
        outputs: LongformerBaseModelOutput = self.longformer(
            input_ids=input_ids,
            token_type_ids=token_type_ids,
            attention_mask=attention_mask,
            global_attention_mask=global_attention_mask,
            head_mask=head_mask,
            position_ids=position_ids,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        scores = self.classifier(self.dropout(pooled_state(outputs)))
        logits = ops.reshape(scores, (-1, choices))
        return LongformerMultipleChoiceModelOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            global_attentions=outputs.global_attentions,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class LongformerForTokenClassification(LongformerPreTrainedModel):
    """Longformer with a linear classifier of every token."""

    def __init__(self, config: LongformerConfig) -> None:
        super().__init__(config)
        self.longformer = LongformerModel(config, add_pooling_layer=False)
        self.dropout = classifier_dropout(config)
        self.classifier = Linear(config.hidden_size, config.num_labels)
        self.post_init()

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        global_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> LongformerTokenClassifierOutput:
        """Scores the labels of every token.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; all are tokens by
                default.
            global_attention_mask: 1 for tokens that see all and are seen by all, ``[batch,
                sequence]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: classes, -100 where none counts, ``[batch, sequence]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs: LongformerBaseModelOutput = self.longformer(
            input_ids=input_ids,
            attention_mask=attention_mask,
            global_attention_mask=global_attention_mask,
            head_mask=head_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.classifier(self.dropout(outputs.last_hidden_state))
        return LongformerTokenClassifierOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            global_attentions=outputs.global_attentions,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class LongformerForQuestionAnswering(LongformerPreTrainedModel):
    """Longformer with linear scores of an answer's first and last token.

    By default what comes before the first separator is global, and so the question.
    """

    def __init__(self, config: LongformerConfig) -> None:
        super().__init__(config)
        self.longformer = LongformerModel(config, add_pooling_layer=False)
        self.qa_outputs = Linear(config.hidden_size, 2)
        self.post_init()

    def default_global_mask(self, input_ids: Tensor | None) -> Tensor | None:
        """1 for what comes before the first separator, ``[B, T]``."""
        if input_ids is None:
            return None
        return before_separator(input_ids, self.config.sep_token_id)

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        global_attention_mask: Tensor | None = None,
        head_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> LongformerQuestionAnsweringModelOutput:
        """Scores every token as the answer's first and last.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; all are tokens by
                default.
            global_attention_mask: 1 for tokens that see all and are seen by all, ``[batch,
                sequence]``; by default those before the first separator.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            start_positions: the answers' first tokens, ``[batch]``; beyond the sequence they don't
                count.
            end_positions: the answers' last tokens, ``[batch]``; likewise.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        if global_attention_mask is None:
            global_attention_mask = self.default_global_mask(input_ids)
        outputs: LongformerBaseModelOutput = self.longformer(
            input_ids=input_ids,
            attention_mask=attention_mask,
            global_attention_mask=global_attention_mask,
            head_mask=head_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        scores = self.qa_outputs(outputs.last_hidden_state)
        start_logits, end_logits = ops.split_last(scores, 2)
        loss = None
        if start_positions is not None and end_positions is not None:
            loss = self.span_loss(start_logits, end_logits, start_positions, end_positions)
        return LongformerQuestionAnsweringModelOutput(
            loss=loss,
            start_logits=start_logits,
            end_logits=end_logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            global_attentions=outputs.global_attentions,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


def before_separator(input_ids: Tensor, separator: int) -> Tensor:
    """1 for what comes before a text's first separator, else 0; all of a text without one.

    Args:
        input_ids: the tokens ``[…, T]``.
        separator: its id.
    """
    found = ops.cumsum(ops.to_int(input_ids == separator), len(input_ids.shape) - 1)
    return ops.to_int(found == 0)
