# Generated from registry.yaml by `make generate`; do not edit.
"""Learning rates of PyTorch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers_core.scripts.schedules import SchedulerType
from triformers_core.scripts.torch_schedules import (
    get_constant_schedule,
    get_constant_schedule_with_warmup,
    get_cosine_schedule_with_warmup,
    get_cosine_with_hard_restarts_schedule_with_warmup,
    get_linear_schedule_with_warmup,
    get_polynomial_decay_schedule_with_warmup,
    get_scheduler,
)

__all__ = [
    "SchedulerType",
    "get_constant_schedule",
    "get_constant_schedule_with_warmup",
    "get_cosine_schedule_with_warmup",
    "get_cosine_with_hard_restarts_schedule_with_warmup",
    "get_linear_schedule_with_warmup",
    "get_polynomial_decay_schedule_with_warmup",
    "get_scheduler",
]

if not TYPE_CHECKING:  # Checkers know the names; to them, any other one is an error.
    __path__ = globals().get(
        "__path__", []
    )  # So that a module within is looked for, and explained.

    def __getattr__(name: str) -> object:
        import triformers
        from triformers_core.absent import missing

        raise missing(name, __all__, __name__, triformers.__all__)
