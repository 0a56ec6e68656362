"""Convolutions and the normalisations that go with them, on TensorFlow.

Axis letters: B batch, C channels, T positions (one axis, or height and width).
"""

from __future__ import annotations

from collections.abc import Callable

import tensorflow as tf
from tensorflow import Tensor

from triformers_core.checkpoint.layout import Layout
from triformers_core.kit.initializers import Initializer, Ones, Zeros
from triformers_core.kit.tensorflow.context import current_call
from triformers_core.kit.tensorflow.layers import Module, freeze
from triformers_core.kit.tensorflow.parameters import Parameter


class Conv1d(Module):
    """A one-dimensional convolution: ``[B, in, T]`` → ``[B, out, steps]``.

    Args:
        in_channels: channels of the input.
        out_channels: channels of the output.
        kernel_size: positions that the kernel covers.
        stride: positions between two placements.
        padding: zeros before and after the input.
        groups: parts of the channels that have nothing to do with each other.
        bias: whether there is a bias.
        init: initialiser of the kernel; by default the model's.
        bias_init: initialiser of the bias.
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
        bias_init: Initializer = Zeros(),
    ) -> None:
        self.stride, self.padding, self.groups = stride, padding, groups
        shape = (out_channels, in_channels // groups, kernel_size)
        self.weight = Parameter(*shape, init=init, layout=Layout.CONV1D)
        self.bias = Parameter(out_channels, init=bias_init) if bias else None

    def __call__(self, x: Tensor) -> Tensor:
        kernel = self.weight.value(x.dtype)
        return _convolved(
            x, kernel, self.bias, self.groups, stride=self.stride, padding=self.padding
        )


class Conv2d(Module):
    """A two-dimensional convolution: ``[B, in, height, width]`` → ``[B, out, …, …]``.

    Pairs are of height and width.

    Args:
        in_channels: channels of the input.
        out_channels: channels of the output.
        kernel_size: size of the kernel.
        stride: steps between two placements.
        padding: zeros before and after the input.
        dilation: steps between two entries that the kernel reads.
        groups: parts of the channels that have nothing to do with each other; with as many as there
            are channels the convolution is depthwise.
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
        dilation: tuple[int, int] = (1, 1),
        groups: int = 1,
        bias: bool = True,
        init: Initializer | None = None,
    ) -> None:
        self.stride, self.padding, self.dilation, self.groups = stride, padding, dilation, groups
        shape = (out_channels, in_channels // groups, *kernel_size)
        self.weight = Parameter(*shape, init=init, layout=Layout.CONV2D)
        self.bias = Parameter(out_channels, init=Zeros()) if bias else None

    def __call__(self, x: Tensor) -> Tensor:
        # Channels go last and back: TensorFlow has no other convolution on processors.
        x = tf.transpose(x, (0, 2, 3, 1))
        if any(self.padding):
            x = tf.pad(x, [(0, 0), *((count, count) for count in self.padding), (0, 0)])
        y = by_group(
            lambda part, kernel: tf.nn.conv2d(
                part, kernel, self.stride, "VALID", dilations=self.dilation
            ),
            x,
            self.weight.value(x.dtype),
            self.groups,
        )
        y = y if self.bias is None else y + self.bias.value(x.dtype)
        return tf.transpose(y, (0, 3, 1, 2))


class WeightNormConv1d(Module):
    """A one-dimensional convolution with weight normalisation (Salimans and Kingma 2016).

    The kernel of every position is a direction with a length of its own; both have the names that
    PyTorch gives to such parametrisations.

    Args:
        in_channels: channels of the input.
        out_channels: channels of the output.
        kernel_size: positions that the kernel covers.
        padding: zeros before and after the input.
        groups: parts of the channels that have nothing to do with each other.
        init: initialiser of the directions; by default the model's.
        length: initialiser of the lengths.
    """

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size: int,
        padding: int = 0,
        *,
        groups: int = 1,
        init: Initializer | None = None,
        length: Initializer = Ones(),
    ) -> None:
        self.padding, self.groups = padding, groups
        shape = (out_channels, in_channels // groups, kernel_size)
        self.parametrizations = _Parametrizations(_LengthAndDirection(shape, length, init))
        self.bias = Parameter(out_channels, init=Zeros())

    def __call__(self, x: Tensor) -> Tensor:
        kernel = tf.cast(self.parametrizations.weight.kernel(), x.dtype)
        return _convolved(x, kernel, self.bias, self.groups, stride=1, padding=self.padding)


class _Parametrizations(Module):
    """Holds what the kernel is made of, under its published name."""

    def __init__(self, weight: _LengthAndDirection) -> None:
        self.weight = weight


class _LengthAndDirection(Module):
    """What a kernel is made of."""

    def __init__(
        self, shape: tuple[int, int, int], length: Initializer, init: Initializer | None
    ) -> None:
        self.original0 = Parameter(1, 1, shape[-1], init=length, layout=Layout.CONV1D)
        self.original1 = Parameter(*shape, init=init, layout=Layout.CONV1D)

    def kernel(self) -> Tensor:
        """The kernel ``[width, in, out]``, in float32."""
        direction = self.original1.value(tf.float32)
        squares = tf.reduce_sum(tf.square(direction), axis=(1, 2), keepdims=True)
        return direction * (self.original0.value(tf.float32) / tf.sqrt(squares))


def _convolved(
    x: Tensor, kernel: Tensor, bias: Parameter | None, groups: int, *, stride: int, padding: int
) -> Tensor:
    # Channels go last and back: TensorFlow has no other convolution on processors.
    x = tf.transpose(x, (0, 2, 1))
    if padding:
        x = tf.pad(x, ((0, 0), (padding, padding), (0, 0)))
    y = by_group(lambda part, own: tf.nn.conv1d(part, own, stride, "VALID"), x, kernel, groups)
    return tf.transpose(y if bias is None else y + bias.value(y.dtype), (0, 2, 1))


def by_group(
    convolve: Callable[[Tensor, Tensor], Tensor], x: Tensor, kernel: Tensor, groups: int
) -> Tensor:
    """A convolution of groups of channels, each by itself, joined again.

    On some processors TensorFlow has no gradient of a grouped one.

    Args:
        convolve: of an input and a kernel, channels last.
        x: ``[B, …, in]``.
        kernel: ``[…, in / groups, out]``, or, if it is transposed, ``[…, out / groups, in]``.
        groups: parts of the channels.
    """
    if x.shape[0] == 0:
        # On some processors TensorFlow gives a convolution of no examples its input's shape.
        one = tf.pad(x, [(0, 1)] + [(0, 0)] * (len(x.shape) - 1))
        return by_group(convolve, one, kernel, groups)[:0]
    if groups == 1:
        return convolve(x, kernel)
    parts = zip(tf.split(x, groups, -1), tf.split(kernel, groups, -1), strict=True)
    joined: Tensor = tf.concat([convolve(part, each) for part, each in parts], -1)
    return joined


class GroupNorm(Module):
    """Normalisation of groups of channels over all positions (Wu and He 2018): ``[B, C, …]``.

    Args:
        groups: number of groups.
        channels: number of channels.
        eps: added to the variance.
    """

    def __init__(self, groups: int, channels: int, eps: float = 1e-5) -> None:
        self.groups, self.eps = groups, eps
        self.weight = Parameter(channels, init=Ones())
        self.bias = Parameter(channels, init=Zeros())

    def __call__(self, x: Tensor) -> Tensor:
        wide = tf.cast(x, tf.float32) if x.dtype.size < 4 else x
        shape = tf.shape(wide)
        grouped = tf.reshape(wide, (shape[0], self.groups, -1))
        mean, variance = tf.nn.moments(grouped, axes=[-1], keepdims=True)
        unit = (grouped - mean) * tf.math.rsqrt(variance + self.eps)
        unit = tf.ensure_shape(tf.reshape(unit, shape), x.shape)
        return tf.cast(_scaled(unit, self.weight, self.bias), x.dtype)


class BatchNorm(Module):
    """Normalisation of channels over batch and positions (Ioffe and Szegedy 2015): ``[B, C, …]``.

    Training normalises by the batch, and its statistics move the running ones, by which
    evaluation normalises. These are parameters without a gradient.

    Args:
        channels: number of channels.
        eps: added to the variance.
        momentum: weight of the newest batch in the running statistics.
    """

    by_batch = True

    def __init__(self, channels: int, eps: float = 1e-5, momentum: float = 0.1) -> None:
        self.eps, self.momentum = eps, momentum
        self.weight = Parameter(channels, init=Ones())
        self.bias = Parameter(channels, init=Zeros())
        self.running_mean = Parameter(channels, init=Zeros(), trained=False)
        self.running_var = Parameter(channels, init=Ones(), trained=False)

    def __call__(self, x: Tensor) -> Tensor:
        wide = tf.cast(x, tf.float32) if x.dtype.size < 4 else x
        call = current_call()
        if self.by_batch and call is not None and call.training:
            positions = [axis for axis in range(x.shape.rank) if axis != 1]
            mean, variance = tf.nn.moments(wide, axes=positions)
            count = tf.cast(tf.size(wide) / tf.shape(wide)[1], wide.dtype)
            self._move(self.running_mean, mean)
            self._move(self.running_var, variance * count / (count - 1))
        else:
            mean = self.running_mean.value(wide.dtype)
            variance = self.running_var.value(wide.dtype)
        unit = (wide - _by_channel(mean, x)) * _by_channel(tf.math.rsqrt(variance + self.eps), x)
        return tf.cast(_scaled(unit, self.weight, self.bias), x.dtype)

    def _move(self, running: Parameter, new: Tensor) -> None:
        old = running.value(new.dtype)
        moved = old + self.momentum * (tf.stop_gradient(new) - old)
        running.variable.assign(tf.cast(moved, running.variable.dtype))


class FrozenBatchNorm(BatchNorm):
    """A batch norm that is never trained: by its running statistics in training, too.

    Args:
        channels: number of channels.
        eps: added to the variance.
    """

    by_batch = False

    def __init__(self, channels: int, eps: float = 1e-5) -> None:
        super().__init__(channels, eps)
        freeze(self)


def _scaled(unit: Tensor, weight: Parameter, bias: Parameter) -> Tensor:
    """Channels ``[B, C, …]`` with a scale and a shift of their own."""
    scale, shift = weight.value(unit.dtype), bias.value(unit.dtype)
    return unit * _by_channel(scale, unit) + _by_channel(shift, unit)


def _by_channel(x: Tensor, like: Tensor) -> Tensor:
    """``[C]`` so that it is broadcast to ``[B, C, …]``."""
    return tf.reshape(x, (-1, *(1 for _ in range(like.shape.rank - 2))))
