"""Operations of the kit's vocabulary on TensorFlow.

Sizes that a ``tf.function`` doesn't know are scalar tensors, and calculate like the others.
Axis letters: B batch, T query length, S key length, H heads, D size of a head, C channels.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import tensorflow as tf
from tensorflow import Tensor

from triformers_core.kit.tensorflow.ctc import ctc_loss
from triformers_core.kit.tensorflow.layers import Dropout
from triformers_core.kit.tensorflow.ops.elementwise import (
    absolute,
    ceil,
    cos,
    round,
    sign,
    sin,
    square,
    straight_through,
)
from triformers_core.kit.tensorflow.ops.images import (
    interpolate_nearest,
    max_pool,
    mean_pool,
)
from triformers_core.kit.tensorflow.ops.indexing import (
    argsort,
    gather,
    scatter,
    sort,
    top_k,
)
from triformers_core.kit.tensorflow.ops.reductions import (
    logsumexp,
    reduce_all,
    reduce_any,
    reduce_max,
    reduce_mean,
    reduce_min,
    reduce_sum,
)
from triformers_core.kit.tensorflow.ops.shapes import (
    flip,
    pad,
    repeat,
    roll,
    take_slice,
)
from triformers_core.kit.tensorflow.parameters import Parameter
from triformers_core.kit.tensorflow.products import einsum, matmul
from triformers_core.kit.tensorflow.segments import (
    segment_max,
    segment_mean,
    segment_min,
    segment_sum,
)

__all__ = [
    "Size",
    "absolute",
    "arange",
    "argmax",
    "argsort",
    "attention",
    "bce_with_logits",
    "bucketize",
    "cast_like",
    "cat",
    "causal_mask",
    "ceil",
    "chunk",
    "clip",
    "cos",
    "cross_entropy",
    "ctc_loss",
    "cumsum",
    "einsum",
    "exp",
    "expand",
    "flip",
    "floor",
    "gather",
    "interpolate_bicubic",
    "interpolate_nearest",
    "is_integer",
    "is_nan",
    "log",
    "log_sigmoid",
    "log_softmax",
    "logsumexp",
    "mask_to_bias",
    "matmul",
    "max_pool",
    "maximum",
    "mean",
    "mean_pool",
    "merge_heads",
    "minimum",
    "mse_loss",
    "one_hot",
    "ones",
    "pad",
    "reduce_all",
    "reduce_any",
    "reduce_max",
    "reduce_mean",
    "reduce_min",
    "reduce_sum",
    "repeat",
    "reshape",
    "roll",
    "round",
    "saturate",
    "scatter",
    "segment_max",
    "segment_mean",
    "segment_min",
    "segment_sum",
    "sigmoid",
    "sign",
    "sin",
    "sinusoids",
    "size",
    "softmax",
    "sort",
    "split_heads",
    "split_last",
    "sqrt",
    "square",
    "squeeze",
    "stack",
    "stop_gradient",
    "straight_through",
    "take_along",
    "take_position",
    "take_range",
    "take_rows",
    "take_slice",
    "tanh",
    "to_int",
    "top_k",
    "transpose",
    "unsqueeze",
    "value",
    "where",
    "wide",
    "zeros",
]

Size = int | Tensor


def value(parameter: Parameter) -> Tensor:
    """The tensor that a ``Parameter`` holds."""
    return tf.convert_to_tensor(parameter.value())


def size(x: Tensor, axis: int) -> Size:
    """Number of entries along an axis: an ``int`` if it is known."""
    known: int | None = x.shape[axis]
    return tf.shape(x)[axis] if known is None else known


def known_size(x: Tensor, axis: int) -> int:
    """Number of entries along an axis that depends on the configuration alone."""
    known: int | None = x.shape[axis]
    assert known is not None, "an axis of the configuration's size"
    return known


def arange(start: Size, stop: Size, like: Tensor) -> Tensor:
    """``[start, start + 1, …, stop - 1]`` as integers."""
    return tf.range(start, stop)


def sinusoids(positions: Tensor, width: int, like: Tensor) -> Tensor:
    """Sines, then cosines, of positions (Vaswani et al. 2017): ``[N]`` → ``[N, width]``.

    They are computed in float32: half precision doesn't count far enough.

    Args:
        positions: integers.
        width: number of entries; the wavelengths go from 2π to 10000 · 2π.
        like: gives the dtype.
    """
    exponents = tf.range(0, width, 2, dtype=tf.float32) / width
    angles = tf.cast(positions, tf.float32)[:, tf.newaxis] * tf.pow(10000.0, -exponents)
    both: Tensor = tf.concat([tf.sin(angles), tf.cos(angles)], axis=-1)
    return tf.cast(both, like.dtype)


def zeros(shape: Sequence[Size], like: Tensor) -> Tensor:
    """Zeros with the dtype of ``like``."""
    return tf.zeros(shape, dtype=like.dtype)


def ones(shape: Sequence[Size], like: Tensor) -> Tensor:
    """Ones with the dtype of ``like``."""
    return tf.ones(shape, dtype=like.dtype)


def cat(tensors: Sequence[Tensor], axis: int) -> Tensor:
    """Joins tensors along an axis that they have."""
    return tf.concat(list(tensors), axis=axis)


def stack(tensors: Sequence[Tensor], axis: int) -> Tensor:
    """Joins tensors along a new axis."""
    return tf.stack(list(tensors), axis=axis)


def reshape(x: Tensor, shape: Sequence[Size]) -> Tensor:
    """The same entries in another shape; one size may be -1."""
    return tf.reshape(x, shape)


def transpose(x: Tensor, axes: Sequence[int]) -> Tensor:
    """The axes in another order."""
    return tf.transpose(x, list(axes))


def expand(x: Tensor, shape: Sequence[Size]) -> Tensor:
    """Repeats axes of size 1 up to ``shape``."""
    expanded: Tensor = tf.broadcast_to(x, shape)  # Untyped in the stubs.
    return expanded


def squeeze(x: Tensor, axis: int) -> Tensor:
    """Removes an axis of size 1."""
    return tf.squeeze(x, axis=axis)


def unsqueeze(x: Tensor, axis: int) -> Tensor:
    """Adds an axis of size 1."""
    return tf.expand_dims(x, axis)


def take_position(x: Tensor, position: int) -> Tensor:
    """One position of every row: ``[B, T, …]`` → ``[B, …]``."""
    return x[:, position]


def take_range(x: Tensor, start: Size, stop: Size) -> Tensor:
    """A range of positions of every row: ``[B, T, …]`` → ``[B, stop - start, …]``."""
    return x[:, start:stop]


def split_last(x: Tensor, count: int) -> tuple[Tensor, ...]:
    """Cuts the last axis into single entries: ``[…, count]`` → ``count`` tensors ``[…]``."""
    return tuple(tf.unstack(x, num=count, axis=-1))


def chunk(x: Tensor, count: int) -> tuple[Tensor, ...]:
    """Cuts the last axis into equal parts: ``[…, count * N]`` → ``count`` tensors ``[…, N]``."""
    return tuple(tf.split(x, count, axis=-1))


def softmax(x: Tensor, axis: int = -1) -> Tensor:
    """Exponentials that sum to one along an axis; computed in float32 at least."""
    if x.dtype.size < 4:
        return tf.cast(tf.nn.softmax(tf.cast(x, tf.float32), axis=axis), x.dtype)
    return tf.nn.softmax(x, axis=axis)


def tanh(x: Tensor) -> Tensor:
    """Hyperbolic tangent."""
    return tf.tanh(x)


def sigmoid(x: Tensor) -> Tensor:
    """Logistic function."""
    return tf.sigmoid(x)


def clip(x: Tensor, low: Size, high: Size) -> Tensor:
    """Moves entries below ``low`` or above ``high`` to that bound."""
    return tf.clip_by_value(x, tf.cast(low, x.dtype), tf.cast(high, x.dtype))


def saturate(x: Tensor) -> Tensor:
    """Sums beyond float16 as its largest numbers; other types have room enough."""
    return tf.clip_by_value(x, x.dtype.min, x.dtype.max) if x.dtype == tf.float16 else x


def cast_like(x: Tensor, like: Tensor) -> Tensor:
    """The same values in the dtype of ``like``."""
    return tf.cast(x, like.dtype)


def wide(x: Tensor) -> Tensor:
    """The same values in float32, or in a wider type if they have one."""
    return tf.cast(x, tf.float32) if x.dtype.size < 4 else x


def to_int(x: Tensor) -> Tensor:
    """The same values as integers that can index a table."""
    return x if x.dtype.is_integer else tf.cast(x, tf.int32)


def is_integer(x: Tensor) -> bool:
    """Whether the dtype is one of integers."""
    return not x.dtype.is_floating


def minimum(x: Tensor, y: Tensor) -> Tensor:
    """The lower of two numbers, entry by entry, with broadcasting."""
    return tf.minimum(x, y)


def maximum(x: Tensor, y: Tensor) -> Tensor:
    """The higher of two numbers, entry by entry, with broadcasting."""
    return tf.maximum(x, y)


def where(condition: Tensor, x: Tensor | float, y: Tensor | float) -> Tensor:
    """Entries of ``x`` where the condition is true, of ``y`` elsewhere, with broadcasting."""
    chosen: Tensor = tf.where(condition, x, y)  # Untyped in the stubs.
    return chosen


def is_nan(x: Tensor) -> Tensor:
    """True where an entry isn't a number."""
    return tf.math.is_nan(x)


def log(x: Tensor) -> Tensor:
    """Natural logarithm."""
    return tf.math.log(x)


def exp(x: Tensor) -> Tensor:
    """Exponential function."""
    power: Tensor = tf.exp(x)  # Untyped in the stubs.
    return power


def sqrt(x: Tensor) -> Tensor:
    """Square root."""
    return tf.sqrt(x)


def floor(x: Tensor) -> Tensor:
    """The next lower whole number, or the number itself."""
    lower: Tensor = tf.floor(x)  # Untyped in the stubs.
    return lower


def log_sigmoid(x: Tensor) -> Tensor:
    """Natural logarithm of the logistic function."""
    logarithm: Tensor = tf.math.log_sigmoid(x)  # Untyped in the stubs.
    return logarithm


def log_softmax(x: Tensor, axis: int = -1) -> Tensor:
    """Natural logarithm of the softmax; computed in float32 at least."""
    wide = tf.cast(x, tf.float32) if x.dtype.size < 4 else x
    logarithm: Tensor = tf.nn.log_softmax(wide, axis=axis)  # Untyped in the stubs.
    return tf.cast(logarithm, x.dtype)


def cumsum(x: Tensor, axis: int) -> Tensor:
    """Sum of every entry and those before it along an axis."""
    sums: Tensor = tf.cumsum(x, axis=axis)  # Untyped in the stubs.
    return sums


def mean(x: Tensor) -> Tensor:
    """Mean of all entries, a scalar."""
    return tf.reduce_mean(x)


def argmax(x: Tensor, axis: int = -1) -> Tensor:
    """Index of the highest entry along an axis, which disappears; the first of several."""
    index: Tensor = tf.argmax(x, axis=axis, output_type=tf.int32)  # Untyped in the stubs.
    return index


def one_hot(indices: Tensor, count: int, like: Tensor) -> Tensor:
    """1 at the index and 0 elsewhere along a new last axis of ``count``, as numbers of ``like``."""
    rows: Tensor = tf.one_hot(indices, count, dtype=like.dtype)  # Untyped in the stubs.
    return rows


def take_rows(x: Tensor, indices: Tensor) -> Tensor:
    """Rows by index: ``[N, …]`` and indices of any shape → ``[*shape, …]``."""
    rows: Tensor = tf.gather(x, indices)  # Untyped in the stubs.
    return rows


def bucketize(x: Tensor, boundaries: Sequence[int]) -> Tensor:
    """How many of the boundaries, which ascend, an entry reaches: 0 up to their number."""
    counts: Tensor = tf.searchsorted(tf.constant(boundaries, x.dtype), tf.reshape(x, [-1]), "right")
    return tf.reshape(counts, tf.shape(x))


def take_along(x: Tensor, indices: Tensor) -> Tensor:
    """Entries of every row by index: ``[B, N, …]`` and ``[B, T]`` → ``[B, T, …]``."""
    taken: Tensor = tf.gather(x, indices, axis=1, batch_dims=1)  # Untyped in the stubs.
    return taken


def stop_gradient(x: Tensor) -> Tensor:
    """The same values, as constants to differentiation."""
    constant: Tensor = tf.stop_gradient(x)  # Untyped in the stubs.
    return constant


def split_heads(x: Tensor, heads: int) -> Tensor:
    """``[B, T, H * D]`` → ``[B, H, T, D]``."""
    shape = (size(x, 0), size(x, 1), heads, known_size(x, -1) // heads)
    return tf.transpose(tf.reshape(x, shape), (0, 2, 1, 3))


def merge_heads(x: Tensor) -> Tensor:
    """``[B, H, T, D]`` → ``[B, T, H * D]``."""
    shape = (size(x, 0), size(x, 2), known_size(x, 1) * known_size(x, 3))
    return tf.reshape(tf.transpose(x, (0, 2, 1, 3)), shape)


def causal_mask(query_length: Size, key_length: Size, like: Tensor) -> Tensor:
    """``[T, S]``, true where a query may see a key: the last query sees every key."""
    queries = tf.range(query_length) + (key_length - query_length)
    keys = tf.range(key_length)
    return tf.less_equal(tf.expand_dims(keys, 0), tf.expand_dims(queries, 1))


def mask_to_bias(mask: Tensor, like: Tensor) -> Tensor:
    """What to add to attention scores: 0 where ``mask`` is 1 or true, else the lowest number.

    Args:
        mask: any shape; 1 or true keeps a key.
        like: gives the dtype.
    """
    lowest: float = like.dtype.min
    return (1.0 - tf.cast(mask, like.dtype)) * lowest


def attention(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    *,
    bias: Tensor | None,
    dropout: Dropout,
    head_mask: Tensor | None = None,
    output_attentions: bool = False,
    scale: float | None = None,
) -> tuple[Tensor, Tensor | None]:
    """Scaled dot-product attention (Vaswani et al. 2017); TensorFlow and XLA fuse what they can.

    Args:
        query: ``[B, H, T, D]``.
        key: ``[B, H, S, D]``.
        value: ``[B, H, S, D]``.
        bias: added to the scores, broadcast to ``[B, H, T, S]``.
        dropout: applied to the weights in training.
        head_mask: factor of every head's weights, broadcast to ``[B, H, T, S]``.
        output_attentions: whether the weights are wanted.
        scale: factor of the scores; by default ``D ** -0.5``.

    Returns:
        The context ``[B, H, T, D]``, and the weights ``[B, H, T, S]`` if they are wanted.
    """
    scale = 1.0 / math.sqrt(known_size(query, -1)) if scale is None else scale
    scores = tf.matmul(query * scale, key, transpose_b=True)
    if bias is not None:
        # In float32, since a score plus the lowest float16 would overflow.
        scores = tf.cast(scores, tf.float32) + tf.cast(bias, tf.float32)
    weights = dropout(tf.cast(softmax(scores), value.dtype))
    if head_mask is not None:
        weights = weights * tf.cast(head_mask, weights.dtype)
    return tf.matmul(weights, value), weights if output_attentions else None


def cross_entropy(logits: Tensor, labels: Tensor, ignore_index: Size = -100) -> Tensor:
    """Mean cross entropy over the labels that are not ignored, in float32.

    Args:
        logits: ``[N, classes]``.
        labels: ``[N]``.
        ignore_index: a label that doesn't count.
    """
    labels = to_int(labels)
    counts = tf.not_equal(labels, tf.cast(ignore_index, labels.dtype))
    losses = tf.nn.sparse_softmax_cross_entropy_with_logits(
        tf.where(counts, labels, tf.zeros_like(labels)), tf.cast(logits, tf.float32)
    )
    # Chosen, not multiplied: an ignored row's loss may be infinite.
    total = tf.reduce_sum(tf.where(counts, losses, tf.zeros_like(losses)))
    return total / tf.reduce_sum(tf.cast(counts, tf.float32))


def mse_loss(predictions: Tensor, targets: Tensor) -> Tensor:
    """Mean squared difference, in float32."""
    difference = tf.cast(predictions, tf.float32) - tf.cast(targets, tf.float32)
    return tf.reduce_mean(tf.square(difference))


def bce_with_logits(logits: Tensor, targets: Tensor) -> Tensor:
    """Mean binary cross entropy of independent logits, in float32."""
    losses = tf.nn.sigmoid_cross_entropy_with_logits(
        tf.cast(targets, tf.float32), tf.cast(logits, tf.float32)
    )
    return tf.reduce_mean(losses)


def interpolate_bicubic(x: Tensor, height: Size, width: Size) -> Tensor:
    """Resizes ``[B, C, h, w]`` to ``[B, C, height, width]``.

    Bicubic convolution with coefficient -0.75, pixel centres at halves, clamped at the border
    (``tf.image.resize`` has another coefficient). Both axes are one matrix product each.
    """
    rows = _bicubic_weights(size(x, 2), height, x.dtype)  # [height, h]
    columns = _bicubic_weights(size(x, 3), width, x.dtype)  # [width, w]
    return tf.matmul(rows, tf.matmul(x, columns, transpose_b=True))


def _bicubic_weights(old: Size, new: Size, dtype: tf.DType) -> Tensor:
    """Share ``[new, old]`` of every old position in every new one."""
    scale = tf.cast(old, tf.float32) / tf.cast(new, tf.float32)
    centres = (tf.cast(tf.range(new), tf.float32) + 0.5) * scale - 0.5
    first = tf.floor(centres)
    shares = tf.zeros((new, old))
    for tap in (-1, 0, 1, 2):
        position = first + tap
        nearest = tf.clip_by_value(tf.cast(position, tf.int32), 0, old - 1)
        shares += _bicubic_kernel(tf.abs(centres - position))[:, tf.newaxis] * tf.one_hot(
            nearest, old
        )
    return tf.cast(shares, dtype)


def _bicubic_kernel(distance: Tensor, a: float = -0.75) -> Tensor:
    """Weight of a sample at a distance of at most 2 (Keys 1981)."""
    near = ((a + 2) * distance - (a + 3)) * distance**2 + 1
    far = a * (((distance - 5) * distance + 8) * distance - 4)
    return tf.where(distance <= 1, near, far)
