"""What random damage does to the bytes of a file."""

from __future__ import annotations

import random


def damage(content: bytes, chance: random.Random) -> bytes:
    """A content with bytes changed, taken out, doubled or moved, or with a number made large."""
    changed = bytearray(content)
    for _ in range(chance.choice([1, 1, 3, 20])):
        start = chance.randrange(len(changed) or 1)
        length = chance.choice([1, 2, 8, 100])
        way = chance.randrange(6)
        if way == 0:
            changed[start : start + 1] = bytes([chance.randrange(256)])
        elif way == 1:
            del changed[start : start + length]
        elif way == 2:
            changed[start:start] = changed[start : start + length]
        elif way == 3:
            del changed[start:]
        elif way == 4:
            changed[start : start + length] = b"\xff" * length
        else:
            changed[start:start] = chance.choice(
                [b"9" * 30, b"[" * 2000, b"\0", b"-1", b"null", b'"']
            )
    return bytes(changed)
