"""Wav2Vec2 (Baevski et al. 2020, https://arxiv.org/abs/2006.11477), written once for the backends.

Attribute names are those of the published checkpoints. Axis letters in comments: B batch, S samples,
T positions (what the convolutions leave of the samples), C channels, H heads, D size of a head,
G codebooks, V entries of a codebook, K negatives.
"""

from __future__ import annotations

from typing import ClassVar, Unpack

from triformers_core.architectures.wav2vec2.configuration import Wav2Vec2Config
from triformers_core.architectures.wav2vec2.modeling_layers import (
    Wav2Vec2Adapter,
    Wav2Vec2Encoder,
    Wav2Vec2FeatureEncoder,
    Wav2Vec2FeatureProjection,
    Wav2Vec2PositionalConvEmbedding,
)
from triformers_core.architectures.wav2vec2.names import WAV2VEC2_NAMES
from triformers_core.errors import InvalidInputError
from triformers_core.inputs_signals import MaskedSoundInputs
from triformers_core.kit.initializers import Uniform
from triformers_core.kit.torch import (
    Module,
    Parameter,
    Tensor,
    UniformNoise,
    freeze,
    model_call,
    ops,
)
from triformers_core.outputs import BaseModelOutput
from triformers_core.tasks import TaskModel

__all__ = [
    "Wav2Vec2Model",
    "Wav2Vec2PreTrainedModel",
]


class Wav2Vec2SpanMask(Module):
    """Masks spans at random (Park et al. 2019): in training, with new places in every call."""

    def __init__(self, share: float, span: int, least: int) -> None:
        super().__init__()
        self.share, self.span, self.least = share, span, least
        self.chance = UniformNoise()

    def forward(self, entries: Tensor) -> Tensor | None:
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


class Wav2Vec2PreTrainedModel(TaskModel):
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

    def add_base_model(self) -> None:
        """Gives a model with a head the one without, under the name that checkpoints have for it."""
        setattr(self, self.base_model_prefix, self.new_base_model())

    def new_base_model(self) -> Wav2Vec2Model:
        """The model without a head; an architecture like this one makes its own."""
        return Wav2Vec2Model(self.config)

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

    def positions_mask(self, attention_mask: Tensor, features: Tensor) -> Tensor:
        """True at the positions that stand for sound, ``[B, T]``."""
        lengths = self.feature_lengths(ops.reduce_sum(ops.to_int(attention_mask), -1))
        positions = ops.arange(0, ops.size(features, 1), like=features)
        return ops.cast_like(positions, lengths)[None, :] < lengths[:, None]

    def freeze_feature_encoder(self) -> None:
        """Takes the convolutions before the transformer out of training."""
        base = self.base_model
        assert isinstance(base, Wav2Vec2Model), "every model here has one"
        freeze(base.feature_extractor)

    def freeze_feature_extractor(self) -> None:
        """The older name of ``freeze_feature_encoder``."""
        self.freeze_feature_encoder()

    def freeze_base_model(self) -> None:
        """Takes everything but the head out of training."""
        freeze(self.base_model)


class Wav2Vec2Model(Wav2Vec2PreTrainedModel):
    """Wav2Vec2's hidden states, without a head."""

    def __init__(self, config: Wav2Vec2Config) -> None:
        super().__init__(config)
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
        return Wav2Vec2FeatureProjection(self.config)

    def new_positions(self) -> Module:
        """The positional convolution."""
        return Wav2Vec2PositionalConvEmbedding(self.config)

    @model_call
    def forward(self, **inputs: Unpack[MaskedSoundInputs]) -> BaseModelOutput:
        """Computes the hidden states.

        Raises:
            InvalidInputError: there are no samples, or too few, or nothing to mask with.
        """
        attention_mask = inputs.get("attention_mask")
        samples = self.checked(inputs.get("input_values"))
        features: Tensor = self.feature_extractor(samples)
        if inputs.get("freeze_feature_encoder"):
            features = ops.stop_gradient(features)
        mask = None
        if attention_mask is not None:
            mask = self.positions_mask(attention_mask, features)
        hidden, normalised = self.feature_projection(features)
        hidden = self.augmented(hidden, mask, inputs.get("mask_time_indices"))
        outputs: BaseModelOutput = self.encoder(
            hidden, mask, inputs.get("output_attentions"), inputs.get("output_hidden_states")
        )
        hidden = outputs.last_hidden_state
        return BaseModelOutput(
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
