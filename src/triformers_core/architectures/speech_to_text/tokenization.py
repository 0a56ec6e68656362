"""Speech2Text's tokenizer: pieces of a SentencePiece model, with ids of a vocabulary."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from typing import ClassVar, Unpack

from triformers_core.errors import (
    CheckpointNotFoundError,
    InvalidConfigurationError,
    InvalidInputError,
    nearest,
    shown,
)
from triformers_core.settings import Json
from triformers_core.tokenization import files
from triformers_core.tokenization.lookup import VOCABULARY, LookupTokenizer
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.pieces import read_pieces
from triformers_core.tokenization.template import SequenceTemplate

PIECES = "sentencepiece.bpe.model"
LANGUAGES: Mapping[str, Sequence[str]] = {
    "mustc": ("pt", "fr", "ru", "nl", "ro", "it", "es", "de"),
}


class Speech2TextTokenizer(LookupTokenizer):
    """Speech2Text's tokenizer: ``text </s>``, or ``<lang:fr> text </s>`` with languages.

    Args:
        vocab_file: path of ``vocab.json``, the ids by piece.
        spm_file: path of ``sentencepiece.bpe.model``.
        do_upper_case: whether decoded texts are in capitals.
        do_lower_case: whether case is ignored.
        tgt_lang: the language of texts, if there are several; the first of them by default.
        lang_codes: the name of a list of languages, "mustc"; none by default.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the special
            tokens are ``<s>``, ``</s>``, ``<unk>``, ``<pad>`` and the languages' by default.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: it holds a SentencePiece model of another kind, or there is no
            such list.
        InvalidInputError: there is no such language.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {"vocab_file": VOCABULARY, "spm_file": PIECES}
    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "<s>",
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "pad_token": "<pad>",
    }
    template: SequenceTemplate | None = SequenceTemplate(
        single="$A eos_token", pair="$A $B eos_token"
    )

    _tgt_lang: str | None = None

    def __init__(
        self,
        vocab_file: str | os.PathLike[str] | None = None,
        spm_file: str | os.PathLike[str] | None = None,
        *,
        do_upper_case: bool = False,
        do_lower_case: bool = False,
        tgt_lang: str | None = None,
        lang_codes: str | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        from tokenizers import normalizers

        if vocab_file is None or spm_file is None:
            raise CheckpointNotFoundError(
                f"{type(self).__name__} needs vocab_file= and spm_file=, or use "
                "from_pretrained(...)."
            )
        if lang_codes is not None and lang_codes not in LANGUAGES:
            raise InvalidConfigurationError(
                f"{type(self).__name__} has lang_codes={shown(lang_codes)}; it knows the lists "
                f"{', '.join(LANGUAGES)}."
            )
        self.do_upper_case, self.do_lower_case = do_upper_case, do_lower_case
        self.lang_codes = lang_codes
        self.langs = () if lang_codes is None else LANGUAGES[lang_codes]
        self._content, finder = read_pieces(spm_file)
        if do_lower_case:
            finder.normalizer = normalizers.Sequence([normalizers.Lowercase(), finder.normalizer])
        codes = [self.language_token(language) for language in self.langs]
        if codes:
            self.template = SequenceTemplate(
                single="language $A eos_token", pair="language $A $B eos_token"
            )
            options.setdefault("additional_special_tokens", codes)
        super().__init__(files.read_ids(vocab_file), finder, **options)
        if self.langs:
            self._choose(self.langs[0] if tgt_lang is None else tgt_lang)

    def language_token(self, language: str) -> str:
        """A language's code, as it stands in the vocabulary.

        Args:
            language: one of ``langs``.
        """
        return f"<lang:{language}>"

    @property
    def lang_code_to_id(self) -> dict[str, int]:
        """The id of every language's code: what ``forced_bos_token_id`` of a generation is."""
        return {
            language: self.convert_tokens_to_ids(self.language_token(language))
            for language in self.langs
        }

    @property
    def tgt_lang(self) -> str | None:
        """The language of texts, where there are several."""
        return self._tgt_lang

    @tgt_lang.setter
    def tgt_lang(self, language: str) -> None:
        self._choose(language)

    def _choose(self, language: str) -> None:
        if language not in self.langs:
            near = ", ".join(nearest(str(language), self.langs)) or "none"
            raise InvalidInputError(
                f"{type(self).__name__} has no language {shown(language)}, which is its tgt_lang; "
                f"nearest: {near}."
            )
        self._tgt_lang = language
        self._place_special_tokens(anew=True)

    def special_token(self, name: str) -> str | None:
        """The special token called ``name`` ("pad_token", …), if it is set; ``language`` is one."""
        if name == "language":
            return None if self._tgt_lang is None else self.language_token(self._tgt_lang)
        return super().special_token(name)

    def convert_tokens_to_string(self, tokens: Sequence[str]) -> str:
        """Joins tokens to a text, in capitals if ``do_upper_case``.

        Args:
            tokens: as ``tokenize`` gives them, or one of them.
        """
        return self._capitals(super().convert_tokens_to_string(tokens))

    def _texts(self, rows: list[list[int]], skip_special_tokens: bool) -> list[str]:
        return [self._capitals(text) for text in super()._texts(rows, skip_special_tokens)]

    def _capitals(self, text: str) -> str:
        if not self.do_upper_case:
            return text
        special = "|".join(map(re.escape, self.all_special_tokens))
        parts = re.split(f"({special})", text)
        return "".join(part if index % 2 else part.upper() for index, part in enumerate(parts))

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return {
            "do_upper_case": self.do_upper_case,
            "do_lower_case": self.do_lower_case,
            "lang_codes": self.lang_codes,
            "tgt_lang": self._tgt_lang,
        }

    def vocabulary_files(self) -> Mapping[str, str | bytes]:
        """The content of ``vocab.json`` and of ``sentencepiece.bpe.model``."""
        vocabulary = self._backend.get_vocab(with_added_tokens=False)
        text = json.dumps(vocabulary, ensure_ascii=False, indent=2)
        return {VOCABULARY: text, PIECES: self._content}
