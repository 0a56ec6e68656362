# Generated from src/triformers_core/architectures/detr/modeling_detection.py by `make generate`; do not edit.
"""DETR that finds objects in images."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.torch.detr import DetrModel, DetrModelOutput, DetrPreTrainedModel
from triformers.models.torch.detr_loss import Found, Labels, detection_losses
from triformers.models.torch.outputs import EncoderOutputs
from triformers_core.architectures.detr.configuration import DetrConfig
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
    signature_of,
)

__all__ = ["DetrForObjectDetection", "DetrObjectDetectionOutput"]


@model_output
class DetrObjectDetectionOutput(ModelOutput):
    """What object queries have found, and the states that it was read from.

    Args:
        loss: where there are labels: the sum of the classes' loss, the boxes' and that of their overlap,
            and of the masks', each times its weight in the configuration.
        loss_dict: what it is the sum of, before the weights: "loss_ce", "loss_bbox", "loss_giou",
            "loss_mask" and "loss_dice"; with ``auxiliary_loss`` those of earlier layers, too, such as
            "loss_ce_0". "cardinality_error", by how many objects an image's number is wrong, is no part
            of it.
        logits: scores of the classes, "no object" the last of them, ``[batch, queries, classes + 1]``.
        pred_boxes: where the object is, ``[batch, queries, 4]``: its centre, width and height, as shares
            of the image's without padding.
        auxiliary_outputs: with ``auxiliary_loss`` and labels "logits" and "pred_boxes" of what every
            layer but the last has found.
        last_hidden_state: of the queries, ``[batch, queries, hidden]``.
        decoder_hidden_states: outputs of the decoder's layers, after what they begin with.
        decoder_attentions: weights of the queries' attention to each other.
        cross_attentions: weights of their attention to the image.
        encoder_last_hidden_state: of the image, ``[batch, places, hidden]``.
        encoder_hidden_states: outputs of the encoder's layers, after what they begin with.
        encoder_attentions: weights of the encoder's self-attention.
    """

    loss: Tensor | None = None
    loss_dict: dict[str, Tensor] | None = None
    logits: Tensor
    pred_boxes: Tensor
    auxiliary_outputs: tuple[dict[str, Tensor], ...] | None = None
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
    """DETR that finds an image's objects: their classes and their boxes."""

    def __init__(self, config: DetrConfig) -> None:
        super().__init__(config)
        self.model = DetrModel(config)
        self.class_labels_classifier = Linear(config.d_model, config.num_labels + 1)
        self.bbox_predictor = DetrMLPPredictionHead(config.d_model)
        self.post_init()

    @model_call
    def forward(
        self,
        pixel_values: Tensor | None = None,
        pixel_mask: Tensor | None = None,
        labels: Labels | None = None,
        *,
        encoder_outputs: EncoderOutputs | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> DetrObjectDetectionOutput:
        """Scores the classes of what every query has found, and says where it is.

        Args:
            pixel_values: normalised images ``[batch, channels, height, width]``.
            pixel_mask: 1 for pixels, 0 for padding, ``[batch, height, width]``; all are pixels by
                default.
            labels: what there is in every image, a dictionary each: "class_labels" ``[objects]``
                and "boxes" ``[objects, 4]`` with centre, width and height as shares of the image's.
                Other entries don't count.
            encoder_outputs: what the encoder returned, or its last state and then all states and
                attention weights in a tuple: in place of running it.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.

        Raises:
            InvalidInputError: there are no ``pixel_values``, or labels don't fit them.
            MissingBackendError: with labels, and SciPy isn't installed.
        """
        outputs: DetrModelOutput = self.model(
            pixel_values=pixel_values,
            pixel_mask=pixel_mask,
            encoder_outputs=encoder_outputs,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        return DetrObjectDetectionOutput(**self.read(outputs, labels, None))

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...

    def read(
        self, outputs: DetrModelOutput, labels: Labels | None, masks: Tensor | None
    ) -> dict[str, Any]:
        """The fields of an output.

        Args:
            outputs: the states.
            labels: see ``forward``.
            masks: of the objects that were found, where there are some.
        """
        hidden = outputs.last_hidden_state
        found = Found(self.class_labels_classifier(hidden), self.boxes(hidden), masks)
        earlier: list[Found] = []
        loss, losses = None, None
        if labels is not None:
            layers = outputs.intermediate_hidden_states
            if layers is not None:
                for number in range(self.config.decoder_layers - 1):
                    states = ops.squeeze(ops.take_slice(layers, number, number + 1, 0), 0)
                    earlier.append(Found(self.class_labels_classifier(states), self.boxes(states)))
            loss, losses = detection_losses(self.config, found, earlier, labels)
        return {
            "loss": loss,
            "loss_dict": losses,
            "logits": found.logits,
            "pred_boxes": found.boxes,
            "auxiliary_outputs": tuple(
                {"logits": each.logits, "pred_boxes": each.boxes} for each in earlier
            )
            or None,
            "last_hidden_state": hidden,
            "decoder_hidden_states": outputs.decoder_hidden_states,
            "decoder_attentions": outputs.decoder_attentions,
            "cross_attentions": outputs.cross_attentions,
            "encoder_last_hidden_state": outputs.encoder_last_hidden_state,
            "encoder_hidden_states": outputs.encoder_hidden_states,
            "encoder_attentions": outputs.encoder_attentions,
        }

    def boxes(self, hidden: Tensor) -> Tensor:
        """Where it is that queries have found, ``[batch, queries, 4]``."""
        return ops.sigmoid(self.bbox_predictor(hidden))
