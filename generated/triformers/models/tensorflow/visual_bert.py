# Generated from src/triformers_core/architectures/visual_bert/modeling.py by `make generate`; do not edit.
"""VisualBERT (Li et al. 2019, https://arxiv.org/abs/1908.03557), written once for three backends.

It is made of BERT's parts; what it adds are regions of an image after the words. Attribute names are
those of the published checkpoints. Axis letters in comments: B batch, T words, R regions, A words
that a region goes with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.tensorflow.attention import joined_masks
from triformers.models.tensorflow.bert import TFBertPreTrainedModel
from triformers.models.tensorflow.bert_lm import BertPreTraining, TFBertForPreTrainingOutput
from triformers.models.tensorflow.encoder import EncoderParts
from triformers.models.tensorflow.encoder_layers import EncoderEmbeddings, mean_of_places, rows
from triformers.models.tensorflow.outputs import TFBaseModelOutput
from triformers_core.architectures.visual_bert.configuration import VisualBertConfig
from triformers_core.kit.tensorflow import (
    Embedding,
    Linear,
    Tensor,
    model_call,
    model_output,
    ops,
    signature_of,
)

__all__ = [
    "TFVisualBertForPreTraining",
    "TFVisualBertForPreTrainingOutput",
    "TFVisualBertModel",
    "TFVisualBertPreTrainedModel",
]


@model_output
class TFVisualBertForPreTrainingOutput(TFBertForPreTrainingOutput):
    """What VisualBERT returns with both heads of its pretraining.

    Args:
        loss: sum of the losses that there are labels for, a scalar.
        prediction_logits: of the original tokens, ``[batch, words + regions, vocabulary]``.
        seq_relationship_logits: of text and image going together, ``[batch, 2]``.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """


class VisualBertEmbeddings(EncoderEmbeddings):
    """BERT's embeddings, and what embeds regions.

    Args:
        config: the architecture.

    Raises:
        InvalidConfigurationError: regions are to bypass the layers.
    """

    position_embeddings: Embedding

    def __init__(self, config: VisualBertConfig) -> None:
        super().__init__(config)
        if config.bypass_transformer:
            raise config.misfit("only false is supported", "bypass_transformer")
        width = config.hidden_size
        self.visual_token_type_embeddings = Embedding(config.type_vocab_size, width)
        self.visual_position_embeddings = Embedding(config.max_position_embeddings, width)
        self.visual_projection = Linear(config.visual_embedding_dim, width)

    def of_regions(self, regions: Tensor, types: Tensor | None, places: Tensor | None) -> Tensor:
        """Embeds regions, ``[B, R, hidden]``.

        Args:
            regions: what a detector says of them, ``[B, R, width]``.
            types: their segments ``[B, R]``; 1 by default.
            places: of the words that each goes with, -1 for none, ``[B, R, A]``.
        """
        embedded = rows(self.visual_position_embeddings) + self.visual_projection(regions)
        embedded = embedded + rows(self.visual_token_type_embeddings, types, default=1)
        if places is None:
            return embedded
        return embedded + mean_of_places(self.position_embeddings, places)


class TFVisualBertPreTrainedModel(TFBertPreTrainedModel):
    """What all VisualBERT models share."""

    config_class = VisualBertConfig
    config: VisualBertConfig
    base_model_prefix = "visual_bert"
    encodes_only = True
    published_names = {}

    def new_base_model(self, add_pooling_layer: bool) -> TFVisualBertModel:
        """The model without a head."""
        return TFVisualBertModel(self.config, add_pooling_layer)


class TFVisualBertModel(TFVisualBertPreTrainedModel, EncoderParts):
    """VisualBERT's hidden states of words and regions, without a head.

    Args:
        config: the architecture.
        add_pooling_layer: whether the first token's state is also pooled.
    """

    embeddings: VisualBertEmbeddings

    def new_embeddings(self) -> EncoderEmbeddings:
        """What embeds words and regions."""
        return VisualBertEmbeddings(self.config)

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        visual_embeds: Tensor | None = None,
        visual_attention_mask: Tensor | None = None,
        visual_token_type_ids: Tensor | None = None,
        image_text_alignment: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFBaseModelOutput:
        """Computes the hidden states.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            visual_embeds: of every region, ``[batch, regions, width]``.
            visual_attention_mask: 1 for regions, 0 for padding, ``[batch, regions]``; all are
                regions by default.
            visual_token_type_ids: segment of every region, ``[batch, regions]``; 1 by default.
            image_text_alignment: places of the words that a region goes with, -1 for none,
                ``[batch, regions, words]``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        self.only_input(input_ids, inputs_embeds)
        hidden = self.embeddings.summed(
            input_ids=input_ids,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            inputs_embeds=inputs_embeds,
        )
        regions, mask = visual_embeds, attention_mask
        types, places = visual_token_type_ids, image_text_alignment
        if regions is not None:
            regions = self.embeddings.of_regions(regions, types, places)
            mask = joined_masks(mask, visual_attention_mask, hidden, regions)
            hidden = ops.cat([hidden, regions], axis=1)
        attention_mask = mask
        return self.encoded(
            self.embeddings.finish(hidden),
            attention_mask=attention_mask,
            head_mask=head_mask,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


class TFVisualBertForPreTraining(TFVisualBertPreTrainedModel, BertPreTraining):
    """VisualBERT with the heads of its pretraining: masked words, and whether the image fits."""

    visual_bert: TFVisualBertModel

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        position_ids: Tensor | None = None,
        head_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        visual_embeds: Tensor | None = None,
        visual_attention_mask: Tensor | None = None,
        visual_token_type_ids: Tensor | None = None,
        image_text_alignment: Tensor | None = None,
        labels: Tensor | None = None,
        sentence_image_labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFVisualBertForPreTrainingOutput:
        """Scores the masked tokens and whether text and image go together.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            token_type_ids: segment of every token, ``[batch, sequence]``; 0 by default.
            position_ids: ``[batch, sequence]``; counted by default.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            inputs_embeds: embedded tokens in place of ``input_ids``, ``[batch, sequence, hidden]``.
            visual_embeds: of every region, ``[batch, regions, width]``.
            visual_attention_mask: 1 for regions, 0 for padding, ``[batch, regions]``; all are
                regions by default.
            visual_token_type_ids: segment of every region, ``[batch, regions]``; 1 by default.
            image_text_alignment: places of the words that a region goes with, -1 for none,
                ``[batch, regions, words]``.
            labels: ids of the original tokens, -100 where nothing was masked and for regions,
                ``[batch, words + regions]``.
            sentence_image_labels: 0 if the text describes the image, 1 if not, ``[batch]``; they
                count together with ``labels``.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.
        """
        outputs: TFBaseModelOutput = self.base_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            token_type_ids=token_type_ids,
            position_ids=position_ids,
            head_mask=head_mask,
            inputs_embeds=inputs_embeds,
            visual_embeds=visual_embeds,
            visual_attention_mask=visual_attention_mask,
            visual_token_type_ids=visual_token_type_ids,
            image_text_alignment=image_text_alignment,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        return self.scored(TFVisualBertForPreTrainingOutput, outputs, labels, sentence_image_labels)

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...
