"""From the best token of every position to characters and words, and where they were found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TypedDict


class CharOffset(TypedDict):
    """Where a character was found: from ``start_offset`` to before ``end_offset``."""

    char: str
    start_offset: int
    end_offset: int


class WordOffset(TypedDict):
    """Where a word was found: from ``start_offset`` to before ``end_offset``."""

    word: str
    start_offset: int
    end_offset: int


def characters(
    tokens: Sequence[str], *, blank: str | None, delimiter: str, between: str, grouped: bool
) -> Iterator[CharOffset]:
    """Every character and its positions.

    Args:
        tokens: one for every position.
        blank: the token for "nothing here".
        delimiter: the token between words.
        between: what stands for it in a text.
        grouped: whether the same token at neighbouring positions is one character.
    """
    start = 0
    for token, group in groupby(tokens):
        stop = start + len(list(group))
        char = between if token == delimiter else token
        spans = [(start, stop)] if grouped else [(i, i + 1) for i in range(start, stop)]
        if token != blank:
            for first, last in spans:
                yield CharOffset(char=char, start_offset=first, end_offset=last)
        start = stop


def words(found: Sequence[CharOffset], between: str) -> Iterator[WordOffset]:
    """Every word and its positions.

    Args:
        found: its characters, as ``characters`` finds them.
        between: what stands between words.
    """
    for separates, group in groupby(found, lambda item: item["char"] == between):
        if not separates:
            word = list(group)
            yield WordOffset(
                word="".join(item["char"] for item in word),
                start_offset=word[0]["start_offset"],
                end_offset=word[-1]["end_offset"],
            )
