"""Wav2Vec2's tokenizer: characters, and texts from what a CTC head finds at every position."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypedDict, Unpack, overload

from triformers_core.errors import (
    CheckpointNotFoundError,
    InvalidConfigurationError,
    InvalidInputError,
    shown,
)
from triformers_core.files.bounded import MOST_IN_VOCABULARY
from triformers_core.kit.output import ModelOutput
from triformers_core.settings import Json, read_json
from triformers_core.tensors import to_list
from triformers_core.tokenization import files
from triformers_core.tokenization.base import PreTrainedTokenizer
from triformers_core.tokenization.ctc import CharOffset, WordOffset, characters, words
from triformers_core.tokenization.inputs import Inputs
from triformers_core.tokenization.options import Ids, TokenizerOptions
from triformers_core.tokenization.policies import Padding, Truncation
from triformers_core.tokenization.special_tokens import NAMES

if TYPE_CHECKING:
    from tokenizers import AddedToken, Encoding, Tokenizer

__all__ = ["Wav2Vec2CTCTokenizer", "Wav2Vec2CTCTokenizerOutput"]

VOCABULARY = "vocab.json"


class CTCOptions(TypedDict, total=False):
    """Further keywords of decoding; ``Wav2Vec2CTCTokenizer.decode`` documents them."""

    group_tokens: bool
    spaces_between_special_tokens: bool | None


# Of one text, or of several: lists of them.
Texts = Any


@dataclass(kw_only=True)
class Wav2Vec2CTCTokenizerOutput(ModelOutput):
    """A text and where it was found; lists of such things of a batch.

    A position times ``config.inputs_to_logits_ratio / sampling_rate`` is a time in seconds.

    Args:
        text: the text.
        char_offsets: positions of every character.
        word_offsets: positions of every word.
    """

    text: Texts
    char_offsets: list[CharOffset] | list[list[CharOffset]] | None = None
    word_offsets: list[WordOffset] | list[list[WordOffset]] | None = None


class Wav2Vec2CTCTokenizer(PreTrainedTokenizer):
    """The characters of a text, with a token of their own between words.

    Args:
        vocab_file: path of ``vocab.json``: ids by token, or such vocabularies by language.
        tokenizer_file: path of ``tokenizer.json``, instead.
        word_delimiter_token: stands for the space between words.
        replace_word_delimiter_char: what stands between the words of a text.
        do_lower_case: whether texts are in lower case while the vocabulary is in upper case.
        target_lang: the language, where ``vocab_file`` holds several.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``); the special
            tokens are ``<s>``, ``</s>``, ``<unk>`` and ``<pad>`` by default. The last stands for
            "nothing here" in what is decoded.

    Raises:
        CheckpointNotFoundError: the file isn't there, or none was given.
        InvalidConfigurationError: it holds no vocabulary, or none of that language, or lacks the
            token for unknown characters.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {
        "vocab_file": VOCABULARY,
        files.PIPELINE: "tokenizer.json",
    }
    default_special_tokens: ClassVar[Mapping[str, str]] = {
        "bos_token": "<s>",
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "pad_token": "<pad>",
    }

    def __init__(
        self,
        vocab_file: str | os.PathLike[str] | None = None,
        *,
        tokenizer_file: str | os.PathLike[str] | None = None,
        word_delimiter_token: str = "|",
        replace_word_delimiter_char: str = " ",
        do_lower_case: bool = False,
        target_lang: str | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        self.word_delimiter_token = str(word_delimiter_token)
        self.replace_word_delimiter_char = replace_word_delimiter_char
        self.do_lower_case = do_lower_case
        self.target_lang = target_lang
        self._languages: Json = {}
        if tokenizer_file is not None:
            backend = files.read_pipeline(tokenizer_file)
        elif vocab_file is not None:
            vocabulary = self._read(vocab_file)
            unknown = str(options.get("unk_token") or self.default_special_tokens["unk_token"])
            if unknown not in vocabulary:
                raise InvalidConfigurationError(
                    f"{os.fspath(vocab_file)} has no {unknown!r}, which is to stand for unknown "
                    "characters; add it there, or pass unk_token= with one of its characters."
                )
            backend = _characters(vocabulary, unknown, self.word_delimiter_token)
        else:
            raise CheckpointNotFoundError(
                f"{type(self).__name__} needs vocab_file= or tokenizer_file=, or use "
                "from_pretrained(...)."
            )
        merged: dict[str, Any] = {**self.default_special_tokens, **options}
        for name in NAMES:
            if name in merged:
                merged[name] = _whole(merged[name], backend)
        super().__init__(backend, **merged)

    def _read(self, path: str | os.PathLike[str]) -> dict[str, int]:
        """The vocabulary, or that of the language where there are several."""
        found = read_json(Path(path), MOST_IN_VOCABULARY)
        if found and all(isinstance(value, dict) for value in found.values()):
            self._languages = found
            if self.target_lang not in found:
                raise InvalidConfigurationError(
                    f"{os.fspath(path)} holds vocabularies of {len(found)} languages, and "
                    f"target_lang is {shown(self.target_lang)}; pass one of {', '.join(sorted(found))[:200]}."
                )
            found = found[self.target_lang]
        files.check_ids(found, path)
        return found

    @property
    def word_delimiter_token_id(self) -> int:
        """The id of the token between words."""
        return self.convert_tokens_to_ids(self.word_delimiter_token)

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return {
            "do_lower_case": self.do_lower_case,
            "replace_word_delimiter_char": self.replace_word_delimiter_char,
            "target_lang": self.target_lang,
            "word_delimiter_token": self.word_delimiter_token,
        }

    def vocabulary_files(self) -> dict[str, str | bytes]:
        """The content of ``vocab.json``."""
        vocabulary: Json = dict(self._backend.get_vocab(with_added_tokens=False))
        if self._languages and self.target_lang is not None:
            vocabulary = self._languages | {self.target_lang: vocabulary}
        text = json.dumps(vocabulary, indent=2, sort_keys=True, ensure_ascii=False)
        return {VOCABULARY: text + "\n"}

    # From texts

    def tokenize(
        self,
        text: str,
        pair: str | None = None,
        add_special_tokens: bool = False,
        *,
        split_special_tokens: bool | None = None,
    ) -> list[str]:
        """The tokens of a text, or of two one after the other; unknown characters as the token.

        Args:
            text: the text.
            pair: the second one.
            add_special_tokens: accepted and of no effect: none are put around texts.
            split_special_tokens: whether special tokens that stand in a text are split as all else
                is; by default the tokenizer's own setting.
        """
        split = self.split_special_tokens if split_special_tokens is None else split_special_tokens
        # The pipeline's own tokens include the spaces that some of them take.
        ids = self.encode(text, pair, split_special_tokens=split, verbose=False)
        return self.convert_ids_to_tokens(ids)

    def _run(
        self,
        inputs: Inputs,
        special: bool,
        padding: Padding | None,
        truncation: Truncation | None,
    ) -> list[Encoding]:
        if self.do_lower_case or inputs.words:
            rows = [self._prepared(row, words=inputs.words) for row in inputs.rows]
            inputs = replace(inputs, rows=rows)
        return super()._run(inputs, special, padding, truncation)

    def _prepared(self, row: Any, *, words: bool) -> Any:
        """Texts in the vocabulary's case, and words with the space before them."""
        if not isinstance(row, str):
            return [self._prepared(part, words=words) for part in row] if _is_row(row) else row
        text = f" {row}" if words else row
        if not self.do_lower_case:
            return text
        whole = "|".join(map(re.escape, sorted(self.added_tokens_encoder, key=len, reverse=True)))
        parts = re.split(f"({whole})", text) if whole else [text]
        # To lower case first, as published: that makes two characters of a capital I with a dot.
        parts[::2] = [part.lower().upper() for part in parts[::2]]
        return "".join(parts)

    # To texts

    def convert_tokens_to_string(
        self,
        tokens: Sequence[str],
        group_tokens: bool = True,
        spaces_between_special_tokens: bool | None = False,
    ) -> str:
        """The text of the tokens at every position.

        Args:
            tokens: as ``convert_ids_to_tokens`` gives them.
            group_tokens: whether the same token at neighbouring positions is one.
            spaces_between_special_tokens: whether there is a space between all tokens.
        """
        chars = [item["char"] for item in self._characters(tokens, group_tokens)]
        text = (" " if spaces_between_special_tokens else "").join(chars).strip()
        return text.lower() if self.do_lower_case else text

    def _characters(self, tokens: Sequence[str], grouped: bool) -> list[CharOffset]:
        found = characters(
            tokens,
            blank=self.pad_token,
            delimiter=self.word_delimiter_token,
            between=self.replace_word_delimiter_char,
            grouped=grouped,
        )
        return list(found)

    @overload
    def decode(
        self,
        token_ids: Ids,
        skip_special_tokens: bool = False,
        clean_up_tokenization_spaces: bool | None = None,
        output_char_offsets: Literal[False] = False,
        output_word_offsets: Literal[False] = False,
        **options: Unpack[CTCOptions],
    ) -> str: ...

    @overload
    def decode(
        self,
        token_ids: Ids,
        skip_special_tokens: bool = False,
        clean_up_tokenization_spaces: bool | None = None,
        *,
        output_char_offsets: Literal[True],
        output_word_offsets: bool = False,
        **options: Unpack[CTCOptions],
    ) -> Wav2Vec2CTCTokenizerOutput: ...

    @overload
    def decode(
        self,
        token_ids: Ids,
        skip_special_tokens: bool = False,
        clean_up_tokenization_spaces: bool | None = None,
        *,
        output_char_offsets: bool = False,
        output_word_offsets: Literal[True],
        **options: Unpack[CTCOptions],
    ) -> Wav2Vec2CTCTokenizerOutput: ...

    def decode(
        self,
        token_ids: Ids,
        skip_special_tokens: bool = False,
        clean_up_tokenization_spaces: bool | None = None,
        output_char_offsets: bool = False,
        output_word_offsets: bool = False,
        **options: Unpack[CTCOptions],
    ) -> str | Wav2Vec2CTCTokenizerOutput:
        """The text of the ids at every position; unknown ids are the unknown token's.

        Args:
            token_ids: one id, a list of them or a tensor: the best of every position.
            skip_special_tokens: whether to leave out special tokens, before all else.
            clean_up_tokenization_spaces: whether to take out spaces before punctuation; the
                tokenizer's attribute of that name by default.
            output_char_offsets: whether to return every character's positions.
            output_word_offsets: whether to return every word's positions.
            options: ``group_tokens``, whether the same id at neighbouring positions is one
                character: true by default, and to be off for ids that the tokenizer made of a
                text; ``spaces_between_special_tokens``, whether there is a space between all
                tokens.

        Returns:
            The text, or with offsets an output that holds it.

        Raises:
            InvalidInputError: these are no ids.
        """
        ids = to_list(token_ids)
        output = self._decoded(
            [[ids] if isinstance(ids, int) else ids],
            (output_char_offsets, output_word_offsets),
            skip=skip_special_tokens,
            clean=clean_up_tokenization_spaces,
            **options,
        )
        if not (output_char_offsets or output_word_offsets):
            text: str = output.text[0]
            return text
        return Wav2Vec2CTCTokenizerOutput(**{name: value[0] for name, value in output.items()})

    @overload
    def batch_decode(
        self,
        sequences: Sequence[Ids] | Ids,
        skip_special_tokens: bool = False,
        clean_up_tokenization_spaces: bool | None = None,
        output_char_offsets: Literal[False] = False,
        output_word_offsets: Literal[False] = False,
        **options: Unpack[CTCOptions],
    ) -> list[str]: ...

    @overload
    def batch_decode(
        self,
        sequences: Sequence[Ids] | Ids,
        skip_special_tokens: bool = False,
        clean_up_tokenization_spaces: bool | None = None,
        *,
        output_char_offsets: Literal[True],
        output_word_offsets: bool = False,
        **options: Unpack[CTCOptions],
    ) -> Wav2Vec2CTCTokenizerOutput: ...

    @overload
    def batch_decode(
        self,
        sequences: Sequence[Ids] | Ids,
        skip_special_tokens: bool = False,
        clean_up_tokenization_spaces: bool | None = None,
        *,
        output_char_offsets: bool = False,
        output_word_offsets: Literal[True],
        **options: Unpack[CTCOptions],
    ) -> Wav2Vec2CTCTokenizerOutput: ...

    def batch_decode(
        self,
        sequences: Sequence[Ids] | Ids,
        skip_special_tokens: bool = False,
        clean_up_tokenization_spaces: bool | None = None,
        output_char_offsets: bool = False,
        output_word_offsets: bool = False,
        **options: Unpack[CTCOptions],
    ) -> list[str] | Wav2Vec2CTCTokenizerOutput:
        """The texts of several lists of ids; see ``decode``.

        Args:
            sequences: lists of ids, or a tensor of them.
            skip_special_tokens: see ``decode``, as for all that follow.
            clean_up_tokenization_spaces: see there.
            output_char_offsets: see there.
            output_word_offsets: see there.
            options: see there.

        Returns:
            The texts, or with offsets an output that holds lists.

        Raises:
            InvalidInputError: these are no ids.
        """
        rows = [to_list(row) for row in to_list(sequences)]
        output = self._decoded(
            [[row] if isinstance(row, int) else row for row in rows],
            (output_char_offsets, output_word_offsets),
            skip=skip_special_tokens,
            clean=clean_up_tokenization_spaces,
            **options,
        )
        texts: list[str] = output.text
        return output if output_char_offsets or output_word_offsets else texts

    def _decoded(
        self,
        rows: Sequence[Sequence[int]],
        offsets: tuple[bool, bool],
        *,
        skip: bool,
        clean: bool | None,
        **options: Unpack[CTCOptions],
    ) -> Wav2Vec2CTCTokenizerOutput:
        """The texts of rows of ids, with offsets of characters and words where they are wanted."""
        clean = self.clean_up_tokenization_spaces if clean is None else clean
        grouped, between = options.get("group_tokens", True), self.replace_word_delimiter_char
        of_tokens = [self._tokens(row, skip=skip) for row in rows]
        texts = [self.convert_tokens_to_string(tokens, **options) for tokens in of_tokens]
        found = [self._characters(tokens, grouped) for tokens in of_tokens] if any(offsets) else []
        return Wav2Vec2CTCTokenizerOutput(
            text=[self.clean_up_tokenization(text) for text in texts] if clean else texts,
            char_offsets=found if offsets[0] else None,
            word_offsets=[list(words(row, between)) for row in found] if offsets[1] else None,
        )

    def _tokens(self, ids: Sequence[int], *, skip: bool) -> list[str]:
        # Those that were added as special ones have no name.
        special = {token.content for token in self.added_tokens_decoder.values() if token.special}
        skipped = {*self.all_special_tokens, *special} if skip else set()
        tokens: list[str] = []
        for index in ids:
            if not isinstance(index, int) or index < 0:
                raise InvalidInputError(
                    f"Ids are non-negative integers, but {index!r} was given to be decoded. Labels "
                    "of -100 have to be replaced first."
                )
            token = self._backend.id_to_token(index) or str(self.unk_token)
            if token not in skipped:
                tokens.append(token)
        return tokens


def _characters(vocabulary: Mapping[str, int], unknown: str, delimiter: str) -> Tokenizer:
    """Makes the pipeline from a vocabulary: every character is a token."""
    from tokenizers import AddedToken, Regex, Tokenizer, models, normalizers, pre_tokenizers

    backend = Tokenizer(models.WordLevel(dict(vocabulary), unk_token=unknown))
    backend.normalizer = normalizers.Replace(" ", delimiter)
    backend.pre_tokenizer = pre_tokenizers.Split(Regex(r"(?m:.)"), "isolated")
    # What is longer than a character is found as a whole, with the spaces around it.
    longer = sorted((index, token) for token, index in vocabulary.items() if len(token) > 1)
    backend.add_tokens(
        [AddedToken(t, lstrip=True, rstrip=True, normalized=False) for _, t in longer]
    )
    return backend


def _whole(token: str | AddedToken | None, backend: Tokenizer) -> str | AddedToken | None:
    """A special token; one of the vocabulary takes the spaces around it."""
    from tokenizers import AddedToken

    if not isinstance(token, str) or len(token) < 2 or backend.token_to_id(token) is None:
        return token
    return AddedToken(token, lstrip=True, rstrip=True, normalized=False, special=True)


def _is_row(value: object) -> bool:
    return isinstance(value, list | tuple)
