# Generated from src/triformers_core/architectures/deit/modeling.py by `make generate`; do not edit.
"""DeiT (Touvron et al. 2021, https://arxiv.org/abs/2012.12877), written once for the backends.

It is ViT with a second learnt token, which was trained to answer as a teacher does, so this is the
difference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.tensorflow.heads import image_classification
from triformers.models.tensorflow.outputs import TFBaseModelOutput, TFImageClassifierOutput
from triformers.models.tensorflow.vit import TFViTModel, TFViTPreTrainedModel, ViTEmbeddings
from triformers_core.architectures.deit.configuration import DeiTConfig
from triformers_core.errors import InvalidInputError
from triformers_core.kit.initializers import Zeros
from triformers_core.kit.tensorflow import (
    Linear,
    Module,
    Parameter,
    Tensor,
    model_call,
    model_output,
    ops,
    signature_of,
)

__all__ = [
    "TFDeiTForImageClassification",
    "TFDeiTForImageClassificationWithTeacher",
    "TFDeiTForImageClassificationWithTeacherOutput",
    "TFDeiTModel",
    "TFDeiTPreTrainedModel",
]


@model_output
class TFDeiTForImageClassificationWithTeacherOutput(TFImageClassifierOutput):
    """Scores of an image's labels, from both learnt tokens.

    Args:
        loss: ``None``: there is no teacher to compute it with.
        logits: the mean of the following two, ``[batch, labels]``.
        cls_logits: those that the class token gives, ``[batch, labels]``.
        distillation_logits: those that the distillation token gives, ``[batch, labels]``.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    # Always there, unlike in the base, whose fields decide the order of positions.
    cls_logits: Tensor  # pyright: ignore[reportGeneralTypeIssues]
    distillation_logits: Tensor  # pyright: ignore[reportGeneralTypeIssues]


class DeiTEmbeddings(ViTEmbeddings):
    """Class token, distillation token, patches and their positions."""

    def __init__(self, config: DeiTConfig, masks: bool) -> None:
        super().__init__(config, token_count=2, init=Zeros(), masks=masks)
        self.distillation_token = Parameter(1, 1, config.hidden_size, init=Zeros())

    def tokens(self) -> list[Tensor]:
        """The learnt tokens, each ``[1, 1, hidden]``."""
        return [*super().tokens(), ops.value(self.distillation_token)]


class TFDeiTPreTrainedModel(TFViTPreTrainedModel):
    """What all DeiT models share."""

    config_class = DeiTConfig
    config: DeiTConfig
    base_model_prefix = "deit"


class TFDeiTModel(TFDeiTPreTrainedModel, TFViTModel):
    """DeiT's hidden states, without a head.

    Args:
        config: the architecture.
        add_pooling_layer: whether the class token's state is also pooled.
        use_mask_token: whether there is a token for patches that are masked.
    """

    def new_embeddings(self, masks: bool) -> Module:
        """The learnt tokens and the patches."""
        return DeiTEmbeddings(self.config, masks)


class TFDeiTForImageClassification(TFDeiTPreTrainedModel):
    """DeiT with a linear classifier of the class token."""

    def __init__(self, config: DeiTConfig) -> None:
        super().__init__(config)
        self.deit = TFDeiTModel(config, add_pooling_layer=False)
        self.classifier = Linear(config.hidden_size, config.num_labels)
        self.post_init()

    @model_call
    def call(
        self,
        pixel_values: Tensor | None = None,
        head_mask: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        interpolate_pos_encoding: bool | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFImageClassifierOutput:
        """Scores the labels of every image.

        Args:
            pixel_values: normalised images ``[batch, channels, height, width]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            labels: classes ``[batch]``, or numbers for a regression.
            interpolate_pos_encoding: whether images of another size are taken, by resizing the grid
                of position embeddings.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.
        """
        outputs: TFBaseModelOutput = self.deit(
            pixel_values=pixel_values,
            head_mask=head_mask,
            interpolate_pos_encoding=interpolate_pos_encoding,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.classifier(ops.take_position(outputs.last_hidden_state, 0))
        return image_classification(self, outputs, logits, labels)

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


class TFDeiTForImageClassificationWithTeacher(TFDeiTPreTrainedModel):
    """DeiT with a linear classifier of either learnt token; it answers with their mean.

    It is for inference: what the distillation token learns comes from a teacher, which isn't here.
    """

    def __init__(self, config: DeiTConfig) -> None:
        super().__init__(config)
        self.deit = TFDeiTModel(config, add_pooling_layer=False)
        self.cls_classifier = Linear(config.hidden_size, config.num_labels)
        self.distillation_classifier = Linear(config.hidden_size, config.num_labels)
        self.post_init()

    @model_call
    def call(
        self,
        pixel_values: Tensor | None = None,
        head_mask: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        interpolate_pos_encoding: bool | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFDeiTForImageClassificationWithTeacherOutput:
        """Scores the labels of every image.

        Args:
            pixel_values: normalised images ``[batch, channels, height, width]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            labels: must be left out; as in all models of the task it has a place.
            interpolate_pos_encoding: whether images of another size are taken, by resizing the grid
                of position embeddings.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: there are labels.
        """
        if labels is not None:
            raise InvalidInputError(
                f"{type(self).__name__} was called with labels, but a loss of its distillation "
                "token needs a teacher: fine-tune DeiTForImageClassification, or compute one from "
                "cls_logits and distillation_logits."
            )
        outputs: TFBaseModelOutput = self.deit(
            pixel_values=pixel_values,
            head_mask=head_mask,
            interpolate_pos_encoding=interpolate_pos_encoding,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        states = outputs.last_hidden_state
        cls_logits = self.cls_classifier(ops.take_position(states, 0))
        distillation_logits = self.distillation_classifier(ops.take_position(states, 1))
        return TFDeiTForImageClassificationWithTeacherOutput(
            logits=(cls_logits + distillation_logits) / 2,
            cls_logits=cls_logits,
            distillation_logits=distillation_logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...
