"""Warnings that point to the line of the user's program, however deep they are raised."""

from __future__ import annotations

import sys
import warnings

PACKAGES = ("triformers", "triformers_core")


def warn(message: str) -> None:
    """Issues a ``UserWarning`` at the nearest caller that isn't part of this library."""
    level, frame = 2, sys._getframe(1)
    while frame.f_back is not None and is_ours(frame.f_globals.get("__name__", "")):
        level, frame = level + 1, frame.f_back
    warnings.warn(message, stacklevel=level)


def is_ours(module: str) -> bool:
    """Whether a module of this name is part of this library."""
    return module.partition(".")[0] in PACKAGES
