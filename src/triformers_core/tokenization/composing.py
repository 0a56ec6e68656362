"""Vowel signs in two parts, which SentencePiece composes and the Rust package leaves apart."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import numpy as np

from triformers_core.tokenization.sentencepiece import SentencePieceModel

if TYPE_CHECKING:
    from tokenizers.normalizers import Normalizer

SCRIPTS = range(0x0900, 0x1C00)
"""Where such signs are: the scripts of India and of South East Asia."""
SIZE = 4
"""Bytes of the number that a map begins with, and of a unit of its array."""


def composing(model: SentencePieceModel) -> list[Normalizer]:
    """The steps that compose signs as a model's map of characters says.

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
