"""Pieces of a SentencePiece model whose ids are those of a ``vocab.json``."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import TYPE_CHECKING

from triformers_core.errors import CheckpointNotFoundError
from triformers_core.tokenization.normalising import joined, normalised
from triformers_core.tokenization.sentencepiece import Kind, SentencePieceModel, parse

if TYPE_CHECKING:
    from tokenizers import Tokenizer

FINDABLE = (Kind.NORMAL, Kind.UNKNOWN, Kind.USER_DEFINED, Kind.BYTE)
"""The kinds of pieces that a text may be split into."""


def read_pieces(path: str | os.PathLike[str]) -> tuple[bytes, Tokenizer]:
    """Reads a SentencePiece model: the file's bytes, and a pipeline that splits texts by it.

    Raises:
        CheckpointNotFoundError: there is no such file.
        CorruptCheckpointError: it is another one.
        InvalidConfigurationError: its model is of another kind than Unigram and BPE.
    """
    try:
        content = Path(path).read_bytes()
    except FileNotFoundError as error:
        raise CheckpointNotFoundError(f"There is no file {os.fspath(path)}.") from error
    return content, splitting(parse(content, path, ("Unigram", "BPE")))


def splitting(model: SentencePieceModel) -> Tokenizer:
    """A pipeline that splits texts as a SentencePiece model says; its ids are its own.

    Args:
        model: the model.
    """
    from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers

    found = [
        (piece, kind)
        for piece, kind in zip(model.pieces, model.kinds, strict=True)
        if kind in FINDABLE
    ]
    pieces = [piece for piece, _ in found]
    unknown = [kind for _, kind in found].index(Kind.UNKNOWN)
    algorithm: models.Model = (
        models.Unigram(pieces, unknown, byte_fallback=model.byte_fallback)
        if model.algorithm == "Unigram"
        else models.BPE(
            {text: index for index, (text, _) in enumerate(pieces)},
            dataclasses.replace(model, pieces=pieces).merges(),
            unk_token=pieces[unknown][0],
            fuse_unk=True,
            byte_fallback=model.byte_fallback,
        )
    )
    backend = Tokenizer(algorithm)
    backend.normalizer = normalizers.Sequence(normalised(model))
    backend.pre_tokenizer = pre_tokenizers.Metaspace()
    # The space that ends a text is what is left of an unknown token.
    backend.decoder = decoders.Sequence([*joined(), decoders.Replace(Regex(" +$"), "")])
    return backend
