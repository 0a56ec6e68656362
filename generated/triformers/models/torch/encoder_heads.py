# Generated from src/triformers_core/encoder_heads.py by `make generate`; do not edit.
"""Heads of encoders like BERT, which architectures share; written once for the backends.

An architecture adds the model without a head, and what differs in the parts of a head; their calls are
in ``calls.py``. One whose call takes more than text names its inputs beside the parts:
``TokenClassificationParts, TokenClassification[BoxInputs]``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.torch.cache import PastKeyValues
from triformers.models.torch.encoder import EncodingModel, pooled_state
from triformers.models.torch.heads import (
    causal_lm,
    masked_lm,
    multiple_choice,
    question_answering,
    scored_states,
    sequence_classification,
    token_classification,
)
from triformers.models.torch.outputs import (
    BaseModelOutput,
    CausalLMOutput,
    MaskedLMOutput,
    MultipleChoiceModelOutput,
    QuestionAnsweringModelOutput,
    SequenceClassifierOutput,
    TokenClassifierOutput,
)
from triformers.models.torch.tasks import CausalTaskModel
from triformers_core.encoder_configuration import EncoderConfig
from triformers_core.kit.torch import Linear, Module, Tensor, model_call, ops, signature_of

__all__: list[str] = []  # For models alone.


class MaskedLMParts(EncodingModel):
    """The parts of an encoder with scores of the original tokens."""

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__(config)
        self.add_base_model(add_pooling_layer=False)
        self.add_head()
        self.post_init()


class EncoderMaskedLM(MaskedLMParts):
    """An encoder with scores of the original tokens."""

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        encoder_hidden_states: Tensor | None = None,
        encoder_attention_mask: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> MaskedLMOutput:
        """Scores the original token at every position.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            encoder_hidden_states: for the cross attention, ``[batch, source, hidden]``.
            encoder_attention_mask: 1 for the source's tokens, 0 for padding, ``[batch, source]``.
            labels: ids of the original tokens, -100 where nothing was masked, ``[batch,
                sequence]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs: BaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            encoder_hidden_states=encoder_hidden_states,
            encoder_attention_mask=encoder_attention_mask,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.token_scores(outputs.last_hidden_state)
        return masked_lm(self, outputs, logits, labels)

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class EncoderCausalLM(EncodingModel, CausalTaskModel):
    """An encoder that is a decoder, with scores of the next tokens."""

    scores_last = True

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__(config)
        self.add_base_model(add_pooling_layer=False)
        self.add_head()
        self.post_init()

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        encoder_hidden_states: Tensor | None = None,
        encoder_attention_mask: Tensor | None = None,
        past_key_values: PastKeyValues | None = None,
        use_cache: bool | None = None,
        labels: Tensor | None = None,
        logits_to_keep: int = 0,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> CausalLMOutput:
        """Scores the next token at every position.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            encoder_hidden_states: for the cross attention, ``[batch, source, hidden]``.
            encoder_attention_mask: 1 for the source's tokens, 0 for padding, ``[batch, source]``.
            past_key_values: keys and values of earlier tokens, as returned with ``use_cache``, or
                what ``new_cache`` made.
            use_cache: whether to return keys and values (decoders only); never with ``labels``.
            labels: token ids to predict, -100 where none counts, ``[batch, sequence]``; they are
                shifted here.
            logits_to_keep: how many of the last positions are scored; 0 for all, as ``labels``
                need.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: the number is negative, or comes with ``labels``.
        """
        if labels is not None:
            use_cache = False
        outputs: BaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            encoder_hidden_states=encoder_hidden_states,
            encoder_attention_mask=encoder_attention_mask,
            past_key_values=past_key_values,
            use_cache=use_cache,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        states = scored_states(outputs.last_hidden_state, logits_to_keep, labels)
        return causal_lm(self, outputs, self.token_scores(states), labels)

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class SequenceClassificationParts(EncodingModel):
    """The parts of an encoder with a classifier: by default a linear one of the pooled state."""

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__(config)
        self.add_parts()
        self.post_init()

    def add_parts(self) -> None:
        """Adds the model without a head, and the head."""
        self.add_base_model()
        self.dropout = self.new_dropout()
        self.classifier: Module = Linear(self.config.hidden_size, self.config.num_labels)

    def sequence_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B, labels]``."""
        scores: Tensor = self.classifier(self.dropout(pooled_state(outputs)))
        return scores


class EncoderSequenceClassification(SequenceClassificationParts):
    """An encoder with a classifier of sequences: by default a linear one of the pooled state."""

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> SequenceClassifierOutput:
        """Scores the labels of every sequence.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: classes ``[batch]``, several of them ``[batch, labels]``, or numbers for a
                regression.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs: BaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.sequence_scores(outputs)
        return sequence_classification(self, outputs, logits, labels)

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class EncoderMultipleChoice(EncodingModel):
    """An encoder with a score of every choice: by default a linear one of the pooled state."""

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__(config)
        self.add_parts()
        self.post_init()

    def add_parts(self) -> None:
        """Adds the model without a head, and the head."""
        self.add_base_model()
        self.dropout = self.new_dropout()
        self.classifier = Linear(self.config.hidden_size, 1)

    def choice_scores(self, outputs: BaseModelOutput) -> Tensor:
        """The head's scores, ``[B * choices, 1]``."""
        scores: Tensor = self.classifier(self.dropout(pooled_state(outputs)))
        return scores

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> MultipleChoiceModelOutput:
        """Scores the choices of every question.

        Args:
            input_ids: token ids ``[batch, choices, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, choices, sequence]``.
            token_type_ids: segment of every token, ``[batch, choices, sequence]``; 0 by default.
            position_ids: ``[batch, choices, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, choices, sequence,
                hidden]``.
            labels: the right choices, ``[batch]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        choices = self.count_choices(input_ids, inputs_embeds)
        input_ids = self.join_choices(input_ids)
        attention_mask = self.join_choices(attention_mask)
        token_type_ids = self.join_choices(token_type_ids)
        position_ids = self.join_choices(position_ids)
        inputs_embeds = self.join_choices(inputs_embeds)
        outputs: BaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = ops.reshape(self.choice_scores(outputs), (-1, choices))
        return multiple_choice(self, outputs, logits, labels)

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class TokenClassificationParts(EncodingModel):
    """The parts of an encoder with a linear classifier of every token."""

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__(config)
        self.add_base_model(add_pooling_layer=False)
        self.dropout = self.new_dropout()
        self.classifier = Linear(config.hidden_size, config.num_labels)
        self.post_init()

    def label_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, labels]``."""
        scores: Tensor = self.classifier(self.dropout(hidden))
        return scores


class EncoderTokenClassification(TokenClassificationParts):
    """An encoder with a linear classifier of every token."""

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> TokenClassifierOutput:
        """Scores the labels of every token.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            labels: classes, -100 where none counts, ``[batch, sequence]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs: BaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.label_scores(outputs.last_hidden_state)
        return token_classification(self, outputs, logits, labels)

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class EncoderQuestionAnswering(EncodingModel):
    """An encoder with linear scores of an answer's first and last token."""

    def __init__(self, config: EncoderConfig) -> None:
        super().__init__(config)
        self.add_base_model(add_pooling_layer=False)
        self.qa_outputs = Linear(config.hidden_size, 2)
        self.post_init()

    def span_scores(self, hidden: Tensor) -> Tensor:
        """The head's scores, ``[B, T, 2]``."""
        scores: Tensor = self.qa_outputs(hidden)
        return scores

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> QuestionAnsweringModelOutput:
        """Scores every token as the answer's first and last.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            start_positions: the answers' first tokens, ``[batch]``; beyond the sequence they don't
                count.
            end_positions: the answers' last tokens, ``[batch]``; likewise.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
        """
        outputs: BaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
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

        @signature_of(forward)
        def __call__(self) -> Any: ...
