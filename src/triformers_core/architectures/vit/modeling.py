"""ViT (Dosovitskiy et al. 2020, https://arxiv.org/abs/2010.11929), written once for the backends.

Attribute names are those of the published checkpoints. Axis letters in comments: B batch, T patches
and the tokens before them, H heads, D size of a head, C channels.
"""

from __future__ import annotations

from typing import Unpack

from triformers_core.architectures.vit.configuration import ViTConfig
from triformers_core.attention import (
    AttentionInputs,
    LayerInputs,
    LayerOutput,
    run_layers,
    self_attention,
)
from triformers_core.errors import InvalidInputError
from triformers_core.heads import image_classification
from triformers_core.inputs_signals import ImageInputs, MaskedImageInputs
from triformers_core.kit.initializers import Initializer, Normal, Zeros
from triformers_core.kit.torch import (
    Conv2d,
    Dropout,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Parameter,
    Tensor,
    activation,
    model_call,
    ops,
)
from triformers_core.outputs import BaseModelOutput, ImageClassifierOutput
from triformers_core.tasks import TaskModel

__all__ = ["ViTForImageClassification", "ViTModel", "ViTPreTrainedModel"]


class ViTPatchEmbeddings(Module):
    """Cuts an image into patches and projects each: a convolution with stride = kernel."""

    def __init__(self, config: ViTConfig) -> None:
        super().__init__()
        self.image_size = config.image_size
        self.num_channels = config.num_channels
        self.patch_size = config.patch_size
        kernel = (config.patch_size, config.patch_size)
        self.projection = Conv2d(config.num_channels, config.hidden_size, kernel, kernel)

    def forward(self, pixel_values: Tensor, interpolate_pos_encoding: bool | None) -> Tensor:
        check_images(pixel_values, self.image_size, self.num_channels, interpolate_pos_encoding)
        return patches_in_rows(self.projection(pixel_values))


def check_images(
    pixel_values: Tensor, side: int, channels: int, interpolate_pos_encoding: bool | None
) -> None:
    """Makes sure that images are what a model takes.

    Args:
        pixel_values: ``[batch, channels, height, width]``.
        side: their height and width, in pixels.
        channels: how many channels they have.
        interpolate_pos_encoding: whether another size is taken, too.

    Raises:
        InvalidInputError: they aren't.
    """
    found, height, width = (ops.size(pixel_values, axis) for axis in (1, 2, 3))
    if isinstance(found, int) and found != channels:
        raise InvalidInputError(
            f"The images have {found} channels, the model takes {channels}; "
            "pixel_values has the shape [batch, channels, height, width]."
        )
    known = isinstance(height, int) and isinstance(width, int)
    # Sizes that aren't known yet (in a tf.function) can't be compared here.
    fits = not known or (height, width) == (side, side)
    if not fits and not interpolate_pos_encoding:
        raise InvalidInputError(
            f"The images are {height}x{width}, the model takes {side}x"
            f"{side}; resize them or pass interpolate_pos_encoding=True."
        )


def check_marks(masked: Tensor, patches: Tensor) -> None:
    """Makes sure that every patch has a mark.

    Args:
        masked: 1 or true for masked patches, ``[batch, patches]``.
        patches: ``[batch, patches, hidden]``.

    Raises:
        InvalidInputError: there are others.
    """
    found, wanted = (tuple(ops.size(x, axis) for axis in (0, 1)) for x in (masked, patches))
    # Sizes that aren't known yet can't be compared here.
    if any(
        isinstance(a, int) and isinstance(b, int) and a != b
        for a, b in zip(found, wanted, strict=True)
    ):
        raise InvalidInputError(
            f"bool_masked_pos has the shape {list(found)}, the images have {list(wanted)} patches; "
            "its shape is [batch, patches]."
        )


def patches_in_rows(patches: Tensor) -> Tensor:
    """Patches as a sequence: ``[B, hidden, rows, columns]`` → ``[B, rows * columns, hidden]``."""
    batch, hidden = ops.size(patches, 0), ops.size(patches, 1)
    return ops.transpose(ops.reshape(patches, (batch, hidden, -1)), (0, 2, 1))


def interpolated(
    positions: Tensor, side: int, *, rows: ops.Size, columns: ops.Size, tokens: int
) -> Tensor:
    """The patches' positions for another grid; those of the tokens before them stay.

    Args:
        positions: ``[1, tokens + side * side, hidden]``.
        side: rows and columns of the grid.
        rows: of the other grid.
        columns: of the other grid.
        tokens: how many tokens go before the patches.
    """
    width = ops.size(positions, -1)
    grid = ops.reshape(positions[:, tokens:], (1, side, side, width))
    resized = ops.interpolate_bicubic(ops.transpose(grid, (0, 3, 1, 2)), rows, columns)
    patches = ops.reshape(ops.transpose(resized, (0, 2, 3, 1)), (1, -1, width))
    return ops.cat([positions[:, :tokens], patches], axis=1)


class ViTEmbeddings(Module):
    """Class token, patches and their positions.

    Args:
        config: the architecture.
        token_count: how many learnt tokens go before the patches.
        init: of tokens and positions; by default that of all weights.
        masks: whether a learnt token takes the place of patches that are masked.
    """

    def __init__(
        self,
        config: ViTConfig,
        token_count: int = 1,
        init: Initializer | None = None,
        masks: bool = False,
    ) -> None:
        super().__init__()
        side = config.image_size // config.patch_size
        init = Normal(config.initializer_range) if init is None else init
        self.side = side
        self.patch_size = config.patch_size
        self.token_count = token_count
        self.cls_token = Parameter(1, 1, config.hidden_size, init=init)
        self.mask_token = Parameter(1, 1, config.hidden_size, init=Zeros()) if masks else None
        positions = side * side + token_count
        self.position_embeddings = Parameter(1, positions, config.hidden_size, init=init)
        self.patch_embeddings = ViTPatchEmbeddings(config)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def forward(
        self,
        pixel_values: Tensor,
        interpolate_pos_encoding: bool | None,
        masked: Tensor | None = None,
    ) -> Tensor:
        patches: Tensor = self.patch_embeddings(pixel_values, interpolate_pos_encoding)
        batch, width = ops.size(patches, 0), ops.size(patches, 2)
        if masked is not None:
            if self.mask_token is None:
                raise InvalidInputError(
                    "bool_masked_pos was given, and the model has no token for masked patches: make "
                    "it with use_mask_token=True, or take a model for masked image modelling."
                )
            check_marks(masked, patches)
            marks = ops.unsqueeze(ops.cast_like(masked, patches), -1)
            patches = patches * (1.0 - marks) + ops.value(self.mask_token) * marks
        tokens = [ops.expand(token, (batch, 1, width)) for token in self.tokens()]
        positions = ops.value(self.position_embeddings)
        if interpolate_pos_encoding:
            rows = ops.size(pixel_values, 2) // self.patch_size
            columns = ops.size(pixel_values, 3) // self.patch_size
            positions = interpolated(
                positions, self.side, rows=rows, columns=columns, tokens=self.token_count
            )
        embedded: Tensor = self.dropout(ops.cat([*tokens, patches], axis=1) + positions)
        return embedded

    def tokens(self) -> list[Tensor]:
        """The learnt tokens, each ``[1, 1, hidden]``."""
        return [ops.value(self.cls_token)]


class ViTSelfAttention(Module):
    """Multi-head self-attention."""

    def __init__(self, config: ViTConfig) -> None:
        super().__init__()
        width = config.hidden_size
        config.check_multiple("hidden_size", "num_attention_heads")
        self.heads = config.num_attention_heads
        self.query = Linear(width, width, bias=config.qkv_bias)
        self.key = Linear(width, width, bias=config.qkv_bias)
        self.value = Linear(width, width, bias=config.qkv_bias)
        self.dropout = Dropout(config.attention_probs_dropout_prob)

    def forward(self, hidden: Tensor, inputs: AttentionInputs) -> tuple[Tensor, Tensor | None]:
        context, weights = inputs.attend(
            ops.split_heads(self.query(hidden), self.heads),
            ops.split_heads(self.key(hidden), self.heads),
            ops.split_heads(self.value(hidden), self.heads),
            dropout=self.dropout,
        )
        return ops.merge_heads(context), weights


class ViTSelfOutput(Module):
    """Projection after the attention; the layer adds the residual."""

    def __init__(self, config: ViTConfig) -> None:
        super().__init__()
        self.dense = Linear(config.hidden_size, config.hidden_size)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def forward(self, hidden: Tensor) -> Tensor:
        projected: Tensor = self.dropout(self.dense(hidden))
        return projected


class ViTAttention(Module):
    """Attention and its projection."""

    def __init__(self, config: ViTConfig) -> None:
        super().__init__()
        self.attention = ViTSelfAttention(config)
        self.output = ViTSelfOutput(config)

    def forward(self, hidden: Tensor, inputs: AttentionInputs) -> tuple[Tensor, Tensor | None]:
        context, weights = self.attention(hidden, inputs)
        return self.output(context), weights


class ViTIntermediate(Module):
    """First half of the feed-forward network."""

    def __init__(self, config: ViTConfig) -> None:
        super().__init__()
        self.dense = Linear(config.hidden_size, config.intermediate_size)
        self.activation = activation(config.hidden_act)

    def forward(self, hidden: Tensor) -> Tensor:
        return self.activation(self.dense(hidden))


class ViTOutput(Module):
    """Second half of the feed-forward network, with the residual connection."""

    def __init__(self, config: ViTConfig) -> None:
        super().__init__()
        self.dense = Linear(config.intermediate_size, config.hidden_size)
        self.dropout = Dropout(config.hidden_dropout_prob)

    def forward(self, hidden: Tensor, residual: Tensor) -> Tensor:
        projected: Tensor = self.dropout(self.dense(hidden))
        return projected + residual


class ViTLayer(Module):
    """Attention and feed-forward network, each normalised before and added after."""

    def __init__(self, config: ViTConfig) -> None:
        super().__init__()
        self.attention = ViTAttention(config)
        self.intermediate = ViTIntermediate(config)
        self.output = ViTOutput(config)
        self.layernorm_before = LayerNorm(config.hidden_size, config.layer_norm_eps)
        self.layernorm_after = LayerNorm(config.hidden_size, config.layer_norm_eps)

    def forward(self, hidden: Tensor, inputs: LayerInputs) -> LayerOutput:
        attended, weights = self.attention(self.layernorm_before(hidden), inputs.own)
        hidden = hidden + attended
        transformed: Tensor = self.intermediate(self.layernorm_after(hidden))
        return LayerOutput(self.output(transformed, hidden), weights)


class ViTEncoder(Module):
    """The stack of layers."""

    def __init__(self, config: ViTConfig) -> None:
        super().__init__()
        self.layer = ModuleList([ViTLayer(config) for _ in range(config.num_hidden_layers)])

    def forward(
        self, hidden: Tensor, inputs: AttentionInputs, output_hidden_states: bool | None
    ) -> BaseModelOutput:
        stack = run_layers(self.layer, hidden, own=inputs)
        return stack.output(stack.states[-1], output_hidden_states=output_hidden_states)


class ViTPooler(Module):
    """The class token's state through a dense layer and an activation."""

    def __init__(self, config: ViTConfig) -> None:
        super().__init__()
        width = config.hidden_size
        self.dense = Linear(width, config.pooler_output_size or width)
        self.activation = activation(config.pooler_act)

    def forward(self, hidden: Tensor) -> Tensor:
        return self.activation(self.dense(ops.take_position(hidden, 0)))


class ViTPreTrainedModel(TaskModel):
    """What all ViT models share."""

    config_class = ViTConfig
    config: ViTConfig
    base_model_prefix = "vit"
    main_input_name = "pixel_values"


class ViTModel(ViTPreTrainedModel):
    """ViT's hidden states, without a head.

    Args:
        config: the architecture.
        add_pooling_layer: whether the class token's state is also pooled.
        use_mask_token: whether there is a token for patches that are masked.
    """

    def __init__(
        self, config: ViTConfig, add_pooling_layer: bool = True, use_mask_token: bool = False
    ) -> None:
        super().__init__(config)
        self.embeddings = self.new_embeddings(use_mask_token)
        self.encoder = ViTEncoder(config)
        self.layernorm = LayerNorm(config.hidden_size, config.layer_norm_eps)
        self.pooler = ViTPooler(config) if add_pooling_layer else None
        self.post_init()

    def new_embeddings(self, masks: bool) -> Module:
        """The learnt tokens and the patches."""
        return ViTEmbeddings(self.config, masks=masks)

    @model_call
    def forward(self, **inputs: Unpack[MaskedImageInputs]) -> BaseModelOutput:
        """Computes the hidden states; patches are masked where there is ``use_mask_token``.

        Raises:
            InvalidInputError: there are no images, or they have another size or other channels; or
                patches are masked and there is no token for them, or not as many as are marked.
        """
        pixel_values = inputs.get("pixel_values")
        if pixel_values is None:
            raise InvalidInputError(f"{type(self).__name__} was called without pixel_values.")
        hidden: Tensor = self.embeddings(
            pixel_values, inputs.get("interpolate_pos_encoding"), inputs.get("bool_masked_pos")
        )
        seen = self_attention(
            None,
            head_mask=inputs.get("head_mask"),
            output_attentions=inputs.get("output_attentions"),
        )
        outputs: BaseModelOutput = self.encoder(hidden, seen, inputs.get("output_hidden_states"))
        normalised = self.layernorm(outputs.last_hidden_state)
        return BaseModelOutput(
            last_hidden_state=normalised,
            pooler_output=None if self.pooler is None else self.pooler(normalised),
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )


class ViTForImageClassification(ViTPreTrainedModel):
    """ViT with a linear classifier of the class token."""

    def __init__(self, config: ViTConfig) -> None:
        super().__init__(config)
        self.vit = ViTModel(config, add_pooling_layer=False)
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
        outputs: BaseModelOutput = self.vit(**inputs)
        logits = self.classifier(ops.take_position(outputs.last_hidden_state, 0))
        return image_classification(self, outputs, logits, labels)
