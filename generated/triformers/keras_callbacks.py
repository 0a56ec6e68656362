# Generated from registry.yaml by `make generate`; do not edit.
"""Callbacks of Keras."""

from __future__ import annotations

from triformers_core.scripts.keras_callbacks import KerasMetricCallback, PushToHubCallback

__all__ = [
    "KerasMetricCallback",
    "PushToHubCallback",
]
