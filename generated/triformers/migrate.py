# Generated from registry.yaml by `make generate`; do not edit.
"""Rewrites the import lines of scripts: python -m triformers.migrate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from triformers_core.scripts.migrate import main

__all__ = [
    "main",
]

if not TYPE_CHECKING:  # Checkers know the names; to them, any other one is an error.
    __path__ = globals().get(
        "__path__", []
    )  # So that a module within is looked for, and explained.

    def __getattr__(name: str) -> object:
        import triformers
        from triformers_core.absent import missing

        raise missing(name, __all__, __name__, triformers.__all__)


if __name__ == "__main__":
    raise SystemExit(main())
