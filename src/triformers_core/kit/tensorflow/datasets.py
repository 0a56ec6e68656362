"""From a data set of examples to batches for Keras: a ``tf.data.Dataset``."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Protocol

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from triformers_core.errors import InvalidInputError

__all__ = ["Collator", "batches"]

Array = NDArray[Any]
Collator = Callable[[list[dict[str, Any]]], Mapping[str, Any]]
"""Makes a batch, by name, of a list of examples."""

LABELS = frozenset({"label", "label_ids", "labels", "start_positions", "end_positions"})
"""What examples call what a model is trained to give."""

# Batches that are made beforehand, to see which lengths differ: of an example, as the last may be,
# and of two, in so many places.
_PROBES, _PROBE_SIZE = 10, 2


class Examples(Protocol):
    """A data set that is read by index, such as one of the package datasets, or a list."""

    def __len__(self) -> int: ...

    # An example by name; a data set that is given several indices answers with columns.
    def __getitem__(self, index: Any, /) -> Any: ...


def batches(
    examples: Examples,
    collate: Collator,
    *,
    inputs: Collection[str],
    batch_size: int,
    shuffle: bool,
    drop_remainder: bool,
    prefetch: bool,
) -> tf.data.Dataset[Any]:
    """Pairs of a model's inputs by name and its labels: a tensor if there are some of one name.

    Args:
        examples: each of which has values by name.
        collate: makes a batch of examples.
        inputs: names that the model takes; other columns are left out.
        batch_size: examples a batch.
        shuffle: whether each epoch has an order of its own.
        drop_remainder: whether an incomplete last batch is left out.
        prefetch: whether the next batch is made while one is used.

    Raises:
        InvalidInputError: there are no examples, or none of their names is the model's.
    """
    count = len(examples)
    if not count:
        raise InvalidInputError("The data set is empty, so there are no batches of it.")
    names = _names(examples)
    kept = [name for name in names if name in inputs or name in LABELS]
    if not any(name in inputs for name in kept):
        raise InvalidInputError(
            f"The data set holds {', '.join(names)}, and the model takes "
            f"{', '.join(sorted(inputs))}: tokenize its texts first."
        )

    def batch_of(indices: Sequence[int]) -> dict[str, Array]:
        made = collate(_rows(examples, indices, kept))
        return {name: _plain(value) for name, value in made.items() if name != "label"}

    shapes, types = _probe(batch_of, count)

    def fetch(indices: Array) -> list[Array]:
        made = batch_of(indices.tolist())
        return [made[name].astype(types[name], copy=False) for name in types]

    def split(indices: tf.Tensor) -> Any:
        values = tf.numpy_function(fetch, [indices], [types[name] for name in types])
        made = dict(zip(types, values, strict=True))
        for name, value in made.items():
            value.set_shape(shapes[name])
        labels = {name: value for name, value in made.items() if name in LABELS}
        features = {name: value for name, value in made.items() if name not in LABELS}
        if not labels:
            return features
        return features, next(iter(labels.values())) if len(labels) == 1 else labels

    order = tf.data.Dataset.range(count)
    if shuffle:
        order = order.shuffle(count)
    made = order.batch(batch_size, drop_remainder=drop_remainder).map(split)
    return made.prefetch(tf.data.AUTOTUNE) if prefetch else made


def _names(examples: Examples) -> list[str]:
    names = getattr(examples, "column_names", None)
    return list(names if names is not None else examples[0])


def _rows(examples: Examples, indices: Sequence[int], names: Sequence[str]) -> list[dict[str, Any]]:
    if hasattr(examples, "column_names"):
        columns = examples[list(indices)]
        return [{name: columns[name][row] for name in names} for row in range(len(indices))]
    found = [examples[index] for index in indices]
    return [{name: row[name] for name in names} for row in found]


def _plain(value: Any) -> Array:
    array = np.asarray(value)
    if array.dtype.kind in "iub":
        return array.astype(np.int64, copy=False)
    return array.astype(np.float32, copy=False) if array.dtype.kind == "f" else array


def _probe(
    batch_of: Callable[[Sequence[int]], dict[str, Array]], count: int
) -> tuple[dict[str, list[int | None]], dict[str, Any]]:
    """Shapes, with ``None`` where batches differ, and types; draws of NumPy are taken back."""
    state = np.random.get_state()
    made = [
        batch_of(range(start, start + size))
        for size in sorted({1, min(_PROBE_SIZE, count)})
        for start in sorted({int(start) for start in np.linspace(0, count - size, _PROBES)})
    ]
    np.random.set_state(state)
    shapes: dict[str, list[int | None]] = {}
    for name, first in made[0].items():
        lengths = [{batch[name].shape[axis] for batch in made} for axis in range(1, first.ndim)]
        shapes[name] = [None, *(next(iter(s)) if len(s) == 1 else None for s in lengths)]
    return shapes, {name: value.dtype for name, value in made[0].items()}
