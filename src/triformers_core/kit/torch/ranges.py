"""What numbers a model has seen, on PyTorch."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from triformers_core.kit.initializers import Constant
from triformers_core.kit.torch.layers import Module, new_parameter


class RunningRange(Module):
    """The lowest and the highest number, ``[2]``, as far as training has seen them.

    Both are parameters without a gradient, which training moves: to the first batch's, and then by a
    share towards every batch's.

    Args:
        momentum: the share that stays.
    """

    def __init__(self, momentum: float = 0.95) -> None:
        super().__init__()
        self.momentum = momentum
        self.x_min = new_parameter(1, init=Constant(-1e-5), trained=False)
        self.x_max = new_parameter(1, init=Constant(1e-5), trained=False)

    def forward(self, x: Tensor) -> Tensor:
        if self.training:
            with torch.no_grad():
                # Ends of a new one are next to zero.
                fresh = (self.x_min > -1.1e-5) & (self.x_max < 1.1e-5)
                for end, found in ((self.x_min, x.min()), (self.x_max, x.max())):
                    moved = end * self.momentum + found * (1 - self.momentum)
                    end.copy_(torch.where(fresh, end + found, moved))
        return torch.cat([self.x_min, self.x_max]).detach()

    if TYPE_CHECKING:

        def __call__(self, x: Tensor) -> Tensor: ...


class Rising(Module):
    """What has parameters without a gradient that training raises and nothing lowers."""

    def risen(self, parameter: Tensor, least: Callable[[], Tensor]) -> Tensor:
        """A parameter's value, which training raises first.

        Args:
            parameter: is raised.
            least: what it is to be at least; called in training alone.
        """
        if self.training:
            with torch.no_grad():
                parameter.copy_(torch.maximum(parameter, least()))
        return parameter.detach().clone()
