"""Looks through a pickle before it is read: what tensors need is little, and anything more is refused.

Nothing is built here. The values that the pickle would build are followed by how deep they nest, so
that no later step (a hash, a message, an end of life) meets one that it can't deal with.
"""

from __future__ import annotations

import pickletools
from pickle import UnpicklingError
from typing import IO

MOST_OPCODES = 4_000_000
MOST_NOTES = 2**20
"""The largest index of the memo, for which the unpickler makes a table."""
MOST_NESTED = 12

# Sets, and numbers for classes: no tensor needs them.
_REFUSED = frozenset(
    {"EMPTY_SET", "ADDITEMS", "FROZENSET", "EXT1", "EXT2", "EXT4", "NEXT_BUFFER", "READONLY_BUFFER"}
)
_GETS = frozenset({"GET", "BINGET", "LONG_BINGET"})
_PUTS = frozenset({"PUT", "BINPUT", "LONG_BINPUT"})
_GROWS = frozenset({"APPEND", "APPENDS", "SETITEM", "SETITEMS"})
_WRAPS = frozenset({"TUPLE", "TUPLE1", "TUPLE2", "TUPLE3", "LIST", "DICT"})


class _Value:
    """A value that would be built: how many containers lie in one another, itself included."""

    __slots__ = ("depth",)

    def __init__(self, depth: int = 0) -> None:
        self.depth = depth


def look_through(file: IO[bytes]) -> None:
    """Makes sure that one pickle stays within bounds; the file stands where it stood then.

    Args:
        file: what to read from.

    Raises:
        UnpicklingError: it doesn't.
        ValueError: it is no whole pickle.
    """
    start = file.tell()
    stack: list[_Value | None] = []  # None is a mark.
    memo: dict[int, _Value] = {}
    for number, (op, arg, place) in enumerate(pickletools.genops(file)):
        place = place or 0  # Files tell; the type is of what can't.
        if number > MOST_OPCODES or op.name in _REFUSED:
            raise UnpicklingError(f"{op.name} at byte {place} is more than tensors need")
        if op.name in _PUTS or op.name == "MEMOIZE":
            note = len(memo) if op.name == "MEMOIZE" else int(arg or 0)
            if not 0 <= note <= MOST_NOTES:
                raise UnpicklingError(f"value number {note} at byte {place}")
            memo[note] = _top(stack, place)
        elif op.name in _GETS:
            if int(arg or 0) not in memo:
                raise UnpicklingError(f"no value number {arg} before byte {place}")
            stack.append(memo[int(arg or 0)])
        elif op.name == "DUP":
            stack.append(_top(stack, place))
        else:
            _step(op, stack, place)
    file.seek(start)


def _step(op: pickletools.OpcodeInfo, stack: list[_Value | None], place: int) -> None:
    """Does to the stack of values what an opcode does."""
    taken: list[_Value] = []
    for what in reversed(op.stack_before):
        if what is pickletools.stackslice:
            while stack and stack[-1] is not None:
                taken.append(_taken(stack, place))
        elif what is pickletools.markobject:
            if not stack or stack.pop() is not None:
                raise UnpicklingError(f"no beginning of a group before byte {place}")
        else:
            taken.append(_taken(stack, place))
    taken.reverse()  # The last one came first.
    if op.name in _GROWS:
        grown, *parts = taken
        _nest(grown, parts, place)
    if op.name in ("SETITEM", "SETITEMS", "DICT"):
        keys = taken[::2] if op.name == "DICT" else taken[1::2]
        if any(key.depth for key in keys):
            raise UnpicklingError(f"a container is a key at byte {place}")
    for what in op.stack_after:
        if what is pickletools.markobject:
            stack.append(None)
        elif op.name in _GROWS or op.name == "BUILD":
            stack.append(taken[0])
        else:
            made = _Value()
            if op.name in _WRAPS:
                _nest(made, taken, place)
            stack.append(made)


def _nest(outer: _Value, parts: list[_Value], place: int) -> None:
    outer.depth = max(outer.depth, 1 + max((part.depth for part in parts), default=0))
    if outer.depth > MOST_NESTED:
        raise UnpicklingError(f"containers lie in one another too deeply at byte {place}")


def _taken(stack: list[_Value | None], place: int) -> _Value:
    value = _top(stack, place)
    stack.pop()
    return value


def _top(stack: list[_Value | None], place: int) -> _Value:
    if not stack or stack[-1] is None:
        raise UnpicklingError(f"no value before byte {place}")
    return stack[-1]
