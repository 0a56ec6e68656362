"""Texts are normalised as SentencePiece itself does it, where the Rust package would do otherwise."""

from __future__ import annotations

import sys
import unicodedata
from typing import TYPE_CHECKING

import numpy as np

from triformers_core.tokenization.sentencepiece import SentencePieceModel
from triformers_core.tokenization.unigram import SPACE, characters_map

if TYPE_CHECKING:
    from tokenizers.decoders import Decoder
    from tokenizers.normalizers import Normalizer

SCRIPTS = range(0x0900, 0x1C00)
"""Where such signs are: the scripts of India and of South East Asia."""
SIZE = 4
"""Bytes of the number that a map begins with, and of a unit of its array."""


def normalised(model: SentencePieceModel) -> list[Normalizer]:
    """What SentencePiece does to a text before it is split, but for the sign that goes before it.

    Spaces become its sign for them. Signs that a text has itself stay beside these, but at its end, where
    no sign stays.

    Args:
        model: the model.
    """
    from tokenizers import Regex, normalizers

    return [
        *composing(model),
        *characters_map(model),
        normalizers.Replace(Regex("^ +"), ""),
        normalizers.Replace(Regex(" +"), SPACE),
        # The pipeline puts a sign before texts that begin otherwise.
        normalizers.Replace(Regex(f"^{SPACE}"), SPACE + SPACE),
        normalizers.Replace(Regex(f"{SPACE}+$"), ""),
    ]


def joined() -> list[Decoder]:
    """How SentencePiece makes a text of pieces: without spaces before it."""
    from tokenizers import decoders

    return [decoders.Metaspace(), decoders.Fuse(), decoders.Strip(" ", sys.maxsize, 0)]


def composing(model: SentencePieceModel) -> list[Normalizer]:
    """The steps that compose vowel signs in two parts, as a model's map of characters says.

    The Rust package looks single characters up in the map, and short ones that a reader sees as one: so
    a sign in two parts stays so.

    Args:
        model: the model.
    """
    from tokenizers import normalizers

    signs = [chr(code) for code in SCRIPTS if unicodedata.category(chr(code)).startswith("M")]
    apart = {unicodedata.normalize("NFD", sign): sign for sign in signs}
    return [
        normalizers.Replace(parts, sign)
        for parts, sign in apart.items()
        if len(parts) > 1 and mapped(model.characters_map, parts) == sign
    ]


def mapped(characters_map: bytes, text: str) -> str | None:
    """What a map of characters has for a text as a whole, if it has it.

    Args:
        characters_map: the size of a double array in bytes, the array, and texts that end with a zero;
            see https://github.com/s-yata/darts-clone for the bits of its units.
        text: what is looked up.
    """
    end = SIZE + int.from_bytes(characters_map[:SIZE], "little")
    table = characters_map[SIZE:end]
    units = np.frombuffer(table[: len(table) // SIZE * SIZE], "<u4")
    unit, place = int(units[0]) if len(units) else 0, 0
    for byte in text.encode():
        place ^= _offset(unit) ^ byte
        unit = int(units[place]) if place < len(units) else 0
        if unit & 0x800000FF != byte:
            return None
    place ^= _offset(unit)
    if not unit >> 8 & 1 or place >= len(units):
        return None
    start = end + (int(units[place]) & 0x7FFFFFFF)
    return characters_map[start : characters_map.find(b"\0", start)].decode(errors="replace")


def _offset(unit: int) -> int:
    """How far the children of a unit are."""
    return unit >> 10 << ((unit & 1 << 9) >> 6)
