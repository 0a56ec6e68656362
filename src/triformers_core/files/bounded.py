"""Files that are read whole: how large they may be."""

from __future__ import annotations

from pathlib import Path

MOST_BYTES = 2**24
"""Of a configuration, an index, or settings: what is published has a thousandth of it."""
MOST_IN_VOCABULARY = 2**27
MOST_TOKENS = 2**24
"""Of a vocabulary: where an id has no token, what is written has a line or a number in its place."""
MOST_LINES = 2**21
"""Of a vocabulary, each of which costs a reader some 150 bytes; the largest published has 901,629 tokens."""
MOST_MERGES = 2**19
"""Of a list of merges, each of which costs the Rust package a kilobyte; most published have 50,000."""
MOST_PARTS = 2**22
"""Separators of a JSON text, each of which costs the reader some sixty bytes of memory."""


def read_bounded(path: Path, most: int = MOST_BYTES) -> bytes:
    """The content of a file.

    Args:
        path: the file.
        most: the most bytes that it may have.

    Raises:
        ValueError: it has more.
    """
    with path.open("rb") as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise ValueError(f"it has more than {most} bytes, and isn't read")
    return content


def read_json_text(path: Path, most: int = MOST_BYTES) -> str:
    """A JSON text that takes no more than some hundreds of megabytes when it is parsed.

    Args:
        path: the file.
        most: the most bytes that it may have.

    Raises:
        UnicodeDecodeError: it is no text.
        ValueError: it is larger, or holds too many values.
    """
    # Some editors begin a file with a mark of its encoding.
    text = read_bounded(path, most).decode("utf-8-sig")
    if sum(map(text.count, ",[{")) > MOST_PARTS:
        raise ValueError(f"it has more than {MOST_PARTS} values, and isn't read")
    return text
