"""DeiT (Touvron et al. 2021, https://arxiv.org/abs/2012.12877), written once for the backends.

It is ViT with a second learnt token, which was trained to answer as a teacher does, so this is the
difference.
"""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.deit.configuration import DeiTConfig
from triformers_core.architectures.vit.modeling import (
    ViTEmbeddings,
    ViTModel,
    ViTPreTrainedModel,
)
from triformers_core.errors import InvalidInputError
from triformers_core.heads import image_classification
from triformers_core.inputs_signals import ImageInputs
from triformers_core.kit.initializers import Zeros
from triformers_core.kit.torch import (
    Linear,
    Module,
    Parameter,
    Tensor,
    model_call,
    model_output,
    ops,
)
from triformers_core.outputs import BaseModelOutput, ImageClassifierOutput

__all__ = [
    "DeiTForImageClassification",
    "DeiTForImageClassificationWithTeacher",
    "DeiTForImageClassificationWithTeacherOutput",
    "DeiTModel",
    "DeiTPreTrainedModel",
]


@model_output
class DeiTForImageClassificationWithTeacherOutput(ImageClassifierOutput):
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


class DeiTPreTrainedModel(ViTPreTrainedModel):
    """What all DeiT models share."""

    config_class = DeiTConfig
    config: DeiTConfig
    base_model_prefix = "deit"


class DeiTModel(DeiTPreTrainedModel, ViTModel):
    """DeiT's hidden states, without a head.

    Args:
        config: the architecture.
        add_pooling_layer: whether the class token's state is also pooled.
        use_mask_token: whether there is a token for patches that are masked.
    """

    def new_embeddings(self, masks: bool) -> Module:
        """The learnt tokens and the patches."""
        return DeiTEmbeddings(self.config, masks)


class DeiTForImageClassification(DeiTPreTrainedModel):
    """DeiT with a linear classifier of the class token."""

    def __init__(self, config: DeiTConfig) -> None:
        super().__init__(config)
        self.deit = DeiTModel(config, add_pooling_layer=False)
        self.classifier = Linear(config.hidden_size, config.num_labels)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[ImageInputs]
    ) -> ImageClassifierOutput:
        """Scores the labels of every image.

        Args:
            labels: classes ``[batch]``, or numbers for a regression.
        """
        outputs: BaseModelOutput = self.deit(**inputs)
        logits = self.classifier(ops.take_position(outputs.last_hidden_state, 0))
        return image_classification(self, outputs, logits, labels)


class DeiTForImageClassificationWithTeacher(DeiTPreTrainedModel):
    """DeiT with a linear classifier of either learnt token; it answers with their mean.

    It is for inference: what the distillation token learns comes from a teacher, which isn't here.
    """

    def __init__(self, config: DeiTConfig) -> None:
        super().__init__(config)
        self.deit = DeiTModel(config, add_pooling_layer=False)
        self.cls_classifier = Linear(config.hidden_size, config.num_labels)
        self.distillation_classifier = Linear(config.hidden_size, config.num_labels)
        self.post_init()

    @model_call
    def forward(
        self, *, labels: Tensor | None = None, **inputs: Unpack[ImageInputs]
    ) -> DeiTForImageClassificationWithTeacherOutput:
        """Scores the labels of every image.

        Args:
            labels: must be left out; as in all models of the task it has a place.

        Raises:
            InvalidInputError: there are labels.
        """
        if labels is not None:
            raise InvalidInputError(
                f"{type(self).__name__} was called with labels, but a loss of its distillation "
                "token needs a teacher: fine-tune DeiTForImageClassification, or compute one from "
                "cls_logits and distillation_logits."
            )
        outputs: BaseModelOutput = self.deit(**inputs)
        states = outputs.last_hidden_state
        cls_logits = self.cls_classifier(ops.take_position(states, 0))
        distillation_logits = self.distillation_classifier(ops.take_position(states, 1))
        return DeiTForImageClassificationWithTeacherOutput(
            logits=(cls_logits + distillation_logits) / 2,
            cls_logits=cls_logits,
            distillation_logits=distillation_logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )
