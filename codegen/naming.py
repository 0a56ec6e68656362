"""Every name that the generator derives from another one."""

from __future__ import annotations

import re

PORTED_MODULES = re.compile(
    r"triformers_core\.(?P<shared>outputs|tasks)"
    r"|triformers_core\.architectures\.(?P<architecture>\w+)\.modeling"
)
"""The modules that are written once and ported."""


def ported_module(module: str, backend: str) -> str:
    """The module that a source's port is, such as ``triformers.models.flax.bert``."""
    match = PORTED_MODULES.fullmatch(module)
    if match is None:
        raise ValueError(f"{module} isn't ported")
    return f"triformers.models.{backend}.{match['shared'] or match['architecture']}"
