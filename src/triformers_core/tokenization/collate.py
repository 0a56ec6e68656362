"""Padding of inputs that are tokenized already, as collators need it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from triformers_core.errors import InvalidInputError
from triformers_core.tensors import TensorType, kind_of, to_list
from triformers_core.tokenization.policies import Padding

# Rows by name; their values are ids or labels of any kind.
Columns = dict[str, list[Any]]

# Columns of labels, and the label that no loss counts.
LABELS = frozenset({"labels", "label_ids"})
IGNORED_LABEL = -100


def columns(
    encoded: Mapping[str, Any] | Sequence[Mapping[str, Any]], key: str
) -> tuple[Columns, TensorType | None, bool]:
    """Brings encodings into one list of rows a name.

    Args:
        encoded: an encoding, a batch by name, or a list of encodings.
        key: the name that can't be missing.

    Returns:
        The rows; which backend's tensors ids were; and whether there was one encoding, no batch.

    Raises:
        InvalidInputError: it is missing, or the encodings' names differ.
    """
    if not isinstance(encoded, Mapping):
        names = list(encoded[0]) if encoded else [key]
        for index, row in enumerate(encoded):
            if set(row) != set(names):
                raise InvalidInputError(
                    f"Encoding {index} holds {', '.join(row)}, but the first one "
                    f"{', '.join(names)}."
                )
        encoded = {name: [row[name] for row in encoded] for name in names}
    if key not in encoded:
        raise InvalidInputError(
            f"Encodings need {key!r} to be padded; these hold {', '.join(encoded) or 'nothing'}."
        )
    ids = encoded[key]
    kind = kind_of(ids) or (kind_of(ids[0]) if len(ids) else None)
    # Where there is one encoding, a label of it is no list.
    values = {name: to_list(value) for name, value in encoded.items()}
    rows = {
        name: [to_list(row) for row in value] if isinstance(value, list | tuple) else value
        for name, value in values.items()
    }
    single = bool(rows[key]) and not isinstance(rows[key][0], list)
    return ({name: [row] for name, row in rows.items()} if single else rows), kind, single


def pad_columns(batch: Columns, key: str, padding: Padding, fillers: Mapping[str, Any]) -> None:
    """Pads rows to one length, in place; rows of labels with ``IGNORED_LABEL``.

    Labels that are as many as the ids of their row are padded as these are. Others are those of
    a target text, and are padded to the longest of them.

    Args:
        batch: rows by name.
        key: the name whose rows say how long an input is.
        padding: to which length, and where.
        fillers: what to pad with, by name; others stay as they are.
    """
    lengths = [len(row) for row in batch[key]]
    length = max(lengths, default=0) if padding.length is None else padding.length
    if padding.multiple_of is not None:
        length = -(-length // padding.multiple_of) * padding.multiple_of
    for name, rows in batch.items():
        if name in fillers:
            batch[name] = _pad(rows, length, fillers[name], padding)
        elif name in LABELS and all(isinstance(row, list) for row in rows):
            own = [len(row) for row in rows]
            longest = length if own == lengths else max(own, default=0)
            batch[name] = _pad(rows, longest, IGNORED_LABEL, padding)


def _pad(rows: list[Any], length: int, filler: Any, padding: Padding) -> list[Any]:
    fills = [[filler] * (length - len(row)) for row in rows]
    if padding.side == "right":
        return [row + fill for row, fill in zip(rows, fills, strict=True)]
    return [fill + row for row, fill in zip(rows, fills, strict=True)]
