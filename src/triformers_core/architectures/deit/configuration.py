"""The configuration of DeiT models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from triformers_core.architectures.vit.configuration import ViTConfig


@dataclass(kw_only=True)
class DeiTConfig(ViTConfig):
    """A DeiT architecture: all keys are those of ``ViTConfig``.

    The defaults are those of deit-base-distilled-patch16-224.
    """

    model_type: ClassVar[str] = "deit"
