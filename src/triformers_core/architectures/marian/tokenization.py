"""Marian's tokenizer: pieces of two SentencePiece models, with ids of one vocabulary."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from typing import ClassVar, Unpack

from triformers_core.errors import CheckpointNotFoundError, InvalidConfigurationError
from triformers_core.settings import Json
from triformers_core.tokenization import files
from triformers_core.tokenization.lookup import VOCABULARY, LookupTokenizer
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.pieces import read_pieces
from triformers_core.tokenization.template import SequenceTemplate

CODE = re.compile(">>.+<<")


class MarianTokenizer(LookupTokenizer):
    """Marian's tokenizer: ``text </s>``, or ``first second </s>``.

    Texts are split by the model of the source's language, and what the model shall write by that
    of the target's. Where there are several of the latter a text begins with a code, as in
    ``>>fra<< text``.

    Args:
        source_spm: path of ``source.spm``.
        target_spm: path of ``target.spm``.
        vocab: path of ``vocab.json``, the ids by piece.
        source_lang: the language of texts, for its name's sake.
        target_lang: that of what the model shall write.
        separate_vocabs: whether source and target have vocabularies of their own; such models
            aren't supported.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the special
            tokens are ``</s>``, ``<unk>`` and ``<pad>`` by default, and the length is 512.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: it holds a SentencePiece model of another kind, or there are
            two vocabularies.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {
        "source_spm": "source.spm",
        "target_spm": "target.spm",
        "vocab": VOCABULARY,
    }
    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "pad_token": "<pad>",
    }
    template: SequenceTemplate | None = SequenceTemplate(
        single="$A eos_token", pair="$A $B eos_token"
    )

    def __init__(
        self,
        source_spm: str | os.PathLike[str] | None = None,
        target_spm: str | os.PathLike[str] | None = None,
        vocab: str | os.PathLike[str] | None = None,
        *,
        source_lang: str | None = None,
        target_lang: str | None = None,
        separate_vocabs: bool = False,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        if source_spm is None or target_spm is None or vocab is None:
            raise CheckpointNotFoundError(
                f"{type(self).__name__} needs source_spm=, target_spm= and vocab=, or use "
                "from_pretrained(...)."
            )
        if separate_vocabs:
            raise InvalidConfigurationError(
                f"{type(self).__name__} has separate_vocabs=True, but models whose source and "
                "target have vocabularies of their own aren't supported."
            )
        self.source_lang, self.target_lang = source_lang, target_lang
        vocabulary = files.read_ids(vocab)
        self._source_content, self._source = read_pieces(source_spm)
        self._target_content, self._target = read_pieces(target_spm)
        self.supported_language_codes = [token for token in vocabulary if CODE.fullmatch(token)]
        for finder in (self._source, self._target):
            finder.add_tokens(self.supported_language_codes)
        options.setdefault("model_max_length", 512)
        super().__init__(vocabulary, self._source, **options)

    def switch_to_input_mode(self) -> None:
        """Takes texts for the source from now on."""
        self._finder = self._source

    def switch_to_target_mode(self) -> None:
        """Takes texts for the target from now on."""
        self._finder = self._target

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return {"source_lang": self.source_lang, "target_lang": self.target_lang}

    def vocabulary_files(self) -> Mapping[str, str | bytes]:
        """The content of ``source.spm``, ``target.spm`` and ``vocab.json``."""
        vocabulary = self._backend.get_vocab(with_added_tokens=False)
        return {
            "source.spm": self._source_content,
            "target.spm": self._target_content,
            VOCABULARY: json.dumps(vocabulary, ensure_ascii=False, indent=2),
        }
