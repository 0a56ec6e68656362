"""RoFormer's tokenizers, which aren't there yet: they need words cut by jieba."""

from __future__ import annotations

import os
from typing import Unpack

from triformers_core.architectures.bert.tokenization import BertTokenizer
from triformers_core.errors import NotPartError
from triformers_core.tokenization.options import TokenizerOptions


class RoFormerTokenizer(BertTokenizer):
    """RoFormer's tokenizer, which cuts Chinese into words first; it can't be made yet.

    Args:
        vocab_file: path of ``vocab.txt``, a token a line.
        tokenizer_file: path of ``tokenizer.json``, instead.
        options: see ``BertTokenizer``.

    Raises:
        NotPartError: always.
    """

    def __init__(
        self,
        vocab_file: str | os.PathLike[str] | None = None,
        *,
        tokenizer_file: str | os.PathLike[str] | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        raise NotPartError(
            f"{type(self).__name__} cuts Chinese text into words with the package jieba, and this "
            "library doesn't; make the ids with another library and call the model with them."
        )


class RoFormerTokenizerFast(RoFormerTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
