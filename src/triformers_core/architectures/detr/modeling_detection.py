"""DETR that finds objects in images."""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.detr.configuration import DetrConfig
from triformers_core.architectures.detr.modeling import (
    DetrModel,
    DetrModelOutput,
    DetrPreTrainedModel,
)
from triformers_core.inputs_signals import DetectionInputs
from triformers_core.kit.torch import (
    Linear,
    ModelOutput,
    Module,
    ModuleList,
    Tensor,
    activation,
    model_call,
    model_output,
    ops,
)

__all__ = ["DetrForObjectDetection", "DetrObjectDetectionOutput"]


@model_output
class DetrObjectDetectionOutput(ModelOutput):
    """What object queries have found, and the states that it was read from.

    Args:
        logits: scores of the classes, "no object" the last of them, ``[batch, queries, classes + 1]``.
        pred_boxes: where the object is, ``[batch, queries, 4]``: its centre, width and height, as shares
            of the image's without padding.
        last_hidden_state: of the queries, ``[batch, queries, hidden]``.
        decoder_hidden_states: outputs of the decoder's layers, after what they begin with.
        decoder_attentions: weights of the queries' attention to each other.
        cross_attentions: weights of their attention to the image.
        encoder_last_hidden_state: of the image, ``[batch, places, hidden]``.
        encoder_hidden_states: outputs of the encoder's layers, after what they begin with.
        encoder_attentions: weights of the encoder's self-attention.
    """

    logits: Tensor
    pred_boxes: Tensor
    last_hidden_state: Tensor
    decoder_hidden_states: tuple[Tensor, ...] | None = None
    decoder_attentions: tuple[Tensor, ...] | None = None
    cross_attentions: tuple[Tensor, ...] | None = None
    encoder_last_hidden_state: Tensor | None = None
    encoder_hidden_states: tuple[Tensor, ...] | None = None
    encoder_attentions: tuple[Tensor, ...] | None = None


class DetrMLPPredictionHead(Module):
    """Boxes from states: three linear layers, with ReLU between them.

    Args:
        width: of the states.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.layers = ModuleList([Linear(width, width), Linear(width, width), Linear(width, 4)])
        self.relu = activation("relu")

    def forward(self, hidden: Tensor) -> Tensor:
        first, second, last = self.layers
        boxes: Tensor = last(self.relu(second(self.relu(first(hidden)))))
        return boxes


class DetrForObjectDetection(DetrPreTrainedModel):
    """DETR that finds an image's objects: their classes and their boxes.

    There is no loss, since that needs queries and objects to be matched on the host.
    """

    def __init__(self, config: DetrConfig) -> None:
        super().__init__(config)
        self.model = DetrModel(config)
        self.class_labels_classifier = Linear(config.d_model, config.num_labels + 1)
        self.bbox_predictor = DetrMLPPredictionHead(config.d_model)
        self.post_init()

    @model_call
    def forward(self, **inputs: Unpack[DetectionInputs]) -> DetrObjectDetectionOutput:
        """Scores the classes of what every query has found, and says where it is."""
        outputs: DetrModelOutput = self.model(**inputs)
        hidden = outputs.last_hidden_state
        return DetrObjectDetectionOutput(
            logits=self.class_labels_classifier(hidden),
            pred_boxes=ops.sigmoid(self.bbox_predictor(hidden)),
            last_hidden_state=hidden,
            decoder_hidden_states=outputs.decoder_hidden_states,
            decoder_attentions=outputs.decoder_attentions,
            cross_attentions=outputs.cross_attentions,
            encoder_last_hidden_state=outputs.encoder_last_hidden_state,
            encoder_hidden_states=outputs.encoder_hidden_states,
            encoder_attentions=outputs.encoder_attentions,
        )
