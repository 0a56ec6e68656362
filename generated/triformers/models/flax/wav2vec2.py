# Generated from src/triformers_core/architectures/wav2vec2/modeling.py by `make generate`; do not edit.
# pyright: reportIncompatibleMethodOverride=false
"""Wav2Vec2 (Baevski et al. 2020, https://arxiv.org/abs/2006.11477), written once for the backends.

Attribute names are those of the published checkpoints. Axis letters in comments: B batch, S samples,
T positions (what the convolutions leave of the samples), C channels, H heads, D size of a head,
G codebooks, V entries of a codebook, K negatives.
"""

from __future__ import annotations

import math
from typing import ClassVar

from triformers.models.flax.outputs import (
    FlaxBaseModelOutput,
    FlaxCausalLMOutput,
    FlaxMaskedLMOutput,
    FlaxPreTrainingOutput,
)
from triformers.models.flax.tasks import (
    FlaxBaseTaskModel,
    FlaxMaskedLMModel,
    FlaxPreTrainingModel,
    FlaxTaskModel,
)
from triformers_core.architectures.wav2vec2.configuration import Wav2Vec2Config
from triformers_core.architectures.wav2vec2.names import WAV2VEC2_NAMES
from triformers_core.errors import InvalidInputError
from triformers_core.kit.flax import (
    Conv1d,
    DType,
    Dropout,
    GroupNorm,
    GumbelNoise,
    Identity,
    LayerNorm,
    Linear,
    Module,
    ModuleList,
    Parameter,
    Params,
    PreTrainedModel,
    Tensor,
    UniformNoise,
    WeightNormConv1d,
    activation,
    float32,
    freeze,
    model_call,
    model_output,
    ops,
)
from triformers_core.kit.initializers import Normal, Uniform

__all__ = [
    "FlaxWav2Vec2FeatureProjection",
    "FlaxWav2Vec2ForCTC",
    "FlaxWav2Vec2ForMaskedLM",
    "FlaxWav2Vec2ForPreTraining",
    "FlaxWav2Vec2ForPreTrainingOutput",
    "FlaxWav2Vec2Model",
    "FlaxWav2Vec2PositionalConvEmbedding",
    "FlaxWav2Vec2PreTrainedModel",
]


@model_output
class FlaxWav2Vec2ForPreTrainingOutput(FlaxPreTrainingOutput):
    """Predictions and what they are compared with.

    Args:
        loss: contrastive and weighted diversity loss, a scalar.
        projected_states: predictions, ``[batch, positions, proj_codevector_dim]``.
        projected_quantized_states: quantised features, of the same shape.
        codevector_perplexity: how many codevectors are in use, a scalar.
        hidden_states: inputs of all layers and the last output.
        attentions: attention weights after the softmax.
        contrastive_loss: sum over the masked positions.
        diversity_loss: sum over the masked positions.
    """

    projected_states: Tensor
    projected_quantized_states: Tensor
    codevector_perplexity: Tensor
    hidden_states: tuple[Tensor, ...] | None = None
    attentions: tuple[Tensor, ...] | None = None
    contrastive_loss: Tensor | None = None
    diversity_loss: Tensor | None = None


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
            bias_init=_fan_in_uniform(inputs * kernel),
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
            return self.activation(_swapped(self.layer_norm(_swapped(x))))
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
        return _swapped(x)


class FlaxWav2Vec2FeatureProjection(Module):
    """Normalises features and projects them to the transformer's width; gives back both."""

    def __init__(self, config: Wav2Vec2Config, normalises: bool = True) -> None:
        super().__init__()
        width = config.conv_dim[-1]
        init = _fan_in_uniform(width)
        self.layer_norm = LayerNorm(width, config.layer_norm_eps) if normalises else Identity()
        self.projection = Linear(width, config.hidden_size, init=init, bias_init=init)
        self.dropout = Dropout(config.feat_proj_dropout)

    def __call__(self, features: Tensor) -> tuple[Tensor, Tensor]:
        features = self.layer_norm(features)
        return self.dropout(self.projection(features)), features


class FlaxWav2Vec2PositionalConvEmbedding(Module):
    """Relative positions: a wide convolution in groups; as many positions out as in."""

    def __init__(self, config: Wav2Vec2Config) -> None:
        super().__init__()
        kernel, groups = config.num_conv_pos_embeddings, config.num_conv_pos_embedding_groups
        self.conv = self.new_conv(config.hidden_size, kernel, groups)
        self.activation = activation(config.feat_extract_activation)

    def new_conv(self, width: int, kernel: int, groups: int) -> Module:
        """The convolution."""
        init = _fan_in_uniform(width // groups * kernel)
        # The length that a direction has by itself which is drawn so.
        length = init.high * math.sqrt(width * width / groups / 3)
        padding = kernel // 2
        return WeightNormConv1d(
            width, width, kernel, padding=padding, groups=groups, init=init, length=length
        )

    def __call__(self, hidden: Tensor) -> Tensor:
        length = ops.size(hidden, 1)
        positions = _swapped(self.conv(self.prepared(_swapped(hidden))))
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

    def __call__(
        self, hidden: Tensor, bias: Tensor | None, output_attentions: bool | None
    ) -> tuple[Tensor, Tensor | None]:
        context, weights = ops.attention(
            ops.split_heads(self.q_proj(hidden), self.heads),
            ops.split_heads(self.k_proj(hidden), self.heads),
            ops.split_heads(self.v_proj(hidden), self.heads),
            bias=bias,
            dropout=self.dropout,
            output_attentions=bool(output_attentions),
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

    def __call__(
        self, hidden: Tensor, bias: Tensor | None, output_attentions: bool | None
    ) -> tuple[Tensor, Tensor | None]:
        inputs = self.layer_norm(hidden) if self.stable else hidden
        attended, weights = self.attention(inputs, bias, output_attentions)
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
    ) -> FlaxBaseModelOutput:
        bias = None
        if mask is not None:  # [B, T]
            hidden = hidden * ops.cast_like(ops.unsqueeze(mask, -1), hidden)
            bias = ops.mask_to_bias(mask[:, None, None], like=hidden)
        hidden = hidden + self.pos_conv_embed(hidden)
        hidden = self.dropout(hidden if self.stable else self.layer_norm(hidden))
        states: list[Tensor] = [hidden]
        attentions: list[Tensor] = []
        for layer in self.layers:
            changed, weights = layer(hidden, bias, output_attentions)
            hidden = self.chosen(changed, hidden)
            states.append(hidden)
            if weights is not None:
                attentions.append(weights)
        if self.stable:
            hidden = self.layer_norm(hidden)
            states[-1] = hidden
        return FlaxBaseModelOutput(
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
            bias_init=_fan_in_uniform(width * kernel),
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
        channels = _swapped(self.proj_layer_norm(self.proj(hidden)))
        for layer in self.layers:
            channels = layer(channels)
        return _swapped(channels)


class Wav2Vec2GumbelVectorQuantizer(Module):
    """Replaces a feature by an entry of every codebook (Jang et al. 2016)."""

    def __init__(self, config: Wav2Vec2Config) -> None:
        super().__init__()
        self.groups, self.entries = config.num_codevector_groups, config.num_codevectors_per_group
        rows = self.groups * self.entries
        self.codevectors = Parameter(
            1, rows, config.codevector_dim // self.groups, init=Uniform(0.0, 1.0)
        )
        self.weight_proj = Linear(config.conv_dim[-1], rows, init=Normal(1.0))
        self.noise = GumbelNoise()
        self.temperature = 2.0

    def __call__(
        self, features: Tensor, mask: Tensor | None, temperature: float | Tensor | None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Gives the entries ``[B, T, codevector_dim]``, their perplexity, and their indices
        ``[B, T, G]``."""
        batch, length = ops.size(features, 0), ops.size(features, 1)
        scores = ops.reshape(self.weight_proj(features), (batch, length, self.groups, self.entries))
        noisy = scores + self.noise(scores)
        indices = ops.argmax(noisy)
        shares = ops.one_hot(indices, self.entries, like=scores)
        used = shares
        if self.noise.active:
            # Forwards a hard choice, backwards a soft one.
            soft = ops.softmax(noisy / (self.temperature if temperature is None else temperature))
            shares = shares + soft - ops.stop_gradient(soft)
            used = ops.softmax(scores)
        table = ops.reshape(ops.value(self.codevectors), (self.groups, self.entries, -1))
        # [B, T, G, 1, V] x [G, V, D] → [B, T, G, 1, D]
        chosen = ops.matmul(ops.unsqueeze(shares, 3), table)
        return ops.reshape(chosen, (batch, length, -1)), self.perplexity(used, mask), indices

    def perplexity(self, used: Tensor, mask: Tensor | None) -> Tensor:
        """Effective number of entries in use at the masked positions, summed over codebooks."""
        used = ops.reshape(used, (-1, self.groups, self.entries))
        weight = ops.reshape(ops.ones((ops.size(used, 0),), like=used), (-1, 1, 1))
        if mask is not None:
            weight = ops.reshape(ops.cast_like(mask, used), (-1, 1, 1))
        share = ops.reduce_sum(used * weight, 0) / ops.reduce_sum(weight, 0)
        entropy = -ops.reduce_sum(share * ops.log(share + 1e-7), -1)
        return ops.reduce_sum(ops.exp(entropy), 0)


class Wav2Vec2Negatives(Module):
    """Draws what a masked position is told from: in training, with new ones in every call."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count
        self.chance = UniformNoise()

    def __call__(self, mask: Tensor) -> Tensor | None:
        """For every position others of its row that are masked, of a mask ``[B, T]``.

        They are rows of all positions of the batch, ``[B, T, K]``.
        """
        if not self.chance.active:
            return None
        batch, length = ops.size(mask, 0), ops.size(mask, 1)
        numbers = self.chance((batch, length, self.count), mask)
        mask = ops.cast_like(mask, numbers)
        # Masked positions first, in their order, and how many of them come before each position.
        positions = ops.cast_like(ops.arange(0, length, mask), mask)
        masked = ops.argsort(positions - mask * 1e6)  # More than there are positions.
        before = ops.cumsum(mask, 1) - mask
        others = ops.reshape(ops.reduce_sum(mask, 1) - 1, (-1, 1, 1))
        drawn = ops.floor(numbers * others)
        # Leaves out the position itself.
        drawn = drawn + ops.cast_like(drawn >= ops.unsqueeze(before, -1), mask)
        drawn = ops.to_int(ops.clip(drawn, 0, length - 1))
        chosen = ops.take_along(masked, ops.reshape(drawn, (batch, -1)))
        rows = ops.reshape(chosen, (batch, length, self.count))
        firsts = ops.cast_like(ops.arange(0, batch, mask), rows) * length
        return rows + ops.reshape(firsts, (-1, 1, 1))


class Wav2Vec2SpanMask(Module):
    """Masks spans at random (Park et al. 2019): in training, with new places in every call."""

    def __init__(self, share: float, span: int, least: int) -> None:
        super().__init__()
        self.share, self.span, self.least = share, span, least
        self.chance = UniformNoise()

    def __call__(self, entries: Tensor) -> Tensor | None:
        """Spans among those entries that are 1 or true, the first ones of rows ``[B, N]``.

        True where masked.
        """
        if not self.chance.active:
            return None
        batch, width = ops.size(entries, 0), ops.size(entries, 1)
        numbers = self.chance((batch, width), entries)
        lengths = ops.unsqueeze(ops.cast_like(ops.reduce_sum(ops.to_int(entries), 1), numbers), 1)
        count = ops.floor(lengths * (self.share / self.span) + self.chance((1, 1), entries))
        count = ops.clip(ops.clip(count, self.least, width), 0, width // self.span)
        # A span begins where it ends within the length; the places with the lowest numbers win.
        places = ops.cast_like(ops.arange(0, width, numbers), numbers)
        fits = ops.unsqueeze(places, 0) + self.span <= lengths
        order = ops.cast_like(ops.argsort(ops.argsort(ops.where(fits, numbers, 2.0))), numbers)
        begun = ops.cumsum(ops.cast_like((order < count) & fits, numbers), 1)
        ended = ops.cat([ops.zeros((batch, self.span), numbers), begun], axis=1)[:, :width]
        return begun - ended > 0.5


def _swapped(x: Tensor) -> Tensor:
    """Channels and positions in the other order."""
    return ops.transpose(x, (0, 2, 1))


def _fan_in_uniform(fan_in: int) -> Uniform:
    bound = 1 / math.sqrt(fan_in)
    return Uniform(-bound, bound)


class FlaxWav2Vec2PreTrainedModel(PreTrainedModel):
    """What all Wav2Vec2 models share."""

    config_class = Wav2Vec2Config
    config: Wav2Vec2Config
    base_model_prefix = "wav2vec2"
    main_input_name = "input_values"
    published_names = WAV2VEC2_NAMES
    # Only a model that masks has it, and checkpoints of recognisers lack it: their results don't
    # depend on it, and training for recognition starts it anew.
    ignored_on_load: ClassVar[tuple[str, ...]] = (r"masked_spec_embed$",)
    optional_on_load: ClassVar[tuple[str, ...]] = (r"masked_spec_embed$",)

    def feature_lengths(self, lengths: Tensor) -> Tensor:
        """How many positions the convolutions leave of so many samples."""
        for kernel, stride in zip(self.config.conv_kernel, self.config.conv_stride, strict=True):
            lengths = (lengths - kernel) // stride + 1
        return lengths

    def output_lengths(self, attention_mask: Tensor) -> Tensor:
        """Positions of every row's output that stand for sound, ``[B]``.

        Args:
            attention_mask: 1 for sound and 0 for padding, ``[B, S]``.
        """
        lengths = self.feature_lengths(ops.reduce_sum(ops.to_int(attention_mask), -1))
        if self.config.add_adapter:
            uncovered = self.config.adapter_kernel_size - 2  # There is a zero on both sides.
            for _ in range(self.config.num_adapter_layers):
                lengths = (lengths - uncovered) // self.config.adapter_stride + 1
        return lengths

    def freeze_feature_encoder(self) -> None:
        """Takes the convolutions before the transformer out of training."""
        base = self.base_model
        assert isinstance(base, FlaxWav2Vec2Model), "every model here has one"
        freeze(base.feature_extractor)

    def freeze_feature_extractor(self) -> None:
        """The older name of ``freeze_feature_encoder``."""
        self.freeze_feature_encoder()

    def freeze_base_model(self) -> None:
        """Takes everything but the head out of training."""
        freeze(self.base_model)


class FlaxWav2Vec2Model(FlaxWav2Vec2PreTrainedModel, FlaxBaseTaskModel):
    """Wav2Vec2's hidden states, without a head."""

    def __init__(self, config: Wav2Vec2Config, *, seed: int = 0, dtype: DType = float32) -> None:
        super().__init__(config, seed=seed, dtype=dtype)
        width = config.hidden_size
        augments = config.apply_spec_augment
        masks = max(config.mask_time_prob, config.mask_feature_prob) > 0
        self.feature_extractor = Wav2Vec2FeatureEncoder(config)
        self.feature_projection = self.new_feature_projection()
        self.masked_spec_embed = Parameter(width, init=Uniform(0.0, 1.0)) if masks else None
        self.time_spans = (
            Wav2Vec2SpanMask(
                config.mask_time_prob, config.mask_time_length, config.mask_time_min_masks
            )
            if augments and config.mask_time_prob > 0
            else None
        )
        self.feature_spans = (
            Wav2Vec2SpanMask(
                config.mask_feature_prob, config.mask_feature_length, config.mask_feature_min_masks
            )
            if augments and config.mask_feature_prob > 0
            else None
        )
        self.encoder = Wav2Vec2Encoder(config, self.new_positions())
        self.adapter = Wav2Vec2Adapter(config) if config.add_adapter else None
        self.post_init()

    def new_feature_projection(self) -> Module:
        """The way from features to the transformer."""
        return FlaxWav2Vec2FeatureProjection(self.config)

    def new_positions(self) -> Module:
        """The positional convolution."""
        return FlaxWav2Vec2PositionalConvEmbedding(self.config)

    @model_call
    def __call__(
        self,
        input_values: Tensor | None = None,
        attention_mask: Tensor | None = None,
        mask_time_indices: Tensor | None = None,
        *,
        freeze_feature_encoder: bool | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxBaseModelOutput:
        """Computes the hidden states.

        Args:
            input_values: samples ``[batch, samples]``, as the feature extractor prepares them.
            attention_mask: 1 for sound and 0 for padding, ``[batch, samples]``.
            mask_time_indices: 1 or true for positions whose state is hidden from the transformer,
                ``[batch, positions]``; by default drawn in training, as the configuration says.
            freeze_feature_encoder: whether the convolutions get no gradient in this call.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: there are no samples, or too few, or nothing to mask with.
        """
        samples = self.checked(input_values)
        features: Tensor = self.feature_extractor(samples)
        if freeze_feature_encoder:
            features = ops.stop_gradient(features)
        mask = None
        if attention_mask is not None:
            mask = self.positions_mask(attention_mask, features)
        hidden, normalised = self.feature_projection(features)
        hidden = self.augmented(hidden, mask, mask_time_indices)
        outputs: FlaxBaseModelOutput = self.encoder(
            hidden, mask, output_attentions, output_hidden_states
        )
        hidden = outputs.last_hidden_state
        return FlaxBaseModelOutput(
            last_hidden_state=hidden if self.adapter is None else self.adapter(hidden),
            extract_features=normalised,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    def checked(self, input_values: Tensor | None) -> Tensor:
        """The samples, if they are such."""
        if input_values is None:
            raise InvalidInputError(f"A {type(self).__name__} was called without input_values.")
        if len(input_values.shape) != 2:
            raise InvalidInputError(
                f"input_values has the shape {list(input_values.shape)}; it is [batch, samples]."
            )
        samples = ops.size(input_values, 1)
        least = 1
        for kernel, stride in zip(
            reversed(self.config.conv_kernel), reversed(self.config.conv_stride), strict=True
        ):
            least = (least - 1) * stride + kernel
        # A size that isn't known yet (in a tf.function) can't be compared here.
        if isinstance(samples, int) and samples < least:
            raise InvalidInputError(
                f"input_values has {samples} samples, and the convolutions need {least} at least."
            )
        return input_values

    def positions_mask(self, attention_mask: Tensor, features: Tensor) -> Tensor:
        """True at the positions that stand for sound, ``[B, T]``."""
        lengths = self.feature_lengths(ops.reduce_sum(ops.to_int(attention_mask), -1))
        positions = ops.arange(0, ops.size(features, 1), like=features)
        return ops.cast_like(positions, lengths)[None, :] < lengths[:, None]

    def augmented(self, hidden: Tensor, mask: Tensor | None, indices: Tensor | None) -> Tensor:
        """States of which some are masked (Park et al. 2019)."""
        batch, length, width = (ops.size(hidden, axis) for axis in (0, 1, 2))
        if not self.config.apply_spec_augment:
            return hidden
        if indices is None and self.time_spans is not None:
            whole = ops.ones((batch, length), like=hidden)
            indices = self.time_spans(whole if mask is None else mask)
        if indices is not None:
            if self.masked_spec_embed is None:
                raise InvalidInputError(
                    "mask_time_indices was given, and the model has no state to mask with: set "
                    "mask_time_prob in its configuration."
                )
            masked = ops.unsqueeze(ops.cast_like(indices, hidden), -1) > 0.5
            hidden = ops.where(masked, ops.value(self.masked_spec_embed), hidden)
        if self.feature_spans is not None:
            dropped = self.feature_spans(ops.ones((batch, width), like=hidden))
            if dropped is not None:
                hidden = ops.where(ops.unsqueeze(dropped, 1), 0.0, hidden)
        return hidden


class FlaxWav2Vec2ForPreTraining(FlaxWav2Vec2PreTrainedModel, FlaxPreTrainingModel):
    """Wav2Vec2 with its quantiser: it tells a masked position's features from others'."""

    optional_on_load = ()

    def __init__(self, config: Wav2Vec2Config, *, seed: int = 0, dtype: DType = float32) -> None:
        super().__init__(config, seed=seed, dtype=dtype)
        self.wav2vec2 = FlaxWav2Vec2Model(config)
        self.dropout_features = Dropout(config.feat_quantizer_dropout)
        self.quantizer = Wav2Vec2GumbelVectorQuantizer(config)
        self.negatives = Wav2Vec2Negatives(config.num_negatives)
        self.project_hid = _projection(config.hidden_size, config.proj_codevector_dim)
        self.project_q = _projection(config.codevector_dim, config.proj_codevector_dim)
        self.post_init()

    def set_gumbel_temperature(self, temperature: float) -> None:
        """Sets the temperature of the quantiser's soft choice in training; it is 2 at first."""
        self.quantizer.temperature = temperature

    @model_call
    def __call__(
        self,
        input_values: Tensor | None = None,
        attention_mask: Tensor | None = None,
        mask_time_indices: Tensor | None = None,
        sampled_negative_indices: Tensor | None = None,
        *,
        gumbel_temperature: float | Tensor | None = None,
        freeze_feature_encoder: bool | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxWav2Vec2ForPreTrainingOutput:
        """Predicts the masked features.

        Args:
            input_values: samples ``[batch, samples]``, as the feature extractor prepares them.
            attention_mask: 1 for sound and 0 for padding, ``[batch, samples]``.
            mask_time_indices: 1 or true for the masked positions, ``[batch, positions]``.
            sampled_negative_indices: for every position the other ones that it is told from, as
                rows of all positions of the batch, ``[batch, positions, negatives]``. In training
                they are drawn among the masked positions by default; without them there is no loss.
            gumbel_temperature: of the quantiser's soft choice; see ``set_gumbel_temperature``.
            freeze_feature_encoder: whether the convolutions get no gradient in this call.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.

        Raises:
            InvalidInputError: there are negatives, and it isn't said which positions are masked.
        """
        outputs = self.wav2vec2(
            input_values,
            attention_mask,
            mask_time_indices,
            freeze_feature_encoder=freeze_feature_encoder,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        states = self.project_hid(outputs.last_hidden_state)
        assert outputs.extract_features is not None, "the base model gives them"
        features = self.dropout_features(outputs.extract_features)
        entries, perplexity, codes = self.quantizer(features, mask_time_indices, gumbel_temperature)
        quantized = self.project_q(entries)
        loss = contrastive = diversity = None
        if sampled_negative_indices is None and mask_time_indices is not None:
            sampled_negative_indices = self.negatives(mask_time_indices)
        if sampled_negative_indices is not None:
            if mask_time_indices is None:
                raise InvalidInputError(
                    "sampled_negative_indices was given without mask_time_indices: the loss is "
                    "about the masked positions."
                )
            mask = ops.cast_like(mask_time_indices, states)
            contrastive = self.contrastive_loss(
                states, quantized, codes, ops.to_int(sampled_negative_indices), mask
            )
            total = self.quantizer.groups * self.quantizer.entries
            masked = ops.reduce_sum(ops.reshape(mask, (-1,)), 0)
            diversity = (total - perplexity) / total * masked
            loss = contrastive + self.config.diversity_loss_weight * diversity
        return FlaxWav2Vec2ForPreTrainingOutput(
            loss=loss,
            projected_states=states,
            projected_quantized_states=quantized,
            codevector_perplexity=perplexity,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            contrastive_loss=contrastive,
            diversity_loss=diversity,
        )

    def contrastive_loss(
        self, states: Tensor, quantized: Tensor, codes: Tensor, negatives: Tensor, mask: Tensor
    ) -> Tensor:
        """Cross entropy of the right one among the quantised states, summed over masked positions.

        Args:
            states: ``[B, T, proj_codevector_dim]``.
            quantized: ``[B, T, proj_codevector_dim]``.
            codes: the entries that they stand for, ``[B, T, G]``.
            negatives: rows of ``[B * T]``, ``[B, T, K]``.
            mask: 1 for masked positions, ``[B, T]``.
        """
        width, groups = ops.size(quantized, -1), ops.size(codes, -1)
        others = ops.take_rows(ops.reshape(quantized, (-1, width)), negatives)  # [B, T, K, …]
        choices = ops.cat([ops.unsqueeze(quantized, 2), others], axis=2)
        scores = _cosines(ops.unsqueeze(states, 2), choices)
        scores = scores / self.config.contrastive_logits_temperature  # [B, T, 1 + K]
        # A negative with the same entries is none.
        other_codes = ops.take_rows(ops.reshape(codes, (-1, groups)), negatives)
        differing = ops.to_int(other_codes != ops.unsqueeze(codes, 2))
        same = ops.reduce_sum(differing, -1) == 0
        scores = ops.cat(
            [scores[:, :, :1], ops.where(same, float("-inf"), scores[:, :, 1:])], axis=2
        )
        losses = -ops.log_softmax(scores)[:, :, 0]
        return ops.reduce_sum(ops.reshape(losses * mask, (-1,)), 0)


def _projection(inputs: int, outputs: int) -> Linear:
    init = _fan_in_uniform(inputs)
    return Linear(inputs, outputs, init=init, bias_init=init)


def _cosines(x: Tensor, y: Tensor) -> Tensor:
    """Cosine of the angle between vectors along the last axis."""
    product = ops.reduce_sum(x * y, -1)
    squares = ops.reduce_sum(x * x, -1) * ops.reduce_sum(y * y, -1)
    return product / ops.sqrt(ops.maximum(squares, ops.ones((1,), like=squares) * 1e-16))


class FlaxWav2Vec2ForMaskedLM(FlaxWav2Vec2PreTrainedModel, FlaxMaskedLMModel):
    """Wav2Vec2 with scores of characters at every position."""

    def __init__(self, config: Wav2Vec2Config, *, seed: int = 0, dtype: DType = float32) -> None:
        super().__init__(config, seed=seed, dtype=dtype)
        self.wav2vec2 = FlaxWav2Vec2Model(config)
        self.dropout = Dropout(config.final_dropout)
        self.lm_head = Linear(_output_width(config), config.vocab_size)
        self.post_init()

    @model_call
    def __call__(
        self,
        input_values: Tensor | None = None,
        attention_mask: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxMaskedLMOutput:
        """Scores the characters.

        Args:
            input_values: samples ``[batch, samples]``, as the feature extractor prepares them.
            attention_mask: accepted and not used, as the published model does.
            labels: characters ``[batch, positions]``, -100 for those that don't count.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        del attention_mask
        outputs = self.wav2vec2(
            input_values,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.lm_head(self.dropout(outputs.last_hidden_state))
        return FlaxMaskedLMOutput(
            loss=None if labels is None else self.token_loss(logits, labels),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )


class FlaxWav2Vec2ForCTC(FlaxWav2Vec2PreTrainedModel, FlaxTaskModel):
    """Wav2Vec2 for speech recognition (connectionist temporal classification)."""

    def __init__(self, config: Wav2Vec2Config, *, seed: int = 0, dtype: DType = float32) -> None:
        super().__init__(config, seed=seed, dtype=dtype)
        self.wav2vec2 = FlaxWav2Vec2Model(config)
        self.dropout = Dropout(config.final_dropout)
        self.lm_head = Linear(_output_width(config), config.vocab_size)
        self.post_init()

    @model_call
    def __call__(
        self,
        input_values: Tensor | None = None,
        attention_mask: Tensor | None = None,
        labels: Tensor | None = None,
        *,
        freeze_feature_encoder: bool | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        params: Params | None = None,
        dropout_rng: Tensor | None = None,
        train: bool = False,
    ) -> FlaxCausalLMOutput:
        """Scores the characters.

        Args:
            input_values: samples ``[batch, samples]``, as the feature extractor prepares them.
            attention_mask: 1 for sound and 0 for padding, ``[batch, samples]``.
            labels: the text's characters ``[batch, characters]``; negative ones are padding.
            freeze_feature_encoder: whether the convolutions get no gradient in this call.
            output_attentions: whether to return the attention weights.
            output_hidden_states: whether to return every layer's states.
            return_dict: whether to return an output object instead of a tuple.
            params: parameters to use in place of the model's own.
            dropout_rng: random key of the dropout; needed with ``train``.
            train: whether dropout is active.
        """
        outputs = self.wav2vec2(
            input_values,
            attention_mask,
            freeze_feature_encoder=freeze_feature_encoder,
            output_attentions=output_attentions,
            output_hidden_states=output_hidden_states,
            return_dict=True,
        )
        logits = self.lm_head(self.dropout(outputs.last_hidden_state))
        return FlaxCausalLMOutput(
            loss=None if labels is None else self.ctc_loss(logits, labels, attention_mask),
            logits=logits,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
        )

    def ctc_loss(self, logits: Tensor, labels: Tensor, attention_mask: Tensor | None) -> Tensor:
        """The CTC loss of characters ``[B, N]``, given scores ``[B, T, vocabulary]``."""
        batch, length = ops.size(logits, 0), ops.size(logits, 1)
        if attention_mask is None:
            lengths = ops.to_int(ops.ones((batch,), like=labels)) * length
        else:
            lengths = self.output_lengths(attention_mask)
        return ops.ctc_loss(
            logits,
            ops.to_int(labels),
            lengths,
            blank=self.config.pad_token_id or 0,
            reduction=self.config.ctc_loss_reduction,
            zero_infinity=self.config.ctc_zero_infinity,
        )


def _output_width(config: Wav2Vec2Config) -> int:
    width = config.output_hidden_size if config.add_adapter else None
    return width or config.hidden_size
