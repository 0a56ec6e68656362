"""What every reader returns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from triformers_core.checkpoint.names import Naming
from triformers_core.checkpoint.records import TensorRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """The tensors of a checkpoint as they are stored.

    Args:
        naming: whose names and axes they have.
        records: the tensors by stored name, its parts joined by dots.
    """

    naming: Naming
    records: Mapping[str, TensorRecord]
