"""The published ``spiece.model``: pieces with scores, and how texts are normalised."""

from __future__ import annotations

import os
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from triformers_core.errors import CorruptCheckpointError, InvalidConfigurationError
from triformers_core.files.protobuf import Message

# Numbers of fields in the format's published schema: of the whole, of a piece, of the trainer's
# settings, and of the normaliser's.
PIECE, TRAINER, NORMALIZER = 1, 2, 3
TEXT, SCORE, KIND = 1, 2, 3
ALGORITHM, BYTE_FALLBACK = 3, 35
CHARACTERS_MAP = 2

ALGORITHMS = {1: "Unigram", 2: "BPE", 3: "word", 4: "character"}


MOST_PIECES = 1 << 20
"""The largest published model has 901,629."""


class Kind(IntEnum):
    """What a piece is for."""

    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3
    USER_DEFINED = 4
    UNUSED = 5
    BYTE = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class SentencePieceModel:
    """What a ``spiece.model`` says.

    Args:
        pieces: texts and their scores (log probabilities), by id.
        kinds: what each is for, one of ``Kind``.
        byte_fallback: whether a character without a piece becomes its UTF-8 bytes.
        characters_map: what is replaced by what, in SentencePiece's compiled form; empty for
            nothing.
        algorithm: how texts are split, "Unigram" or "BPE".
    """

    pieces: list[tuple[str, float]]
    kinds: list[int]
    byte_fallback: bool
    characters_map: bytes
    algorithm: str

    def merges(self) -> list[tuple[str, str]]:
        """The pairs of pieces that BPE joins, the first ones first."""
        known = dict(self.pieces)
        ordered = sorted(known, key=lambda text: -known[text])
        return [
            (text[:end], text[end:])
            for text in ordered
            for end in range(1, len(text))
            if text[:end] in known and text[end:] in known
        ]

    @property
    def unknown_id(self) -> int:
        """The id of the piece that stands for unknown characters."""
        return self.kinds.index(Kind.UNKNOWN)


def parse(
    content: bytes, path: str | os.PathLike[str], algorithms: Sequence[str] = ("Unigram",)
) -> SentencePieceModel:
    """Reads the content of a ``spiece.model``.

    Args:
        content: the file's bytes.
        path: where they are from, for messages.
        algorithms: which of its algorithms the model may be of.

    Raises:
        CorruptCheckpointError: it is no such file.
        InvalidConfigurationError: its model is of another kind.
    """
    try:
        whole = Message(content)
        found = whole.contents(PIECE)
        if len(found) > MOST_PIECES:
            raise ValueError(f"it has more than {MOST_PIECES} pieces")
        kinds: list[int] = []
        pieces = [_piece(Message(piece), kinds) for piece in found]
        trainer, normalizer = Message(whole.content(TRAINER)), Message(whole.content(NORMALIZER))
        number = trainer.integer(ALGORITHM, 1)
        model = SentencePieceModel(
            pieces=pieces,
            kinds=kinds,
            byte_fallback=bool(trainer.integer(BYTE_FALLBACK, 0)),
            characters_map=normalizer.content(CHARACTERS_MAP),
            algorithm=ALGORITHMS.get(number, str(number)),
        )
        check_characters_map(model.characters_map)
    except (ValueError, struct.error) as error:
        raise CorruptCheckpointError(
            f"{os.fspath(path)} is no SentencePiece model: {error}."
        ) from error
    unknown = model.kinds.count(Kind.UNKNOWN)
    if unknown != 1:
        raise CorruptCheckpointError(
            f"{os.fspath(path)} is no SentencePiece model: {unknown} of its {len(kinds)} pieces "
            "stand for unknown characters, and one should."
        )
    if model.algorithm not in algorithms:
        raise InvalidConfigurationError(
            f"{os.fspath(path)} holds a SentencePiece model of the kind {model.algorithm!r}, but a "
            f"{' or '.join(algorithms)} one is needed."
        )
    return model


def check_characters_map(content: bytes) -> None:
    """Makes sure that a map of characters is as long as it says: its reader makes room for that.

    Args:
        content: the map in its compiled form, which begins with the bytes of a table; or nothing.

    Raises:
        ValueError: it isn't.
    """
    said = int.from_bytes(content[:4], "little")
    if content and (len(content) < 4 or said > len(content) - 4):
        raise ValueError(f"its charsmap says that {said} of its {len(content)} bytes are a table")


def _piece(message: Message, kinds: list[int]) -> tuple[str, float]:
    """A piece's text and score; its kind is added to the others."""
    kinds.append(message.integer(KIND, Kind.NORMAL))
    (score,) = struct.unpack("<f", message.content(SCORE, b"\0\0\0\0"))
    return message.content(TEXT).decode(), score
