"""What the outputs of all models have in common, for scripts that ask what they were given."""

from __future__ import annotations

from triformers_core.kit.output import ModelOutput

__all__ = ["ModelOutput"]
