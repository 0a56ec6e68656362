"""Words of a corpus by Moses' rules, with the package sacremoses: numbers are several words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from triformers_core.errors import MissingBackendError


class CorpusWords:
    """Splits texts into words, and joins them again.

    Numbers are split at their separators, which are marked: ``10,000`` is ``10 @,@ 000``.

    Args:
        language: whose rules are followed, such as "en".
        wanted_by: what needs them.

    Raises:
        MissingBackendError: the package sacremoses isn't installed.
    """

    def __init__(self, language: str, wanted_by: str) -> None:
        try:
            import sacremoses
        except ImportError as error:
            raise MissingBackendError(
                f"{wanted_by} splits texts by the rules of Moses, for which it needs the package "
                "'sacremoses', which isn't installed: pip install 'triformers[moses]'."
            ) from error
        self._normalizer = sacremoses.MosesPunctNormalizer(language)
        self._tokenizer = sacremoses.MosesTokenizer(language)
        self._detokenizer = sacremoses.MosesDetokenizer(language)

    def split(self, text: str) -> list[str]:
        """The words of a text."""
        words = self._tokenizer.tokenize(
            self._normalizer.normalize(text), aggressive_dash_splits=True, escape=False
        )
        # What follows a digit at once, and is followed by one: a number's separator.
        return re.sub(r"(?<=\d)([.,])(?=\d)", r" @\1@ ", " ".join(words)).split()

    def join(self, words: Sequence[str]) -> str:
        """The text of words."""
        text: str = self._detokenizer.detokenize(list(words))
        return re.sub(r" @([.,])@ ", r"\1", text).strip()
