"""One question with its table as a model's input."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from triformers_core.architectures.tapas.tables.columns import Rank, relations
from triformers_core.architectures.tapas.tables.numbers import Value
from triformers_core.architectures.tapas.tables.table import Place, Row, Table, flatten
from triformers_core.errors import InvalidInputError

TYPES = 7
"""Token types of a token: segment, column, row, previous label, rank, inverse rank, relation."""

OUTSIDE = [0] * TYPES
"""Those of the question, of special tokens and of padding."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question, tokenized.

    Args:
        ids: its token ids.
        values: its numbers and dates.
        before: special tokens before it.
        after: special tokens between it and the table.
    """

    ids: Sequence[int]
    values: Sequence[Value]
    before: Sequence[int]
    after: Sequence[int]

    def __len__(self) -> int:
        return len(self.before) + len(self.ids) + len(self.after)


def make_example(
    question: Question,
    table: Table,
    rows: Sequence[Row],
    previous: Collection[tuple[int, int]],
) -> dict[str, list[Any]]:
    """The input's ids and token types, and which tokens are special.

    Args:
        question: the question.
        table: the whole table, whose values count.
        rows: what of it is in the input.
        previous: the cells that answer the question before, as (row, column) below the header.
    """
    tokens = list(flatten(rows))
    special = [1] * len(question.before), [0] * len(question.ids), [1] * len(question.after)
    related = [relations(question.values, column) for column in table.values]
    types = [_types(place, table, related, previous) for _, place in tokens]
    ids = [*question.before, *question.ids, *question.after, *(token for token, _ in tokens)]
    return {
        "input_ids": ids,
        "token_type_ids": [*(list(OUTSIDE) for _ in range(len(question))), *types],
        "attention_mask": [1] * len(ids),
        "special_tokens_mask": [*special[0], *special[1], *special[2], *([0] * len(tokens))],
    }


def _types(
    place: Place,
    table: Table,
    related: Sequence[dict[int, int]],
    previous: Collection[tuple[int, int]],
) -> list[int]:
    row, column = place.row - 1, place.column
    rank = table.ranks[column].get(row, Rank(0, 0))
    answered = int((row, column) in previous)
    return [1, column + 1, place.row, answered, *rank, related[column].get(row, 0)]


def make_labels(
    question: Question,
    table: Table,
    rows: Sequence[Row],
    answer: Collection[tuple[int, int]],
) -> dict[str, list[Any]]:
    """What a loss needs: which tokens are the answer, the cells' numbers, and their lengths.

    Args:
        question: the question.
        table: the whole table.
        rows: what of it is in the input.
        answer: the cells that answer, as (row, column) below the header.

    Raises:
        InvalidInputError: a cell isn't in the input.
    """
    places = [place for _, place in flatten(rows)]
    lengths = Counter(places)
    missing = [(r, c) for r, c in sorted(answer) if r < 0 or Place(r + 1, c) not in lengths]
    if missing:
        raise InvalidInputError(
            f"The answer's cells {missing} aren't in the input, which holds {len(rows) - 1} rows: "
            "they are empty, were dropped by truncation, or aren't in the table. Coordinates are "
            "(row, column), counted from 0 below the header."
        )
    outside = len(question)
    return {
        "labels": [0] * outside + [int((p.row - 1, p.column) in answer) for p in places],
        "numeric_values": [math.nan] * outside + [_number(place, table) for place in places],
        "numeric_values_scale": [1.0] * outside
        + [float(lengths[place]) if place.row else 1.0 for place in places],
    }


def _number(place: Place, table: Table) -> float:
    value = table.values[place.column].get(place.row - 1)
    return value if isinstance(value, float) else math.nan
