"""The configuration of RetriBERT models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.fields import Layers, Size


@dataclass(kw_only=True)
class RetriBertConfig(BertConfig):
    """A RetriBERT architecture: one BERT or two, and projections.

    The defaults are those of yjernite/retribert-base-uncased. For all other keys see ``BertConfig``.

    Args:
        share_encoders: whether one BERT encodes queries and documents.
        projection_dim: width of the vectors.
    """

    model_type: ClassVar[str] = "retribert"

    num_hidden_layers: Layers = 8
    share_encoders: bool = True
    projection_dim: Size = 128
