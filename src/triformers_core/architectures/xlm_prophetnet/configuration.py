"""The configuration of XLM-ProphetNet models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.prophetnet.configuration import ProphetNetConfig


@dataclass(kw_only=True)
class XLMProphetNetConfig(ProphetNetConfig):
    """An XLM-ProphetNet architecture: ProphetNet's with another vocabulary.

    The defaults are those that published files were written with, and not
    xprophetnet-large-wiki100-cased, which has 250,012 tokens. For all keys see ``ProphetNetConfig``.
    """

    model_type: ClassVar[str] = "xlm-prophetnet"
