"""FSMT's tokenizer: words as Moses finds them, whose letters are merged, and two vocabularies."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import ClassVar, TypeGuard, Unpack

from triformers_core.errors import (
    CheckpointNotFoundError,
    InvalidConfigurationError,
    InvalidInputError,
    shown,
)
from triformers_core.settings import Json
from triformers_core.tokenization import files
from triformers_core.tokenization.decoding import rows_of
from triformers_core.tokenization.merging import ENDS
from triformers_core.tokenization.moses import MERGES, MosesTokenizer, moses, vocabulary_text
from triformers_core.tokenization.options import Ids, TokenizerOptions
from triformers_core.tokenization.template import SequenceTemplate

SOURCE, TARGET = "vocab-src.json", "vocab-tgt.json"


def _are_two(languages: Sequence[str] | None) -> TypeGuard[Sequence[str]]:
    """Whether these are two languages."""
    if not isinstance(languages, list | tuple) or len(languages) != 2:
        return False
    return all(isinstance(each, str) for each in languages)


class FSMTTokenizer(MosesTokenizer):
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
        self._target = files.read_ids(tgt_vocab_file)
        self._target_tokens = {index: token for token, index in self._target.items()}
        self._writes = False
        super().__init__(src_vocab_file, merges_file, **options)
        if str(self.unk_token) not in self._target:
            raise InvalidConfigurationError(
                f"{type(self).__name__} has no {shown(self.unk_token)} in {os.fspath(tgt_vocab_file)}, which "
                "is to stand for unknown tokens; add it there, or pass unk_token= with one of its tokens."
            )

    @property
    def langs(self) -> list[str]:
        """The languages of source and target."""
        return [self.src_lang, self.tgt_lang]

    @property
    def tgt_vocab_size(self) -> int:
        """Number of tokens of the target's vocabulary."""
        return len(self._target)

    def switch_to_input_mode(self) -> None:
        """Takes texts for the source from now on."""
        self._writes = False

    def switch_to_target_mode(self) -> None:
        """Takes texts for the target from now on."""
        self._writes = True

    def numbers(self) -> Mapping[str, int]:
        """The ids by token of the source's vocabulary or of the target's, added tokens included."""
        if not self._writes:
            return super().numbers()
        added = {token.content: index for index, token in self.added_tokens_decoder.items()}
        return added | self._target

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

    def batch_decode(
        self,
        sequences: Sequence[Ids] | Ids,
        skip_special_tokens: bool = False,
        clean_up_tokenization_spaces: bool | None = None,
        *,
        spaces_between_special_tokens: bool | None = None,
    ) -> list[str]:
        """The texts of several lists of the target's ids.

        Args:
            sequences: lists of ids, or a tensor of them.
            skip_special_tokens: see ``decode``.
            clean_up_tokenization_spaces: see ``decode``.
            spaces_between_special_tokens: see there.

        Raises:
            InvalidInputError: these are no ids.
        """
        if spaces_between_special_tokens is not None:
            between = " " if spaces_between_special_tokens else ""
            rows = rows_of(sequences)
            return self._in_pieces(rows, skip_special_tokens, clean_up_tokenization_spaces, between)
        rows = rows_of(sequences)
        tokens = [self.convert_ids_to_tokens([x] if isinstance(x, int) else x) for x in rows]
        skipped = set(self.all_special_tokens) if skip_special_tokens else ()
        texts = [
            self.convert_tokens_to_string([token for token in row if token not in skipped])
            for row in tokens
        ]
        clean = clean_up_tokenization_spaces
        if self.clean_up_tokenization_spaces if clean is None else clean:
            return [self.clean_up_tokenization(text) for text in texts]
        return texts

    def _token(self, token_id: int) -> str:
        added = self.added_tokens_decoder.get(token_id)
        if added is not None:
            return added.content
        return self._target_tokens.get(token_id, str(self.unk_token))  # The source may have more.

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return {"langs": self.langs, "do_lower_case": self.do_lower_case}

    def vocabulary_files(self) -> Mapping[str, str | bytes]:
        """The content of ``vocab-src.json``, of ``vocab-tgt.json`` and of ``merges.txt``."""
        return {**super().vocabulary_files(), TARGET: vocabulary_text(self._target)}
