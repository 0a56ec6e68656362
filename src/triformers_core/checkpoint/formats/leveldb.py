"""The table format of LevelDB (its ``doc/table_format.md``), as the index of TensorFlow's bundles has it.

A table is a row of blocks of sorted entries; the last of them lists the others, and a footer says
where that one is. A key leaves out what it shares with the one before.
"""

from __future__ import annotations

from collections.abc import Iterator

from triformers_core.files.protobuf import varint

_FOOTER = 48
_LONGEST_KEY = 4096
_MOST_ENTRIES = 2**17
_MOST_IN_NAMES = 2**25
_MAGIC = 0xDB4775248B80FB57
_CRC_POLYNOMIAL = 0x82F63B78
_CRC_MASK = 0xA282EAD8


def read_table(data: bytes) -> dict[bytes, bytes]:
    """All entries of a table.

    Raises:
        ValueError: it is no whole table, or is compressed.
    """
    if int.from_bytes(data[-8:], "little") != _MAGIC or len(data) < _FOOTER:
        raise ValueError("it doesn't end as an index does")
    footer = data[-_FOOTER:]
    _, place = _handle(footer, 0)  # A block of statistics comes first.
    (start, size), _ = _handle(footer, place)
    entries: dict[bytes, bytes] = {}
    place = names = 0
    for _, handle in _entries(_block(data, start, size)):
        (start, size), _ = _handle(handle, 0)
        if start < place:  # One block could be listed a million times.
            raise ValueError(f"a block begins at {start}, before the end of another at {place}")
        place = start + size
        for key, value in _entries(_block(data, start, size)):
            names += len(key)
            if len(entries) > _MOST_ENTRIES or names > _MOST_IN_NAMES:
                raise ValueError(f"it has more than {_MOST_ENTRIES} entries, or too long names")
            entries[key] = value
    return entries


def _handle(data: bytes, place: int) -> tuple[tuple[int, int], int]:
    """Start and size of a block, and where the handle ends."""
    start, place = varint(data, place)
    size, place = varint(data, place)
    return (start, size), place


def _block(data: bytes, start: int, size: int) -> bytes:
    """A block's content, checked against its checksum."""
    block, trailer = data[start : start + size], data[start + size : start + size + 5]
    if len(trailer) < 5:
        raise ValueError("a block of its index is cut short")
    if trailer[0] != 0:
        raise ValueError("its index is compressed")
    if masked_crc(block + trailer[:1]) != int.from_bytes(trailer[1:], "little"):
        raise ValueError("a block of its index has another checksum")
    return block


def _entries(block: bytes) -> Iterator[tuple[bytes, bytes]]:
    restarts = int.from_bytes(block[-4:], "little")
    end, place, key = len(block) - 4 * (restarts + 1), 0, b""
    while place < end:
        shared, place = varint(block, place)
        rest, place = varint(block, place)
        size, place = varint(block, place)
        if shared + rest > _LONGEST_KEY:
            raise ValueError(f"a name of {shared + rest} bytes")
        key = key[:shared] + block[place : place + rest]
        place += rest
        yield key, block[place : place + size]
        place += size


def _crc_table() -> list[int]:
    table = []
    for value in range(256):
        for _ in range(8):
            value = (value >> 1) ^ (_CRC_POLYNOMIAL if value & 1 else 0)
        table.append(value)
    return table


def masked_crc(data: bytes) -> int:
    """CRC-32C, rotated and shifted as LevelDB stores it."""
    table, crc = _crc_table(), 0xFFFFFFFF
    for byte in data:
        crc = (crc >> 8) ^ table[(crc ^ byte) & 0xFF]
    crc ^= 0xFFFFFFFF
    return ((crc >> 15 | crc << 17) + _CRC_MASK) & 0xFFFFFFFF
