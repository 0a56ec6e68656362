# Generated from registry.yaml by `make generate`; do not edit.
"""Arguments of a training."""

from __future__ import annotations

from triformers_core.scripts.training_arguments import (
    Seq2SeqTrainingArguments,
    TFTrainingArguments,
    TrainingArguments,
)

__all__ = [
    "Seq2SeqTrainingArguments",
    "TFTrainingArguments",
    "TrainingArguments",
]
