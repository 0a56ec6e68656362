"""LayoutLM (Xu et al. 2019, https://arxiv.org/abs/1912.13318), written once for three backends.

It is made of BERT's parts; what it adds is where on a page words stand. Attribute names are those of
the published checkpoints.
"""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.bert.modeling import BertPreTrainedModel
from triformers_core.architectures.layoutlm.configuration import LayoutLMConfig
from triformers_core.calls import MaskedLM, SequenceClassification, TokenClassification
from triformers_core.encoder import EncoderParts
from triformers_core.encoder_heads import (
    MaskedLMParts,
    SequenceClassificationParts,
    TokenClassificationParts,
)
from triformers_core.encoder_layers import EncoderEmbeddings
from triformers_core.inputs import BoxInputs
from triformers_core.inputs_parts import LayerOptions, WordInputs, only
from triformers_core.kit.torch import Dropout, Embedding, Tensor, model_call, ops
from triformers_core.outputs import BaseModelOutput
from triformers_core.tasks import TaskModel

__all__ = [
    "LayoutLMForMaskedLM",
    "LayoutLMForSequenceClassification",
    "LayoutLMForTokenClassification",
    "LayoutLMModel",
    "LayoutLMPreTrainedModel",
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


class LayoutLMPreTrainedModel(BertPreTrainedModel):
    """What all LayoutLM models share."""

    config_class = LayoutLMConfig
    config: LayoutLMConfig
    base_model_prefix = "layoutlm"
    encodes_only = True
    published_names = {}

    def new_base_model(self, add_pooling_layer: bool) -> TaskModel:
        """The model without a head, which pools under every head."""
        return LayoutLMModel(self.config)

    def new_dropout(self) -> Dropout:
        """The dropout before a classifier, which has the hidden states' rate in any case."""
        return Dropout(self.config.hidden_dropout_prob)


class LayoutLMModel(LayoutLMPreTrainedModel, EncoderParts):
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
    def forward(self, **inputs: Unpack[BoxInputs]) -> BaseModelOutput:
        """Computes the hidden states.

        Raises:
            InvalidInputError: not exactly one of ``input_ids`` and ``inputs_embeds`` was given, or a
                box lies outside of the page, or its sides the wrong way round.
        """
        self.only_input(inputs.get("input_ids"), inputs.get("inputs_embeds"))
        words = self.embeddings.summed(**only(WordInputs, inputs))
        placed = words + self.embeddings.of_boxes(inputs.get("bbox"), words)
        return self.encoded(self.embeddings.finish(placed), **only(LayerOptions, inputs))


class LayoutLMForMaskedLM(LayoutLMPreTrainedModel, MaskedLMParts, MaskedLM[BoxInputs]):
    """LayoutLM with its masked language modelling head, as it was pretrained."""

    layoutlm: LayoutLMModel


class LayoutLMForSequenceClassification(
    LayoutLMPreTrainedModel, SequenceClassificationParts, SequenceClassification[BoxInputs]
):
    """LayoutLM with a linear classifier of the pooled state."""

    layoutlm: LayoutLMModel


class LayoutLMForTokenClassification(
    LayoutLMPreTrainedModel, TokenClassificationParts, TokenClassification[BoxInputs]
):
    """LayoutLM with a linear classifier of every token."""

    layoutlm: LayoutLMModel
