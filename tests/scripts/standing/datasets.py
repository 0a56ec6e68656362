"""Stands for the package datasets, which scripts read and change their data with.

It has what the scripts beside it call, over lists in memory; the reference is recorded with the
package itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

Columns = Mapping[str, Sequence[Any]]


class Dataset:
    """Columns of one length.

    Args:
        columns: by name.
    """

    def __init__(self, columns: Columns) -> None:
        self._columns = {name: list(values) for name, values in columns.items()}

    @classmethod
    def from_dict(cls, mapping: Columns) -> Dataset:
        """A data set of columns."""
        return cls(mapping)

    @property
    def column_names(self) -> list[str]:
        """The columns' names."""
        return list(self._columns)

    def __len__(self) -> int:
        return len(next(iter(self._columns.values())))

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return (self[index] for index in range(len(self)))

    def __getitem__(self, key: Any) -> Any:
        """A column by name, an example by index, or some of each column by several indices."""
        if isinstance(key, str):
            return self._columns[key]
        if isinstance(key, int):
            return {name: values[key] for name, values in self._columns.items()}
        indices = range(len(self))[key] if isinstance(key, slice) else key
        return {name: [values[i] for i in indices] for name, values in self._columns.items()}

    def select(self, indices: Sequence[int]) -> Dataset:
        """Some of the examples."""
        return Dataset(self[list(indices)])

    def map(
        self,
        function: Callable[[Any], Mapping[str, Any]],
        batched: bool = False,
        remove_columns: Sequence[str] = (),
        **_: Any,
    ) -> Dataset:
        """What a function makes of all examples, beside those of the columns that stay."""
        if batched:
            made = dict(function(self[:]))
        else:
            rows = [function(example) for example in self]
            made = {name: [row[name] for row in rows] for name in rows[0]}
        kept = {
            name: values for name, values in self._columns.items() if name not in remove_columns
        }
        return Dataset(kept | made)


class DatasetDict(dict[str, Dataset]):
    """Data sets by name."""

    def map(self, function: Callable[[Any], Mapping[str, Any]], **options: Any) -> DatasetDict:
        """The same for each of them."""
        return DatasetDict({name: part.map(function, **options) for name, part in self.items()})
