# Generated from registry.yaml by `make generate`; do not edit.
"""Arguments of a training."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

if not TYPE_CHECKING:  # Checkers know the names; to them, any other one is an error.
    __path__ = globals().get(
        "__path__", []
    )  # So that a module within is looked for, and explained.

    def __getattr__(name: str) -> object:
        import triformers
        from triformers_core.absent import missing

        raise missing(name, __all__, __name__, triformers.__all__)
