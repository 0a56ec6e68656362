"""FSMT's tokenizer: words as Moses finds them, whose letters are merged, and two vocabularies."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import ClassVar, TypeGuard, Unpack

from triformers_core.errors import CheckpointNotFoundError, InvalidInputError, shown
from triformers_core.settings import Json
from triformers_core.tokenization.merging import ENDS
from triformers_core.tokenization.moses import MERGES, MosesTokenizer, moses, vocabulary_text
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.template import SequenceTemplate
from triformers_core.tokenization.two_vocabularies import TargetVocabulary

SOURCE, TARGET = "vocab-src.json", "vocab-tgt.json"


def _are_two(languages: Sequence[str] | None) -> TypeGuard[Sequence[str]]:
    """Whether these are two languages."""
    if not isinstance(languages, list | tuple) or len(languages) != 2:
        return False
    return all(isinstance(each, str) for each in languages)


class FSMTTokenizer(TargetVocabulary, MosesTokenizer):
    """FSMT's tokenizer: ``text </s>``, or ``first </s> second </s>``.

    Texts are looked up in the source's vocabulary, those of ``text_target`` in the target's: they are
    what a model is taught to write (the reference takes the source's for both). Ids that are decoded
    are taken for those of the target. Both have the same special tokens.

    Args:
        src_vocab_file: path of ``vocab-src.json``, the ids by token.
        tgt_vocab_file: path of ``vocab-tgt.json``, likewise.
        merges_file: path of ``merges.txt``, a pair of tokens a line.
        langs: languages of source and target, such as ``["en", "de"]``.
        do_lower_case: whether texts are in lower case.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``).

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: a vocabulary lacks the token for what is unknown.
        InvalidInputError: there aren't two languages.
        MissingBackendError: sacremoses isn't installed.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {
        "src_vocab_file": SOURCE,
        "tgt_vocab_file": TARGET,
        "merges_file": MERGES,
    }
    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "unk_token": "<unk>",
        "bos_token": "<s>",
        "sep_token": "</s>",
        "pad_token": "<pad>",
    }
    template: SequenceTemplate | None = SequenceTemplate(
        single="$A sep_token", pair="$A sep_token $B:1 sep_token:1"
    )

    def __init__(
        self,
        src_vocab_file: str | os.PathLike[str] | None = None,
        tgt_vocab_file: str | os.PathLike[str] | None = None,
        merges_file: str | os.PathLike[str] | None = None,
        *,
        langs: Sequence[str] | None = None,
        do_lower_case: bool = False,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        if tgt_vocab_file is None:
            raise CheckpointNotFoundError(
                f"{type(self).__name__} needs src_vocab_file=, tgt_vocab_file= and merges_file=, or "
                "use from_pretrained(...)."
            )
        if not _are_two(langs):
            raise InvalidInputError(
                f"{type(self).__name__} has langs={shown(langs)}; it needs the languages of source and "
                'target, such as langs=["en", "de"].'
            )
        self.src_lang, self.tgt_lang = langs
        self.do_lower_case = do_lower_case
        self.take_target(tgt_vocab_file, options.get("unk_token"))
        super().__init__(src_vocab_file, merges_file, **options)

    @property
    def langs(self) -> list[str]:
        """The languages of source and target."""
        return [self.src_lang, self.tgt_lang]

    @property
    def tgt_vocab_size(self) -> int:
        """Number of tokens of the target's vocabulary."""
        return len(self._target)

    def prepared(self, text: str) -> str:
        """The words of a text, with a space between them.

        Args:
            text: without added tokens.
        """
        # Letter by letter: at the end of a word a sigma stays one.
        lower = "".join(letter.lower() for letter in text)
        language = self.tgt_lang if self._writes else self.src_lang
        return moses(language).words(lower if self.do_lower_case else text, escape=True)

    def convert_tokens_to_string(self, tokens: Sequence[str]) -> str:
        """Joins tokens of the target to a text.

        Args:
            tokens: any, or one of them.
        """
        joined = tokens if isinstance(tokens, str) else "".join(tokens)
        return moses(self.tgt_lang).joined(joined.replace(ENDS, " ").split())

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return {"langs": self.langs, "do_lower_case": self.do_lower_case}

    def vocabulary_files(self) -> Mapping[str, str | bytes]:
        """The content of ``vocab-src.json``, of ``vocab-tgt.json`` and of ``merges.txt``."""
        return {**super().vocabulary_files(), TARGET: vocabulary_text(self._target)}
