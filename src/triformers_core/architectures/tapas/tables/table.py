"""A table as rows of cells: reading it from pandas, and making it fit into a model's input."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from triformers_core.architectures.tapas.tables.columns import Rank, column_values, ranks
from triformers_core.architectures.tapas.tables.numbers import Value
from triformers_core.errors import InvalidInputError

Words = Sequence[Sequence[int]]
"""The words of a cell, and of each its token ids."""

Row = Sequence[Words]
"""The cells of a row."""


class DataFrame(Protocol):
    """What is read of a ``pandas.DataFrame``; pandas' own types take type checkers long to read."""

    @property
    def columns(self) -> Iterable[Any]:
        """The columns' names."""
        ...

    @property
    def iloc(self) -> Any:
        """Rows and cells by number."""

    def to_numpy(self, dtype: type[object]) -> Any:
        """The cells."""


class Place(NamedTuple):
    """Where a token of the table is.

    Args:
        row: 0 for the header, then 1, 2, ….
        column: 0, 1, ….
    """

    row: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table, tokenized, with the values of its cells.

    Args:
        rows: token ids; the header comes first.
        values: of every column, the value of its cells by row below the header (0, 1, …).
        ranks: likewise, the ranks of these values.
    """

    rows: Sequence[Row]
    values: Sequence[dict[int, Value]]
    ranks: Sequence[dict[int, Rank]]

    @classmethod
    def of(cls, texts: Sequence[Sequence[str]], rows: Sequence[Row], highest_rank: int) -> Table:
        """Finds the values of the cells.

        Args:
            texts: of all cells; the header comes first.
            rows: their token ids.
            highest_rank: see ``columns.ranks``.
        """
        columns = [[row[index] for row in texts[1:]] for index in range(len(texts[0]))]
        values = [column_values(column) for column in columns]
        ranked = [ranks(column, highest_rank) for column in values]
        return cls(rows=rows, values=values, ranks=ranked)


def read_texts(table: DataFrame) -> list[list[str]]:
    """The texts of a table's cells, row by row; the header comes first.

    Raises:
        InvalidInputError: it is no ``DataFrame``, or holds something else than texts.
    """
    # Whoever has a DataFrame has imported pandas; this library needs nothing of it.
    pandas: Any = sys.modules.get("pandas")
    if pandas is None or not isinstance(table, pandas.DataFrame):
        raise InvalidInputError(
            f"Given was a value of type {type(table).__name__}; expected was a pandas.DataFrame "
            "whose cells are texts (pip install 'triformers[tables]')."
        )
    header: list[Any] = list(table.columns)
    rows: list[list[Any]] = [header, *table.to_numpy(dtype=object).tolist()]
    for index, row in enumerate(rows):
        for name, cell in zip(header, row, strict=True):
            if not isinstance(cell, str):
                where = f"row {index - 1}" if index else "the header"
                raise InvalidInputError(
                    f"Column {name!r} has {cell!r} of type {type(cell).__name__} in {where}; "
                    "expected were texts: pass table.fillna('').astype(str), or name the columns "
                    "by texts."
                )
    return rows


def fit(rows: Sequence[Row], room: int, longest: int | None) -> list[Row]:
    """Drops rows from the end, and words from the end of long cells, until the others fit.

    Args:
        rows: the table; the header comes first and stays.
        room: how many tokens there may be.
        longest: the limit of a cell's tokens, see ``trim``; by default one word a cell stays at
            least, and more of them if there is room when all rows that fit so are in. A header
            alone has one word a cell.

    Raises:
        InvalidInputError: the header doesn't fit.
    """
    if not rows:
        return []
    kept = _first_rows(rows, room, longest or 1)
    if len(kept) < min(2, len(rows)):
        kept, longest = _first_rows(rows[:1], room, 1), 1
    if not kept:
        raise InvalidInputError(
            f"The table's header has {len(rows[0])} cells, and {max(room, 0)} tokens are left for "
            "it beside the question: pass a larger max_length, a shorter question or fewer columns."
        )
    limit = longest or _largest_limit([cell for row in kept for cell in row], room)
    return [[trim(cell, limit) for cell in row] for row in kept]


def _first_rows(rows: Sequence[Row], room: int, limit: int) -> Sequence[Row]:
    """As many rows as fit with trimmed cells."""
    for number, row in enumerate(rows):
        room -= sum(length(trim(cell, limit)) for cell in row)
        if room < 0:
            return rows[:number]
    return rows


def _largest_limit(cells: Sequence[Words], room: int) -> int:
    """The largest limit of a cell's tokens at which all cells fit; 1 is known to do."""
    limit = max(map(length, cells), default=1)
    while limit > 1 and sum(length(trim(cell, limit)) for cell in cells) > room:
        limit -= 1
    return max(limit, 1)


def length(cell: Words) -> int:
    """The number of a cell's tokens."""
    return sum(map(len, cell))


def trim(cell: Words, limit: int) -> Words:
    """The words of a cell that begin before its token ``limit``; no word is cut."""
    kept: list[Sequence[int]] = []
    for word in cell:
        if length(kept) >= limit:
            break
        kept.append(word)
    return kept


def flatten(rows: Sequence[Row]) -> Iterator[tuple[int, Place]]:
    """The tokens of a table, row by row, with their places."""
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            for word in cell:
                for token in word:
                    yield token, Place(row, column)
