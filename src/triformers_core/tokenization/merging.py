"""Words whose letters are merged by a list of pairs, a word's last letter being one of its own kind."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from triformers_core.errors import CorruptCheckpointError
from triformers_core.files.bounded import MOST_MERGES

if TYPE_CHECKING:
    from tokenizers import Tokenizer

ENDS = "</w>"
"""After the end of a word, as lists of merges have it."""


def read_pairs(lines: list[str], path: str | os.PathLike[str]) -> list[tuple[str, str]]:
    """The pairs of ``merges.txt``, below the line that names its version.

    Args:
        lines: its lines; how often a pair was found may follow it.
        path: where they were, for the error.

    Raises:
        CorruptCheckpointError: a line isn't two tokens, or there are too many.
    """
    if len(lines) > MOST_MERGES:
        raise CorruptCheckpointError(
            f"{os.fspath(path)} has {len(lines)} merges, and no more than {MOST_MERGES} are read."
        )
    pairs = [line.split() for line in lines[lines[0].startswith("#") :] if line]
    found = [(pair[0], pair[1]) for pair in pairs if _is_pair(pair)]
    if len(found) < len(pairs):
        raise CorruptCheckpointError(f"{os.fspath(path)} is no list of merges: two tokens a line.")
    return found


def merged_words(symbols: Iterable[str], merges: list[tuple[str, str]], unknown: str) -> Tokenizer:
    """The pipeline that merges letters, for which every text is yet a single word.

    Args:
        symbols: what it knows: letters, and what becomes of pairs.
        merges: the pairs, those first that are merged first.
        unknown: what stands for others.
    """
    from tokenizers import Tokenizer, models

    known = {symbol: index for index, symbol in enumerate(dict.fromkeys([*symbols, unknown]))}
    return Tokenizer(models.BPE(known, merges, unk_token=unknown, end_of_word_suffix=ENDS))


def _is_pair(parts: list[str]) -> bool:
    return len(parts) == 2 or (len(parts) == 3 and parts[2].isdigit())
