"""The configuration of bags of words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.configuration import PretrainedConfig
from triformers_core.fields import Size


@dataclass(kw_only=True)
class WordBagConfig(PretrainedConfig):
    """A mean of the tokens' vectors, and a linear classifier.

    Args:
        vocab_size: number of tokens.
        hidden_size: width of the vectors.
        initializer_range: deviation of the initial weights.
    """

    model_type: ClassVar[str] = "word-bag"

    vocab_size: Size = 1000
    hidden_size: Size = 32
    initializer_range: float = 0.02
