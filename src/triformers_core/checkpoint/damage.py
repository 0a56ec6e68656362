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


def corrupt(path: Path, finding: object) -> CorruptCheckpointError:
    """The error for a file that can't be read; it says what the file seems to be.

    Args:
        path: the file.
        finding: what the reader stumbled over.
    """
    with path.open("rb") as file:
        start = file.read(64).lstrip().lower()
    guess = next(
        (text for beginning, text in _STRANGERS if start.startswith(beginning)),
        "is damaged or cut short; download it again",
    )
    return CorruptCheckpointError(f"{path} {guess} ({finding}).")
