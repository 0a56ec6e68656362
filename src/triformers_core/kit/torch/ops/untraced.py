"""What compiled code doesn't look into.

Import it in the functions that need it: what tells the compiler so takes as long to import as all else
of PyTorch, and few models need it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor

from triformers_core.kit.seeded import normal_of

if TYPE_CHECKING:
    from triformers_core.kit.torch.ops.host import OnHost
    from triformers_core.kit.torch.ops.shapes import Size


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


computed: Any = _compute  # What it was made of is typed.


@torch.compiler.assume_constant_result  # type: ignore[untyped-decorator]  # in its stubs
def _draw(seed: int, shape: tuple[int, ...]) -> Tensor:
    return torch.from_numpy(normal_of(seed, shape).copy())


drawn_normal: Any = _draw  # Likewise.
