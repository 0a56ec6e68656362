"""Chinese words that jieba finds, by the package rjieba."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from typing import TYPE_CHECKING

from triformers_core.tokenization.words import Finder, Span

if TYPE_CHECKING:
    from tokenizers.normalizers import BertNormalizer


class ChineseWords(Finder):
    """The words of a vocabulary that jieba finds (https://github.com/fxsjy/jieba), by its dictionary alone.

    Of a word that the vocabulary lacks, each Chinese character is one.

    Args:
        vocabulary: the words.
        parted: whether Chinese characters are.
    """

    def __init__(self, vocabulary: Collection[str], *, parted: bool) -> None:
        self._vocabulary = vocabulary
        self._parted = parted

    def spans(self, text: str) -> Iterator[Span]:
        """Where the words of a text are; spaces are left out.

        Args:
            text: as the normaliser leaves it.
        """
        # Here, since it reads its dictionary.
        import rjieba

        for word, start, _ in rjieba.tokenize(text, hmm=False):
            if word in self._vocabulary or not self._parted:
                parts = [word] if word.strip() else []
            else:
                parts = _spaced().normalize_str(word).split()
            for part in parts:
                yield start, start + len(part)
                start += len(part)


@cache
def _spaced() -> BertNormalizer:
    """What puts spaces around Chinese characters and changes nothing else."""
    from tokenizers.normalizers import BertNormalizer

    return BertNormalizer(
        clean_text=False, handle_chinese_chars=True, strip_accents=False, lowercase=False
    )
