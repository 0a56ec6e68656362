# Generated from registry.yaml by `make generate`; do not edit.
"""Small things of training scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers_core.scripts.schedules import SchedulerType
from triformers_core.scripts.training import (
    PREFIX_CHECKPOINT_DIR,
    EvalPrediction,
    get_last_checkpoint,
    is_main_process,
    set_seed,
)

__all__ = [
    "EvalPrediction",
    "PREFIX_CHECKPOINT_DIR",
    "SchedulerType",
    "get_last_checkpoint",
    "is_main_process",
    "set_seed",
]

if not TYPE_CHECKING:  # Checkers know the names; to them, any other one is an error.
    __path__ = globals().get(
        "__path__", []
    )  # So that a module within is looked for, and explained.

    def __getattr__(name: str) -> object:
        import triformers
        from triformers_core.absent import missing

        raise missing(name, __all__, __name__, triformers.__all__)
