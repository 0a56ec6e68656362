"""The part of MessagePack (https://github.com/msgpack/msgpack/blob/master/spec.md) that weights need.

Arrays are large: they are left where they lie, and their place is returned.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Bytes:
    """Binary data, left where it lies.

    Args:
        kind: the number of an extension type; ``None`` for plain binary data.
        start: where it begins.
        end: where it ends.
    """

    kind: int | None
    start: int
    end: int


_NUMBERS: dict[int, str] = {
    0xCA: ">f",
    0xCB: ">d",
    0xCC: ">B",
    0xCD: ">H",
    0xCE: ">I",
    0xCF: ">Q",
    0xD0: ">b",
    0xD1: ">h",
    0xD2: ">i",
    0xD3: ">q",
}
_CONSTANTS: dict[int, bool | None] = {0xC0: None, 0xC2: False, 0xC3: True}

# Bytes of the length that follows, by kind of value.
_BINARY = {0xC4: 1, 0xC5: 2, 0xC6: 4}
_EXTENSIONS = {0xC7: 1, 0xC8: 2, 0xC9: 4}
_TEXTS = {0xD9: 1, 0xDA: 2, 0xDB: 4}
_LISTS = {0xDC: 2, 0xDD: 4}
_MAPS = {0xDE: 2, 0xDF: 4}

MOST_VALUES = 2**21
"""A byte can be a map, which takes more than sixty bytes of memory; a tensor has some six values."""


class Reader:
    """Reads values one after the other.

    Args:
        data: the file's content.
        place: where the first value begins.
    """

    def __init__(self, data: bytes | Any, place: int = 0) -> None:  # Or a memory map of it.
        self._data = data
        self._values = 0
        self.place = place

    def value(self) -> Any:
        """The next value: a mapping, list, text, number, truth value, ``None`` or ``Bytes``.

        Raises:
            ValueError: the data ends in it, it is of no known kind, or there are too many.
        """
        kind = self._take(1)[0]
        self._values += 1
        if self._values > MOST_VALUES:
            raise ValueError(f"it holds more than {MOST_VALUES} values")
        if kind <= 0x7F:
            return kind
        if kind <= 0x8F:
            return self._map(kind & 0x0F)
        if kind <= 0x9F:
            return self._list(kind & 0x0F)
        if kind <= 0xBF:
            return self._text(kind & 0x1F)
        if kind >= 0xE0:
            return kind - 0x100
        if kind in _CONSTANTS:
            return _CONSTANTS[kind]
        if kind in _NUMBERS:
            form = _NUMBERS[kind]
            return struct.unpack(form, self._take(struct.calcsize(form)))[0]
        if 0xD4 <= kind <= 0xD8:
            return self._extension(1 << (kind - 0xD4))
        return self._sized(kind)

    def _sized(self, kind: int) -> Any:
        readers: tuple[tuple[dict[int, int], Callable[[int], Any]], ...] = (
            (_BINARY, self._binary),
            (_EXTENSIONS, self._extension),
            (_TEXTS, self._text),
            (_LISTS, self._list),
            (_MAPS, self._map),
        )
        for sizes, read in readers:
            if kind in sizes:
                return read(int.from_bytes(self._take(sizes[kind]), "big"))
        raise ValueError(f"there is no value of the kind {kind:#x}")

    def _take(self, size: int) -> bytes:
        start = self._skip(size)
        return bytes(self._data[start : self.place])

    def _skip(self, size: int) -> int:
        """Passes some bytes and returns where they began."""
        start = self.place
        if start + size > len(self._data):
            raise ValueError(f"it ends in the middle of a value, after {len(self._data)} bytes")
        self.place = start + size
        return start

    def _text(self, size: int) -> str:
        return self._take(size).decode()

    def _list(self, size: int) -> list[Any]:
        return [self.value() for _ in range(size)]

    def _map(self, size: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for _ in range(size):
            key = self.value()
            if not isinstance(key, str):
                raise ValueError("a key of a map is no text")
            found[key] = self.value()
        return found

    def _binary(self, size: int) -> Bytes:
        return Bytes(kind=None, start=self._skip(size), end=self.place)

    def _extension(self, size: int) -> Bytes:
        kind = int.from_bytes(self._take(1), "big", signed=True)
        return Bytes(kind=kind, start=self._skip(size), end=self.place)
