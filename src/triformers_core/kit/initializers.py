"""How a parameter gets its first value, said without a backend.

Every kit turns these descriptions into its backend's random numbers, so that one model source
states the published initialisation once.
"""

from __future__ import annotations

from dataclasses import dataclass


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
    """A normal distribution with mean 0 and the given standard deviation."""

    std: float


@dataclass(frozen=True, slots=True)
class TruncatedNormal:
    """A normal distribution with mean 0, cut off at two standard deviations.

    ``std`` is the standard deviation before the cut.
    """

    std: float


Initializer = Zeros | Ones | Constant | Uniform | Normal | TruncatedNormal
