"""RoFormer's tokenizers: words that jieba finds, then WordPiece."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Unpack

from triformers_core.architectures.bert.tokenization import BertTokenizer
from triformers_core.architectures.roformer.jieba import ChineseWords
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.words import FoundWords, require_package


class RoFormerTokenizer(FoundWords, BertTokenizer):
    """RoFormer's tokenizer: ``[CLS] text [SEP]``, or ``[CLS] first [SEP] second [SEP]``.

    Texts are split into the words that the package jieba finds, and words into the longest pieces that
    the vocabulary has; so Chinese words are tokens where the vocabulary has them, and else their
    characters.

    Args:
        vocab_file: path of ``vocab.txt``, a token a line.
        tokenizer_file: path of ``tokenizer.json``, instead.
        do_lower_case: whether case is ignored; as ``tokenizer_file`` says by default, or else true.
        tokenize_chinese_chars: whether each Chinese character of a word that the vocabulary lacks is a
            word; true by default.
        strip_accents: whether accents are ignored; by default where case is.
        do_basic_tokenize: kept for the files' sake: words are always found.
        never_split: see ``BertTokenizer``.
        options: special tokens, ``model_max_length``, … (see ``BertTokenizer``).

    Raises:
        CheckpointNotFoundError: the file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: the vocabulary lacks the token for unknown words.
        MissingBackendError: the package rjieba isn't installed.
    """

    def __init__(
        self,
        vocab_file: str | os.PathLike[str] | None = None,
        *,
        tokenizer_file: str | os.PathLike[str] | None = None,
        do_lower_case: bool | None = None,
        tokenize_chinese_chars: bool | None = None,
        strip_accents: bool | None = None,
        do_basic_tokenize: bool = True,
        never_split: Sequence[str] | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        purpose = f"{type(self).__name__}, which finds words of Chinese texts,"
        require_package("rjieba", purpose, "triformers[chinese]")
        if options.get("clean_up_tokenization_spaces") is None:
            options["clean_up_tokenization_spaces"] = False
        super().__init__(
            vocab_file,
            tokenizer_file=tokenizer_file,
            do_lower_case=do_lower_case,
            tokenize_chinese_chars=False,  # Words are sought first.
            strip_accents=strip_accents,
            never_split=never_split,
            **options,
        )
        self.tokenize_chinese_chars = tokenize_chinese_chars is not False
        self.do_basic_tokenize = do_basic_tokenize
        self.find_words()

    def finder(self) -> ChineseWords:
        """What finds the words."""
        vocabulary = frozenset(self._backend.get_vocab(with_added_tokens=False))
        return ChineseWords(vocabulary, parted=self.tokenize_chinese_chars)


class RoFormerTokenizerFast(RoFormerTokenizer):
    """The same, under the name of the class that ``AutoTokenizer`` answers with by default."""
