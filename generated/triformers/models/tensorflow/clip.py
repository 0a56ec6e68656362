# Generated from src/triformers_core/architectures/clip/modeling.py by `make generate`; do not edit.
"""CLIP (Radford et al. 2021, https://arxiv.org/abs/2103.00020), written once for the backends.

Attribute names are those of the published checkpoints. Axis letters in comments: B batch, T tokens,
or patches and the class token, C width of the hidden states.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from triformers.models.tensorflow.clip_towers import CLIPTextTower, CLIPVisionTower
from triformers.models.tensorflow.encoder import pooled_state
from triformers.models.tensorflow.heads import pairing_loss
from triformers.models.tensorflow.outputs import TFBaseModelOutput
from triformers.models.tensorflow.tasks import TFTaskModel
from triformers_core.architectures.clip.configuration import (
    CLIPConfig,
    CLIPTextConfig,
    CLIPVisionConfig,
)
from triformers_core.kit.initializers import Constant, Initializer, Normal
from triformers_core.kit.tensorflow import (
    Linear,
    ModelOutput,
    Parameter,
    Tensor,
    model_call,
    model_output,
    ops,
    signature_of,
)

__all__ = [
    "TFCLIPModel",
    "TFCLIPOutput",
    "TFCLIPPreTrainedModel",
    "TFCLIPTextModel",
    "TFCLIPTextModelOutput",
    "TFCLIPTextModelWithProjection",
    "TFCLIPVisionModel",
    "TFCLIPVisionModelOutput",
    "TFCLIPVisionModelWithProjection",
]


@model_output
class TFCLIPOutput(ModelOutput):
    """How well texts and images go together.

    Args:
        loss: mean of the cross entropies of every text's image and of every image's text, a scalar.
        logits_per_image: similarities, scaled, ``[images, texts]``.
        logits_per_text: the same, ``[texts, images]``.
        text_embeds: projected texts, of length 1, ``[texts, projection]``.
        image_embeds: projected images, of length 1, ``[images, projection]``.
        text_model_output: what the tower of texts gave.
        vision_model_output: what the tower of images gave.
    """

    loss: Tensor | None = None
    logits_per_image: Tensor
    logits_per_text: Tensor
    text_embeds: Tensor
    image_embeds: Tensor
    text_model_output: TFBaseModelOutput
    vision_model_output: TFBaseModelOutput


@model_output
class TFCLIPTextModelOutput(ModelOutput):
    """Projected texts.

    Args:
        text_embeds: ``[batch, projection]``, of any length.
        last_hidden_state: output of the last layer, normalised, ``[batch, sequence, hidden]``.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    text_embeds: Tensor
    last_hidden_state: Tensor
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


@model_output
class TFCLIPVisionModelOutput(ModelOutput):
    """Projected images.

    Args:
        image_embeds: ``[batch, projection]``, of any length.
        last_hidden_state: output of the last layer, ``[batch, patches + 1, hidden]``.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    image_embeds: Tensor
    last_hidden_state: Tensor
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


class TFCLIPPreTrainedModel(TFTaskModel):
    """What the models of a pair of towers share."""

    config_class = CLIPConfig
    config: CLIPConfig


class TFCLIPTextModel(TFTaskModel):
    """The tower of texts; it reads files of the pair, too."""

    config_class = CLIPTextConfig
    config: CLIPTextConfig
    base_model_prefix = "text_model"

    def __init__(self, config: CLIPTextConfig) -> None:
        super().__init__(config)
        self.text_model = CLIPTextTower(config)
        self.post_init()

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        position_ids: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFBaseModelOutput:
        """Computes the hidden states, and of each text that of its end.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            position_ids: ``[batch, sequence]``; counted by default.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: there are no ``input_ids``.
        """
        outputs: TFBaseModelOutput = self.text_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            position_ids=position_ids,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        return outputs

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


class TFCLIPTextModelWithProjection(TFTaskModel):
    """The tower of texts, and the projection by which they are compared with images."""

    config_class = CLIPTextConfig
    config: CLIPTextConfig
    base_model_prefix = "text_model"

    def __init__(self, config: CLIPTextConfig) -> None:
        super().__init__(config)
        self.text_model = CLIPTextTower(config)
        self.text_projection = new_projection(config, config.projection_dim)
        self.post_init()

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        position_ids: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFCLIPTextModelOutput:
        """Computes the projected texts.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            position_ids: ``[batch, sequence]``; counted by default.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: there are no ``input_ids``.
        """
        outputs: TFBaseModelOutput = self.text_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            position_ids=position_ids,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        return TFCLIPTextModelOutput(
            text_embeds=self.text_projection(pooled_state(outputs)),
            last_hidden_state=outputs.last_hidden_state,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


class TFCLIPVisionModel(TFTaskModel):
    """The tower of images; it reads files of the pair, too."""

    config_class = CLIPVisionConfig
    config: CLIPVisionConfig
    base_model_prefix = "vision_model"
    main_input_name = "pixel_values"

    def __init__(self, config: CLIPVisionConfig) -> None:
        super().__init__(config)
        self.vision_model = CLIPVisionTower(config)
        self.post_init()

    @model_call
    def call(
        self,
        pixel_values: Tensor | None = None,
        *,
        interpolate_pos_encoding: bool | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFBaseModelOutput:
        """Computes the hidden states; the pooled one is the class token's, normalised.

        Args:
            pixel_values: normalised images ``[batch, channels, height, width]``.
            interpolate_pos_encoding: whether images of another size are taken, by resizing the grid
                of position embeddings.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: there are no images, or they have another size or other channels.
        """
        outputs: TFBaseModelOutput = self.vision_model(
            pixel_values=pixel_values,
            interpolate_pos_encoding=interpolate_pos_encoding,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        return outputs

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


class TFCLIPVisionModelWithProjection(TFTaskModel):
    """The tower of images, and the projection by which they are compared with texts."""

    config_class = CLIPVisionConfig
    config: CLIPVisionConfig
    base_model_prefix = "vision_model"
    main_input_name = "pixel_values"

    def __init__(self, config: CLIPVisionConfig) -> None:
        super().__init__(config)
        self.vision_model = CLIPVisionTower(config)
        self.visual_projection = new_projection(config, config.projection_dim)
        self.post_init()

    @model_call
    def call(
        self,
        pixel_values: Tensor | None = None,
        *,
        interpolate_pos_encoding: bool | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFCLIPVisionModelOutput:
        """Computes the projected images.

        Args:
            pixel_values: normalised images ``[batch, channels, height, width]``.
            interpolate_pos_encoding: whether images of another size are taken, by resizing the grid
                of position embeddings.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: there are no images, or they have another size or other channels.
        """
        outputs: TFBaseModelOutput = self.vision_model(
            pixel_values=pixel_values,
            interpolate_pos_encoding=interpolate_pos_encoding,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        return TFCLIPVisionModelOutput(
            image_embeds=self.visual_projection(pooled_state(outputs)),
            last_hidden_state=outputs.last_hidden_state,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


class TFCLIPModel(TFCLIPPreTrainedModel):
    """Two towers that give texts and images vectors to be compared."""

    def __init__(self, config: CLIPConfig) -> None:
        super().__init__(config)
        width, factor = config.projection_dim, config.initializer_factor
        self.text_model = CLIPTextTower(config.text_config)
        self.vision_model = CLIPVisionTower(config.vision_config)
        self.visual_projection = new_projection(config.vision_config, width, factor)
        self.text_projection = new_projection(config.text_config, width, factor)
        self.logit_scale = Parameter(init=Constant(config.logit_scale_init_value))
        self.post_init()

    def weight_initializer(self) -> Initializer:
        """That of the tower of texts; the projections have their own."""
        return self.text_model.weight_initializer()

    def get_text_features(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None = None,
        position_ids: Tensor | None = None,
    ) -> Tensor:
        """Projected texts ``[batch, projection]``, of any length.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            position_ids: ``[batch, sequence]``; counted by default.
        """
        outputs: TFBaseModelOutput = self.text_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            position_ids=position_ids,
            return_dict=True,
        )
        features: Tensor = self.text_projection(pooled_state(outputs))
        return features

    def get_image_features(
        self, pixel_values: Tensor, interpolate_pos_encoding: bool | None = None
    ) -> Tensor:
        """Projected images ``[batch, projection]``, of any length.

        Args:
            pixel_values: normalised images ``[batch, channels, height, width]``.
            interpolate_pos_encoding: whether images of another size are taken, by resizing the grid
                of position embeddings.
        """
        outputs: TFBaseModelOutput = self.vision_model(
            pixel_values=pixel_values,
            interpolate_pos_encoding=interpolate_pos_encoding,
            return_dict=True,
        )
        features: Tensor = self.visual_projection(pooled_state(outputs))
        return features

    @model_call
    def call(
        self,
        input_ids: Tensor | None = None,
        pixel_values: Tensor | None = None,
        attention_mask: Tensor | None = None,
        position_ids: Tensor | None = None,
        return_loss: bool | None = None,
        *,
        interpolate_pos_encoding: bool | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        training: bool | None = None,
    ) -> TFCLIPOutput:
        """Compares every text with every image.

        Args:
            input_ids: token ids ``[batch, sequence]``.
            pixel_values: normalised images ``[batch, channels, height, width]``.
            attention_mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
            position_ids: ``[batch, sequence]``; counted by default.
            return_loss: whether to compute the loss of texts and images that are pairs.
            interpolate_pos_encoding: whether images of another size are taken, by resizing the grid
                of position embeddings.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            training: whether dropout is active; by default as Keras decides.

        Raises:
            InvalidInputError: texts or images are missing, the images have another size or other
                channels, or there is to be a loss and there aren't as many texts as images.
        """
        images: TFBaseModelOutput = self.vision_model(
            pixel_values=pixel_values,
            interpolate_pos_encoding=interpolate_pos_encoding,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        texts: TFBaseModelOutput = self.text_model(
            input_ids=input_ids,
            attention_mask=attention_mask,
            position_ids=position_ids,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        text_embeds = of_length_one(self.text_projection(pooled_state(texts)))
        image_embeds = of_length_one(self.visual_projection(pooled_state(images)))
        similarities = ops.matmul(text_embeds, ops.transpose(image_embeds, (1, 0)))
        per_text = similarities * ops.exp(ops.value(self.logit_scale))
        per_image = ops.transpose(per_text, (1, 0))
        return TFCLIPOutput(
            loss=pairing_loss(per_text, "texts", "images") if return_loss else None,
            logits_per_image=per_image,
            logits_per_text=per_text,
            text_embeds=text_embeds,
            image_embeds=image_embeds,
            text_model_output=texts,
            vision_model_output=images,
        )

    if TYPE_CHECKING:

        @signature_of(call)
        def __call__(self) -> Any: ...


def new_projection(
    config: CLIPTextConfig | CLIPVisionConfig, width: int, factor: float | None = None
) -> Linear:
    """A projection of a tower's pooled state.

    Args:
        config: the tower's.
        width: of what comes of it.
        factor: of the initial values; the tower's by default.
    """
    factor = config.initializer_factor if factor is None else factor
    init = Normal(config.hidden_size**-0.5 * factor)
    return Linear(config.hidden_size, width, bias=False, init=init)


def of_length_one(vectors: Tensor) -> Tensor:
    """Vectors ``[B, C]``, each divided by its length."""
    return vectors / ops.sqrt(ops.reduce_sum(ops.square(vectors), axis=-1, keepdims=True))
