"""Reading of protocol buffers: fields by number, without their schema."""

from __future__ import annotations

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
WIDTHS = {FIXED64: 8, FIXED32: 4}


class Message:
    """The fields of an encoded message.

    Args:
        content: its bytes.

    Raises:
        ValueError: they are damaged, or no message; so do the methods where a field is of another
            kind.
    """

    def __init__(self, content: bytes) -> None:
        # Integers as such, all else as its bytes; a field can occur several times.
        self._fields: dict[int, list[int | bytes]] = {}
        position, end = 0, len(content)
        while position < end:
            key, position = varint(content, position)
            number, kind = key >> 3, key & 7
            if kind == VARINT:
                value, position = varint(content, position)
                self._fields.setdefault(number, []).append(value)
                continue
            if kind == BYTES:
                width, position = varint(content, position)
            elif kind in WIDTHS:
                width = WIDTHS[kind]
            else:
                raise ValueError(f"before byte {position} there is a field of unknown kind {kind}")
            if position + width > end:
                raise ValueError(f"it ends within the {width} bytes after byte {position}")
            self._fields.setdefault(number, []).append(content[position : position + width])
            position += width

    def integer(self, number: int, default: int) -> int:
        """An integer; of several the last counts.

        Args:
            number: the field's.
            default: where there is none.
        """
        value = self._fields.get(number, [default])[-1]
        if not isinstance(value, int):
            raise ValueError(f"field {number} is no integer")
        return value

    def content(self, number: int, default: bytes = b"") -> bytes:
        """The bytes of a text, a message or a number of fixed width; of several the last counts.

        Args:
            number: the field's.
            default: where there is none.
        """
        return (self.contents(number) or [default])[-1]

    def contents(self, number: int) -> list[bytes]:
        """The bytes of each occurrence.

        Args:
            number: the field's.
        """
        found = self._fields.get(number, [])
        values = [value for value in found if isinstance(value, bytes)]
        if len(values) < len(found):
            raise ValueError(f"field {number} is an integer")
        return values


def varint(content: bytes, position: int) -> tuple[int, int]:
    """An integer and the position after it: seven bits a byte, the lowest first.

    Raises:
        ValueError: none ends there.
    """
    # Most are below 128.
    if position < len(content) and content[position] < 0x80:
        return content[position], position + 1
    value = 0
    # Ten bytes hold 64 bits.
    for index, byte in enumerate(content[position : position + 10]):
        value |= (byte & 0x7F) << (7 * index)
        if byte < 0x80:
            return value, position + index + 1
    raise ValueError(f"no integer ends after byte {position}")
