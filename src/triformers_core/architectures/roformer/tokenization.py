"""RoFormer's tokenizers: words that jieba finds, then WordPiece."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Unpack

from triformers_core.architectures.bert.tokenization import BertTokenizer
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.words import Finder, FoundWords, Span, require_package

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


@cache
def _spaced() -> BertNormalizer:
    """What puts spaces around Chinese characters and changes nothing else."""
    from tokenizers.normalizers import BertNormalizer

    return BertNormalizer(
        clean_text=False, handle_chinese_chars=True, strip_accents=False, lowercase=False
    )
