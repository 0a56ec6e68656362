"""What the host computes between a model's operations, on PyTorch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

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
    found: tuple[Tensor, ...] = _computed(function, inputs, shapes, like)
    return found


@torch.compiler.disable  # type: ignore[untyped-decorator]  # PyTorch hasn't typed it.
def _compute(
    function: OnHost,
    inputs: Sequence[Tensor],
    shapes: Sequence[Sequence[Size]],
    like: Sequence[Tensor],
) -> tuple[Tensor, ...]:
    given = [x.detach().float() if x.is_floating_point() else x for x in inputs]
    found = function(*(x.cpu().numpy() for x in given))
    return tuple(
        torch.from_numpy(np.ascontiguousarray(array)).reshape(tuple(shape)).to(other)
        for array, shape, other in zip(found, shapes, like, strict=True)
    )


_computed: Any = _compute  # What it was made of is typed.
