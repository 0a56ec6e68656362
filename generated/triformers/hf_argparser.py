# Generated from registry.yaml by `make generate`; do not edit.
"""Arguments of a command line, parsed into dataclasses."""

from __future__ import annotations

from triformers_core.scripts.arguments import HfArgumentParser, string_to_bool

__all__ = [
    "HfArgumentParser",
    "string_to_bool",
]
