"""Convolutions and the normalisations that go with them, on PyTorch.

Axis letters: B batch, C channels, T positions (one axis, or height and width).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn import functional

from triformers_core.kit.initializers import Initializer, Ones, Zeros
from triformers_core.kit.torch.layers import Module, freeze, new_parameter


class Conv1d(nn.Conv1d):
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
        # Its own values would be overwritten: build it where values cost nothing.
        with torch.device("meta"):
            super().__init__(
                in_channels, out_channels, kernel_size, stride, padding, groups=groups, bias=False
            )
        self.weight = new_parameter(out_channels, in_channels // groups, kernel_size, init=init)
        self.bias = new_parameter(out_channels, init=bias_init) if bias else None

    if TYPE_CHECKING:

        def __call__(self, x: Tensor) -> Tensor: ...


class Conv2d(nn.Conv2d):
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
        # Its own values would be overwritten: build it where values cost nothing.
        with torch.device("meta"):
            super().__init__(
                in_channels,
                out_channels,
                kernel_size,
                stride,
                padding,
                dilation,
                groups=groups,
                bias=False,
            )
        self.weight = new_parameter(out_channels, in_channels // groups, *kernel_size, init=init)
        self.bias = new_parameter(out_channels, init=Zeros()) if bias else None

    if TYPE_CHECKING:

        def __call__(self, x: Tensor) -> Tensor: ...


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
        super().__init__()
        self.padding, self.groups = padding, groups
        shape = (out_channels, in_channels // groups, kernel_size)
        weight = _LengthAndDirection(shape, length, init)
        self.parametrizations = nn.ModuleDict({"weight": weight})
        self.bias = new_parameter(out_channels, init=Zeros())

    def forward(self, x: Tensor) -> Tensor:
        kernel: Tensor = self.parametrizations["weight"]()
        return functional.conv1d(x, kernel, self.bias, padding=self.padding, groups=self.groups)

    if TYPE_CHECKING:

        def __call__(self, x: Tensor) -> Tensor: ...


class _LengthAndDirection(Module):
    """The kernel of a convolution, as lengths and directions."""

    def __init__(
        self, shape: tuple[int, ...], length: Initializer, direction: Initializer | None
    ) -> None:
        super().__init__()
        self.original0 = new_parameter(1, 1, shape[-1], init=length)
        self.original1 = new_parameter(*shape, init=direction)

    def forward(self) -> Tensor:
        norm = torch.linalg.vector_norm(self.original1, dim=(0, 1), keepdim=True)
        kernel: Tensor = self.original1 * (self.original0 / norm)
        return kernel


class GroupNorm(nn.GroupNorm):
    """Normalisation of groups of channels over all positions (Wu and He 2018): ``[B, C, …]``.

    Args:
        groups: number of groups.
        channels: number of channels.
        eps: added to the variance.
    """

    def __init__(self, groups: int, channels: int, eps: float = 1e-5) -> None:
        nn.Module.__init__(self)
        self.num_groups, self.num_channels, self.eps, self.affine = groups, channels, eps, True
        self.weight = new_parameter(channels, init=Ones())
        self.bias = new_parameter(channels, init=Zeros())

    if TYPE_CHECKING:

        def __call__(self, x: Tensor) -> Tensor: ...


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
        super().__init__()
        self.eps, self.momentum = eps, momentum
        self.weight = new_parameter(channels, init=Ones())
        self.bias = new_parameter(channels, init=Zeros())
        self.running_mean = new_parameter(channels, init=Zeros(), trained=False)
        self.running_var = new_parameter(channels, init=Ones(), trained=False)

    def forward(self, x: Tensor) -> Tensor:
        return functional.batch_norm(
            x,
            self.running_mean,
            self.running_var,
            self.weight,
            self.bias,
            training=self.training and self.by_batch,
            momentum=self.momentum,
            eps=self.eps,
        )

    if TYPE_CHECKING:

        def __call__(self, x: Tensor) -> Tensor: ...


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
