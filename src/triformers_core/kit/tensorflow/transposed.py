"""Transposed convolutions, which spread every position over several, on TensorFlow.

Axis letters: B batch, T positions.
"""

from __future__ import annotations

import tensorflow as tf
from tensorflow import Tensor

from triformers_core.checkpoint.layout import Layout
from triformers_core.kit.initializers import Initializer, Zeros
from triformers_core.kit.tensorflow.convolution import by_group
from triformers_core.kit.tensorflow.layers import Module
from triformers_core.kit.tensorflow.parameters import Parameter


class ConvTranspose1d(Module):
    """A one-dimensional transposed convolution: ``[B, in, T]`` → ``[B, out, steps]``.

    ``steps = (T - 1) * stride + kernel_size - 2 * padding``.

    Args:
        in_channels: channels of the input.
        out_channels: channels of the output.
        kernel_size: positions over which the kernel spreads one.
        stride: positions between two placements.
        padding: positions that are left out at both ends of the output.
        groups: parts of the channels that have nothing to do with each other.
        bias: whether there is a bias.
        init: initialiser of the kernel; by default the model's.
    """

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size: int,
        stride: int = 1,
        *,
        padding: int = 0,
        groups: int = 1,
        bias: bool = True,
        init: Initializer | None = None,
    ) -> None:
        self.stride, self.padding, self.groups = stride, padding, groups
        shape = (in_channels, out_channels // groups, kernel_size)
        self.weight = Parameter(*shape, init=init, layout=Layout.CONV1D)
        self.bias = Parameter(out_channels, init=Zeros()) if bias else None

    def __call__(self, x: Tensor) -> Tensor:
        kernel = self.weight.value(x.dtype)
        return _spread(
            x, kernel, self.bias, stride=(self.stride,), padding=(self.padding,), groups=self.groups
        )


class ConvTranspose2d(Module):
    """A two-dimensional transposed convolution: ``[B, in, height, width]`` → ``[B, out, …, …]``.

    Pairs are of height and width. Of an axis of ``T`` positions become
    ``(T - 1) * stride + kernel_size - 2 * padding``.

    Args:
        in_channels: channels of the input.
        out_channels: channels of the output.
        kernel_size: size of the kernel.
        stride: steps between two placements.
        padding: rows and columns that are left out at both ends of the output.
        groups: parts of the channels that have nothing to do with each other.
        bias: whether there is a bias.
        init: initialiser of the kernel; by default the model's.
    """

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size: tuple[int, int],
        stride: tuple[int, int] = (1, 1),
        *,
        padding: tuple[int, int] = (0, 0),
        groups: int = 1,
        bias: bool = True,
        init: Initializer | None = None,
    ) -> None:
        self.stride, self.padding, self.groups = stride, padding, groups
        shape = (in_channels, out_channels // groups, *kernel_size)
        self.weight = Parameter(*shape, init=init, layout=Layout.CONV2D)
        self.bias = Parameter(out_channels, init=Zeros()) if bias else None

    def __call__(self, x: Tensor) -> Tensor:
        kernel = self.weight.value(x.dtype)
        return _spread(
            x, kernel, self.bias, stride=self.stride, padding=self.padding, groups=self.groups
        )


def _spread(
    x: Tensor,
    kernel: Tensor,
    bias: Parameter | None,
    *,
    stride: tuple[int, ...],
    padding: tuple[int, ...],
    groups: int,
) -> Tensor:
    """A transposed convolution over all axes but the first two.

    Args:
        x: ``[B, in, …]``.
        kernel: ``[…, out / groups, in]``.
        bias: ``[out]``.
        stride: an axis of positions each, as all that follow.
        padding: what is left out of the output.
        groups: parts of the channels.
    """
    axes, widths = range(len(stride)), tf.shape(kernel)
    # Channels go last and back: TensorFlow has no other convolution on processors.
    x = tf.transpose(x, (0, *(2 + axis for axis in axes), 1))

    def spread(part: Tensor, own: Tensor) -> Tensor:
        sizes = tf.shape(part)
        steps = [(sizes[1 + axis] - 1) * stride[axis] + widths[axis] for axis in axes]
        shape = tf.stack([sizes[0], *steps, widths[-2]])
        return tf.nn.conv_transpose(part, own, shape, stride, "VALID")

    y = by_group(spread, x, kernel, groups)
    if any(padding):
        y = y[(slice(None), *(slice(count, -count or None) for count in padding))]
    y = y if bias is None else y + bias.value(y.dtype)
    return tf.transpose(y, (0, len(stride) + 1, *(1 + axis for axis in axes)))
