"""FlauBERT's tokenizer: French words as Moses finds them, whose letters are merged."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Mapping
from typing import Unpack

from triformers_core.architectures.xlm.tokenization import XLMTokenizer
from triformers_core.settings import Json
from triformers_core.tokenization.moses import moses
from triformers_core.tokenization.options import TokenizerOptions


class FlaubertTokenizer(XLMTokenizer):
    """FlauBERT's tokenizer: ``<s> text </s>``, or ``<s> first </s> second </s>``.

    Args:
        vocab_file: path of ``vocab.json``, the ids by token.
        merges_file: path of ``merges.txt``, a pair of tokens a line.
        do_lowercase: whether texts are in lower case, as the uncased model's are.
        lang2id: the model's number of every language; kept for the caller's sake.
        id2lang: the other way round.
        options: see ``XLMTokenizer``.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        MissingBackendError: sacremoses isn't installed.
    """

    def __init__(
        self,
        vocab_file: str | os.PathLike[str] | None = None,
        merges_file: str | os.PathLike[str] | None = None,
        *,
        do_lowercase: bool = False,
        lang2id: Mapping[str, int] | None = None,
        id2lang: Mapping[str, str] | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        self.do_lowercase = do_lowercase
        super().__init__(vocab_file, merges_file, lang2id=lang2id, id2lang=id2lang, **options)

    def prepared(self, text: str) -> str:
        """The words of a text, with a space between them.

        Args:
            text: without added tokens.
        """
        quoted = text.replace("``", '"').replace("''", '"')
        whole = unicodedata.normalize("NFC", quoted)
        return moses("fr").words(whole.lower() if self.do_lowercase else whole)

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        own = {key: value for key, value in super().options().items() if "lang" in key}
        return {**own, "do_lowercase": self.do_lowercase}
