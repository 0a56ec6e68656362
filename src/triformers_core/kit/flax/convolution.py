"""Convolutions and the normalisations that go with them, on JAX and Flax NNX.

Axis letters: B batch, C channels, T positions (one axis, or height and width).
"""

from __future__ import annotations

import jax
import jax.numpy as jnp

from triformers_core.checkpoint.layout import Layout
from triformers_core.kit.flax.layers import Module
from triformers_core.kit.flax.parameters import Tensor, freeze, new_parameter
from triformers_core.kit.initializers import Initializer, Ones, Zeros


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
        self.kernel = new_parameter(
            out_channels,
            in_channels // groups,
            kernel_size,
            init=init,
            published="weight",
            layout=Layout.CONV1D,
        )
        self.bias = new_parameter(out_channels, init=bias_init) if bias else None

    def __call__(self, x: Tensor) -> Tensor:
        y = _convolved(x, self.kernel[...], self.groups, stride=self.stride, padding=self.padding)
        return y if self.bias is None else y + self.bias[...][:, None]


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
        self.kernel = new_parameter(
            out_channels,
            in_channels // groups,
            *kernel_size,
            init=init,
            published="weight",
            layout=Layout.CONV2D,
        )
        self.bias = new_parameter(out_channels, init=Zeros()) if bias else None

    def __call__(self, x: Tensor) -> Tensor:
        y = jax.lax.conv_general_dilated(
            x,
            self.kernel[...],
            window_strides=self.stride,
            padding=[(count, count) for count in self.padding],
            rhs_dilation=self.dilation,
            dimension_numbers=("NCHW", "HWIO", "NCHW"),
            feature_group_count=self.groups,
        )
        return y if self.bias is None else y + self.bias[...][:, None, None]


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
        self.bias = new_parameter(out_channels, init=Zeros())

    def __call__(self, x: Tensor) -> Tensor:
        kernel = self.parametrizations.weight.kernel().astype(x.dtype)
        y = _convolved(x, kernel, self.groups, stride=1, padding=self.padding)
        return y + self.bias[...][:, None]


class _Parametrizations(Module):
    """Holds what the kernel is made of, under its published name."""

    def __init__(self, weight: _LengthAndDirection) -> None:
        self.weight = weight


class _LengthAndDirection(Module):
    """What a kernel is made of."""

    def __init__(
        self, shape: tuple[int, int, int], length: Initializer, init: Initializer | None
    ) -> None:
        kind = Layout.CONV1D
        self.original0 = new_parameter(1, 1, shape[-1], init=length, layout=kind)
        self.original1 = new_parameter(*shape, init=init, layout=kind)

    def kernel(self) -> Tensor:
        """The kernel ``[width, in, out]``, in float32 or more."""
        direction = _wide(self.original1[...])
        squares = jnp.square(direction).sum((1, 2), keepdims=True)
        return direction * (_wide(self.original0[...]) / jnp.sqrt(squares))


def _convolved(x: Tensor, kernel: Tensor, groups: int, *, stride: int, padding: int) -> Tensor:
    return jax.lax.conv_general_dilated(
        x,
        kernel,
        window_strides=(stride,),
        padding=[(padding, padding)],
        dimension_numbers=("NCH", "HIO", "NCH"),
        feature_group_count=groups,
    )


class GroupNorm(Module):
    """Normalisation of groups of channels over all positions (Wu and He 2018): ``[B, C, …]``.

    Args:
        groups: number of groups.
        channels: number of channels.
        eps: added to the variance.
    """

    def __init__(self, groups: int, channels: int, eps: float = 1e-5) -> None:
        self.groups, self.eps = groups, eps
        self.scale = new_parameter(channels, init=Ones(), published="weight")
        self.bias = new_parameter(channels, init=Zeros())

    def __call__(self, x: Tensor) -> Tensor:
        grouped = _wide(x).reshape(x.shape[0], self.groups, -1)
        centred = grouped - grouped.mean(-1, keepdims=True)
        variance = jnp.square(centred).mean(-1, keepdims=True)
        unit = (centred * jax.lax.rsqrt(variance + self.eps)).reshape(x.shape)
        scaled = unit * _by_channel(self.scale[...], x) + _by_channel(self.bias[...], x)
        return scaled.astype(x.dtype)


class BatchNorm(Module):
    """Normalisation of channels over batch and positions (Ioffe and Szegedy 2015): ``[B, C, …]``.

    Training normalises by the batch, evaluation by running statistics: parameters without a
    gradient. A call of JAX changes nothing, so training leaves them as they are.

    Args:
        channels: number of channels.
        eps: added to the variance.
        momentum: weight of the newest batch in the running statistics.
    """

    by_batch = True

    def __init__(self, channels: int, eps: float = 1e-5, momentum: float = 0.1) -> None:
        self.eps, self.momentum = eps, momentum
        self.deterministic = True  # A call sets it, as it does for every Dropout.
        self.scale = new_parameter(channels, init=Ones(), published="weight")
        self.bias = new_parameter(channels, init=Zeros())
        self.running_mean = new_parameter(channels, init=Zeros(), trained=False)
        self.running_var = new_parameter(channels, init=Ones(), trained=False)

    def __call__(self, x: Tensor) -> Tensor:
        wide = _wide(x)
        if self.deterministic or not self.by_batch:
            mean, variance = self.running_mean[...], self.running_var[...]
        else:
            positions = tuple(axis for axis in range(x.ndim) if axis != 1)
            mean, variance = wide.mean(positions), wide.var(positions)
        unit = (wide - _by_channel(mean, x)) * _by_channel(jax.lax.rsqrt(variance + self.eps), x)
        scaled = unit * _by_channel(self.scale[...], x) + _by_channel(self.bias[...], x)
        return scaled.astype(x.dtype)


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


def _by_channel(x: Tensor, like: Tensor) -> Tensor:
    """``[C]`` so that it is broadcast to ``[B, C, …]``."""
    return x.reshape((-1, *(1 for _ in range(like.ndim - 2))))


def _wide(x: Tensor) -> Tensor:
    return x.astype(jnp.promote_types(x.dtype, jnp.float32))
