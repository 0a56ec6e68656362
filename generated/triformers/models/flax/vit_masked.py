# Generated from src/triformers_core/architectures/vit/modeling_masked.py by `make generate`; do not edit.
"""ViT with a head that draws masked patches (SimMIM, Xie et al. 2021, https://arxiv.org/abs/2111.09886)."""

from __future__ import annotations

from triformers.models.flax.outputs import FlaxBaseModelOutput
from triformers.models.flax.vit import FlaxViTModel, FlaxViTPreTrainedModel
from triformers_core.architectures.vit.configuration import ViTConfig
from triformers_core.errors import InvalidInputError
from triformers_core.kit.flax import (
    Conv2d,
    DType,
    InputShape,
    ModelOutput,
    ModuleList,
    Params,
    Tensor,
    float32,
    model_call,
    model_output,
    ops,
)

__all__ = ["FlaxMaskedImageModelingOutput", "FlaxViTForMaskedImageModeling"]


@model_output
class FlaxMaskedImageModelingOutput(ModelOutput):
    """Images whose masked patches a model drew.

    Args:
        loss: mean distance of the masked pixels from those that came, a scalar.
        reconstruction: ``[batch, channels, height, width]``.
        hidden_states: outputs of the embeddings and of every layer.
        attentions: attention weights after the softmax.
    """

    loss: Tensor | None = None
    reconstruction: Tensor
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None


class FlaxViTForMaskedImageModeling(FlaxViTPreTrainedModel):
    """ViT with a head that makes pixels of every patch's state.

    Args:
        config: the architecture; ``encoder_stride`` is the side of what is made of a patch.
    """

    def __init__(
        self,
        config: ViTConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        self.vit = FlaxViTModel(config, add_pooling_layer=False, use_mask_token=True)
        pixels = config.encoder_stride**2 * config.num_channels
        self.decoder = ModuleList([Conv2d(config.hidden_size, pixels, (1, 1), (1, 1))])
        self.post_init()

    @model_call
    def __call__(
        self,
        pixel_values: Tensor | None = None,
        bool_masked_pos: Tensor | None = None,
        head_mask: Tensor | None = None,
        *,
        interpolate_pos_encoding: bool | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxMaskedImageModelingOutput:
        """Draws the images; there is a loss where patches are masked, of what was masked.

        Args:
            pixel_values: normalised images ``[batch, channels, height, width]``.
            bool_masked_pos: 1 or true for patches in whose place the model sees its token for
                masked ones, ``[batch, patches]``.
            head_mask: factor of every head, ``[heads]`` or ``[layers, heads]``.
            interpolate_pos_encoding: whether images of another size are taken, by resizing the grid
                of position embeddings.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: patches are masked, and the model makes of each another number of pixels
                than it has; or what ``ViTModel`` refuses.
        """
        side, drawn = self.config.patch_size, self.config.encoder_stride
        if bool_masked_pos is not None and side != drawn:
            raise InvalidInputError(
                f"{type(self).__name__} was called with bool_masked_pos, and draws {drawn}x{drawn} "
                f"pixels for a patch of {side}x{side}; the loss compares them, so give the "
                "configuration encoder_stride = patch_size."
            )
        outputs: FlaxBaseModelOutput = self.vit(
            pixel_values=pixel_values,
            bool_masked_pos=bool_masked_pos,
            head_mask=head_mask,
            interpolate_pos_encoding=interpolate_pos_encoding,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        came = pixel_values
        assert came is not None  # The base model has read them.
        rows, columns = ops.size(came, 2) // side, ops.size(came, 3) // side
        states = ops.transpose(outputs.last_hidden_state[:, 1:], (0, 2, 1))
        grid = ops.reshape(states, (ops.size(came, 0), self.config.hidden_size, rows, columns))
        image = self.pixels(self.decoder[0](grid))
        return FlaxMaskedImageModelingOutput(
            loss=None if bool_masked_pos is None else self.distance(image, came, bool_masked_pos),
            reconstruction=image,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    def pixels(self, drawn: Tensor) -> Tensor:
        """Puts what was drawn in place: ``[B, C * side * side, rows, columns]`` → ``[B, C, height, width]``."""
        side, channels = self.config.encoder_stride, self.config.num_channels
        batch, rows, columns = (ops.size(drawn, axis) for axis in (0, 2, 3))
        parts = ops.reshape(drawn, (batch, channels, side, side, rows, columns))
        placed = ops.transpose(parts, (0, 1, 4, 2, 5, 3))
        return ops.reshape(placed, (batch, channels, rows * side, columns * side))

    def distance(self, image: Tensor, came: Tensor, masked: Tensor) -> Tensor:
        """How far the masked pixels are from those that came: their mean absolute difference.

        Args:
            image: what was drawn, ``[batch, channels, height, width]``.
            came: the images that came; what is in no whole patch of them counts for nothing.
            masked: 1 or true for masked patches, ``[batch, patches]``.
        """
        side = self.config.patch_size
        batch, height, width = (ops.size(image, axis) for axis in (0, 2, 3))
        grid = (batch, 1, height // side, width // side)
        marks = ops.reshape(ops.cast_like(masked, image), grid)
        mask = ops.repeat(ops.repeat(marks, side, 2), side, 3)
        whole = ops.cast_like(came[:, :, :height, :width], image)
        every = (0, 1, 2, 3)
        total = ops.reduce_sum(ops.absolute(whole - image) * mask, every)
        return total / (ops.reduce_sum(mask, every) + 1e-5) / self.config.num_channels
