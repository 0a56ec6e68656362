"""What the host computes between a model's operations, on PyTorch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from numpy.typing import NDArray
from torch import Tensor

from triformers_core.kit import matching
from triformers_core.kit.torch.ops.shapes import Size

# Arrays of whichever types.
OnHost = Callable[..., Sequence[NDArray[Any]]]


def on_host(
    function: OnHost,
    inputs: Sequence[Tensor],
    shapes: Sequence[Sequence[Size]],
    like: Sequence[Tensor],
) -> tuple[Tensor, ...]:
    """What a function of arrays gives; no gradient passes it, and compiled code is left for it.

    Args:
        function: takes the inputs as NumPy arrays and returns as many as there are shapes.
        inputs: its arguments.
        shapes: of what it returns.
        like: tensors whose type and device the results take, one for each.
    """
    from triformers_core.kit.torch.ops.untraced import computed

    found: tuple[Tensor, ...] = computed(function, inputs, shapes, like)
    return found


def matched(costs: Tensor, groups: Tensor) -> Tensor:
    """The candidate of every target, so that the sum of a group's costs is the lowest; on the host.

    Args:
        costs: of every candidate for every target, ``[M, Q]``; no gradient passes.
        groups: integers ``[M]``: targets of one group have no candidate in common.

    Returns:
        ``[M]``, as the groups' integers; Q where a group has more targets than candidates.

    Raises:
        MissingBackendError: SciPy isn't installed.
        InvalidInputError: a cost is infinite or no number.
    """
    matching.need_scipy()
    found: Tensor = _matched(costs.detach(), groups)
    return found


# Compiled code calls it back.
@torch.library.custom_op("triformers::matched", mutates_args=())
def _matched(costs: Tensor, groups: Tensor) -> Tensor:
    found = matching.matched(costs.float().cpu().numpy(), groups.cpu().numpy())
    return torch.from_numpy(found).to(groups)


@_matched.register_fake
def _(costs: Tensor, groups: Tensor) -> Tensor:
    return torch.empty_like(groups)
