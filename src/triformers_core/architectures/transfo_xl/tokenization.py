"""Transformer-XL's tokenizer: the words of a corpus, as Moses' rules find them."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from triformers_core.architectures.transfo_xl.words import CorpusWords
from triformers_core.checkpoint.formats.containers import read_containers
from triformers_core.errors import (
    CheckpointNotFoundError,
    CorruptCheckpointError,
    InvalidInputError,
    shown,
)
from triformers_core.settings import Json
from triformers_core.tokenization import files
from triformers_core.tokenization.base import PreTrainedTokenizer
from triformers_core.tokenization.inputs import Inputs
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.policies import Padding, Truncation
from triformers_core.tokenization.template import SequenceTemplate

if TYPE_CHECKING:
    from tokenizers import Encoding, Tokenizer

WORDS = "vocab.txt"
_HALF = re.compile("[\ud800-\udfff]")


class TransfoXLTokenizer(PreTrainedTokenizer):
    """Transformer-XL's tokenizer, without special tokens around texts.

    Texts are split by the rules of Moses, so it needs the package sacremoses (``pip install
    'triformers[moses]'``). Tokens are words, so a text is rewritten before it is split, and no token
    knows where it came from.

    Args:
        vocab_file: path of ``vocab.txt``, a word a line.
        pretrained_vocab_file: path of a pickled vocabulary, ``vocab.pkl`` or ``vocab.bin``, as it
            was published: it is read without running anything of it, and saved as ``vocab.txt``.
        lower_case: whether case is ignored.
        language: whose rules are followed.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the special
            tokens are ``<unk>``, ``<eos>`` and ``<formula>`` by default.

    Raises:
        CheckpointNotFoundError: there is no such file, or none was given.
        CorruptCheckpointError: it is of another kind.
        MissingBackendError: sacremoses isn't installed.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {
        "vocab_file": WORDS,
        "pretrained_vocab_file": "vocab.pkl",
        "pretrained_vocab_file_torch": "vocab.bin",
    }
    one_file_is_enough: ClassVar[bool] = True
    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "unk_token": "<unk>",
        "eos_token": "<eos>",
    }
    default_input_names: ClassVar[Sequence[str]] = ("input_ids",)
    template: SequenceTemplate | None = SequenceTemplate(single="$A", pair="$A $B")

    def __init__(
        self,
        vocab_file: str | os.PathLike[str] | None = None,
        *,
        pretrained_vocab_file: str | os.PathLike[str] | None = None,
        pretrained_vocab_file_torch: str | os.PathLike[str] | None = None,
        lower_case: bool = False,
        language: str = "en",
        **options: Unpack[TokenizerOptions],
    ) -> None:
        pickled = pretrained_vocab_file or pretrained_vocab_file_torch
        if vocab_file is not None:
            words = [line for line in files.read_lines(vocab_file) if line]
        elif pickled is not None:
            words = read_words(Path(pickled))
        else:
            raise CheckpointNotFoundError(
                f"{type(self).__name__} needs vocab_file= or pretrained_vocab_file=, or use "
                "from_pretrained(...)."
            )
        self.lower_case, self.language = lower_case, language
        self._moses = CorpusWords(language, type(self).__name__)
        options.setdefault("additional_special_tokens", ["<formula>"])
        unknown = str(options.get("unk_token") or self.default_special_tokens["unk_token"])
        super().__init__(_words(words, unknown), **options)

    def options(self) -> Json:
        """Whether case is ignored, and the language."""
        return {"lower_case": self.lower_case, "language": self.language}

    def vocabulary_files(self) -> Mapping[str, str | bytes]:
        """The content of ``vocab.txt``."""
        vocabulary = self._backend.get_vocab(with_added_tokens=False)
        return {WORDS: "\n".join(sorted(vocabulary, key=vocabulary.__getitem__)) + "\n"}

    def convert_tokens_to_string(self, tokens: Sequence[str]) -> str:
        """Joins words by the rules of Moses.

        Args:
            tokens: as ``tokenize`` gives them, or one of them.
        """
        return self._moses.join([tokens] if isinstance(tokens, str) else tokens)

    def _texts(self, rows: list[list[int]], skip_special_tokens: bool) -> list[str]:
        known = [[index for index in row if 0 <= index < len(self)] for row in rows]
        tokens = [self.convert_ids_to_tokens(row, skip_special_tokens) for row in known]
        return [self.convert_tokens_to_string(row) for row in tokens]

    def _columns(self, options: Any) -> Any:  # As the base class has it.
        if options.get("return_offsets_mapping"):
            raise InvalidInputError(
                f"{type(self).__name__} rewrites texts before it splits them, so it can't tell where "
                "a token came from; leave return_offsets_mapping out."
            )
        return super()._columns(options)

    def _run(
        self,
        inputs: Inputs,
        special: bool,
        padding: Padding | None,
        truncation: Truncation | None,
    ) -> list[Encoding]:
        problem = inputs.complain()
        if problem is not None:
            raise InvalidInputError(problem)
        rows = [self._rewritten(row) for row in inputs.rows]
        return super()._run(replace(inputs, rows=rows), special, padding, truncation)

    def _rewritten(self, row: Any) -> Any:  # A text, words, or a pair of either.
        if not isinstance(row, str):
            return type(row)(self._rewritten(part) for part in row)
        found = "|".join(map(re.escape, sorted(self._added(), key=len, reverse=True)))
        pieces = re.split(f"({found})", row) if found else [row]
        words = [[x] if index % 2 else self._words_of(x) for index, x in enumerate(pieces)]
        return " ".join(word for part in words for word in part)

    def _added(self) -> list[str]:
        return [token.content for token in self.added_tokens_decoder.values()]

    def _words_of(self, text: str) -> list[str]:
        return self._moses.split(text.lower() if self.lower_case else text)


def read_words(path: Path) -> list[str]:
    """The words of a pickled vocabulary, in the order of their ids.

    Raises:
        CheckpointNotFoundError: there is no such file.
        CorruptCheckpointError: it holds something else.
    """
    files.check_file(path)
    content = read_containers(path)
    words = content.get("idx2sym") if isinstance(content, dict) else None
    if not isinstance(words, list) or not all(map(_is_word, words)):
        raise CorruptCheckpointError(
            f"{path} holds no vocabulary: a dictionary whose 'idx2sym' lists words by id. Write them "
            f"to a {WORDS}, a word a line, and pass that as vocab_file=."
        )
    return words


def _is_word(word: object) -> bool:
    """Whether it is a text; a half of a character alone, which a pickle can hold, makes it none."""
    return isinstance(word, str) and (word.isascii() or not _HALF.search(word))


def _words(words: Sequence[str], unknown: str) -> Tokenizer:
    """The pipeline that numbers words between spaces."""
    from tokenizers import Tokenizer, models, pre_tokenizers

    ids = {word: index for index, word in enumerate(words)}
    if unknown not in ids:
        raise CorruptCheckpointError(
            f"The vocabulary has no {shown(unknown)}, which is to stand for unknown words; add it there, or "
            "pass unk_token= with one of its words."
        )
    backend = Tokenizer(models.WordLevel(ids, unknown))
    backend.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    return backend
