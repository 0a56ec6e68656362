"""The error for a file of a checkpoint that isn't what its name says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from pickle import UnpicklingError

from triformers_core.errors import CorruptCheckpointError, TriformersError

# How files begin that often lie where weights should, and what to say of them.
_STRANGERS: tuple[tuple[bytes, str], ...] = (
    (b"version https://git-lfs", "is a Git LFS pointer; fetch the file itself with `git lfs pull`"),
    (b"<!doctype", "is an HTML page; the download went wrong"),
    (b"<html", "is an HTML page; the download went wrong"),
)


MOST_TOLD = 200
"""Characters of what another library says of a file: it may quote all of it."""


def corrupt(path: Path, finding: object, error: Exception | None = None) -> CorruptCheckpointError:
    """The error for a file that can't be read; it says what the file seems to be.

    Args:
        path: the file.
        finding: what the reader stumbled over.
        error: what was raised there; its text is told, since its ``repr`` may hold the whole file.
    """
    if error is not None:
        finding = f"{finding}: {type(error).__name__}: {str(error)[:MOST_TOLD]}"
    guess = _stranger(path) or "is damaged or cut short; download it again"
    return CorruptCheckpointError(f"{path} {guess} ({finding}).")


_DELIBERATE = (ValueError, UnpicklingError)
"""What the readers here raise of a file that isn't as it should be."""
_EXHAUSTED = (RecursionError, MemoryError, OverflowError)


@contextmanager
def reading(path: Path, finding: str) -> Iterator[None]:
    """Says that a file is damaged where it makes another library fail, or a reader here refuse it.

    A mistake of this library stays what it is: it comes of a function here that the block calls, and is
    none of the errors that these raise on purpose. What comes of the block's own lines is the file's,
    so they are few: calls of C, which has no frames of its own.

    Args:
        path: the file that is read in the block.
        finding: what is to be said of it.

    Raises:
        CorruptCheckpointError: it is damaged.
    """
    try:
        yield
    except TriformersError:
        raise
    except Exception as error:  # What a damaged file raises isn't documented.
        if _is_ours(error):
            raise
        raise corrupt(path, finding, error) from error


def _is_ours(error: Exception) -> bool:
    """Whether an error is a mistake of this library."""
    if isinstance(error, (*_DELIBERATE, *_EXHAUSTED)):
        return False
    place, depth = error.__traceback__, 0
    while place is not None and place.tb_next is not None:
        place, depth = place.tb_next, depth + 1
    if place is None or depth < 2:  # The context manager, and the block.
        return False
    return str(place.tb_frame.f_globals.get("__name__")).startswith("triformers_core.")


def refuse_strangers(path: Path) -> None:
    """Makes sure that a text file isn't what often lies in its place; its reader may not notice.

    Raises:
        CorruptCheckpointError: it is a Git LFS pointer or an HTML page.
    """
    guess = _stranger(path)
    if guess is not None:
        raise CorruptCheckpointError(f"{path} {guess}.")


def _stranger(path: Path) -> str | None:
    with path.open("rb") as file:
        start = file.read(64).lstrip().lower()
    return next((text for beginning, text in _STRANGERS if start.startswith(beginning)), None)
