"""Random numbers of a model's layers: TensorFlow's own, or a seed's that draws the same again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import tensorflow as tf
from tensorflow import Tensor

from triformers_core.kit.tensorflow.context import current_call


class Draws:
    """What a computation that runs twice draws: the same both times.

    Args:
        seed: two whole numbers.
    """

    def __init__(self, seed: Tensor) -> None:
        self._seed = seed
        self._count = 0

    def next_seed(self) -> Tensor:
        """The next draw's own seed."""
        self._count += 1
        return cast("Tensor", tf.random.experimental.stateless_fold_in(self._seed, self._count))


def uniform(shape: Tensor | Sequence[int], low: float = 0.0) -> Tensor:
    """Numbers from ``low`` up to below 1, in float32."""
    seed = _seed()
    if seed is None:
        return tf.random.uniform(shape, minval=low)
    return tf.random.stateless_uniform(shape, seed, minval=low)


def dropout(x: Tensor, rate: float) -> Tensor:
    """Sets a share of the entries to zero, and scales the others up."""
    seed = _seed()
    if seed is None:
        return cast("Tensor", tf.nn.dropout(x, rate))
    return cast("Tensor", tf.nn.experimental.stateless_dropout(x, rate, seed))


def _seed() -> Tensor | None:
    call = current_call()
    return None if call is None or call.draws is None else call.draws.next_seed()
