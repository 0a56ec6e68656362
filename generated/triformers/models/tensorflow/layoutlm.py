# Generated from src/triformers_core/architectures/layoutlm/modeling.py by `make generate`; do not edit.
"""LayoutLM (Xu et al. 2019, https://arxiv.org/abs/1912.13318), written once for three backends.

It is made of BERT's parts; what it adds is where on a page words stand. Attribute names are those of
the published checkpoints.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.tensorflow.bert import TFBertPreTrainedModel
from triformers.models.tensorflow.encoder import EncoderParts
from triformers.models.tensorflow.encoder_heads import (
    MaskedLMParts,
    SequenceClassificationParts,
    TokenClassificationParts,
)
from triformers.models.tensorflow.encoder_layers import EncoderEmbeddings
from triformers.models.tensorflow.heads import (
    masked_lm,
    sequence_classification,
    token_classification,
)
from triformers.models.tensorflow.outputs import (
    TFBaseModelOutput,
    TFMaskedLMOutput,
    TFSequenceClassifierOutput,
    TFTokenClassifierOutput,
)
from triformers.models.tensorflow.tasks import TFTaskModel
from triformers_core.architectures.layoutlm.configuration import LayoutLMConfig
from triformers_core.kit.tensorflow import Dropout, Embedding, Tensor, model_call, ops, signature_of

__all__ = [
    "TFLayoutLMForMaskedLM",
    "TFLayoutLMForSequenceClassification",
    "TFLayoutLMForTokenClassification",
    "TFLayoutLMModel",
    "TFLayoutLMPreTrainedModel",
]


class LayoutLMEmbeddings(EncoderEmbeddings):
    """BERT's embeddings, and the tables of where words stand.

    Args:
        config: the architecture.
    """

    def __init__(self, config: LayoutLMConfig) -> None:
        super().__init__(config)
        places, width = config.max_2d_position_embeddings, config.hidden_size
        self.x_position_embeddings = Embedding(places, width)
        self.y_position_embeddings = Embedding(places, width)
        self.h_position_embeddings = Embedding(places, width)
        self.w_position_embeddings = Embedding(places, width)

    def of_boxes(self, bbox: Tensor | None, words: Tensor) -> Tensor:
        """Sum of the embeddings of the boxes' sides, heights and widths, ``[B, T, hidden]``."""
        if bbox is None:
            bbox = ops.to_int(ops.zeros((1, 1, 4), like=words))
        left, upper, right, lower = ops.split_last(bbox, 4)  # [B, T] each.
        across = self.x_position_embeddings(left) + self.x_position_embeddings(right)
        down = self.y_position_embeddings(upper) + self.y_position_embeddings(lower)
        height = self.h_position_embeddings(lower - upper)
        summed: Tensor = across + down + height + self.w_position_embeddings(right - left)
        return summed


class TFLayoutLMPreTrainedModel(TFBertPreTrainedModel):
    """What all LayoutLM models share."""

    config_class = LayoutLMConfig
    config: LayoutLMConfig
    base_model_prefix = "layoutlm"
    encodes_only = True
    published_names = {}

    def new_base_model(self, add_pooling_layer: bool) -> TFTaskModel:
        """The model without a head, which pools under every head."""
        return TFLayoutLMModel(self.config)

    def new_dropout(self) -> Dropout:
        """The dropout before a classifier, which has the hidden states' rate in any case."""
        return Dropout(self.config.hidden_dropout_prob)


class TFLayoutLMModel(TFLayoutLMPreTrainedModel, EncoderParts):
    """LayoutLM's hidden states, without a head.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """

    embeddings: LayoutLMEmbeddings

    def new_embeddings(self) -> EncoderEmbeddings:
        """What embeds the tokens."""
        return LayoutLMEmbeddings(self.config)

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        bbox: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFBaseModelOutput:
        """Computes the hidden states.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            bbox: left, upper, right and lower side of every token's box, ``[batch, sequence, 4]``,
                from 0 up to below ``max_2d_position_embeddings``; 0 by default.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given, or a
                box lies outside of the page, or its sides the wrong way round.
        """
        self.only_input(input_ids, inputs_embeds)
        words = self.embeddings.summed(
            input_ids=input_ids,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            inputs_embeds=inputs_embeds,
        )
        placed = words + self.embeddings.of_boxes(bbox, words)
        return self.encoded(
            self.embeddings.finish(placed),
            attention_mask=attention_mask,
            head_mask=head_mask,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


class TFLayoutLMForMaskedLM(TFLayoutLMPreTrainedModel, MaskedLMParts):
    """LayoutLM with its masked language modelling head, as it was pretrained."""

    layoutlm: TFLayoutLMModel

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        bbox: Tensor | None = None,
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
        training: bool | None = None,
    ) -> TFMaskedLMOutput:
        """Scores the original token at every position.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            bbox: left, upper, right and lower side of every token's box, ``[batch, sequence, 4]``,
                from 0 up to below ``max_2d_position_embeddings``; 0 by default.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
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
            bbox=bbox,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
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


class TFLayoutLMForSequenceClassification(TFLayoutLMPreTrainedModel, SequenceClassificationParts):
    """LayoutLM with a linear classifier of the pooled state."""

    layoutlm: TFLayoutLMModel

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        bbox: Tensor | None = None,
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
        training: bool | None = None,
    ) -> TFSequenceClassifierOutput:
        """Scores the labels of every sequence.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            bbox: left, upper, right and lower side of every token's box, ``[batch, sequence, 4]``,
                from 0 up to below ``max_2d_position_embeddings``; 0 by default.
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
            training: whether dropout is active; by default as Keras decides.
        """
        outputs: TFBaseModelOutput = self.base_model(
            input_ids=input_ids,
            bbox=bbox,
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

        @signature_of(call)
        def __call__(self) -> Any: ...


class TFLayoutLMForTokenClassification(TFLayoutLMPreTrainedModel, TokenClassificationParts):
    """LayoutLM with a linear classifier of every token."""

    layoutlm: TFLayoutLMModel

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        bbox: Tensor | None = None,
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
        training: bool | None = None,
    ) -> TFTokenClassifierOutput:
        """Scores the labels of every token.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            bbox: left, upper, right and lower side of every token's box, ``[batch, sequence, 4]``,
                from 0 up to below ``max_2d_position_embeddings``; 0 by default.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
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
            bbox=bbox,
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

        @signature_of(call)
        def __call__(self) -> Any: ...
