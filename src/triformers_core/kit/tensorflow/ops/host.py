"""What the host computes between a model's operations, on TensorFlow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray
from tensorflow import Tensor

from triformers_core.kit import matching
from triformers_core.kit.tensorflow.sizes import Size, size

# Arrays of whichever types.
OnHost = Callable[..., Sequence[NDArray[Any]]]


def on_host(
    function: OnHost,
    inputs: Sequence[Tensor],
    shapes: Sequence[Sequence[Size]],
    like: Sequence[Tensor],
) -> tuple[Tensor, ...]:
    """What a function of arrays gives; no gradient passes it, and XLA can't compile it.

    Args:
        function: takes the inputs as NumPy arrays and returns as many as there are shapes.
        inputs: its arguments.
        shapes: of what it returns.
        like: tensors whose type the results take, one for each.
    """
    types = [x.dtype for x in like]
    given = [tf.stop_gradient(tf.cast(x, tf.float32)) if x.dtype.is_floating else x for x in inputs]

    def call(*arrays: NDArray[Any]) -> list[NDArray[Any]]:
        found = zip(function(*arrays), types, strict=True)
        return [np.asarray(array, dtype.as_numpy_dtype) for array, dtype in found]

    # In an eager call its errors are its own.
    eager = tf.executing_eagerly()
    found = (
        [tf.convert_to_tensor(x) for x in call(*(x.numpy() for x in given))]
        if eager
        else tf.numpy_function(call, given, types)
    )
    return tuple(tf.reshape(x, tuple(shape)) for x, shape in zip(found, shapes, strict=True))


def matched(costs: Tensor, groups: Tensor) -> Tensor:
    """The candidate of every target, so that the sum of a group's costs is the lowest; on the host.

    Args:
        costs: of every candidate for every target, ``[M, Q]``; no gradient passes.
        groups: integers ``[M]``: targets of one group have no candidate in common.

    Returns:
        ``[M]``, as the groups' integers; Q where a group has more targets than candidates.

    Raises:
        MissingBackendError: SciPy isn't installed.
        InvalidInputError: a cost is infinite or no number.
    """
    matching.need_scipy()
    (found,) = on_host(
        lambda *given: [matching.matched(*given)], [costs, groups], [(size(groups, 0),)], [groups]
    )
    return found
