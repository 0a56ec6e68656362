"""Transposed convolutions, which spread every position over several, on JAX and Flax NNX.

Axis letters: B batch, T positions.
"""

from __future__ import annotations

import jax
import jax.numpy as jnp

from triformers_core.checkpoint.layout import Layout
from triformers_core.kit.flax.layers import Module
from triformers_core.kit.flax.parameters import Tensor, new_parameter
from triformers_core.kit.initializers import Initializer, Zeros


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
        self.kernel = new_parameter(*shape, init=init, published="weight", layout=Layout.CONV1D)
        self.bias = new_parameter(out_channels, init=Zeros()) if bias else None

    def __call__(self, x: Tensor) -> Tensor:
        y = _spread(
            x,
            self.kernel[...],
            stride=(self.stride,),
            padding=(self.padding,),
            groups=self.groups,
        )
        return y if self.bias is None else y + self.bias[...][:, None]


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
        self.kernel = new_parameter(*shape, init=init, published="weight", layout=Layout.CONV2D)
        self.bias = new_parameter(out_channels, init=Zeros()) if bias else None

    def __call__(self, x: Tensor) -> Tensor:
        y = _spread(
            x,
            self.kernel[...],
            stride=self.stride,
            padding=self.padding,
            groups=self.groups,
        )
        return y if self.bias is None else y + self.bias[...][:, None, None]


def _spread(
    x: Tensor, kernel: Tensor, *, stride: tuple[int, ...], padding: tuple[int, ...], groups: int
) -> Tensor:
    """A transposed convolution over all axes but the first two.

    It is a convolution with the kernel turned round, of positions that stand a stride apart.

    Args:
        x: ``[B, in, …]``.
        kernel: ``[…, out / groups, in]``.
        stride: an axis of positions each, as all that follow.
        padding: what is left out of the output.
        groups: parts of the channels.
    """
    *sizes, out, channels = kernel.shape
    axes = "".join("DHW"[-len(sizes) :])
    turned = jnp.flip(kernel, tuple(range(len(sizes))))
    # Of every group its own outputs: [..., out / groups, in] -> [..., out, in / groups].
    turned = turned.reshape(*sizes, out, groups, channels // groups)
    turned = jnp.moveaxis(turned, -2, -3).reshape(*sizes, groups * out, channels // groups)
    ends = [size - 1 - count for size, count in zip(sizes, padding, strict=True)]
    return jax.lax.conv_general_dilated(
        x,
        turned,
        window_strides=(1,) * len(sizes),
        padding=[(end, end) for end in ends],
        lhs_dilation=stride,
        dimension_numbers=(f"NC{axes}", f"{axes}OI", f"NC{axes}"),
        feature_group_count=groups,
    )
