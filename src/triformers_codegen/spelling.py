"""Near matches, for messages about names that aren't known."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def suggestion(word: str, candidates: Iterable[str], most: int = 3) -> str:
    """The end of a message about an unknown name.

    Args:
        word: what was found.
        candidates: what is known.
        most: how many near matches to name at most.

    Returns:
        "; nearest: ..." with the candidates spelled most like ``word``, or nothing if all are far.
    """
    known = {candidate.lower(): candidate for candidate in sorted(candidates)}
    near = difflib.get_close_matches(word.lower(), known, n=most, cutoff=0.6)
    return "; nearest: " + ", ".join(known[name] for name in near) if near else ""


def listing(words: Iterable[str], last: str = "or") -> str:
    """Words as prose: "a, b or c"."""
    *first, end = words
    return f"{', '.join(first)} {last} {end}" if first else end
