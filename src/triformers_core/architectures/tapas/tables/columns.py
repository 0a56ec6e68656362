"""What the numbers and dates of a table's column say about each other, and about a question's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from triformers_core.architectures.tapas.tables.numbers import Date, Value, find_values, normalize

LEAST_SHARE = 0.7
"""Of the cells of a column, that have a value of one kind for it to count as numeric."""

EQUAL, LESS, GREATER = 1, 2, 4
"""How a question's number relates to a cell's; a cell may have several of them."""

Key = Callable[[Value], tuple[float, ...]]


class Rank(NamedTuple):
    """The place of a cell among the different values of its column, counted from 1."""

    ascending: int
    descending: int


def column_values(texts: Sequence[str]) -> dict[int, Value]:
    """The value of every cell that has one, by row; none if too few cells have.

    All are of one kind, numbers or dates: of that which more cells have, of dates if as many do.

    Args:
        texts: the column's cells.
    """
    found = [find_values(normalize(text)) for text in texts]
    counts = Counter(kind for values in found for kind in {type(value) for value in values})
    most = max(counts.values(), default=0)
    if not most or most < len(texts) * LEAST_SHARE:
        return {}
    kind = Date if counts[Date] == most else float
    first = ((row, [v for v in values if isinstance(v, kind)]) for row, values in enumerate(found))
    return {row: values[0] for row, values in first if values}


def ranks(values: Mapping[int, Value], highest: int) -> dict[int, Rank]:
    """The rank of every cell that has a value, by row; none if they can't be compared.

    Args:
        values: as ``column_values`` gives them.
        highest: what a rank beyond it becomes, since the model has no embedding of such.
    """
    key = _key(values.values())
    if key is None:
        return {}
    ordered = sorted({key(value) for value in values.values()})
    places = {value: index for index, value in enumerate(ordered)}
    return {
        row: Rank(
            min(places[key(value)] + 1, highest),
            min(len(ordered) - places[key(value)], highest),
        )
        for row, value in values.items()
    }


def relations(asked: Sequence[Value], values: Mapping[int, Value]) -> dict[int, int]:
    """How a question's values relate to every cell's, by row: a sum of ``EQUAL``, ….

    Args:
        asked: the question's values.
        values: the column's, as ``column_values`` gives them.
    """
    found = dict.fromkeys(values, 0)
    for value in asked:
        key = _key([*values.values(), value])
        if key is None:
            continue
        for row, other in values.items():
            mine, its = key(value), key(other)
            found[row] |= EQUAL if mine == its else LESS if mine < its else GREATER
    return found


def _key(values: Collection[Value]) -> Key | None:
    """What to compare values by: for dates, the parts that all of them have."""
    if len({type(value) for value in values}) != 1:
        return None
    dates = [value for value in values if isinstance(value, Date)]
    if not dates:
        return lambda value: (value,) if isinstance(value, float) else ()
    shared = [part for part in range(3) if all(date[part] is not None for date in dates)]
    if not shared:
        return None
    return lambda value: tuple(float(_part(value, part)) for part in shared)


def _part(value: Value, part: int) -> int:
    found = value[part] if isinstance(value, Date) else None
    assert found is not None, "values of one kind that all have this part"
    return found
