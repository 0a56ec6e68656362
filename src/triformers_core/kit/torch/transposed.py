"""Transposed convolutions, which spread every position over several, on PyTorch.

Axis letters: B batch, T positions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from triformers_core.kit.initializers import Initializer, Zeros
from triformers_core.kit.torch.layers import new_parameter


class ConvTranspose1d(nn.ConvTranspose1d):
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
        # Its own values would be overwritten: build it where values cost nothing.
        with torch.device("meta"):
            super().__init__(
                in_channels, out_channels, kernel_size, stride, padding, groups=groups, bias=False
            )
        self.weight = new_parameter(in_channels, out_channels // groups, kernel_size, init=init)
        self.bias = new_parameter(out_channels, init=Zeros()) if bias else None

    if TYPE_CHECKING:

        def __call__(self, x: Tensor) -> Tensor: ...


class ConvTranspose2d(nn.ConvTranspose2d):
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
        # Its own values would be overwritten: build it where values cost nothing.
        with torch.device("meta"):
            super().__init__(
                in_channels, out_channels, kernel_size, stride, padding, groups=groups, bias=False
            )
        self.weight = new_parameter(in_channels, out_channels // groups, *kernel_size, init=init)
        self.bias = new_parameter(out_channels, init=Zeros()) if bias else None

    if TYPE_CHECKING:

        def __call__(self, x: Tensor) -> Tensor: ...
