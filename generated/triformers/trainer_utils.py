# Generated from registry.yaml by `make generate`; do not edit.
"""Small things of training scripts."""

from __future__ import annotations

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
    "get_last_checkpoint",
    "is_main_process",
    "set_seed",
]
