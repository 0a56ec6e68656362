"""Japanese words that MeCab finds, by the package fugashi and a dictionary that is a package."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Iterator
from functools import cache
from typing import Any

from triformers_core.tokenization.words import Finder, Span

DICTIONARIES = ("ipadic", "unidic_lite", "unidic")


class Mecab:
    """MeCab (Kudo et al. 2004) with a dictionary that is a package.

    Args:
        dictionary: the package's name, one of ``DICTIONARIES``.
    """

    def __init__(self, dictionary: str) -> None:
        import fugashi

        folder = _folder(dictionary)
        settings = os.path.join(folder, "mecabrc")
        made: Any = fugashi  # Compiled, and without types.
        self._tagger = made.GenericTagger(f'-r "{settings}" -d "{folder}"')
        # What it found is its own memory, until it is asked for the next text.
        self._lock = threading.Lock()

    def words(self, text: str) -> list[str]:
        """The words of a text, in their order; spaces may lie between them.

        Args:
            text: without zeros, which end it for MeCab.
        """
        with self._lock:
            return [str(word.surface) for word in self._tagger(text)]


mecab = cache(Mecab)
"""MeCab with a dictionary, which is read once a process, at the first text."""


class JapaneseWords(Finder):
    """The words that MeCab finds.

    Args:
        dictionary: one of ``DICTIONARIES``.
        piece: what of a word is a piece, as an expression: all, a character, or what isn't space.
    """

    def __init__(self, dictionary: str, piece: str) -> None:
        self._dictionary = dictionary
        self._piece = piece

    def spans(self, text: str) -> Iterator[Span]:
        """Where the words of a text are; spaces are left out.

        Args:
            text: as the normaliser leaves it.
        """
        place = 0
        text = text.replace("\0", " ")
        for word in mecab(self._dictionary).words(text):
            place = text.index(word, place)
            for part in re.finditer(self._piece, word):
                yield place + part.start(), place + part.end()
            place += len(word)


def _folder(dictionary: str) -> str:
    """Where the files of a dictionary's package are; each is named, for what freezes programs."""
    if dictionary == "ipadic":
        from ipadic import DICDIR
    elif dictionary == "unidic_lite":
        from unidic_lite import DICDIR
    else:
        from unidic import DICDIR  # pyright: ignore[reportMissingImports]  # Half a gigabyte.
    return str(DICDIR)
