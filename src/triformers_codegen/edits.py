"""Changes to a Python source at places that its syntax tree names; all else keeps its bytes."""

from __future__ import annotations

import ast
import re

Placed = ast.expr | ast.stmt | ast.arg | ast.alias
"""What has a place in the source."""


class Edits:
    """A source and the changes to it.

    Args:
        source: Python.
    """

    def __init__(self, source: str) -> None:
        # Columns of syntax trees count bytes.
        self._source = source.encode()
        self._lines = [0, *(match.end() for match in re.finditer(rb"\n", self._source))]
        self._changes: list[tuple[int, int, bytes]] = []

    def start(self, node: Placed) -> int:
        """Where a node begins."""
        return self._lines[node.lineno - 1] + node.col_offset

    def end(self, node: Placed) -> int:
        """Where a node ends."""
        # Whatever the parser makes has an end; only trees made by hand have none.
        assert node.end_lineno is not None and node.end_col_offset is not None
        return self._lines[node.end_lineno - 1] + node.end_col_offset

    def text(self, node: Placed) -> str:
        """A node as it is written."""
        return self._source[self.start(node) : self.end(node)].decode()

    def says(self, text: str, at: int) -> bool:
        """Whether a text stands at a place."""
        return self._source.startswith(text.encode(), at)

    def name(self, node: ast.ClassDef | ast.FunctionDef) -> int:
        """Where the name in a definition begins."""
        match = re.compile(rb"(?:class|def)\s+").match(self._source, self.start(node))
        assert match is not None  # A definition begins so.
        return match.end()

    def replace(self, start: int, end: int, text: str) -> None:
        """Puts a text in place of what is between two places."""
        self._changes.append((start, end, text.encode()))

    def remove(self, node: ast.stmt) -> None:
        """Takes out the lines of a statement with their comments, and the blank ones after it."""
        start, end = self._lines[node.lineno - 1], self.end(node)
        while end < len(self._source) and not self.says("\n", end):
            end += 1
        while self.says("\n", end):
            end += 1
        self.replace(start, end, "")

    def insert(self, at: int, text: str) -> None:
        """Puts a text before a place; after earlier ones at the same place."""
        self.replace(at, at, text)

    def rename(self, at: int, old: str, new: str) -> None:
        """Replaces a name."""
        self.replace(at, at + len(old.encode()), new)

    def result(self) -> str:
        """The changed source."""
        parts: list[bytes] = []
        done = 0
        for start, end, text in sorted(self._changes, key=lambda change: change[:2]):
            if start < done:
                continue  # Within a statement that is replaced or removed as a whole.
            parts += [self._source[done:start], text]
            done = end
        return b"".join([*parts, self._source[done:]]).decode()
