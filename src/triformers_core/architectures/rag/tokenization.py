"""RAG's tokenizers: one for questions, one for answers."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from triformers_core.architectures.rag.configuration import RagConfig
from triformers_core.configuration import CONFIG_FILE
from triformers_core.errors import InvalidInputError
from triformers_core.files.atomic import saving_in
from triformers_core.hub import NO_EFFECT, HubOptions, UploadOptions, called, find_file
from triformers_core.registered import processor_class
from triformers_core.settings import load_json, read_json
from triformers_core.tokenization import files
from triformers_core.tokenization.base import PreTrainedTokenizer
from triformers_core.tokenization.batch_encoding import BatchEncoding
from triformers_core.tokenization.inputs import Inputs
from triformers_core.tokenization.options import CallOptions, Ids

if TYPE_CHECKING:
    from tokenizers import AddedToken

PARTS = ("question_encoder", "generator")
OWN = (*PARTS, "current_tokenizer", "name_or_path", "template")


class RagTokenizer(PreTrainedTokenizer):
    """Two tokenizers of any registered types: texts go to the first, ids are decoded by the second.

    What the model shall write (``text_target``) goes to the second, too. Whatever else is asked or
    set, tokens, special tokens, lengths and sides, is the first one's; the second's is that of
    ``generator``. They are saved in two folders, ``question_encoder_tokenizer`` and
    ``generator_tokenizer``.

    Args:
        question_encoder: the tokenizer of questions.
        generator: the tokenizer of answers.

    Raises:
        InvalidInputError: one of them is no tokenizer.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {}

    question_encoder: PreTrainedTokenizer
    generator: PreTrainedTokenizer
    current_tokenizer: PreTrainedTokenizer

    # The base's __init__ would make a state of its own: it is the question encoder's.
    def __init__(
        self, question_encoder: PreTrainedTokenizer, generator: PreTrainedTokenizer
    ) -> None:
        for name, part in zip(PARTS, (question_encoder, generator), strict=True):
            if not isinstance(part, PreTrainedTokenizer):
                raise InvalidInputError(
                    f"{type(self).__name__} takes a tokenizer as {name}; a {type(part).__name__} "
                    "came. RagTokenizer.from_pretrained(...) loads both."
                )
        self.question_encoder = self.current_tokenizer = question_encoder
        self.generator = generator
        self.template = question_encoder.template
        self.name_or_path = question_encoder.name_or_path

    if not TYPE_CHECKING:  # A type checker is to find what is misspelt.

        def __getattr__(self, name: str) -> Any:
            if name in OWN:  # While a copy is made there is no question encoder yet.
                raise AttributeError(f"{type(self).__name__} has no {name!r}.")
            return getattr(self.question_encoder, name)

    def __setattr__(self, name: str, value: Any) -> None:  # Of any attribute's type.
        if name in OWN:
            super().__setattr__(name, value)
        else:
            setattr(self.question_encoder, name, value)

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)

    # From texts

    def _encode(self, inputs: Inputs, options: CallOptions) -> BatchEncoding:
        with self._lock:  # Another thread may be among what the model shall write.
            return self.current_tokenizer._encode(inputs, options)

    def switch_to_input_mode(self) -> None:
        """Takes texts for questions from now on."""
        self.generator.switch_to_input_mode()
        self.current_tokenizer = self.question_encoder

    def switch_to_target_mode(self) -> None:
        """Takes texts for answers from now on."""
        self.generator.switch_to_target_mode()
        self.current_tokenizer = self.generator

    # To texts

    def decode(
        self,
        token_ids: Ids,
        skip_special_tokens: bool = False,
        clean_up_tokenization_spaces: bool | None = None,
        *,
        spaces_between_special_tokens: bool | None = None,
    ) -> str:
        """The text of an answer's ids.

        Args:
            token_ids: one id of the generator's, a list of them or a tensor.
            skip_special_tokens: whether to leave out special tokens.
            clean_up_tokenization_spaces: whether to take out spaces before punctuation; the
                generator's attribute of that name by default.
            spaces_between_special_tokens: whether there are spaces around special tokens.

        Raises:
            InvalidInputError: these are no ids.
        """
        return self.generator.decode(
            token_ids,
            skip_special_tokens,
            clean_up_tokenization_spaces,
            spaces_between_special_tokens=spaces_between_special_tokens,
        )

    def batch_decode(
        self,
        sequences: Sequence[Ids] | Ids,
        skip_special_tokens: bool = False,
        clean_up_tokenization_spaces: bool | None = None,
        *,
        spaces_between_special_tokens: bool | None = None,
    ) -> list[str]:
        """The texts of several answers.

        Args:
            sequences: lists of the generator's ids, or a tensor of them.
            skip_special_tokens: see ``decode``.
            clean_up_tokenization_spaces: see ``decode``.
            spaces_between_special_tokens: see there.

        Raises:
            InvalidInputError: these are no ids.
        """
        return self.generator.batch_decode(
            sequences,
            skip_special_tokens,
            clean_up_tokenization_spaces,
            spaces_between_special_tokens=spaces_between_special_tokens,
        )

    # What some types have in a way of their own

    def tokenize(
        self,
        text: str,
        pair: str | None = None,
        add_special_tokens: bool = False,
        *,
        split_special_tokens: bool | None = None,
    ) -> list[str]:
        """The tokens of a question, or of two one after the other.

        Args:
            text: the question.
            pair: the second one.
            add_special_tokens: whether to put special tokens around.
            split_special_tokens: whether special tokens that stand in a text are split as all else
                is; by default the tokenizer's own setting.
        """
        with self._lock:
            return self.current_tokenizer.tokenize(
                text, pair, add_special_tokens, split_special_tokens=split_special_tokens
            )

    def convert_tokens_to_string(self, tokens: Sequence[str]) -> str:
        """Joins a question's tokens to a text.

        Args:
            tokens: as ``tokenize`` gives them, or one of them.
        """
        return self.question_encoder.convert_tokens_to_string(tokens)

    def special_token(self, name: str) -> str | None:
        """The question encoder's special token called ``name`` ("pad_token", …), if it is set."""
        return self.question_encoder.special_token(name)

    def set_special_token(self, name: str, token: str | AddedToken | None) -> None:
        """Gives the name to a token of the question encoder's vocabulary, or to none.

        Raises:
            InvalidInputError: the vocabulary has no such token.
        """
        self.question_encoder.set_special_token(name, token)

    # Files

    @classmethod
    def from_resolved(
        cls,
        name: str | os.PathLike[str],
        source: str,
        hub: HubOptions,
        inputs: Sequence[Any],
        overrides: Mapping[str, Any],
    ) -> Self:
        """Loads both tokenizers from their folders; the rest of ``from_pretrained``.

        Args:
            name: as the caller gave it.
            source: what ``hub.resolve`` made of it.
            hub: the options that it returned.
            inputs: nothing; the tokenizers have files of their own.
            overrides: nothing; they have options of their own.

        Raises:
            InvalidInputError: something was given for one of them.
        """
        given = [name for name in overrides if name not in NO_EFFECT]
        if inputs or given:
            raise InvalidInputError(
                f"{cls.__name__} loads two tokenizers, and doesn't know which of them "
                f"{', '.join(given) or 'the files'} is for. Load each one with "
                f"AutoTokenizer.from_pretrained(..., subfolder={folder_of(PARTS[0])!r}) or "
                f"{folder_of(PARTS[1])!r}, and pass both to {cls.__name__}."
            )
        parts = [_load(part, name, source, hub) for part in PARTS]
        made = cls(*parts)
        made.name_or_path = called(name)
        return made

    def save_pretrained(
        self,
        save_directory: str | os.PathLike[str],
        filename_prefix: str | None = None,
        *,
        legacy_format: bool | None = None,
        push_to_hub: bool = False,
        **upload: Unpack[UploadOptions],
    ) -> tuple[str, ...]:
        """Writes both tokenizers' files, each one's in its folder.

        The configuration isn't written: ``AutoTokenizer`` needs the model's beside the folders.

        Args:
            save_directory: is made if it is missing.
            filename_prefix: goes before every file's name, with a hyphen.
            legacy_format: which files of the vocabularies; see ``PreTrainedTokenizer``.
            push_to_hub: whether to upload them, too.
            upload: options of ``push_to_hub``; ``repo_id`` is by default the directory's name.

        Returns:
            The files' paths.
        """
        with saving_in(save_directory) as folder:
            saved = [
                part.save_pretrained(
                    folder / folder_of(name), filename_prefix, legacy_format=legacy_format
                )
                for name, part in self._parts().items()
            ]
        saving = {"filename_prefix": filename_prefix, "legacy_format": legacy_format}
        self._upload_saved(save_directory, push_to_hub, upload, **saving)
        return tuple(path for paths in saved for path in paths)

    def save_vocabulary(
        self, save_directory: str | os.PathLike[str], filename_prefix: str | None = None
    ) -> tuple[str, ...]:
        """Writes the older files of both vocabularies alone; added tokens aren't in them.

        Args:
            save_directory: is made if it is missing.
            filename_prefix: goes before every file's name, with a hyphen.

        Returns:
            The files' paths.
        """
        with saving_in(save_directory) as folder:
            saved = [
                part.save_vocabulary(folder / folder_of(name), filename_prefix)
                for name, part in self._parts().items()
            ]
        return tuple(path for paths in saved for path in paths)

    def vocabulary_files(self) -> Mapping[str, str | bytes]:
        """The older files of both vocabularies: their content by path."""
        return {
            f"{folder_of(name)}/{file}": content
            for name, part in self._parts().items()
            for file, content in part.vocabulary_files().items()
        }

    def _parts(self) -> dict[str, PreTrainedTokenizer]:
        return {name: getattr(self, name) for name in PARTS}

    def __repr__(self) -> str:
        held = ", ".join(f"{name}={part!r}" for name, part in self._parts().items())
        return f"{type(self).__name__}({held})"


def folder_of(part: str) -> str:
    """The folder of a tokenizer's files.

    Args:
        part: "question_encoder" or "generator".
    """
    return f"{part}_tokenizer"


def _load(
    part: str, name: str | os.PathLike[str], source: str, hub: HubOptions
) -> PreTrainedTokenizer:
    """One of the two: of the class that its files name, or else its configuration's."""
    inner = dataclasses.replace(hub, subfolder=hub.in_repository(folder_of(part)))
    path = find_file(source, files.CONFIG_FILE, inner)
    named = path is not None and "tokenizer_class" in read_json(path)
    config = None
    if not named:
        values = load_json(name, source, CONFIG_FILE, hub)
        config = getattr(RagConfig.from_file(name, values, {})[0], part)
    loaded: PreTrainedTokenizer = processor_class("tokenizer").from_pretrained(
        source, config=config, **inner.keywords()
    )
    loaded.name_or_path = called(name)
    return loaded
