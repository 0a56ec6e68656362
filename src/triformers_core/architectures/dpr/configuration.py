"""The configuration of DPR's models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.fields import Count


@dataclass(kw_only=True)
class DPRConfig(BertConfig):
    """A DPR architecture: that of a BERT, whose keys ``BertConfig`` documents.

    Args:
        projection_dim: width of a text's vector; 0 for the hidden states' own.
    """

    model_type: ClassVar[str] = "dpr"
    also_reads: ClassVar[tuple[str, ...]] = ("bert",)

    projection_dim: Count = 0
