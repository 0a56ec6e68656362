"""Sizes of tensors, which a graph knows when it runs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import tensorflow as tf
from tensorflow import Tensor

Size = int | Tensor

_ASKED = "_triformers_sizes"


def sizes(x: Tensor) -> list[Size]:
    """The numbers of entries along the axes: an ``int`` where one is known.

    A graph gives the others in two operations, once for a tensor: a third of a model's operations would
    be about sizes otherwise, and tracing it takes as long as they are many.
    """
    known: list[int | None] = x.shape.as_list()
    if None not in known:
        return known  # type: ignore[return-value]  # None of them is None.
    # In a function within another, whose own tensors end with it, an outer tensor is asked again.
    own = x.graph is tf.compat.v1.get_default_graph()
    asked: list[Size] = vars(x).get(_ASKED, []) if own else []
    if not asked:
        asked = tf.unstack(tf.shape(x))
        if own:
            vars(x)[_ASKED] = asked
    return [there if size is None else size for size, there in zip(known, asked, strict=True)]


def shaped(x: Tensor, shape: Sequence[Size]) -> Tensor:
    """The same entries in another shape, whose sizes a graph needn't be asked for; one may be -1."""
    if all(isinstance(entry, int) for entry in shape):
        # Which TensorFlow takes in a third of a list's time.
        return tf.reshape(x, np.array(shape, np.int32))
    made: Tensor = tf.reshape(x, shape)
    if None in made.shape.as_list() and not any(isinstance(n, int) and n < 0 for n in shape):
        vars(made)[_ASKED] = list(shape)
    return made


def size(x: Tensor, axis: int) -> Size:
    """Number of entries along an axis: an ``int`` if it is known."""
    known: int | None = x.shape[axis]
    return sizes(x)[axis] if known is None else known
