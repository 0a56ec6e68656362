# Generated from registry.yaml by `make generate`; do not edit.
"""Whether packages are new enough."""

from __future__ import annotations

from triformers_core.scripts.versions import check_min_version, require_version

__all__ = [
    "check_min_version",
    "require_version",
]
