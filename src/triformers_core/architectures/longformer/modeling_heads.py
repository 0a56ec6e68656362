"""Longformer with its heads: RoBERTa's, which also return the weights of global queries."""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.longformer.configuration import LongformerConfig
from triformers_core.architectures.longformer.modeling import (
    LongformerModel,
    LongformerPreTrainedModel,
)
from triformers_core.architectures.longformer.modeling_attention import LongformerBaseModelOutput
from triformers_core.architectures.roberta.modeling import (
    RobertaClassificationHead,
    RobertaLMHead,
)
from triformers_core.encoder import classifier_dropout, pooled_state
from triformers_core.inputs import LongChoiceInputs, LongInputs
from triformers_core.kit.torch import Dropout, Linear, Tensor, model_call, model_output, ops
from triformers_core.outputs import (
    MaskedLMOutput,
    MultipleChoiceModelOutput,
    QuestionAnsweringModelOutput,
    SequenceClassifierOutput,
    TokenClassifierOutput,
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
        self, *, labels: Tensor | None = None, **inputs: Unpack[LongInputs]
    ) -> LongformerMaskedLMOutput:
        """Scores the original token at every position.

        Args:
            labels: ids of the original tokens, -100 where nothing was masked, ``[batch,
                sequence]``.
        """
        outputs: LongformerBaseModelOutput = self.longformer(**inputs)
        logits: Tensor = self.lm_head(outputs.last_hidden_state)
        return LongformerMaskedLMOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            global_attentions=outputs.global_attentions,
        )


class LongformerForSequenceClassification(LongformerPreTrainedModel):
    """Longformer with a classifier of the first token's state, which is global by default."""

    def __init__(self, config: LongformerConfig) -> None:
        super().__init__(config)
        self.longformer = LongformerModel(config, add_pooling_layer=False)
        self.classifier = RobertaClassificationHead(config)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[LongInputs]
    ) -> LongformerSequenceClassifierOutput:
        """Scores the labels of every sequence.

        Args:
            global_attention_mask: 1 for tokens that see all and are seen by all, ``[batch,
                sequence]``; the first ones by default.
            labels: classes ``[batch]``, several of them ``[batch, labels]``, or numbers for a
                regression.
        """
        given, most = inputs.get("input_ids"), None
        if given is None:
            given = inputs.get("inputs_embeds")
        if given is not None and inputs.get("global_attention_mask") is None:
            places = ops.unsqueeze(ops.arange(0, ops.size(given, 1), like=given), 0)
            shape = (ops.size(given, 0), ops.size(given, 1))
            inputs["global_attention_mask"] = ops.expand(ops.to_int(places == 0), shape)
            most = 1
        outputs = self.longformer.states(most, **inputs)
        logits: Tensor = self.classifier(outputs.last_hidden_state)
        return LongformerSequenceClassifierOutput(
            loss=None if labels is None else self.classification_loss(logits, labels),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            global_attentions=outputs.global_attentions,
        )


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
        self, *, labels: Tensor | None = None, **inputs: Unpack[LongChoiceInputs]
    ) -> LongformerMultipleChoiceModelOutput:
        """Scores the choices of every question.

        Args:
            labels: the right choices, ``[batch]``.
        """
        choices = self.count_choices(inputs.get("input_ids"), inputs.get("inputs_embeds"))
        marks = inputs.get("global_attention_mask")
        if marks is None:
            marks = self.default_global_mask(inputs.get("input_ids"))
        inputs["input_ids"] = self.join_choices(inputs.get("input_ids"))
        inputs["token_type_ids"] = self.join_choices(inputs.get("token_type_ids"))
        inputs["attention_mask"] = self.join_choices(inputs.get("attention_mask"))
        inputs["global_attention_mask"] = self.join_choices(marks)
        inputs["position_ids"] = self.join_choices(inputs.get("position_ids"))
        inputs["inputs_embeds"] = self.join_choices(inputs.get("inputs_embeds"))
        outputs: LongformerBaseModelOutput = self.longformer(**inputs)
        scores = self.classifier(self.dropout(pooled_state(outputs)))
        logits = ops.reshape(scores, (-1, choices))
        return LongformerMultipleChoiceModelOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            global_attentions=outputs.global_attentions,
        )


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
        self, *, labels: Tensor | None = None, **inputs: Unpack[LongInputs]
    ) -> LongformerTokenClassifierOutput:
        """Scores the labels of every token.

        Args:
            labels: classes, -100 where none counts, ``[batch, sequence]``.
        """
        outputs: LongformerBaseModelOutput = self.longformer(**inputs)
        logits = self.classifier(self.dropout(outputs.last_hidden_state))
        return LongformerTokenClassifierOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            global_attentions=outputs.global_attentions,
        )


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
        *,
        start_positions: Tensor | None = None,
        end_positions: Tensor | None = None,
        **inputs: Unpack[LongInputs],
    ) -> LongformerQuestionAnsweringModelOutput:
        """Scores every token as the answer's first and last.

        Args:
            global_attention_mask: 1 for tokens that see all and are seen by all, ``[batch,
                sequence]``; by default those before the first separator.
            start_positions: the answers' first tokens, ``[batch]``; beyond the sequence they don't
                count.
            end_positions: the answers' last tokens, ``[batch]``; likewise.
        """
        if inputs.get("global_attention_mask") is None:
            inputs["global_attention_mask"] = self.default_global_mask(inputs.get("input_ids"))
        outputs: LongformerBaseModelOutput = self.longformer(**inputs)
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


def before_separator(input_ids: Tensor, separator: int) -> Tensor:
    """1 for what comes before a text's first separator, else 0; all of a text without one.

    Args:
        input_ids: the tokens ``[…, T]``.
        separator: its id.
    """
    found = ops.cumsum(ops.to_int(input_ids == separator), len(input_ids.shape) - 1)
    return ops.to_int(found == 0)
