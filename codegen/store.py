"""A store for what slow steps have made, by the content that went into them.

It holds nothing that can't be made again: deleting the folder costs a few seconds.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import tempfile
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

FOLDER = ".cache/codegen"


class Store:
    """Texts in a folder, each under the hash of its key.

    The key of everything includes the generator's own code and the versions of the tools that shape
    its output, so nothing stale is ever found.

    Args:
        root: the project's root.
    """

    def __init__(self, root: Path) -> None:
        self.folder = root / FOLDER
        code = b"".join(path.read_bytes() for path in sorted(Path(__file__).parent.rglob("*.py")))
        tools = f"black {version('black')}, python {sys.version}"
        self.salt = hashlib.sha256(code + tools.encode()).digest()
        self.used: set[str] = set()

    def get(self, key: str, make: Callable[[], str]) -> str:
        """The text for a key; it is made if it isn't there."""
        name = hashlib.sha256(self.salt + key.encode()).hexdigest()
        self.used.add(name)
        path = self.folder / name
        try:
            return path.read_text(encoding="utf-8")
        except FileNotFoundError:
            text = make()
        self._keep(path, text)
        return text

    def _keep(self, path: Path, text: str) -> None:
        # Another run may tidy up at this moment: then the text is made again next time.
        with contextlib.suppress(FileNotFoundError):
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, aside = tempfile.mkstemp(dir=self.folder)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            os.replace(aside, path)

    def forget_unused(self) -> None:
        """Deletes what the last run didn't ask for."""
        if self.folder.is_dir():
            for path in self.folder.iterdir():
                if path.name not in self.used:
                    path.unlink(missing_ok=True)
