"""Modules that the best-known library has, and this package doesn't: what an import of one does.

Where its names are the package's own, the older place has them, too; any other import says what to do.
"""

from __future__ import annotations

import importlib
import importlib.util
import re
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.abc import Loader
else:
    # Its module imports temporary files and more: a third of what importing the package takes.
    Loader = object

_BACKENDS = {"": "torch", "tf_": "tensorflow", "flax_": "flax"}
_KIND = "(?:modeling|configuration|tokenization|feature_extraction)"
_OF_A_MODEL = re.compile(rf"models\.(\w+?)(?:\.{_KIND}_(tf_|flax_|)\w+)?")
_OLDER = re.compile(
    rf"{_KIND}_(?:tf_|flax_|)(?:utils|utils_fast|outputs)|utils\.(?:generic|import_utils)"
)


class OlderPlace(Loader):
    """A module that holds nothing of its own: names are looked for where they are now.

    To type checkers it isn't there, so that new code imports from the package itself.

    Args:
        package: the public package.
        beside: the module of a model's classes, for what stands beside them.
    """

    def __init__(self, package: str, beside: str | None = None) -> None:
        self.package, self.beside = package, beside

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Leaves it to Python."""
        return None

    def exec_module(self, module: ModuleType) -> None:
        """Lets the module ask here."""

        def find(name: str) -> object:
            for place in self.places():
                if name in place.__all__:
                    return getattr(place, name)
            if name == "keras" and module.__name__.endswith("modeling_tf_utils"):
                return importlib.import_module(name)
            if self.beside is not None and not name.startswith("_"):
                found = getattr(importlib.import_module(self.beside), name, None)
                if found is not None:
                    return found
            from triformers_core.absent import missing  # Only who made a mistake pays for it.

            names = [each for place in self.places() for each in place.__all__]
            raise missing(name, names, module.__name__)

        vars(module)["__getattr__"] = find

    def places(self) -> list[ModuleType]:
        """The modules whose public names it has."""
        return [importlib.import_module(name) for name in (self.package, f"{self.package}.utils")]


class _Elsewhere:
    """Stands last among the finders: it is asked only for what no other has found.

    Args:
        package: the public package.
    """

    def __init__(self, package: str) -> None:
        self._package = package

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """An older place of names, or an error for what else would lie in the package.

        Of other modules nothing is known here.

        Raises:
            ModuleNotFoundError: with what to do instead.
        """
        if not name.startswith(f"{self._package}."):
            return None
        within = name.removeprefix(f"{self._package}.")
        if _OLDER.fullmatch(within):
            return ModuleSpec(name, OlderPlace(self._package), is_package=True)
        of_a_model = _OF_A_MODEL.fullmatch(within)
        if of_a_model is not None and of_a_model[1] == "auto":
            return ModuleSpec(name, OlderPlace(self._package), is_package=True)
        if of_a_model is not None and of_a_model[1] not in _BACKENDS.values():
            beside = f"{self._package}.models.{_BACKENDS[of_a_model[2] or '']}.{of_a_model[1]}"
            try:
                importlib.util.find_spec(beside)
            except ModuleNotFoundError:
                pass  # No model of this type; the error below is about what was asked for.
            else:
                return ModuleSpec(name, OlderPlace(self._package, beside), is_package=True)
        from triformers_core.absent import absent_module  # Only who made a mistake pays for it.

        raise absent_module(name)


def watch(package: str) -> None:
    """Lets imports of modules that a package doesn't have say what to use instead.

    Args:
        package: the public package.
    """
    if not any(isinstance(finder, _Elsewhere) for finder in sys.meta_path):
        sys.meta_path.append(_Elsewhere(package))
