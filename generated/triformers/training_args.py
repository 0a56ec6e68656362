# Generated from registry.yaml by `make generate`; do not edit.
"""Arguments of a training."""

from __future__ import annotations

from triformers_core.scripts.training_arguments import TrainingArguments

__all__ = [
    "TrainingArguments",
]
