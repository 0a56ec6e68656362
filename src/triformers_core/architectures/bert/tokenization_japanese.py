"""BERT's tokenizer of Japanese texts: words that MeCab finds, then pieces or characters."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from triformers_core.architectures.bert.mecab import DICTIONARIES, JapaneseWords
from triformers_core.architectures.bert.tokenization import (
    VOCABULARY,
    BertTokenizer,
    read_vocabulary,
    vocabulary_text,
)
from triformers_core.errors import CheckpointNotFoundError, InvalidInputError, NotPartError, nearest
from triformers_core.settings import Json
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.template import SequenceTemplate
from triformers_core.tokenization.words import FoundWords, require_package
from triformers_core.warning import warn

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from tokenizers.pre_tokenizers import PreTokenizer

WORDS = ("basic", "mecab")
PIECES = ("wordpiece", "character")
EXTRA = "triformers[japanese]"


class BertJapaneseTokenizer(FoundWords):
    """BERT's tokenizer of Japanese: ``[CLS] text [SEP]``, or ``[CLS] first [SEP] second [SEP]``.

    Texts are split into words by MeCab, after compatibility characters became the usual ones, and words
    into the longest pieces that the vocabulary has, or into characters. There is no ``tokenizer.json``:
    none can hold MeCab.

    Args:
        vocab_file: path of ``vocab.txt``, a token a line.
        do_lower_case: whether case is ignored.
        do_word_tokenize: whether words are sought; else texts are split at spaces.
        do_subword_tokenize: whether words are split; else those that the vocabulary lacks are unknown.
        word_tokenizer_type: "mecab", or "basic" to split at spaces and punctuation.
        subword_tokenizer_type: "wordpiece" or "character".
        never_split: see ``BertTokenizer``.
        mecab_kwargs: ``mecab_dic``, the dictionary ("ipadic" by default, "unidic_lite" or "unidic"), and
            ``normalize_text``, whether compatibility characters become the usual ones (true by default).
        sudachi_kwargs: kept for the files' sake.
        jumanpp_kwargs: likewise.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the special
            tokens are BERT's by default.

    Raises:
        CheckpointNotFoundError: the file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: the vocabulary lacks the token for unknown words.
        InvalidInputError: ``mecab_kwargs`` has another key, or a dictionary that is none of these.
        MissingBackendError: fugashi or the dictionary isn't installed.
        NotPartError: texts are to be split by something else.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {"vocab_file": VOCABULARY}
    default_special_tokens: ClassVar[Mapping[str, str]] = BertTokenizer.default_special_tokens
    default_input_names: ClassVar[Sequence[str]] = BertTokenizer.default_input_names
    template: SequenceTemplate | None = BertTokenizer.template

    def __init__(
        self,
        vocab_file: str | os.PathLike[str] | None = None,
        *,
        do_lower_case: bool = False,
        do_word_tokenize: bool = True,
        do_subword_tokenize: bool = True,
        word_tokenizer_type: str = "basic",
        subword_tokenizer_type: str = "wordpiece",
        never_split: Sequence[str] | None = None,
        mecab_kwargs: Mapping[str, Any] | None = None,  # Each key has its own type.
        sudachi_kwargs: Mapping[str, Any] | None = None,  # Likewise.
        jumanpp_kwargs: Mapping[str, Any] | None = None,  # Likewise.
        **options: Unpack[TokenizerOptions],
    ) -> None:
        name = type(self).__name__
        for kind, known in ((word_tokenizer_type, WORDS), (subword_tokenizer_type, PIECES)):
            if kind not in known:
                raise NotPartError(
                    f"{name} can't split texts by {kind!r}, only by "
                    f"{' or '.join(map(repr, known))}; make the ids with another library and call "
                    "the model with them."
                )
        if vocab_file is None:
            raise CheckpointNotFoundError(f"{name} needs vocab_file=, or use from_pretrained(...).")
        if never_split:
            warn(
                f"never_split={list(never_split)} has no effect; keep tokens whole with "
                "add_tokens(...)."
            )
        self.do_lower_case = do_lower_case
        self.do_word_tokenize = do_word_tokenize
        self.do_subword_tokenize = do_subword_tokenize
        self.word_tokenizer_type = word_tokenizer_type
        self.subword_tokenizer_type = subword_tokenizer_type
        self._unused = {"sudachi_kwargs": sudachi_kwargs, "jumanpp_kwargs": jumanpp_kwargs}
        self._by_mecab = do_word_tokenize and word_tokenizer_type == "mecab"
        self._dictionary, composes = _choice(mecab_kwargs or {}, name)
        # Always said when saved, since others' default is another dictionary.
        self.mecab_kwargs = {"mecab_dic": self._dictionary, "normalize_text": composes}
        if self._by_mecab:
            for package in ("fugashi", self._dictionary):
                require_package(package, f"{name}, which finds words by MeCab,", EXTRA)
        unknown = str(options.get("unk_token") or self.default_special_tokens["unk_token"])
        options.setdefault("clean_up_tokenization_spaces", False)
        super().__init__(
            self._pipeline_of(read_vocabulary(vocab_file, unknown), unknown, composes), **options
        )
        self.find_words()

    def _pipeline_of(self, vocabulary: dict[str, int], unknown: str, composes: bool) -> Tokenizer:
        """The pipeline, but for what finds the words."""
        from tokenizers import Tokenizer, decoders, models, normalizers

        if self._parted or not self.do_subword_tokenize:
            backend = Tokenizer(models.WordLevel(vocabulary, unk_token=unknown))
        else:
            backend = Tokenizer(
                models.WordPiece(vocabulary, unk_token=unknown, max_input_chars_per_word=100)
            )
        if self._by_mecab:
            lower = [normalizers.Lowercase()] if self.do_lower_case else []
            # What a compatibility character becomes may be in upper case.
            steps = [*lower, normalizers.NFKC(), *lower] if composes else lower
            backend.normalizer = normalizers.Sequence(steps)
        elif self.do_word_tokenize and not self._by_mecab:
            backend.normalizer = normalizers.BertNormalizer(
                handle_chinese_chars=False, lowercase=self.do_lower_case
            )
        backend.decoder = decoders.WordPiece(prefix="##", cleanup=False)
        return backend

    @property
    def _parted(self) -> bool:
        """Whether words are split into characters."""
        return self.do_subword_tokenize and self.subword_tokenizer_type == "character"

    def finder(self) -> JapaneseWords:
        """What finds the words, by MeCab."""
        word = r"[\s\S]+" if not self.do_subword_tokenize else r"\S+"
        return JapaneseWords(self._dictionary, r"[\s\S]" if self._parted else word)

    def find_words(self) -> None:
        """Lets the pipeline split texts as the options say."""
        from tokenizers import Regex, pre_tokenizers

        if self._by_mecab:
            super().find_words()
            return
        parts: list[PreTokenizer] = []
        if self.do_word_tokenize:
            parts.append(pre_tokenizers.BertPreTokenizer())
        elif not self._parted:
            parts.append(pre_tokenizers.WhitespaceSplit())
        if self._parted:
            parts.append(pre_tokenizers.Split(Regex(r"[\s\S]"), "isolated"))
        self._backend.pre_tokenizer = pre_tokenizers.Sequence(parts)

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return {
            "do_lower_case": self.do_lower_case,
            "do_word_tokenize": self.do_word_tokenize,
            "do_subword_tokenize": self.do_subword_tokenize,
            "word_tokenizer_type": self.word_tokenizer_type,
            "subword_tokenizer_type": self.subword_tokenizer_type,
            "mecab_kwargs": self.mecab_kwargs if self._by_mecab else None,
            **self._unused,
        }

    def vocabulary_files(self) -> dict[str, str]:
        """The content of ``vocab.txt``."""
        return {VOCABULARY: vocabulary_text(self._backend)}


def _choice(asked: Mapping[str, Any], name: str) -> tuple[str, bool]:
    """The dictionary, and whether compatibility characters become the usual ones."""
    known: dict[str, Any] = {"mecab_dic": "ipadic", "normalize_text": True}  # As files have them.
    if not isinstance(asked, Mapping):
        raise InvalidInputError(f"{name} has mecab_kwargs={asked!r}; it is an object of options.")
    for key, value in asked.items():
        if key == "mecab_option" and not value:
            continue
        if key == "mecab_option":
            # It can name any file, and a checkpoint may have written it.
            raise InvalidInputError(
                f"{name} was given mecab_option={value!r}, which it doesn't pass on to MeCab; choose a "
                f"dictionary by mecab_dic: {', '.join(DICTIONARIES)}."
            )
        if key not in known:
            near = ", ".join(nearest(key, known)) or "none"
            raise InvalidInputError(f"mecab_kwargs has no key {key!r}; nearest: {near}.")
        known[key] = value
    dictionary = known["mecab_dic"]
    if dictionary not in DICTIONARIES:
        raise InvalidInputError(
            f"mecab_kwargs has mecab_dic={dictionary!r}; it is one of {', '.join(DICTIONARIES)}."
        )
    return str(dictionary), bool(known["normalize_text"])
