"""Languages of a text and of its translation: a code before or after each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from triformers_core.errors import InvalidInputError, nearest, shown
from triformers_core.settings import Json
from triformers_core.tokenization.calls import TextEncoder


class LanguageCodes(TextEncoder):
    """What a tokenizer does with languages; its template names the code ``language``.

    Where there is no language there is no code either.
    """

    languages: ClassVar[Sequence[str]] = ()
    """All of them, in the order of their codes' ids."""

    _src_lang: str | None = None
    _tgt_lang: str | None = None
    _language: str | None = None

    def language_token(self, language: str) -> str:
        """A language's code, as it stands in the vocabulary.

        Args:
            language: as in ``languages``.
        """
        return language

    def special_token(self, name: str) -> str | None:
        """The special token called ``name`` ("pad_token", …), if it is set; ``language`` is one."""
        if name == "language":
            return None if self._language is None else self.language_token(self._language)
        return super().special_token(name)

    @property
    def src_lang(self) -> str | None:
        """The language of texts."""
        return self._src_lang

    @src_lang.setter
    def src_lang(self, language: str | None) -> None:
        self._src_lang = self._known(language)
        self.switch_to_input_mode()

    @property
    def tgt_lang(self) -> str | None:
        """The language of what the model shall write."""
        return self._tgt_lang

    @tgt_lang.setter
    def tgt_lang(self, language: str | None) -> None:
        self._tgt_lang = self._known(language)

    def set_languages(self, src_lang: str | None, tgt_lang: str | None) -> None:
        """Sets both languages, or the one that is given.

        Args:
            src_lang: that of texts.
            tgt_lang: that of what the model shall write.
        """
        if tgt_lang is not None:
            self.tgt_lang = tgt_lang
        if src_lang is not None:
            self.src_lang = src_lang

    def switch_to_input_mode(self) -> None:
        """Puts the code of ``src_lang`` to texts from now on."""
        self.set_src_lang_special_tokens(self._src_lang)

    def switch_to_target_mode(self) -> None:
        """Puts the code of ``tgt_lang`` to texts from now on."""
        self.set_tgt_lang_special_tokens(self._tgt_lang)

    def set_src_lang_special_tokens(self, src_lang: str | None) -> None:
        """Puts the code of a language to texts from now on.

        Args:
            src_lang: the language of texts.
        """
        self._language = self._known(src_lang)
        self._place_special_tokens(anew=True)

    def set_tgt_lang_special_tokens(self, tgt_lang: str | None) -> None:
        """Puts the code of a language to texts from now on.

        Args:
            tgt_lang: the language of what the model shall write.
        """
        self.set_src_lang_special_tokens(tgt_lang)

    @property
    def lang_code_to_id(self) -> dict[str, int]:
        """The id of every language's code."""
        return {
            code: self.convert_tokens_to_ids(code)
            for code in map(self.language_token, self.languages)
        }

    def language_options(self) -> Json:
        """Both languages, as ``tokenizer_config.json`` holds them."""
        return {"src_lang": self._src_lang, "tgt_lang": self._tgt_lang}

    def _known(self, language: str | None) -> str | None:
        token = None if language is None else self.language_token(language)
        if token is not None and self._backend.token_to_id(token) is None:
            near = ", ".join(nearest(str(language), self.languages)) or "none"
            raise InvalidInputError(
                f"{type(self).__name__} has no language {shown(language)}; nearest: {near}."
            )
        return language
