"""What earlier runs have computed, by what it was computed from; so that a run does what is new."""

from __future__ import annotations

import hashlib
import os
import pickle
import tempfile
import time
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

CODE = Path(__file__).parent
HOME = CODE.parents[1] / ".cache" / "computed"
DAYS = 14
"""After how many a project that no run was for is forgotten."""
CLASSES = {
    "triformers_codegen.calls": {"Call", "ClassCalls", "ModuleCalls", "Parameter"},
    "triformers_codegen.model": {
        *("Architecture", "Cell", "Finding", "Place", "Registry", "Task", "Tokenizer", "Word"),
    },
    "triformers_codegen.reach": {"Defined", "Outline", "Piece"},
    "triformers_codegen.sources": {"Source", "SourceClass"},
}
"""What a file may consist of, beside texts and containers: data, and nothing that runs."""
T = TypeVar("T")


class Kept:
    """The results of a project, by the texts that they follow from.

    A file holds what the last whole run has asked for, and what was asked for since. One that can't
    be read is as none.

    Args:
        root: the project's root; without one there are no earlier runs.
        home: the folder of the files.
    """

    def __init__(self, root: Path | None = None, home: Path = HOME) -> None:
        name = hashlib.sha256(str(root and root.resolve()).encode()).hexdigest()
        self._path = home / name
        # Of any kind that was asked for.
        self._before: dict[bytes, Any] = {} if root is None else _read(self._path)
        self._used: dict[bytes, Any] = {}  # The same.
        self.made: set[str] = set()
        """The kinds of which this run has computed something."""

    def get(self, make: Callable[[], T], kind: str, parts: Iterable[str]) -> T:
        """A result: the one of an earlier run, or a new one.

        Args:
            make: computes it, of nothing but the parts.
            kind: what it is.
            parts: all that it follows from, beside the generator's own code.
        """
        digest = hashlib.sha256(_version())
        for part in (kind, *parts):
            data = part.encode(errors="surrogatepass")
            digest.update(len(data).to_bytes(8, "little") + data)
        key = digest.digest()
        if key not in self._used and key in self._before:
            self._used[key] = self._before[key]
        elif key not in self._used:
            self.made.add(kind)
            self._used[key] = make()
        found: T = self._used[key]
        return found

    def save(self, *, whole: bool) -> None:
        """Writes what this run has computed, if it has.

        Args:
            whole: whether it has asked for all that there is, so that the rest is of no use.
        """
        self._path.parent.mkdir(parents=True, exist_ok=True)
        if self.made:
            found = self._used if whole else self._before | self._used
            with tempfile.NamedTemporaryFile(dir=self._path.parent, delete=False) as file:
                pickle.dump(found, file, protocol=pickle.HIGHEST_PROTOCOL)
            os.replace(file.name, self._path)
        elif self._before:
            os.utime(self._path)
        oldest = time.time() - DAYS * 24 * 3600
        for entry in os.scandir(self._path.parent):
            if entry.stat().st_mtime < oldest and entry.name != self._path.name:
                Path(entry.path).unlink(missing_ok=True)


class _Reader(pickle.Unpickler):
    """Reads data alone: whoever can write the file can't have it run anything."""

    def find_class(self, module: str, name: str) -> Any:  # As its base has it.
        if name in CLASSES.get(module, ()):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is none of the generator's data")


def _read(path: Path) -> dict[bytes, Any]:
    try:
        with path.open("rb") as file:
            found = _Reader(file).load()
    except Exception:  # noqa: BLE001  What a damaged pickle raises is without end.
        return {}
    return found if isinstance(found, dict) else {}


@cache
def _version() -> bytes:
    """What the generator's code and templates are."""
    digest = hashlib.sha256()
    for path in sorted(CODE.rglob("*")):
        if path.suffix in {".py", ".jinja"}:
            digest.update(path.relative_to(CODE).as_posix().encode() + path.read_bytes())
    return digest.digest()
