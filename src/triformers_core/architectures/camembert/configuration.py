"""The configuration of CamemBERT models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.roberta.configuration import RobertaConfig
from triformers_core.fields import Size


@dataclass(kw_only=True)
class CamembertConfig(RobertaConfig):
    """An CamemBERT architecture: RoBERTa's with another vocabulary.

    The defaults are those that published files were written with, and not camembert-base, which
    has 250,002 tokens. For all keys see ``RobertaConfig``.
    """

    model_type: ClassVar[str] = "camembert"

    vocab_size: Size = 30522
