# Generated from src/triformers_core/architectures/detr/modeling_segmentation.py by `make generate`; do not edit.
"""DETR that finds objects and their masks.

Axis letters in comments: B batch, Q object queries, H heads, S places of the image, C width.
"""

from __future__ import annotations

from collections.abc import Sequence

from triformers.models.flax.detr import FlaxDetrPreTrainedModel, Sight
from triformers.models.flax.detr_detection import (
    FlaxDetrForObjectDetection,
    FlaxDetrObjectDetectionOutput,
)
from triformers.models.flax.detr_loss import Labels
from triformers.models.flax.outputs import EncoderOutputs
from triformers_core.architectures.detr.configuration import DetrConfig
from triformers_core.kit.flax import (
    Conv2d,
    DType,
    GroupNorm,
    InputShape,
    Linear,
    Module,
    Params,
    Tensor,
    activation,
    float32,
    model_call,
    model_output,
    ops,
)
from triformers_core.kit.initializers import Uniform

__all__ = ["FlaxDetrForSegmentation", "FlaxDetrSegmentationOutput"]

GROUPS = 8
"""Of the norms between the convolutions, where there are as many channels."""

LEVELS = 3
"""How many earlier stages of the network the masks are made with."""


@model_output
class FlaxDetrSegmentationOutput(FlaxDetrObjectDetectionOutput):
    """What object queries have found, where it is, and the states that it was read from.

    Args:
        pred_masks: scores of the object's pixels, at a quarter of the image's height and width or
            near it, ``[batch, queries, height, width]``.
    """

    pred_masks: Tensor | None = None


class DetrMaskHeadSmallConv(Module):
    """Masks from maps of attention: convolutions that get larger with the network's earlier stages.

    Args:
        config: the architecture.
        seen: channels of the stages that it gets, the smallest image first.
    """

    def __init__(self, config: DetrConfig, seen: Sequence[int]) -> None:
        super().__init__()
        width = config.d_model + config.encoder_attention_heads
        widths = [width, width, *(config.d_model // 2**n for n in range(1, LEVELS + 2))]
        for number in range(1, len(widths)):
            before, after = widths[number - 1], widths[number]
            groups = min(GROUPS, after)
            if not groups or after % groups:
                raise config.misfit(
                    f"masks are made with {after} channels, which aren't {GROUPS} groups; take for "
                    "example d_model=256 and encoder_attention_heads=8",
                    "d_model",
                    "encoder_attention_heads",
                )
            setattr(self, f"lay{number}", convolution(before, after))
            setattr(self, f"gn{number}", GroupNorm(groups, after))
        self.out_lay = convolution(widths[-1], 1)
        for number, (before, after) in enumerate(zip(seen, widths[2:], strict=False), 1):
            setattr(self, f"adapter{number}", Conv2d(before, after, (1, 1)))
        self.relu = activation("relu")

    def __call__(self, image: Tensor, maps: Tensor, stages: Sequence[Tensor]) -> Tensor:
        queries = ops.size(maps, 1)
        x = ops.cat([ops.repeat(image, queries, 0), in_one_batch(maps)], axis=1)
        x = self.step(2, self.step(1, x))
        for number, stage in enumerate(stages, 1):
            adapted = getattr(self, f"adapter{number}")(stage)
            size = (ops.size(adapted, 2), ops.size(adapted, 3))
            x = ops.repeat(adapted, queries, 0) + ops.interpolate_nearest(x, *size)
            x = self.step(number + 2, x)
        shape = (-1, queries, ops.size(x, 2), ops.size(x, 3))
        return ops.reshape(self.out_lay(x), shape)

    def step(self, number: int, x: Tensor) -> Tensor:
        """A convolution, its norm and ReLU."""
        normed: Tensor = getattr(self, f"gn{number}")(getattr(self, f"lay{number}")(x))
        return self.relu(normed)


def convolution(before: int, after: int) -> Conv2d:
    """One of 3 by 3 that keeps height and width."""
    return Conv2d(before, after, (3, 3), padding=(1, 1))


def in_one_batch(x: Tensor) -> Tensor:
    """``[B, Q, H, height, width]`` → ``[B * Q, H, height, width]``."""
    return ops.reshape(x, (-1, ops.size(x, 2), ops.size(x, 3), ops.size(x, 4)))


class DetrMHAttentionMap(Module):
    """Where each query looks at the image: weights of heads and places, of which the sum is one."""

    def __init__(self, config: DetrConfig) -> None:
        super().__init__()
        width = config.d_model
        # Glorot and Bengio 2010.
        bound = config.init_xavier_std * (6 / (2 * width)) ** 0.5
        self.heads = config.encoder_attention_heads
        self.q_linear = Linear(width, width, init=Uniform(-bound, bound))
        self.k_linear = Linear(width, width, init=Uniform(-bound, bound))

    def __call__(self, states: Tensor, image: Tensor, sight: Sight) -> Tensor:
        query = ops.split_heads(self.q_linear(states), self.heads)  # [B, H, Q, C / H]
        key = ops.split_heads(self.k_linear(image), self.heads)
        size = ops.size(states, 2) // self.heads
        scores = ops.matmul(query * size**-0.5, ops.transpose(key, (0, 1, 3, 2)))
        scores = ops.transpose(scores, (0, 2, 1, 3))  # [B, Q, H, S]
        batch, queries, heads, places = (ops.size(scores, axis) for axis in range(4))
        seen = ops.reshape(sight.mask, (batch, 1, 1, places)) > 0
        scores = ops.where(seen, scores, -1e9)
        weights = ops.softmax(ops.reshape(scores, (batch, queries, -1)))
        height, width = ops.size(sight.mask, 1), ops.size(sight.mask, 2)
        return ops.reshape(weights, (batch, queries, heads, height, width))


class FlaxDetrForSegmentation(FlaxDetrPreTrainedModel):
    """DETR that finds an image's objects, and things without bounds such as sky, and their masks."""

    base_model_prefix = "detr.model"

    def __init__(
        self,
        config: DetrConfig,
        *,
        seed: int = 0,
        dtype: DType = float32,
        input_shape: InputShape = (1, 1),
        _do_init: bool = True,
    ) -> None:
        super().__init__(config, seed=seed, dtype=dtype, input_shape=input_shape, _do_init=_do_init)
        network = config.network()
        last = network.used_stage
        if last < LEVELS:
            raise config.misfit(
                f"masks are made with {LEVELS} stages before the one that is used",
                "backbone_config",
            )
        self.detr = FlaxDetrForObjectDetection(config)
        seen = [network.hidden_sizes[last - n] for n in range(1, LEVELS + 1)]
        self.mask_head = DetrMaskHeadSmallConv(config, seen)
        self.bbox_attention = DetrMHAttentionMap(config)
        self.post_init()

    @model_call
    def __call__(
        self,
        pixel_values: Tensor | None = None,
        pixel_mask: Tensor | None = None,
        labels: Labels | None = None,
        *,
        encoder_outputs: EncoderOutputs | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxDetrSegmentationOutput:
        """Scores the classes of what every query has found, and says which pixels it is.

        Args:
            pixel_values: normalised images ``[batch, channels, height, width]``.
            pixel_mask: 1 for pixels, 0 for padding, ``[batch, height, width]``; all are pixels by
                default.
            labels: what there is in every image, a dictionary each: "class_labels" ``[objects]``,
                "boxes" ``[objects, 4]`` with centre, width and height as shares of the image's, and
                "masks", 1 for the object's pixels, ``[objects, height, width]``.
            encoder_outputs: what the encoder returned, or its last state and then all states and
                attention weights in a tuple: in place of running it.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: there are no ``pixel_values``, or labels don't fit them.
            MissingBackendError: with labels, and SciPy isn't installed.
        """
        model = self.detr.model
        sight = model.look(pixel_values, pixel_mask)
        outputs = model.states(
            sight,
            pixel_values=pixel_values,
            pixel_mask=pixel_mask,
            encoder_outputs=encoder_outputs,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        states, memory = outputs.last_hidden_state, outputs.encoder_last_hidden_state
        assert memory is not None, "there is always an encoder's state"
        maps = self.bbox_attention(states, memory, sight)
        stages = [sight.stages[-1 - n] for n in range(1, LEVELS + 1)]
        image = ops.transpose(sight.image, (0, 3, 1, 2))
        masks = self.mask_head(image, maps, stages)
        found = self.detr.read(outputs, labels, masks)
        return FlaxDetrSegmentationOutput(pred_masks=masks, **found)
