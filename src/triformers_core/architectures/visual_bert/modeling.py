"""VisualBERT (Li et al. 2019, https://arxiv.org/abs/1908.03557), written once for three backends.

It is made of BERT's parts; what it adds are regions of an image after the words. Attribute names are
those of the published checkpoints. Axis letters in comments: B batch, T words, R regions, A words
that a region goes with.
"""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.bert.modeling import BertPreTrainedModel
from triformers_core.architectures.bert.modeling_lm import (
    BertForPreTrainingOutput,
    BertPreTraining,
)
from triformers_core.architectures.visual_bert.configuration import VisualBertConfig
from triformers_core.attention import joined_masks
from triformers_core.encoder import EncoderParts
from triformers_core.encoder_layers import EncoderEmbeddings, mean_of_places, rows
from triformers_core.inputs import RegionInputs
from triformers_core.inputs_parts import LayerOptions, WordInputs, only
from triformers_core.kit.torch import Embedding, Linear, Tensor, model_call, model_output, ops
from triformers_core.outputs import BaseModelOutput

__all__ = [
    "VisualBertForPreTraining",
    "VisualBertForPreTrainingOutput",
    "VisualBertModel",
    "VisualBertPreTrainedModel",
]


@model_output
class VisualBertForPreTrainingOutput(BertForPreTrainingOutput):
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


class VisualBertPreTrainedModel(BertPreTrainedModel):
    """What all VisualBERT models share."""

    config_class = VisualBertConfig
    config: VisualBertConfig
    base_model_prefix = "visual_bert"
    encodes_only = True
    published_names = {}

    def new_base_model(self, add_pooling_layer: bool) -> VisualBertModel:
        """The model without a head."""
        return VisualBertModel(self.config, add_pooling_layer)


class VisualBertModel(VisualBertPreTrainedModel, EncoderParts):
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
    def forward(self, **inputs: Unpack[RegionInputs]) -> BaseModelOutput:
        """Computes the hidden states.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given.
        """
        self.only_input(inputs.get("input_ids"), inputs.get("inputs_embeds"))
        hidden = self.embeddings.summed(**only(WordInputs, inputs))
        regions, mask = inputs.get("visual_embeds"), inputs.get("attention_mask")
        types, places = inputs.get("visual_token_type_ids"), inputs.get("image_text_alignment")
        if regions is not None:
            regions = self.embeddings.of_regions(regions, types, places)
            mask = joined_masks(mask, inputs.get("visual_attention_mask"), hidden, regions)
            hidden = ops.cat([hidden, regions], axis=1)
        inputs["attention_mask"] = mask
        return self.encoded(self.embeddings.finish(hidden), **only(LayerOptions, inputs))


class VisualBertForPreTraining(VisualBertPreTrainedModel, BertPreTraining):
    """VisualBERT with the heads of its pretraining: masked words, and whether the image fits."""

    visual_bert: VisualBertModel

    @model_call
    def forward(
        self,
        *,
        labels: Tensor | None = None,
        sentence_image_labels: Tensor | None = None,
        **inputs: Unpack[RegionInputs],
    ) -> VisualBertForPreTrainingOutput:
        """Scores the masked tokens and whether text and image go together.

        Args:
            labels: ids of the original tokens, -100 where nothing was masked and for regions,
                ``[batch, words + regions]``.
            sentence_image_labels: 0 if the text describes the image, 1 if not, ``[batch]``; they
                count together with ``labels``.
        """
        outputs: BaseModelOutput = self.base_model(**inputs)
        return self.scored(VisualBertForPreTrainingOutput, outputs, labels, sentence_image_labels)
