"""Pickles of plain containers, texts and numbers, as tokenizers of 2019 were published."""

from __future__ import annotations

import zipfile
from collections import Counter
from pathlib import Path
from typing import IO, Any

from triformers_core.checkpoint.formats.opcodes import look_through
from triformers_core.checkpoint.formats.pickles import TensorUnpickler
from triformers_core.errors import CorruptCheckpointError
from triformers_core.files.damage import reading

_OLDER_MAGIC = 0x1950A86A20F9469CFC6C


class _Counts(dict[Any, Any]):
    """Stands in for a counter, which a pickle makes of a dictionary."""

    def __setstate__(self, state: object) -> None:
        """Refuses what a pickle would set past the dictionary."""
        raise CorruptCheckpointError("a pickled counter has fields")


class ContainerUnpickler(TensorUnpickler):
    """Reads a pickle of plain containers; nothing of it is ever run."""

    def find_class(self, module: str, name: str, /) -> Any:
        """Answers with what stands in for a container.

        Raises:
            CorruptCheckpointError: the pickle asks for anything else.
        """
        if (module, name) == (Counter.__module__, Counter.__name__):
            return _Counts
        return super().find_class(module, name)


def read_containers(path: Path) -> Any:
    """Reads what ``pickle.dump`` or ``torch.save`` wrote, if it is plain containers.

    Args:
        path: the file.

    Raises:
        CorruptCheckpointError: it is damaged, or holds more than plain containers.
    """
    with reading(path, "its pickle is unreadable"):
        return _content(path)


def _content(path: Path) -> Any:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            names = [name for name in archive.namelist() if name.endswith("data.pkl")]
            if len(names) != 1:
                raise ValueError(f"an archive of {len(names)} pickles")
            with archive.open(names[0]) as file:
                return _read(file, path)
    with path.open("rb") as file:
        content = _read(file, path)
        if content == _OLDER_MAGIC:  # A version and notes about the machine come first.
            content = [_read(file, path) for _ in range(3)][-1]
        return content


def _read(file: IO[bytes], path: Path) -> Any:
    look_through(file)
    reader = ContainerUnpickler(file, path)
    with reading(path, "its pickle is unreadable"):
        return reader.load()
