"""The words of questions and cells, in word pieces."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tokenizers import Encoding, Tokenizer

    from triformers_core.architectures.tapas.tables.table import Words

UNKNOWN = ("n/a", "nan")
"""What says that there is no value; texts without any letter or digit say so, too."""

_LETTER = re.compile(r"[^\W_]")


def find_words(
    texts: Sequence[str], pipeline: Tokenizer, special: Mapping[str, Words], *, empty: Words
) -> list[Words]:
    """The words of every text, and of each the ids of its pieces.

    Args:
        texts: questions or cells.
        pipeline: splits a text into pieces.
        special: words that stay whole.
        empty: what stands for a text that says nothing, alone or between special words.
    """
    longest_first = sorted(special, key=len, reverse=True)
    split = re.compile("(" + "|".join(map(re.escape, longest_first)) + ")").split
    parts = [[part for part in split(text) if part] for text in texts]
    plain = {part for row in parts for part in row if part not in special}
    spoken = [part for part in plain if _says_something(part)]
    encodings = pipeline.encode_batch(list(map(_clean, spoken)), add_special_tokens=False)
    found = {part: _words(encoding) for part, encoding in zip(spoken, encodings, strict=True)}
    known = {**special, **dict.fromkeys(plain, empty), **found}
    return [[word for part in row for word in known[part]] for row in parts]


def _says_something(text: str) -> bool:
    return _LETTER.search(text) is not None and text.lower().strip() not in UNKNOWN


def _clean(text: str) -> str:
    """The text composed (NFC) and without control characters and the like.

    The published tokenizer leaves out more of them than the Rust pipeline, which doesn't compose.
    """
    kept = (c for c in text if c in "\t\n\r" or not unicodedata.category(c).startswith("C"))
    return unicodedata.normalize("NFC", "".join(kept))


def _words(encoding: Encoding) -> Words:
    """The pieces of every word: all but its first begin with ``##``."""
    words: list[list[int]] = []
    for token, token_id in zip(encoding.tokens, encoding.ids, strict=True):
        if token.startswith("##") and words:
            words[-1].append(token_id)
        else:
            words.append([token_id])
    return words
