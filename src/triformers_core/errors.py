"""Every error that triformers raises on purpose.

Each is also the built-in error that callers would expect (``OSError`` for a missing file,
``ValueError`` for a wrong argument), so that existing ``except`` clauses keep working.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING


class TriformersError(Exception):
    """The base of all errors of this library."""


class InstantiationError(TriformersError, OSError):
    """An Auto class was called like a constructor."""


class CheckpointNotFoundError(TriformersError, OSError):
    """A model id, directory or file that isn't there."""


class DownloadError(TriformersError, OSError):
    """A download that failed: nobody answered, it came damaged or it couldn't be kept."""


class UploadError(TriformersError, OSError):
    """An upload that failed: nobody is logged in, the Hub refuses it, or it can't be reached."""


class SavingError(TriformersError, OSError):
    """Files that can't be written: no right to, no room, or something else in their place."""


class CorruptCheckpointError(TriformersError, OSError):
    """A file of a checkpoint that can't be read as what its name says."""


class InvalidConfigurationError(TriformersError, ValueError):
    """A configuration that is unreadable, contradictory or of another kind."""


class UnknownArchitectureError(TriformersError, ValueError):
    """A model type that the registry doesn't have, or a name that suggests none."""


class UnsupportedTaskError(TriformersError, ValueError):
    """An architecture that has no model for the task of the Auto class."""


class MissingBackendError(TriformersError, ImportError):
    """A backend that isn't installed, or is set up in a way that can't work."""


class WeightsMismatchError(TriformersError, RuntimeError):
    """Weights that don't fit the model."""


class NotPartError(TriformersError, NotImplementedError):
    """What other libraries do, and this one doesn't."""


class InvalidInputError(TriformersError, ValueError):
    """An argument of a call that can't be worked with."""

    if not TYPE_CHECKING:
        # TensorFlow's converted code makes errors anew, of their type if they are made as this one is.
        __init__ = Exception.__init__


def shown(value: object, most: int = 200) -> str:
    """A value as Python writes it, in bounded time and length.

    Args:
        value: what a file or a caller gave.
        most: the most characters.
    """
    import reprlib  # Only who made a mistake pays for it.

    if isinstance(value, int) and not -(10**most) < value < 10**most:
        return f"a number of more than {most} digits"
    short = reprlib.Repr()
    short.maxstring = short.maxother = most
    return short.repr(value)[:most]


def nearest(word: str, candidates: Iterable[str], most: int = 5) -> list[str]:
    """The candidates spelled most like ``word``, the nearest first; none if all are far.

    Args:
        word: what was asked for.
        candidates: what there is.
        most: how many to return at most.
    """
    import difflib  # Only who made a mistake pays for it.

    word = word[:100]  # What a file holds may be very long.
    by_lower_case = {candidate.lower(): candidate for candidate in candidates}
    near = difflib.get_close_matches(word.lower(), by_lower_case, n=most, cutoff=0.6)
    return [by_lower_case[name] for name in near]
