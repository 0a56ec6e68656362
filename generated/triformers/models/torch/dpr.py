# Generated from src/triformers_core/architectures/dpr/modeling.py by `make generate`; do not edit.
"""DPR (Karpukhin et al. 2020, https://arxiv.org/abs/2004.04906), written once for three backends.

Attribute names are those of the published checkpoints.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.torch.bert import BertModel
from triformers.models.torch.encoder import pooled_state
from triformers.models.torch.outputs import BaseModelOutput
from triformers.models.torch.tasks import TaskModel
from triformers_core.architectures.dpr.configuration import DPRConfig
from triformers_core.errors import InvalidInputError
from triformers_core.kit.torch import (
    Linear,
    ModelOutput,
    Module,
    Tensor,
    model_call,
    model_output,
    ops,
    signature_of,
)

__all__ = [
    "DPRContextEncoder",
    "DPRContextEncoderOutput",
    "DPRPreTrainedModel",
    "DPRQuestionEncoder",
    "DPRQuestionEncoderOutput",
    "DPRReader",
    "DPRReaderOutput",
]


@model_output
class DPRContextEncoderOutput(ModelOutput):
    """The vectors of passages.

    Args:
        pooler_output: ``[batch, width]``, to be multiplied by a question's.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    pooler_output: Tensor
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


@model_output
class DPRQuestionEncoderOutput(ModelOutput):
    """The vectors of questions.

    Args:
        pooler_output: ``[batch, width]``, to be multiplied by a passage's.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    pooler_output: Tensor
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


@model_output
class DPRReaderOutput(ModelOutput):
    """Where in passages the answer is, and in which.

    Args:
        start_logits: scores of the answer's first token, ``[passages, sequence]``.
        end_logits: scores of its last token, ``[passages, sequence]``.
        relevance_logits: scores of the passages, ``[passages]``.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    start_logits: Tensor
    end_logits: Tensor
    relevance_logits: Tensor
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


class DPREncoder(Module):
    """A BERT, and the projection of its first token's state where there is one."""

    def __init__(self, config: DPRConfig) -> None:
        super().__init__()
        self.bert_model = BertModel(config, add_pooling_layer=False)
        width = config.projection_dim
        self.encode_proj = Linear(config.hidden_size, width) if width > 0 else None

    def forward(
        self,
        *,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> BaseModelOutput:
        outputs: BaseModelOutput = self.bert_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        pooled = ops.take_position(outputs.last_hidden_state, 0)
        return BaseModelOutput(
            last_hidden_state=outputs.last_hidden_state,
            pooler_output=pooled if self.encode_proj is None else self.encode_proj(pooled),
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )


class DPRPreTrainedModel(TaskModel):
    """What all DPR models share."""

    config_class = DPRConfig
    config: DPRConfig

    def text_mask(
        self,
        input_ids: Tensor | None,
        attention_mask: Tensor | None,
        inputs_embeds: Tensor | None,
    ) -> Tensor | None:
        """The mask of a text's tokens: the given one, or else what isn't the padding token.

        Raises:
            InvalidInputError: tokens came both as ids and embedded.
        """
        if input_ids is not None and inputs_embeds is not None:
            raise InvalidInputError(
                f"{type(self).__name__} takes either input_ids or inputs_embeds; both of them came."
            )
        if attention_mask is not None or input_ids is None or self.config.pad_token_id is None:
            return attention_mask
        return input_ids != self.config.pad_token_id


class DPRContextEncoder(DPRPreTrainedModel):
    """DPR's encoder of passages: a vector of each."""

    base_model_prefix = "ctx_encoder.bert_model"

    def __init__(self, config: DPRConfig) -> None:
        super().__init__(config)
        self.ctx_encoder = DPREncoder(config)
        self.post_init()

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> DPRContextEncoderOutput:
        """Computes the vectors of passages.

        Args:
            input_ids: token ids ``[batch, sequence]``; title and text are a pair.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; by default tokens
                are those that aren't the padding token.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        attention_mask = self.text_mask(input_ids, attention_mask, inputs_embeds)
        outputs = self.ctx_encoder(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        return DPRContextEncoderOutput(
            pooler_output=pooled_state(outputs),
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class DPRQuestionEncoder(DPRPreTrainedModel):
    """DPR's encoder of questions: a vector of each."""

    base_model_prefix = "question_encoder.bert_model"

    def __init__(self, config: DPRConfig) -> None:
        super().__init__(config)
        self.question_encoder = DPREncoder(config)
        self.post_init()

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> DPRQuestionEncoderOutput:
        """Computes the vectors of questions.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``; by default tokens
                are those that aren't the padding token.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        attention_mask = self.text_mask(input_ids, attention_mask, inputs_embeds)
        outputs = self.question_encoder(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        return DPRQuestionEncoderOutput(
            pooler_output=pooled_state(outputs),
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...


class DPRSpanPredictor(Module):
    """A BERT with scores of an answer's ends, and of the passage.

    Args:
        config: the architecture.

    Raises:
        InvalidConfigurationError: it has a projection, which the tokens' scores don't go with.
    """

    def __init__(self, config: DPRConfig) -> None:
        super().__init__()
        if config.projection_dim:
            raise config.misfit("a reader scores hidden states, so it is 0", "projection_dim")
        self.encoder = DPREncoder(config)
        self.qa_outputs = Linear(config.hidden_size, 2)
        self.qa_classifier = Linear(config.hidden_size, 1)


class DPRReader(DPRPreTrainedModel):
    """DPR's reader: where passages answer a question, and which of them does.

    Raises:
        InvalidConfigurationError: the configuration has a ``projection_dim``.
    """

    base_model_prefix = "span_predictor.encoder.bert_model"

    def __init__(self, config: DPRConfig) -> None:
        super().__init__(config)
        self.span_predictor = DPRSpanPredictor(config)
        self.post_init()

    @model_call
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> DPRReaderOutput:
        """Scores the passages for a question.

        Args:
            input_ids: token ids ``[passages, sequence]``, as ``DPRReaderTokenizer`` makes them.
            attention_mask: 1 for tokens, 0 for padding, ``[passages, sequence]``; all are tokens by
                default.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[passages, sequence,
                hidden]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        self.text_mask(input_ids, attention_mask, inputs_embeds)
        predictor = self.span_predictor
        outputs = predictor.encoder(
            input_ids=input_ids,
            attention_mask=attention_mask,
            inputs_embeds=inputs_embeds,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        start, end = ops.split_last(predictor.qa_outputs(outputs.last_hidden_state), 2)
        return DPRReaderOutput(
            start_logits=start,
            end_logits=end,
            relevance_logits=ops.squeeze(predictor.qa_classifier(pooled_state(outputs)), 1),
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...
