"""Products of tensors and tables."""

from __future__ import annotations

import tensorflow as tf
from tensorflow import Tensor

from triformers_core.kit.tensorflow.sizes import shaped, size, sizes


def matmul(x: Tensor, y: Tensor) -> Tensor:
    """Matrix product over the last two axes."""
    return product(x, y)


def product(
    x: Tensor, y: Tensor, *, transpose_y: bool = False, bias: Tensor | None = None
) -> Tensor:
    """Matrix product over the last two axes: ``[…, A, B]`` by ``[…, B, C]``.

    With a table ``[B, C]`` it is a single product of all rows; TensorFlow's own repeats the table for
    every example, and takes up to twice as long. Of ``[N, 1, A, B]`` by a table it writes past the
    product's end where it has several threads (2.21 with oneDNN): wrong numbers, or the process's end.

    Args:
        x: the left side.
        y: the right side.
        transpose_y: whether the last two axes of ``y`` change places first.
        bias: added to every row, ``[C]``.
    """
    if 2 < y.shape.rank <= x.shape.rank and all(size == 1 for size in y.shape[:-2]):
        y = tf.squeeze(y, axis=list(range(y.shape.rank - 2)))
    if y.shape.rank != 2 or x.shape.rank == 2:
        return _plus(tf.matmul(x, y, transpose_b=transpose_y), bias)
    inner, outer = (1, 0) if transpose_y else (0, 1)
    flat = shaped(x, [-1, size(y, inner)])
    rows = _plus(tf.matmul(flat, y, transpose_b=transpose_y), bias)
    return shaped(rows, [*sizes(x)[:-1], size(y, outer)])


def _plus(x: Tensor, bias: Tensor | None) -> Tensor:
    return x if bias is None else x + bias


def einsum(equation: str, *tensors: Tensor) -> Tensor:
    """Sum of products by Einstein's convention, such as ``"bhtd,bhsd->bhts"``."""
    total: Tensor = tf.einsum(equation, *tensors)  # Untyped in the stubs.
    return total
