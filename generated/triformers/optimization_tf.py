# Generated from registry.yaml by `make generate`; do not edit.
"""Optimisers and learning rates of Keras."""

from __future__ import annotations

from triformers_core.scripts.keras_optimizers import AdamWeightDecay, WarmUp, create_optimizer

__all__ = [
    "AdamWeightDecay",
    "WarmUp",
    "create_optimizer",
]
