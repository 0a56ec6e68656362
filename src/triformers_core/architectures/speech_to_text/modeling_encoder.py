"""Speech2Text's encoder: convolutions that shorten a recording, and a transformer's layers.

Axis letters in comments: B batch, F frames, N numbers of a frame, T positions, C width of the states.
"""

from __future__ import annotations

from triformers_core.architectures.bart.modeling_layers import EPSILON, BartLayer
from triformers_core.architectures.speech_to_text.configuration import Speech2TextConfig
from triformers_core.attention import LayerList, run_layers, self_attention
from triformers_core.errors import InvalidInputError
from triformers_core.kit.torch import (
    Conv1d,
    Dropout,
    LayerNorm,
    Module,
    ModuleList,
    Tensor,
    ops,
)
from triformers_core.outputs import BaseModelOutput
from triformers_core.seq2seq import Stack

__all__: list[str] = []


class Speech2TextSubsampler(Module):
    """Convolutions of stride 2, of whose channels one half gates the other (Dauphin et al. 2017)."""

    def __init__(self, config: Speech2TextConfig) -> None:
        super().__init__()
        kernels = config.conv_kernel_sizes
        entering = [config.input_feat_per_channel * config.input_channels]
        entering += [config.conv_channels // 2] * (len(kernels) - 1)
        leaving = [config.conv_channels] * (len(kernels) - 1) + [2 * config.d_model]
        self.conv_layers = ModuleList(
            [
                Conv1d(before, after, kernel, stride=2, padding=kernel // 2)
                for before, after, kernel in zip(entering, leaving, kernels, strict=True)
            ]
        )

    def forward(self, features: Tensor) -> Tensor:
        """``[B, F, N]`` → ``[B, T, C]``."""
        hidden = features
        for layer in self.conv_layers:
            found = ops.transpose(layer(ops.transpose(hidden, (0, 2, 1))), (0, 2, 1))
            content, gate = ops.chunk(found, 2)
            hidden = content * ops.sigmoid(gate)
        return hidden


def shortened(attention_mask: Tensor, hidden: Tensor, convolutions: int) -> Tensor:
    """1 at the positions that the convolutions leave of sound, 0 for padding, ``[B, T]``.

    Args:
        attention_mask: 1 for frames, then 0 for padding, ``[B, F]``.
        hidden: the encoder's states ``[B, T, C]``.
        convolutions: how many of them there are.
    """
    lengths = ops.reduce_sum(ops.to_int(attention_mask), -1)
    for _ in range(convolutions):
        lengths = (lengths - 1) // 2 + 1
    positions = ops.cast_like(ops.arange(0, ops.size(hidden, 1), like=hidden), lengths)
    return ops.to_int(positions[None, :] < lengths[:, None])


class Speech2TextEncoder(Stack):
    """The encoder of recordings."""

    def __init__(self, config: Speech2TextConfig) -> None:
        super().__init__(is_decoder=False)
        config.check_multiple("d_model", "encoder_attention_heads")
        if config.pad_token_id is None:
            raise config.misfit("positions are counted on from it", "pad_token_id")
        self.conv = Speech2TextSubsampler(config)
        self.scale = config.d_model**0.5 if config.scale_embedding else 1.0
        self.before_first = config.pad_token_id
        self.layers = ModuleList(
            [BartLayer(config, is_decoder=False) for _ in range(config.encoder_layers)]
        )
        self.layer_norm = LayerNorm(config.d_model, EPSILON)
        self.dropout = Dropout(config.dropout)
        self.width, self.convolutions = config.d_model, config.num_conv_layers
        self.numbers = config.input_feat_per_channel * config.input_channels

    def get_layers(self) -> LayerList:
        """The layers."""
        return self.layers

    def forward(  # type: ignore[override]  # It reads no text.
        self,
        input_features: Tensor | None = None,
        attention_mask: Tensor | None = None,
        *,
        head_mask: Tensor | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
    ) -> BaseModelOutput:
        hidden = self.conv(self.checked(input_features)) * self.scale
        mask = None
        if attention_mask is not None:
            mask = shortened(attention_mask, hidden, self.convolutions)
        hidden = self.dropout(hidden + self.positions(hidden, mask))
        own = self_attention(mask, head_mask=head_mask, output_attentions=output_attentions)
        stack = run_layers(self.layers, hidden, own=own)
        return stack.output(
            self.layer_norm(stack.states[-1]), output_hidden_states=output_hidden_states
        )

    def checked(self, input_features: Tensor | None) -> Tensor:
        """The features, if they are such.

        Raises:
            InvalidInputError: there are none, or they have another shape.
        """
        if input_features is None:
            raise InvalidInputError(
                "The encoder was called without input_features or encoder_outputs."
            )
        shape = list(input_features.shape)
        if len(shape) != 3 or shape[2] not in (self.numbers, None):
            raise InvalidInputError(
                f"input_features has the shape {shape}; it is [batch, frames, {self.numbers}]."
            )
        # A tf.function may not know what its last axis is.
        sizes = (ops.size(input_features, 0), ops.size(input_features, 1), self.numbers)
        return ops.reshape(input_features, sizes)

    def positions(self, hidden: Tensor, mask: Tensor | None) -> Tensor:
        """The sinusoids of the positions, zeros for padding, ``[1, T, C]`` or ``[B, T, C]``."""
        places = ops.arange(0, ops.size(hidden, 1), like=hidden) + (self.before_first + 1)
        found = ops.sinusoids(places[None, :], self.width, like=hidden, span=self.width - 2)
        return found if mask is None else found * ops.unsqueeze(ops.cast_like(mask, found), -1)
