"""Numbers that a seed decides, drawn on the host: the same in every backend."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def normal_of(seed: int, shape: Sequence[int]) -> NDArray[np.float32]:
    """Standard normal numbers.

    Args:
        seed: decides them.
        shape: their shape.
    """
    return _normal_of(seed, tuple(shape))


@lru_cache(maxsize=32)
def _normal_of(seed: int, shape: tuple[int, ...]) -> NDArray[np.float32]:
    import numpy as np

    return np.random.RandomState(seed).standard_normal(shape).astype(np.float32)
