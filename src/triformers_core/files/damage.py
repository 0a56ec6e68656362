"""The error for a file of a checkpoint that isn't what its name says."""

from __future__ import annotations

from pathlib import Path

from triformers_core.errors import CorruptCheckpointError

# How files begin that often lie where weights should, and what to say of them.
_STRANGERS: tuple[tuple[bytes, str], ...] = (
    (b"version https://git-lfs", "is a Git LFS pointer; fetch the file itself with `git lfs pull`"),
    (b"<!doctype", "is an HTML page; the download went wrong"),
    (b"<html", "is an HTML page; the download went wrong"),
)


def corrupt(path: Path, finding: object, error: Exception | None = None) -> CorruptCheckpointError:
    """The error for a file that can't be read; it says what the file seems to be.

    Args:
        path: the file.
        finding: what the reader stumbled over.
        error: what was raised there; its text is told, since its ``repr`` may hold the whole file.
    """
    if error is not None:
        finding = f"{finding}: {type(error).__name__}: {error}"
    guess = _stranger(path) or "is damaged or cut short; download it again"
    return CorruptCheckpointError(f"{path} {guess} ({finding}).")


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
