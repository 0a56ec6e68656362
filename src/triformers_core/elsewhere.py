"""Modules that the best-known library has, and this package doesn't: an import says what to do."""

from __future__ import annotations

import sys
from typing import NoReturn


class _Elsewhere:
    """Stands last among the finders: it is asked for what no other has found.

    Args:
        package: the public package.
    """

    def __init__(self, package: str) -> None:
        self._within = f"{package}."

    def find_spec(self, name: str, path: object = None, target: object = None) -> NoReturn | None:
        """Refuses what would lie in the package; of other modules nothing is known here.

        Raises:
            ModuleNotFoundError: with what to do instead.
        """
        if not name.startswith(self._within):
            return None
        from triformers_core.absent import absent_module  # Only who made a mistake pays for it.

        raise absent_module(name)


def watch(package: str) -> None:
    """Lets imports of modules that a package doesn't have say what to use instead.

    Args:
        package: the public package.
    """
    if not any(isinstance(finder, _Elsewhere) for finder in sys.meta_path):
        sys.meta_path.append(_Elsewhere(package))
