# Generated from registry.yaml by `make generate`; do not edit.
"""Batches of examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers.data import data_collator
from triformers_core.scripts.collators import (
    DataCollator,
    DataCollatorForLanguageModeling,
    DataCollatorForMultipleChoice,
    DataCollatorForSeq2Seq,
    DataCollatorForTokenClassification,
    DataCollatorWithPadding,
    DefaultDataCollator,
    default_data_collator,
)

__all__ = [
    "DataCollator",
    "DataCollatorForLanguageModeling",
    "DataCollatorForMultipleChoice",
    "DataCollatorForSeq2Seq",
    "DataCollatorForTokenClassification",
    "DataCollatorWithPadding",
    "DefaultDataCollator",
    "data_collator",
    "default_data_collator",
]

if not TYPE_CHECKING:  # Checkers know the names; to them, any other one is an error.
    __path__ = globals().get(
        "__path__", []
    )  # So that a module within is looked for, and explained.

    def __getattr__(name: str) -> object:
        import triformers
        from triformers_core.absent import missing

        raise missing(name, __all__, __name__, triformers.__all__)
