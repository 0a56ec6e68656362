"""Marian's tokenizer: pieces of two SentencePiece models, with ids of one vocabulary or of two."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from typing import ClassVar, Unpack

from triformers_core.errors import CheckpointNotFoundError
from triformers_core.settings import Json
from triformers_core.tokenization import files
from triformers_core.tokenization.lookup import VOCABULARY, LookupTokenizer
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.pieces import read_pieces
from triformers_core.tokenization.template import SequenceTemplate
from triformers_core.tokenization.two_vocabularies import TargetVocabulary

TARGET = "target_vocab.json"
CODE = re.compile(">>.+<<")


class MarianTokenizer(TargetVocabulary, LookupTokenizer):
    """Marian's tokenizer: ``text </s>``, or ``first second </s>``.

    Texts are split by the model of the source's language, and what the model shall write by that
    of the target's. Where there are several of the latter a text begins with a code, as in
    ``>>fra<< text``.

    Args:
        source_spm: path of ``source.spm``.
        target_spm: path of ``target.spm``.
        vocab: path of ``vocab.json``, the ids by piece.
        target_vocab_file: path of ``target_vocab.json``, those of the target where it has its own.
        source_lang: the language of texts, for its name's sake.
        target_lang: that of what the model shall write.
        separate_vocabs: whether source and target have vocabularies of their own. Ids that are
            decoded are the target's then.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the special
            tokens are ``</s>``, ``<unk>`` and ``<pad>`` by default, and the length is 512.

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: it holds a SentencePiece model of another kind, or a vocabulary
            lacks the token for what is unknown.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {
        "source_spm": "source.spm",
        "target_spm": "target.spm",
        "vocab": VOCABULARY,
        "target_vocab_file": TARGET,
    }
    optional_files: ClassVar[Sequence[str]] = ("target_vocab_file",)
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
        target_vocab_file: str | os.PathLike[str] | None = None,
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
        if separate_vocabs and target_vocab_file is None:
            raise CheckpointNotFoundError(
                f"{type(self).__name__} has separate_vocabs=True, and needs target_vocab_file=, the "
                f"vocabulary of the target: {TARGET} beside the other files."
            )
        self.separate_vocabs = separate_vocabs
        if separate_vocabs and target_vocab_file is not None:
            self.take_target(target_vocab_file, options.get("unk_token"))
        self.source_lang, self.target_lang = source_lang, target_lang
        vocabulary = files.read_ids(vocab)
        self._source_content, self._source = read_pieces(source_spm)
        self._target_content, self._written = read_pieces(target_spm)
        codes = [token for token in vocabulary if CODE.fullmatch(token)]
        self.supported_language_codes = [] if separate_vocabs else codes
        for finder in (self._source, self._written):
            finder.add_tokens(codes)
        options.setdefault("model_max_length", 512)
        super().__init__(vocabulary, self._source, **options)

    def switch_to_input_mode(self) -> None:
        """Takes texts for the source from now on."""
        super().switch_to_input_mode()
        self._finder = self._source

    def switch_to_target_mode(self) -> None:
        """Takes texts for the target from now on."""
        super().switch_to_target_mode()
        self._finder = self._written

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        languages: Json = {"source_lang": self.source_lang, "target_lang": self.target_lang}
        return languages | ({"separate_vocabs": True} if self.separate_vocabs else {})

    def vocabulary_files(self) -> Mapping[str, str | bytes]:
        """The content of ``source.spm``, ``target.spm`` and ``vocab.json``, and of
        ``target_vocab.json`` where the target has its own vocabulary."""
        vocabularies = {VOCABULARY: self._backend.get_vocab(with_added_tokens=False)}
        if self.separate_vocabs:
            vocabularies[TARGET] = dict(self._target)
        return {
            "source.spm": self._source_content,
            "target.spm": self._target_content,
            **{
                name: json.dumps(x, ensure_ascii=False, indent=2)
                for name, x in vocabularies.items()
            },
        }
