"""The shapes in which texts come: one or a batch, alone or in pairs, whole or as words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from triformers_core.errors import InvalidInputError
from triformers_core.tokenization.options import Text

EXPECTED = {
    False: "a text, a list of texts, or a list of pairs of texts",
    True: "a list of words, or a list of lists of words, since is_split_into_words=True",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """Texts as the Rust pipeline takes them.

    Args:
        rows: one item an input: a text or words, or a pair of either.
        batched: whether a batch was asked for, or a single input.
        words: whether texts are given as words.
    """

    # The pipeline's own type for a row is a union of eight, which says no more.
    rows: Sequence[Any]
    batched: bool
    words: bool

    @property
    def pairs(self) -> bool:
        """Whether the inputs are pairs."""
        first = self.rows[0] if self.rows else ""
        if self.words:
            return len(first) == 2 and _is_list(first[0])
        return _is_list(first)

    def complain(self) -> str | None:
        """What is wrong with the first row that the pipeline can't take."""
        for index, row in enumerate(self.rows):
            problem = self._problem(row)
            if problem:
                where = f"Input {index} of the batch" if self.batched else "The input"
                return f"{where} {problem}; expected was {EXPECTED[self.words]}."
        return None

    def _problem(self, row: Any) -> str | None:
        parts = row if _is_list(row) else [row]
        if not self.words and _is_list(row) and len(row) != 2:
            return f"is a list of {len(row)} texts, and no pair"
        if self.words:
            if not _is_list(row):
                return f"is of type {type(row).__name__}"
            parts = [word for part in row for word in (part if _is_list(part) else [part])]
        for part in parts:
            if not isinstance(part, str):
                return f"holds {part!r} of type {type(part).__name__}"
            if any("\ud800" <= letter <= "\udfff" for letter in part):
                return f"holds {part[:40]!r}, which is no valid Unicode (a lone surrogate)"
        return None


def arrange(text: Text, text_pair: Text | None, *, words: bool) -> Inputs:
    """Brings the arguments of a tokenizer's call into rows.

    Args:
        text: the first texts.
        text_pair: the second texts, in the shape of the first.
        words: whether texts are given as words.

    Raises:
        InvalidInputError: it is no text, or first and second texts differ in number.
    """
    if not (isinstance(text, str) and not words) and not _is_list(text):
        raise InvalidInputError(
            f"Given was a value of type {type(text).__name__}; expected was {EXPECTED[words]}."
            + (" Call its tolist() first." if hasattr(text, "tolist") else "")
        )
    batched = _is_list(text) and (not words or (len(text) > 0 and _is_list(text[0])))
    if text_pair is None:
        return Inputs(rows=list(text) if batched else [text], batched=batched, words=words)
    if not batched:
        return Inputs(rows=[(text, text_pair)], batched=False, words=words)
    if not _is_list(text_pair) or len(text_pair) != len(text):
        found = len(text_pair) if _is_list(text_pair) else f"one {type(text_pair).__name__}"
        raise InvalidInputError(f"{len(text)} texts need as many in text_pair, which has {found}.")
    return Inputs(rows=list(zip(text, text_pair, strict=True)), batched=True, words=words)


def _is_list(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)
