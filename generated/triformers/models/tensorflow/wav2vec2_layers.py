# Generated from src/triformers_core/architectures/wav2vec2/modeling_layers.py by `make generate`; do not edit.
"""The layers of Wav2Vec2: convolutions over the sound, then a transformer, then the adapter."""

from __future__ import annotations

import math

from triformers.models.tensorflow.attention import AttentionInputs, self_attention
from triformers.models.tensorflow.outputs import TFBaseModelOutput
from triformers_core.architectures.wav2vec2.configuration import Wav2Vec2Config
from triformers_core.kit.initializers import Lengths, Normal, Uniform
from triformers_core.kit.tensorflow import (
    Conv1d,
    Dropout,
    GroupNorm,
    Identity,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Tensor,
    UniformNoise,
    WeightNormConv1d,
    activation,
    ops,
)

__all__: list[str] = []  # For Wav2Vec2's and HuBERT's own files.


class Wav2Vec2ConvLayer(Module):
    """A convolution of the feature encoder, its normalisation and activation."""

    def __init__(self, config: Wav2Vec2Config, index: int) -> None:
        super().__init__()
        channels = config.conv_dim[index]
        inputs, kernel = config.conv_dim[index - 1] if index else 1, config.conv_kernel[index]
        self.conv = Conv1d(
            inputs,
            channels,
            kernel,
            config.conv_stride[index],
            bias=config.conv_bias,
            init=Normal(math.sqrt(2 / (inputs * kernel))),
            bias_init=fan_in_uniform(inputs * kernel),
        )
        self.by_layer = config.feat_extract_norm == "layer"
        norm: Module = Identity()
        if self.by_layer:
            norm = LayerNorm(channels, eps=1e-5)
        elif index == 0:
            norm = GroupNorm(channels, channels)
        self.layer_norm = norm
        self.activation = activation(config.feat_extract_activation)

    def __call__(self, x: Tensor) -> Tensor:
        x = self.conv(x)  # [B, C, T]
        if self.by_layer:
            return self.activation(swapped(self.layer_norm(swapped(x))))
        return self.activation(self.layer_norm(x))


class Wav2Vec2FeatureEncoder(Module):
    """Convolutions from samples ``[B, S]`` to features ``[B, T, C]``."""

    def __init__(self, config: Wav2Vec2Config) -> None:
        super().__init__()
        layers = range(config.num_feat_extract_layers)
        self.conv_layers = ModuleList([Wav2Vec2ConvLayer(config, index) for index in layers])

    def __call__(self, input_values: Tensor) -> Tensor:
        x = ops.unsqueeze(input_values, 1)
        for layer in self.conv_layers:
            x = layer(x)
        return swapped(x)


class Wav2Vec2FeatureProjection(Module):
    """Normalises features and projects them to the transformer's width; gives back both."""

    def __init__(self, config: Wav2Vec2Config, normalises: bool = True) -> None:
        super().__init__()
        width = config.conv_dim[-1]
        self.layer_norm = LayerNorm(width, config.layer_norm_eps) if normalises else Identity()
        self.projection = self.new_projection(width, config.hidden_size)
        self.dropout = Dropout(config.feat_proj_dropout)

    def new_projection(self, width: int, hidden: int) -> Linear:
        """The projection."""
        init = fan_in_uniform(width)
        return Linear(width, hidden, init=init, bias_init=init)

    def __call__(self, features: Tensor) -> tuple[Tensor, Tensor]:
        features = self.layer_norm(features)
        return self.dropout(self.projection(features)), features


class Wav2Vec2PositionalConvEmbedding(Module):
    """Relative positions: a wide convolution in groups; as many positions out as in."""

    def __init__(self, config: Wav2Vec2Config) -> None:
        super().__init__()
        kernel, groups = config.num_conv_pos_embeddings, config.num_conv_pos_embedding_groups
        self.conv = self.new_conv(config.hidden_size, kernel, groups)
        self.activation = activation(config.feat_extract_activation)

    def new_conv(self, width: int, kernel: int, groups: int) -> Module:
        """The convolution."""
        init = fan_in_uniform(width // groups * kernel)
        # So the kernel begins as one that is drawn as a whole.
        length = Lengths(init, width * width // groups)
        padding = kernel // 2
        return WeightNormConv1d(
            width, width, kernel, padding=padding, groups=groups, init=init, length=length
        )

    def __call__(self, hidden: Tensor) -> Tensor:
        length = ops.size(hidden, 1)
        positions = swapped(self.conv(self.prepared(swapped(hidden))))
        # An even kernel with as much padding on both sides leaves one position more.
        return self.activation(ops.take_range(positions, 0, length))

    def prepared(self, channels: Tensor) -> Tensor:
        """What the convolution is given of the states ``[B, C, T]``."""
        return channels


class Wav2Vec2Attention(Module):
    """Multi-head self-attention."""

    def __init__(self, config: Wav2Vec2Config) -> None:
        super().__init__()
        width = config.hidden_size
        self.heads = config.num_attention_heads
        self.q_proj = Linear(width, width)
        self.k_proj = Linear(width, width)
        self.v_proj = Linear(width, width)
        self.out_proj = Linear(width, width)
        self.dropout = Dropout(config.attention_dropout)

    def __call__(self, hidden: Tensor, inputs: AttentionInputs) -> tuple[Tensor, Tensor | None]:
        context, weights = inputs.attend(
            ops.split_heads(self.q_proj(hidden), self.heads),
            ops.split_heads(self.k_proj(hidden), self.heads),
            ops.split_heads(self.v_proj(hidden), self.heads),
            dropout=self.dropout,
        )
        return self.out_proj(ops.merge_heads(context)), weights


class Wav2Vec2FeedForward(Module):
    """The feed-forward network of a layer."""

    def __init__(self, config: Wav2Vec2Config) -> None:
        super().__init__()
        self.intermediate_dense = Linear(config.hidden_size, config.intermediate_size)
        self.intermediate_act_fn = activation(config.hidden_act)
        self.intermediate_dropout = Dropout(config.activation_dropout)
        self.output_dense = Linear(config.intermediate_size, config.hidden_size)
        self.output_dropout = Dropout(config.hidden_dropout)

    def __call__(self, hidden: Tensor) -> Tensor:
        hidden = self.intermediate_dropout(
            self.intermediate_act_fn(self.intermediate_dense(hidden))
        )
        output: Tensor = self.output_dropout(self.output_dense(hidden))
        return output


class Wav2Vec2AttnAdapterLayer(Module):
    """A small network that adapts a layer to a language."""

    def __init__(self, config: Wav2Vec2Config, width: int) -> None:
        super().__init__()
        self.norm = LayerNorm(config.hidden_size, eps=1e-5)
        self.linear_1 = Linear(config.hidden_size, width)
        self.act_fn = activation("relu")
        self.linear_2 = Linear(width, config.hidden_size)

    def __call__(self, hidden: Tensor) -> Tensor:
        return self.linear_2(self.act_fn(self.linear_1(self.norm(hidden))))


class Wav2Vec2EncoderLayer(Module):
    """Attention and feed-forward network; each normalised after, or before as "stable"."""

    def __init__(self, config: Wav2Vec2Config) -> None:
        super().__init__()
        width, eps = config.hidden_size, config.layer_norm_eps
        self.stable = config.do_stable_layer_norm
        self.attention = Wav2Vec2Attention(config)
        self.dropout = Dropout(config.hidden_dropout)
        self.layer_norm = LayerNorm(width, eps)
        self.feed_forward = Wav2Vec2FeedForward(config)
        self.final_layer_norm = LayerNorm(width, eps)
        adapted = config.adapter_attn_dim if self.stable else None
        self.adapter_layer = None if adapted is None else Wav2Vec2AttnAdapterLayer(config, adapted)

    def __call__(self, hidden: Tensor, inputs: AttentionInputs) -> tuple[Tensor, Tensor | None]:
        normalised = self.layer_norm(hidden) if self.stable else hidden
        attended, weights = self.attention(normalised, inputs)
        hidden = hidden + self.dropout(attended)
        if self.stable:
            hidden = hidden + self.feed_forward(self.final_layer_norm(hidden))
            if self.adapter_layer is not None:
                hidden = hidden + self.adapter_layer(hidden)
            return hidden, weights
        hidden = self.layer_norm(hidden)
        return self.final_layer_norm(hidden + self.feed_forward(hidden)), weights


class Wav2Vec2Encoder(Module):
    """Positions and the stack of layers."""

    def __init__(self, config: Wav2Vec2Config, positions: Module) -> None:
        super().__init__()
        self.stable = config.do_stable_layer_norm
        self.layerdrop = config.layerdrop
        self.pos_conv_embed = positions
        self.layer_norm = LayerNorm(config.hidden_size, config.layer_norm_eps)
        self.dropout = Dropout(config.hidden_dropout)
        layers = [Wav2Vec2EncoderLayer(config) for _ in range(config.num_hidden_layers)]
        self.layers = ModuleList(layers)
        self.chance = UniformNoise() if config.layerdrop > 0 else None

    def __call__(
        self,
        hidden: Tensor,
        mask: Tensor | None,
        output_attentions: bool | None,
        output_hidden_states: bool | None,
    ) -> TFBaseModelOutput:
        if mask is not None:  # [B, T]
            hidden = hidden * ops.cast_like(ops.unsqueeze(mask, -1), hidden)
        inputs = self_attention(mask, output_attentions=output_attentions)
        hidden = hidden + self.pos_conv_embed(hidden)
        hidden = self.dropout(hidden if self.stable else self.layer_norm(hidden))
        states: list[Tensor] = [hidden]
        attentions: list[Tensor] = []
        for layer in self.layers:
            changed, weights = layer(hidden, inputs)
            hidden = self.chosen(changed, hidden)
            states.append(hidden)
            if weights is not None:
                attentions.append(weights)
        if self.stable:
            hidden = self.layer_norm(hidden)
            states[-1] = hidden
        return TFBaseModelOutput(
            last_hidden_state=hidden,
            hidden_states=tuple(states) if output_hidden_states else None,
            attentions=tuple(attentions) if output_attentions else None,
        )

    def chosen(self, changed: Tensor, hidden: Tensor) -> Tensor:
        """A layer's output, or in training by chance its input."""
        if self.chance is None or not self.chance.active:
            return changed
        kept = self.chance((1, 1, 1), hidden) >= self.layerdrop
        return ops.where(kept, changed, hidden)


class Wav2Vec2AdapterLayer(Module):
    """A convolution with a gated linear unit that shortens the states."""

    def __init__(self, config: Wav2Vec2Config, width: int) -> None:
        super().__init__()
        kernel = config.adapter_kernel_size
        self.conv = Conv1d(
            width,
            2 * width,
            kernel,
            config.adapter_stride,
            padding=1,
            init=Normal(math.sqrt(2 / (width * kernel))),
            bias_init=fan_in_uniform(width * kernel),
        )
        self.width = width

    def __call__(self, channels: Tensor) -> Tensor:
        both = self.conv(channels)
        return both[:, : self.width] * ops.sigmoid(both[:, self.width :])


class Wav2Vec2Adapter(Module):
    """Convolutions after the transformer, and a projection where their width is another."""

    def __init__(self, config: Wav2Vec2Config) -> None:
        super().__init__()
        width = config.output_hidden_size or config.hidden_size
        projects = width != config.hidden_size
        self.proj = Linear(config.hidden_size, width) if projects else Identity()
        self.proj_layer_norm = LayerNorm(width, eps=1e-5) if projects else Identity()
        layers = [Wav2Vec2AdapterLayer(config, width) for _ in range(config.num_adapter_layers)]
        self.layers = ModuleList(layers)

    def __call__(self, hidden: Tensor) -> Tensor:
        channels = swapped(self.proj_layer_norm(self.proj(hidden)))
        for layer in self.layers:
            channels = layer(channels)
        return swapped(channels)


def swapped(x: Tensor) -> Tensor:
    """Channels and positions in the other order."""
    return ops.transpose(x, (0, 2, 1))


def fan_in_uniform(fan_in: int) -> Uniform:
    bound = 1 / math.sqrt(fan_in)
    return Uniform(-bound, bound)
