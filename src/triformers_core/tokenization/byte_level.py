"""Byte-level BPE: any text is made of 256 bytes, and pairs of tokens are merged by a list."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from triformers_core.errors import (
    CheckpointNotFoundError,
    InvalidInputError,
    shown,
)
from triformers_core.settings import Json
from triformers_core.tokenization import files
from triformers_core.tokenization.base import PreTrainedTokenizer
from triformers_core.tokenization.inputs import Inputs
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.policies import Padding, Truncation

if TYPE_CHECKING:
    from tokenizers import Encoding, Tokenizer
    from tokenizers.models import BPE

File = str | os.PathLike[str]


class ByteLevelTokenizer(PreTrainedTokenizer):
    """A tokenizer of ``vocab.json`` and ``merges.txt``.

    A space is part of the word after it: words differ at the start of a text from elsewhere, unless
    ``add_prefix_space`` makes them equal.

    Args:
        vocab_file: path of ``vocab.json``, the ids by token.
        merges_file: path of ``merges.txt``, a pair of tokens a line.
        tokenizer_file: path of ``tokenizer.json``, instead.
        add_prefix_space: whether a text without a space before its first word gets one; as
            ``tokenizer_file`` says by default, or else not. Texts given as words need it.
        errors: what ``decode`` does with bytes that are no text: only "replace".
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``).

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidInputError: ``errors`` is something else.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {
        "vocab_file": "vocab.json",
        "merges_file": "merges.txt",
        files.PIPELINE: "tokenizer.json",
    }

    def __init__(
        self,
        vocab_file: File | None = None,
        merges_file: File | None = None,
        *,
        tokenizer_file: File | None = None,
        add_prefix_space: bool | None = None,
        errors: str = "replace",
        **options: Unpack[TokenizerOptions],
    ) -> None:
        if errors != "replace":
            raise InvalidInputError(
                f"errors={shown(errors)} isn't supported; bytes that are no text are decoded as '\ufffd', "
                "which is errors='replace'."
            )
        if tokenizer_file is not None:
            backend = files.read_pipeline(tokenizer_file)
        elif vocab_file is not None and merges_file is not None:
            backend = _byte_level(vocab_file, merges_file)
        else:
            raise CheckpointNotFoundError(
                f"{type(self).__name__} needs vocab_file= and merges_file=, or tokenizer_file=, or "
                "use from_pretrained(...)."
            )
        self.add_prefix_space = _set_prefix_space(backend, add_prefix_space)
        super().__init__(backend, **options)

    def options(self) -> Json:
        """The constructor's own arguments, as ``tokenizer_config.json`` holds them."""
        return {"add_prefix_space": self.add_prefix_space, "errors": "replace"}

    def _run(
        self,
        inputs: Inputs,
        special: bool,
        padding: Padding | None,
        truncation: Truncation | None,
    ) -> list[Encoding]:
        if inputs.words and not self.add_prefix_space:
            raise InvalidInputError(
                "is_split_into_words=True would leave no space between the words: load the "
                "tokenizer with add_prefix_space=True."
            )
        return super()._run(inputs, special, padding, truncation)


def read_merges(vocab_file: File, merges_file: File, **options: Any) -> BPE:
    """Reads ``vocab.json`` and ``merges.txt``.

    Args:
        vocab_file: the path of one.
        merges_file: of the other.
        options: those of the Rust package's model, each of its own type.

    Raises:
        CheckpointNotFoundError: a file isn't there.
        CorruptCheckpointError: it is of another kind.
    """
    from tokenizers import models

    paths = [os.fspath(path) for path in (vocab_file, merges_file)]
    for path in paths:
        if not os.path.isfile(path):
            raise CheckpointNotFoundError(f"There is no file {path}.")
    with files.made_from(paths, "are no vocabulary and its merges"):
        model = models.BPE.from_file(*paths, **options)
    if files.has_large_numbers(Path(vocab_file).read_bytes()):
        files.read_ids(vocab_file)
    return model


def _byte_level(vocab_file: File, merges_file: File) -> Tokenizer:
    """Makes the pipeline from ``vocab.json`` and ``merges.txt``."""
    from tokenizers import Tokenizer, decoders, pre_tokenizers, processors

    backend = Tokenizer(read_merges(vocab_file, merges_file))
    backend.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    backend.decoder = decoders.ByteLevel()
    backend.post_processor = processors.ByteLevel(trim_offsets=False)
    return backend


def _set_prefix_space(backend: Tokenizer, wanted: bool | None) -> bool:
    """Sets what was asked for, and returns what then holds; other pipelines stay as they are."""
    from tokenizers import pre_tokenizers

    split = backend.pre_tokenizer
    if not isinstance(split, pre_tokenizers.ByteLevel):
        return bool(wanted)
    if wanted is not None and wanted != split.add_prefix_space:
        split.add_prefix_space = wanted
        backend.pre_tokenizer = split
    return bool(split.add_prefix_space)
