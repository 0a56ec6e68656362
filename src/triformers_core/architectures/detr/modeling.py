"""DETR (Carion et al. 2020, https://arxiv.org/abs/2005.12872), written once for three backends.

Attribute names are those of the published checkpoints. Axis letters in comments: B batch, S places of
the image after the network that sees, Q object queries, T queries of an attention, H heads, D size of a
head, C width of the hidden states.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import pi
from typing import ClassVar, NamedTuple, Unpack

from triformers_core.architectures.detr.configuration import DetrConfig
from triformers_core.architectures.detr.modeling_backbone import ResNet, TimmResNet
from triformers_core.attention import (
    AttentionInputs,
    LayerOutput,
    StackOutput,
    cross_attention,
    self_attention,
)
from triformers_core.errors import InvalidInputError
from triformers_core.inputs_signals import DetectionInputs
from triformers_core.kit.initializers import Initializer, Normal, Uniform
from triformers_core.kit.torch import (
    Conv2d,
    Dropout,
    Embedding,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Tensor,
    UniformNoise,
    activation,
    model_call,
    model_output,
    ops,
)
from triformers_core.outputs import BaseModelOutput, encoder_output
from triformers_core.tasks import TaskModel

__all__ = ["DetrModel", "DetrModelOutput", "DetrPreTrainedModel"]

EPSILON = 1e-5
"""Of all normalisations; no configuration has it."""

ROWS = 50
"""Of the tables of learned positions."""


@model_output
class DetrModelOutput(BaseModelOutput):
    """States of the object queries, and of the image.

    Args:
        intermediate_hidden_states: with ``auxiliary_loss`` what every layer of the decoder gives,
            normalised, ``[layers, batch, queries, hidden]``.
    """

    intermediate_hidden_states: Tensor | None = None


class Sight(NamedTuple):
    """What the network sees of images.

    Args:
        stages: what each of its stages gives, ``[B, channels, …, …]``, the one that is used last.
        image: that one in the states' width, ``[B, h, w, C]``.
        mask: 1 for places and 0 for padding, ``[B, h, w]``.
        padding: likewise ``[B, S]``; ``None`` where all are places.
    """

    stages: list[Tensor]
    image: Tensor
    mask: Tensor
    padding: Tensor | None


class DetrConvEncoder(Module):
    """The network that sees, under its published name."""

    def __init__(self, config: DetrConfig) -> None:
        super().__init__()
        network = config.network()
        self.channels = network.num_channels
        self.model: Module = (
            TimmResNet(network, config.dilation) if config.use_timm_backbone else ResNet(network)
        )

    def forward(self, pixel_values: Tensor) -> list[Tensor]:
        found = ops.size(pixel_values, 1)
        if isinstance(found, int) and found != self.channels:
            raise InvalidInputError(
                f"pixel_values has {found} channels, and the model sees {self.channels}; its shape "
                "is [batch, channels, height, width]."
            )
        stages: list[Tensor] = self.model(pixel_values)
        return stages


class DetrSinePositionEmbedding(Module):
    """Sinusoids of the place in the image, as a share of its height and width."""

    def __init__(self, config: DetrConfig) -> None:
        super().__init__()
        self.width = config.d_model // 2

    def forward(self, mask: Tensor) -> Tensor:
        rows, columns = (self.encoded(mask, axis) for axis in (1, 2))
        return ops.cat([rows, columns], axis=-1)

    def encoded(self, mask: Tensor, axis: int) -> Tensor:
        """Sines and cosines in turns of the places along an axis, ``[B, h, w, C / 2]``."""
        counted = ops.cumsum(mask, axis)
        shares = counted / (ops.reduce_max(counted, axis=axis, keepdims=True) + 1e-6)
        waves = ops.sinusoids(shares * (2 * pi), self.width, like=mask)
        return ops.reshape(ops.stack(ops.chunk(waves, 2), axis=-1), (*_sizes(mask), self.width))


class DetrLearnedPositionEmbedding(Module):
    """Embeddings of the row and of the column in the image."""

    def __init__(self, config: DetrConfig) -> None:
        super().__init__()
        width = config.d_model // 2
        self.row_embeddings = Embedding(ROWS, width, init=Uniform(0, 1))
        self.column_embeddings = Embedding(ROWS, width, init=Uniform(0, 1))

    def forward(self, mask: Tensor) -> Tensor:
        _, height, width = _sizes(mask)
        rows = self.row_embeddings(ops.arange(0, height, like=mask))
        columns = self.column_embeddings(ops.arange(0, width, like=mask))
        shape = (height, width, ops.size(rows, 1))
        both = [
            ops.expand(ops.unsqueeze(columns, 0), shape),
            ops.expand(ops.unsqueeze(rows, 1), shape),
        ]
        return ops.unsqueeze(ops.cat(both, axis=-1), 0)


def _sizes(mask: Tensor) -> tuple[ops.Size, ops.Size, ops.Size]:
    """Batch, height and width of a mask."""
    return ops.size(mask, 0), ops.size(mask, 1), ops.size(mask, 2)


class DetrConvModel(Module):
    """The network that sees, and the embeddings of places."""

    def __init__(self, config: DetrConfig) -> None:
        super().__init__()
        self.conv_encoder = DetrConvEncoder(config)
        learned = config.position_embedding_type == "learned"
        embedding = DetrLearnedPositionEmbedding if learned else DetrSinePositionEmbedding
        self.position_embedding = embedding(config)


class DetrAttention(Module):
    """Attention of states to themselves or to an encoder's; queries and keys know their places.

    Args:
        config: the architecture.
        heads: number of heads.
    """

    def __init__(self, config: DetrConfig, heads: int) -> None:
        super().__init__()
        width = config.d_model
        self.heads = heads
        self.k_proj = Linear(width, width)
        self.v_proj = Linear(width, width)
        self.q_proj = Linear(width, width)
        self.out_proj = Linear(width, width)
        self.dropout = Dropout(config.attention_dropout)

    def forward(
        self, hidden: Tensor, inputs: AttentionInputs, places: Tensor, source_places: Tensor | None
    ) -> tuple[Tensor, Tensor | None]:
        source = hidden if inputs.source is None else inputs.source
        query = ops.split_heads(self.q_proj(hidden + places), self.heads)  # [B, H, T, D]
        placed = source + (places if source_places is None else source_places)
        key = ops.split_heads(self.k_proj(placed), self.heads)
        value = ops.split_heads(self.v_proj(source), self.heads)
        context, weights = inputs.attend(query, key, value, dropout=self.dropout)
        return self.out_proj(ops.merge_heads(context)), weights


@dataclass(frozen=True, kw_only=True)
class Looks:
    """What a layer is given beside the states.

    Args:
        own: for the self-attention.
        places: of the states, embedded, ``[B, T, C]``.
        cross: for the attention to the image; ``None`` in the encoder.
        image_places: of the image, embedded, ``[B, S, C]``.
    """

    own: AttentionInputs
    places: Tensor
    cross: AttentionInputs | None = None
    image_places: Tensor | None = None


class DetrLayer(Module):
    """Self-attention, attention to the image in a decoder, and feed-forward network.

    Args:
        config: the architecture.
        is_decoder: whether there is attention to the image.
    """

    def __init__(self, config: DetrConfig, is_decoder: bool) -> None:
        super().__init__()
        heads, inner, layerdrop = (
            (config.decoder_attention_heads, config.decoder_ffn_dim, config.decoder_layerdrop)
            if is_decoder
            else (config.encoder_attention_heads, config.encoder_ffn_dim, config.encoder_layerdrop)
        )
        width = config.d_model
        self.self_attn = DetrAttention(config, heads)
        self.self_attn_layer_norm = LayerNorm(width, EPSILON)
        self.encoder_attn = DetrAttention(config, heads) if is_decoder else None
        self.encoder_attn_layer_norm = LayerNorm(width, EPSILON) if is_decoder else None
        self.fc1 = Linear(width, inner)
        self.fc2 = Linear(inner, width)
        self.final_layer_norm = LayerNorm(width, EPSILON)
        self.activation = activation(config.activation_function)
        self.dropout = Dropout(config.dropout)
        self.activation_dropout = Dropout(config.activation_dropout)
        self.layerdrop = layerdrop
        self.chance = UniformNoise() if layerdrop > 0 else None

    def forward(self, hidden: Tensor, looks: Looks) -> LayerOutput:
        came, cross_weights = hidden, None
        added, weights = self.self_attn(hidden, looks.own, looks.places, None)
        hidden = self.self_attn_layer_norm(hidden + self.dropout(added))
        if self.encoder_attn is not None and looks.cross is not None:
            assert self.encoder_attn_layer_norm is not None, "there with the attention"
            added, cross_weights = self.encoder_attn(
                hidden, looks.cross, looks.places, looks.image_places
            )
            hidden = self.encoder_attn_layer_norm(hidden + self.dropout(added))
        inner = self.activation_dropout(self.activation(self.fc1(hidden)))
        hidden = self.final_layer_norm(hidden + self.dropout(self.fc2(inner)))
        if self.chance is not None and self.chance.active:
            hidden = ops.where(self.chance((1, 1, 1), came) >= self.layerdrop, hidden, came)
        return LayerOutput(hidden, weights, cross_weights)


class DetrStack(Module):
    """The encoder or the decoder.

    Args:
        config: the architecture.
        is_decoder: which of the two.
    """

    def __init__(self, config: DetrConfig, is_decoder: bool = False) -> None:
        super().__init__()
        count = config.decoder_layers if is_decoder else config.encoder_layers
        self.layers = ModuleList([DetrLayer(config, is_decoder) for _ in range(count)])
        self.layernorm = LayerNorm(config.d_model, EPSILON) if is_decoder else None
        self.dropout = Dropout(config.dropout)
        # As published, where the paper has the next layer get what isn't normalised.
        self.norms_each = config.auxiliary_loss

    def forward(self, hidden: Tensor, looks: Looks) -> StackOutput:
        if self.layernorm is None:
            hidden = self.dropout(hidden)
        states, outputs = [hidden], []
        for layer in self.layers:
            output: LayerOutput = layer(states[-1], looks)
            outputs.append(output)
            norm = self.layernorm if self.norms_each else None
            states.append(output.hidden if norm is None else norm(output.hidden))
        return StackOutput(
            states=tuple(states),
            attentions=tuple(x.weights for x in outputs if x.weights is not None),
            cross_attentions=tuple(x.cross_weights for x in outputs if x.cross_weights is not None),
            past_key_values=(),
        )


class DetrPreTrainedModel(TaskModel):
    """What all DETR models share."""

    config_class = DetrConfig
    config: DetrConfig
    base_model_prefix = "model"
    main_input_name = "pixel_values"
    ignored_on_load: ClassVar[tuple[str, ...]] = (r"\.num_batches_tracked$",)

    def weight_initializer(self) -> Initializer:
        """Normal, ``init_std`` wide."""
        return Normal(self.config.init_std)


class DetrModel(DetrPreTrainedModel):
    """DETR's states of its object queries, without a head.

    Args:
        config: the architecture.
    """

    def __init__(self, config: DetrConfig) -> None:
        super().__init__(config)
        config.check_multiple("d_model", "encoder_attention_heads")
        config.check_multiple("d_model", "decoder_attention_heads")
        if config.d_model % 4:
            raise config.misfit("it is a multiple of 4", "d_model")
        network = config.network()
        seen = network.hidden_sizes[network.used_stage]
        self.backbone = DetrConvModel(config)
        self.input_projection = Conv2d(seen, config.d_model, (1, 1))
        self.query_position_embeddings = Embedding(config.num_queries, config.d_model)
        self.encoder = DetrStack(config)
        self.decoder = DetrStack(config, is_decoder=True)
        self.post_init()

    @model_call
    def forward(self, **inputs: Unpack[DetectionInputs]) -> DetrModelOutput:
        """Computes the states.

        Raises:
            InvalidInputError: there are no ``pixel_values``, or they have other channels.
        """
        sight = self.look(inputs.get("pixel_values"), inputs.get("pixel_mask"))
        return self.states(sight, **inputs)

    def look(self, pixel_values: Tensor | None, pixel_mask: Tensor | None) -> Sight:
        """What the network sees.

        Args:
            pixel_values: see ``forward``.
            pixel_mask: likewise.
        """
        if pixel_values is None:
            raise InvalidInputError(f"{type(self).__name__} was called without pixel_values.")
        stages: list[Tensor] = self.backbone.conv_encoder(pixel_values)
        image = ops.transpose(self.input_projection(stages[-1]), (0, 2, 3, 1))  # [B, h, w, C]
        mask = self.resized(pixel_mask, image)
        padding = None if pixel_mask is None else ops.reshape(mask, (ops.size(mask, 0), -1))
        return Sight(stages, image, mask, padding)

    def states(self, sight: Sight, **inputs: Unpack[DetectionInputs]) -> DetrModelOutput:
        """The states of what was seen; the other arguments are those of a call.

        Args:
            sight: what was seen.
        """
        wanted, all_states = inputs.get("output_attentions"), inputs.get("output_hidden_states")
        image, padding = sight.image, sight.padding
        image_places = in_a_row(self.backbone.position_embedding(sight.mask))
        given = inputs.get("encoder_outputs")
        if given is None:
            own = self_attention(padding, output_attentions=wanted)
            encoded: StackOutput = self.encoder(
                in_a_row(image), Looks(own=own, places=image_places)
            )
            encoder = encoded.output(encoded.states[-1], output_hidden_states=all_states)
        else:
            encoder = encoder_output(given)
        queries = self.query_position_embeddings.table()
        looks = Looks(
            own=self_attention(None, output_attentions=wanted),
            places=ops.unsqueeze(queries, 0),
            cross=cross_attention(encoder.last_hidden_state, padding, output_attentions=wanted),
            image_places=image_places,
        )
        # The states of the queries begin as zeros; what tells them apart are their places.
        shape = (ops.size(image, 0), ops.size(queries, 0), ops.size(queries, 1))
        decoded: StackOutput = self.decoder(ops.zeros(shape, like=image), looks)
        norm = self.decoder.layernorm
        assert norm is not None, "the decoder has one"
        last = norm(decoded.states[-1])
        return DetrModelOutput(
            last_hidden_state=last,
            decoder_hidden_states=(*decoded.states[:-1], last) if all_states else None,
            decoder_attentions=decoded.attentions or None,
            cross_attentions=decoded.cross_attentions or None,
            encoder_last_hidden_state=encoder.last_hidden_state,
            encoder_hidden_states=encoder.hidden_states,
            encoder_attentions=encoder.attentions,
            intermediate_hidden_states=(
                ops.stack(decoded.states[1:], axis=0) if self.config.auxiliary_loss else None
            ),
        )

    def resized(self, pixel_mask: Tensor | None, image: Tensor) -> Tensor:
        """The mask of the image's places, ``[B, h, w]``; ones without one.

        Args:
            pixel_mask: of its pixels, ``[B, height, width]``.
            image: ``[B, h, w, C]``.
        """
        batch, height, width, _ = (ops.size(image, axis) for axis in range(4))
        if pixel_mask is None:
            return ops.ones((batch, height, width), like=image)
        channel = ops.unsqueeze(ops.cast_like(pixel_mask, image), 1)
        return ops.squeeze(ops.interpolate_nearest(channel, height, width), 1)


def in_a_row(x: Tensor) -> Tensor:
    """Places of an image one after the other: ``[B, h, w, C]`` → ``[B, S, C]``."""
    return ops.reshape(x, (ops.size(x, 0), -1, ops.size(x, 3)))
