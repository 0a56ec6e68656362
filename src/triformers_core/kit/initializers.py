"""How a parameter gets its first value, said without a backend.

Every kit turns these descriptions into its backend's random numbers, so that one model source
states the published initialisation once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from triformers_core.errors import InvalidConfigurationError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from triformers_core.configuration import PretrainedConfig


@dataclass(frozen=True, slots=True)
class Zeros:
    """All zeros."""


@dataclass(frozen=True, slots=True)
class Ones:
    """All ones."""


@dataclass(frozen=True, slots=True)
class Constant:
    """One value everywhere."""

    value: float


@dataclass(frozen=True, slots=True)
class Uniform:
    """Any value from ``low`` to ``high``, all alike."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Normal:
    """A normal distribution with the given standard deviation, around 0 unless ``mean`` says else."""

    std: float
    mean: float = 0.0


@dataclass(frozen=True, slots=True)
class Lengths:
    """Lengths of vectors with so many entries that are drawn as ``of`` says."""

    of: Uniform
    entries: int


@dataclass(frozen=True, slots=True)
class Sinusoids:
    """Of a row's number: sines in even columns, and cosines in odd ones (Vaswani et al. 2017).

    They are computed and not drawn, so a checkpoint may lack them.

    Args:
        halves: whether all sines come before the cosines.
    """

    halves: bool = False

    def table(self, rows: int, columns: int) -> NDArray[np.float32]:
        """The values, ``[rows, columns]``."""
        import numpy as np

        column = np.arange(columns)
        frequencies = 10000.0 ** (-2 * (column // 2) / columns)
        angles = np.arange(rows)[:, None] * frequencies
        values = np.where(column % 2 == 0, np.sin(angles), np.cos(angles)).astype(np.float32)
        return np.hstack([values[:, 0::2], values[:, 1::2]]) if self.halves else values


Initializer = Zeros | Ones | Constant | Uniform | Normal | Lengths | Sinusoids


def usual_start(config: PretrainedConfig) -> Normal:
    """How weights start unless a model says otherwise: normal, ``initializer_range`` wide.

    Raises:
        InvalidConfigurationError: the configuration has no such field.
    """
    width = vars(config).get("initializer_range")
    if width is None:
        raise InvalidConfigurationError(
            f"A {type(config).__name__} has no initializer_range, which says how new weights start. "
            "Give it that field, the layer an init of its own, or the model a weight_initializer()."
        )
    return Normal(float(width))
