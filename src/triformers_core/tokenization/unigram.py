"""Texts are split into the pieces of a SentencePiece model: the most probable ones, or by BPE."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Unpack

from triformers_core.errors import CheckpointNotFoundError, InvalidInputError
from triformers_core.tokenization import files
from triformers_core.tokenization.base import PreTrainedTokenizer
from triformers_core.tokenization.options import TokenizerOptions
from triformers_core.tokenization.sentencepiece import Kind, SentencePieceModel, parse
from triformers_core.tokenization.special_tokens import NAMES

if TYPE_CHECKING:
    from tokenizers import AddedToken, Tokenizer
    from tokenizers.decoders import Decoder
    from tokenizers.models import Model
    from tokenizers.normalizers import Normalizer

File = str | os.PathLike[str]
VOCABULARY = "spiece.model"
SPACE = "▁"
"""What SentencePiece writes for a space."""


class UnigramTokenizer(PreTrainedTokenizer):
    """A tokenizer of a single SentencePiece model, ``spiece.model`` by default.

    The file is kept as it is, to be saved again: the pipeline made from it can't give it back.

    Args:
        vocab_file: the model's path.
        tokenizer_file: path of ``tokenizer.json``; what is tokenized by, if it is given.
        options: special tokens, ``model_max_length``, … (see ``PreTrainedTokenizer``).

    Raises:
        CheckpointNotFoundError: a file isn't there, or none was given.
        CorruptCheckpointError: it is of another kind.
        InvalidConfigurationError: it holds a SentencePiece model of another kind.
    """

    vocab_files_names: ClassVar[Mapping[str, str]] = {
        "vocab_file": VOCABULARY,
        files.PIPELINE: "tokenizer.json",
    }
    files_beside_pipeline: ClassVar[Sequence[str]] = ("vocab_file",)

    algorithms: ClassVar[Sequence[str]] = ("Unigram",)
    """Of which kinds the SentencePiece model may be."""

    prepend_scheme: str = "always"
    """Which parts of a text get a space before: "always" all that lie between added tokens,
    "first" the text alone, "never" none."""

    def __init__(
        self,
        vocab_file: File | None = None,
        *,
        tokenizer_file: File | None = None,
        **options: Unpack[TokenizerOptions],
    ) -> None:
        self._content = None if vocab_file is None else _read(vocab_file)
        if tokenizer_file is not None:
            backend = files.read_pipeline(tokenizer_file)
        elif vocab_file is not None and self._content is not None:
            model = parse(self._content, vocab_file, self.algorithms)
            backend = self.make_pipeline(model)
            backend.add_tokens(self._whole_pieces(model, options))
        else:
            raise CheckpointNotFoundError(
                f"{type(self).__name__} needs vocab_file= or tokenizer_file=, or use "
                "from_pretrained(...)."
            )
        super().__init__(backend, **options)

    def make_pipeline(self, model: SentencePieceModel) -> Tokenizer:
        """The pipeline that splits texts as a SentencePiece model says.

        Args:
            model: the model.
        """
        from tokenizers import Tokenizer, decoders, normalizers, pre_tokenizers

        backend = Tokenizer(_splitter(model))
        backend.normalizer = normalizers.Sequence(self.normalizer_steps(model))
        backend.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme=self.prepend_scheme)
        bytes_first = [decoders.ByteFallback()] if model.byte_fallback else []
        steps = [*bytes_first, *self.decoder_steps()]
        backend.decoder = steps[0] if len(steps) == 1 else decoders.Sequence(steps)
        return backend

    def normalizer_steps(self, model: SentencePieceModel) -> list[Normalizer]:
        """What is done to a text before it is split, in this order.

        Args:
            model: the model.
        """
        from tokenizers import Regex, normalizers

        return [
            *characters_map(model),
            normalizers.Strip(left=False, right=True),
            normalizers.Replace(Regex(" {2,}"), SPACE),
        ]

    def decoder_steps(self) -> list[Decoder]:
        """What makes a text of pieces, in this order."""
        from tokenizers import decoders

        return [decoders.Metaspace(prepend_scheme=self.prepend_scheme)]

    def vocabulary_files(self) -> Mapping[str, str | bytes]:
        """The content of ``vocab_file``, if there was one beside ``tokenizer.json``."""
        name = self.vocab_files_names["vocab_file"]
        return {} if self._content is None else {name: self._content}

    def save_vocabulary(
        self, save_directory: str | os.PathLike[str], filename_prefix: str | None = None
    ) -> tuple[str, ...]:
        """Writes the SentencePiece model; added tokens aren't in it.

        Args:
            save_directory: is made if it is missing.
            filename_prefix: goes before the file's name, with a hyphen.

        Returns:
            The file's path.

        Raises:
            InvalidInputError: the tokenizer was made from a ``tokenizer.json`` alone.
        """
        if self._content is None:
            raise InvalidInputError(
                f"There is no {self.vocab_files_names['vocab_file']} to write, since the tokenizer "
                "was made from a tokenizer.json alone: use save_pretrained(...)."
            )
        return super().save_vocabulary(save_directory, filename_prefix)

    def _whole_pieces(
        self, model: SentencePieceModel, options: TokenizerOptions
    ) -> list[AddedToken]:
        """The pieces that texts are split around, but for the special tokens, which come later."""
        from tokenizers import AddedToken

        named = {name: token for name, token in options.items() if name in NAMES}
        given: dict[str, object] = {**self.default_special_tokens, **named}
        special = {
            *map(str, given.values()),
            *map(str, options.get("additional_special_tokens", ())),
        }
        return [
            AddedToken(text, normalized=False, special=kind == Kind.CONTROL)
            for (text, _), kind in zip(model.pieces, model.kinds, strict=True)
            if kind in (Kind.CONTROL, Kind.USER_DEFINED) and text not in special
        ]


def characters_map(model: SentencePieceModel) -> list[Normalizer]:
    """The step that replaces characters as a SentencePiece model says, if it does."""
    from tokenizers import normalizers

    return [normalizers.Precompiled(model.characters_map)] if model.characters_map else []


def _splitter(model: SentencePieceModel) -> Model:
    """The part of the pipeline that splits words."""
    from tokenizers import models

    if model.algorithm == "Unigram":
        return models.Unigram(model.pieces, model.unknown_id, byte_fallback=model.byte_fallback)
    return models.BPE(
        {text: index for index, (text, _) in enumerate(model.pieces)},
        model.merges(),
        unk_token=model.pieces[model.unknown_id][0],
        fuse_unk=True,
        byte_fallback=model.byte_fallback,
    )


def _read(path: File) -> bytes:
    try:
        return Path(path).read_bytes()
    except FileNotFoundError as error:
        raise CheckpointNotFoundError(f"There is no file {os.fspath(path)}.") from error
