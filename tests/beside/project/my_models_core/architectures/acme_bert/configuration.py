"""The configuration of ACME BERT."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.fields import Size


@dataclass(kw_only=True)
class AcmeBertConfig(BertConfig):
    """BERT's, of a smaller size by default. For all keys see ``BertConfig``."""

    model_type: ClassVar[str] = "acme-bert"

    hidden_size: Size = 384
