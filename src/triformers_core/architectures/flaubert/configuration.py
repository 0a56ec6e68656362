"""The configuration of FlauBERT models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.xlm.configuration import XLMConfig
from triformers_core.fields import Rate


@dataclass(kw_only=True)
class FlaubertConfig(XLMConfig):
    """A FlauBERT architecture: XLM's, with the same defaults.

    For all other keys see ``XLMConfig``.

    Args:
        pre_norm: whether a layer normalises what its parts get, in place of what they add up to.
        layerdrop: chance of every layer to be skipped in training.
    """

    model_type: ClassVar[str] = "flaubert"

    pre_norm: bool = False
    layerdrop: Rate = 0.0
