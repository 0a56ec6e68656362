"""M2M100's tokenizer: pieces of a SentencePiece model, and codes of languages."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from typing import ClassVar, Unpack

from triformers_core.errors import CheckpointNotFoundError
from triformers_core.settings import Json
from triformers_core.tokenization import files
from triformers_core.tokenization.languages import LanguageCodes
from triformers_core.tokenization.lookup import VOCABULARY, LookupTokenizer
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.pieces import read_pieces
from triformers_core.tokenization.template import SequenceTemplate

PIECES = "sentencepiece.bpe.model"
MADE_UP = 8
# A hundred lines of a list otherwise.
LANGUAGES = tuple(
    "af am ar ast az ba be bg bn br bs ca ceb cs cy da de el en es et fa ff fi fr fy ga gd gl gu ha "  # noqa: SIM905
    "he hi hr ht hu hy id ig ilo is it ja jv ka kk km kn ko lb lg ln lo lt lv mg mk ml mn mr ms my "
    "ne nl no ns oc or pa pl ps pt ro ru sd si sk sl so sq sr ss su sv sw ta th tl tn tr uk ur uz "
    "vi wo xh yi yo zh zu".split()
)


class M2M100Tokenizer(LanguageCodes, LookupTokenizer):
    """M2M100's tokenizer: ``__en__ text </s>``, or ``__en__ first second </s>``.

    What the model shall write begins with the code of ``tgt_lang``. Codes are special tokens, as the
    published files say: one that stands in a text counts.

    Args:
        vocab_file: path of ``vocab.json``, the ids by piece.
        spm_file: path of ``sentencepiece.bpe.model``.
        src_lang: the language of texts, "en", "fr", …
        tgt_lang: that of what the model shall write.
        num_madeup_words: how many ids the model has beyond the codes; kept for the files' sake.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the special
            tokens are ``<s>``, ``</s>``, ``<unk>``, ``<pad>`` and the codes by default.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: it holds a SentencePiece model of another kind.
        InvalidInputError: there is no such language.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {"vocab_file": VOCABULARY, "spm_file": PIECES}
    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "<s>",
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "sep_token": "</s>",
        "pad_token": "<pad>",
    }
    languages: ClassVar[Sequence[str]] = LANGUAGES
    template: SequenceTemplate | None = SequenceTemplate(
        single="language $A eos_token", pair="language $A $B eos_token"
    )

    def __init__(
        self,
        vocab_file: str | os.PathLike[str] | None = None,
        spm_file: str | os.PathLike[str] | None = None,
        *,
        src_lang: str | None = None,
        tgt_lang: str | None = None,
        num_madeup_words: int = MADE_UP,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        if vocab_file is None or spm_file is None:
            raise CheckpointNotFoundError(
                f"{type(self).__name__} needs vocab_file= and spm_file=, or use "
                "from_pretrained(...)."
            )
        self.num_madeup_words = num_madeup_words
        vocabulary = files.read_ids(vocab_file)
        self._content, finder = read_pieces(spm_file)
        codes = [self.language_token(language) for language in self.languages]
        options.setdefault("additional_special_tokens", codes)
        super().__init__(vocabulary, finder, **options)
        self.tgt_lang = tgt_lang
        self.src_lang = "en" if src_lang is None else src_lang

    def language_token(self, language: str) -> str:
        """A language's code, as it stands in the vocabulary.

        Args:
            language: as in ``languages``.
        """
        return f"__{language}__"

    def get_lang_token(self, lang: str) -> str:
        """A language's code, as it stands in the vocabulary.

        Args:
            lang: the language.
        """
        return self.language_token(lang)

    def get_lang_id(self, lang: str) -> int:
        """The id of a language's code: what ``forced_bos_token_id`` of a generation is.

        Args:
            lang: the language.

        Raises:
            InvalidInputError: there is no such language.
        """
        return self.convert_tokens_to_ids(self.language_token(str(self._known(lang))))

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return {**self.language_options(), "num_madeup_words": self.num_madeup_words}

    def vocabulary_files(self) -> Mapping[str, str | bytes]:
        """The content of ``vocab.json`` and of ``sentencepiece.bpe.model``."""
        vocabulary = self._backend.get_vocab(with_added_tokens=False)
        text = json.dumps(vocabulary, ensure_ascii=False, indent=2)
        return {VOCABULARY: text, PIECES: self._content}
