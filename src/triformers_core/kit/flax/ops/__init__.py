"""Operations of the kit's vocabulary on JAX.

Axis letters: B batch, T query length, S key length, H heads, D size of a head, C channels.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import jax
import jax.numpy as jnp
import numpy as np
from flax import nnx

from triformers_core.kit.flax.ctc import ctc_loss
from triformers_core.kit.flax.layers import Dropout
from triformers_core.kit.flax.ops.elementwise import (
    absolute,
    ceil,
    cos,
    round,
    sign,
    sin,
    square,
    straight_through,
)
from triformers_core.kit.flax.ops.images import (
    interpolate_nearest,
    max_pool,
    mean_pool,
)
from triformers_core.kit.flax.ops.indexing import (
    argsort,
    gather,
    scatter,
    sort,
    top_k,
)
from triformers_core.kit.flax.ops.reductions import (
    logsumexp,
    reduce_all,
    reduce_any,
    reduce_max,
    reduce_mean,
    reduce_min,
    reduce_sum,
)
from triformers_core.kit.flax.ops.shapes import (
    flip,
    pad,
    repeat,
    roll,
    take_slice,
)
from triformers_core.kit.flax.parameters import Tensor
from triformers_core.kit.flax.products import einsum, matmul
from triformers_core.kit.flax.segments import segment_max, segment_mean, segment_min, segment_sum

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

Size = int


def value(parameter: nnx.Param[Tensor]) -> Tensor:
    """The tensor that a ``Parameter`` holds."""
    return parameter[...]


def size(x: Tensor, axis: int) -> Size:
    """Number of entries along an axis; always known, also while compiling."""
    return x.shape[axis]


def arange(start: Size, stop: Size, like: Tensor) -> Tensor:
    """``[start, start + 1, …, stop - 1]`` as integers.

    A constant of NumPy, known while compiling: so an embedding can refuse too long inputs. With a
    symbolic length, which ``jax.export`` has, it is none.
    """
    del like  # JAX places constants itself.
    if not isinstance(stop, int):
        return jnp.arange(start, stop, dtype=jnp.int32)
    return cast("Tensor", np.arange(start, stop, dtype=np.int32))


def sinusoids(positions: Tensor, width: int, like: Tensor) -> Tensor:
    """Sines, then cosines, of positions (Vaswani et al. 2017): ``[N]`` → ``[N, width]``.

    They are computed in float32: half precision doesn't count far enough.

    Args:
        positions: integers.
        width: number of entries; the wavelengths go from 2π to 10000 · 2π.
        like: gives the dtype.
    """
    exponents = jnp.arange(0, width, 2) / width
    angles = jnp.asarray(positions, jnp.float32)[:, None] * 10000.0**-exponents
    return jnp.concatenate([jnp.sin(angles), jnp.cos(angles)], axis=-1).astype(like.dtype)


def zeros(shape: Sequence[Size], like: Tensor) -> Tensor:
    """Zeros with the dtype of ``like``."""
    return jnp.zeros(tuple(shape), like.dtype)


def ones(shape: Sequence[Size], like: Tensor) -> Tensor:
    """Ones with the dtype of ``like``."""
    return jnp.ones(tuple(shape), like.dtype)


def cat(tensors: Sequence[Tensor], axis: int) -> Tensor:
    """Joins tensors along an axis that they have."""
    return jnp.concatenate(list(tensors), axis=axis)


def stack(tensors: Sequence[Tensor], axis: int) -> Tensor:
    """Joins tensors along a new axis."""
    return jnp.stack(list(tensors), axis=axis)


def reshape(x: Tensor, shape: Sequence[Size]) -> Tensor:
    """The same entries in another shape; one size may be -1."""
    return x.reshape(tuple(shape))


def transpose(x: Tensor, axes: Sequence[int]) -> Tensor:
    """The axes in another order."""
    return x.transpose(tuple(axes))


def expand(x: Tensor, shape: Sequence[Size]) -> Tensor:
    """Repeats axes of size 1 up to ``shape``."""
    return jnp.broadcast_to(x, tuple(shape))


def squeeze(x: Tensor, axis: int) -> Tensor:
    """Removes an axis of size 1."""
    return x.squeeze(axis)


def unsqueeze(x: Tensor, axis: int) -> Tensor:
    """Adds an axis of size 1."""
    place = axis if axis >= 0 else x.ndim + 1 + axis
    # A reshape, so that a constant stays one.
    return x.reshape((*x.shape[:place], 1, *x.shape[place:]))


def take_position(x: Tensor, position: int) -> Tensor:
    """One position of every row: ``[B, T, …]`` → ``[B, …]``."""
    return x[:, position]


def take_range(x: Tensor, start: Size, stop: Size) -> Tensor:
    """A range of positions of every row: ``[B, T, …]`` → ``[B, stop - start, …]``."""
    return x[:, start:stop]


def split_last(x: Tensor, count: int) -> tuple[Tensor, ...]:
    """Cuts the last axis into single entries: ``[…, count]`` → ``count`` tensors ``[…]``."""
    return tuple(x[..., index] for index in range(count))


def chunk(x: Tensor, count: int) -> tuple[Tensor, ...]:
    """Cuts the last axis into equal parts: ``[…, count * N]`` → ``count`` tensors ``[…, N]``."""
    return tuple(jnp.split(x, count, axis=-1))


def softmax(x: Tensor, axis: int = -1) -> Tensor:
    """Exponentials that sum to one along an axis, computed in float32 or more."""
    return jax.nn.softmax(wide(x), axis=axis).astype(x.dtype)


def tanh(x: Tensor) -> Tensor:
    """Hyperbolic tangent."""
    return jnp.tanh(x)


def sigmoid(x: Tensor) -> Tensor:
    """Logistic function."""
    return jax.nn.sigmoid(x)


def clip(x: Tensor, low: Size, high: Size) -> Tensor:
    """Moves entries below ``low`` or above ``high`` to that bound."""
    return jnp.clip(x, low, high)


def saturate(x: Tensor) -> Tensor:
    """Sums beyond float16 as its largest numbers; other types have room enough."""
    return jnp.clip(x, -65504, 65504) if x.dtype == jnp.float16 else x


def cast_like(x: Tensor, like: Tensor) -> Tensor:
    """The same values in the dtype of ``like``."""
    return x.astype(like.dtype)


def wide(x: Tensor) -> Tensor:
    """The same values in float32, or in a wider type if they have one."""
    return x.astype(jnp.promote_types(x.dtype, jnp.float32))


def to_int(x: Tensor) -> Tensor:
    """The same values as integers that can index a table."""
    return x.astype(jnp.int32)


def is_integer(x: Tensor) -> bool:
    """Whether the dtype is one of integers."""
    return not jnp.issubdtype(x.dtype, jnp.floating)


def minimum(x: Tensor, y: Tensor) -> Tensor:
    """The lower of two numbers, entry by entry, with broadcasting."""
    return jnp.minimum(x, y)


def maximum(x: Tensor, y: Tensor) -> Tensor:
    """The higher of two numbers, entry by entry, with broadcasting."""
    return jnp.maximum(x, y)


def where(condition: Tensor, x: Tensor | float, y: Tensor | float) -> Tensor:
    """Entries of ``x`` where the condition is true, of ``y`` elsewhere, with broadcasting."""
    return jnp.where(condition, x, y)


def is_nan(x: Tensor) -> Tensor:
    """True where an entry isn't a number."""
    return jnp.isnan(x)


def log(x: Tensor) -> Tensor:
    """Natural logarithm."""
    return jnp.log(x)


def exp(x: Tensor) -> Tensor:
    """Exponential function."""
    return jnp.exp(x)


def sqrt(x: Tensor) -> Tensor:
    """Square root."""
    return jnp.sqrt(x)


def floor(x: Tensor) -> Tensor:
    """The next lower whole number, or the number itself."""
    return jnp.floor(x)


def log_sigmoid(x: Tensor) -> Tensor:
    """Natural logarithm of the logistic function."""
    return jax.nn.log_sigmoid(x)


def log_softmax(x: Tensor, axis: int = -1) -> Tensor:
    """Natural logarithm of the softmax, computed in float32 or more."""
    return jax.nn.log_softmax(wide(x), axis=axis).astype(x.dtype)


def cumsum(x: Tensor, axis: int) -> Tensor:
    """Sum of every entry and those before it along an axis."""
    return jnp.cumsum(x, axis=axis)


def mean(x: Tensor) -> Tensor:
    """Mean of all entries, a scalar."""
    return jnp.mean(x)


def argmax(x: Tensor, axis: int = -1) -> Tensor:
    """Index of the highest entry along an axis, which disappears; the first of several."""
    return jnp.argmax(x, axis=axis)


def one_hot(indices: Tensor, count: int, like: Tensor) -> Tensor:
    """1 at the index and 0 elsewhere along a new last axis of ``count``, as numbers of ``like``."""
    return jax.nn.one_hot(indices, count, dtype=like.dtype)


def take_rows(x: Tensor, indices: Tensor) -> Tensor:
    """Rows by index: ``[N, …]`` and indices of any shape → ``[*shape, …]``."""
    return jnp.take(x, indices, axis=0)


def bucketize(x: Tensor, boundaries: Sequence[int]) -> Tensor:
    """How many of the boundaries, which ascend, an entry reaches: 0 up to their number."""
    return jnp.searchsorted(jnp.asarray(boundaries), x, side="right")


def take_along(x: Tensor, indices: Tensor) -> Tensor:
    """Entries of every row by index: ``[B, N, …]`` and ``[B, T]`` → ``[B, T, …]``."""
    places = indices.reshape(indices.shape + (1,) * (x.ndim - 2))
    return jnp.take_along_axis(x, places, axis=1)


def stop_gradient(x: Tensor) -> Tensor:
    """The same values, as constants to differentiation."""
    return jax.lax.stop_gradient(x)


def split_heads(x: Tensor, heads: int) -> Tensor:
    """``[B, T, H * D]`` → ``[B, H, T, D]``."""
    batch, length, width = x.shape
    return x.reshape(batch, length, heads, width // heads).swapaxes(1, 2)


def merge_heads(x: Tensor) -> Tensor:
    """``[B, H, T, D]`` → ``[B, T, H * D]``."""
    batch, heads, length, width = x.shape
    return x.swapaxes(1, 2).reshape(batch, length, heads * width)


def causal_mask(query_length: Size, key_length: Size, like: Tensor) -> Tensor:
    """``[T, S]``, true where a query may see a key: the last query sees every key."""
    del like  # JAX places constants itself.
    queries = jnp.arange(query_length) + (key_length - query_length)
    return jnp.arange(key_length)[None, :] <= queries[:, None]


def mask_to_bias(mask: Tensor, like: Tensor) -> Tensor:
    """What to add to attention scores: 0 where ``mask`` is 1 or true, else the lowest number.

    Args:
        mask: any shape; 1 or true keeps a key.
        like: gives the dtype.
    """
    lowest: Any = jnp.finfo(like.dtype).min  # type: ignore[no-untyped-call]  # JAX lacks it
    return jnp.asarray((1.0 - mask.astype(like.dtype)) * lowest)


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
    """Scaled dot-product attention (Vaswani et al. 2017), by JAX's own where it can be.

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
    factor: float = query.shape[-1] ** -0.5 if scale is None else scale
    # XLA has no float16 product summed in float32 on CPUs, which JAX's attention asks for.
    explicit = output_attentions or head_mask is not None or query.dtype == jnp.float16
    if not explicit and not dropout.active:
        # As fast as the explicit form on a CPU (±10 % from 32 to 384 tokens), and XLA is free to
        # choose a fused kernel elsewhere. Its axes are [B, T, H, D]; its bias has all four.
        if bias is not None:
            bias = bias.reshape((1,) * (4 - bias.ndim) + bias.shape)
        context = jax.nn.dot_product_attention(
            query.swapaxes(1, 2), key.swapaxes(1, 2), value.swapaxes(1, 2), bias=bias, scale=factor
        )
        return context.swapaxes(1, 2), None
    scores = wide(jnp.matmul(query, key.swapaxes(-1, -2)) * factor)
    if bias is not None:
        scores = scores + bias
    weights: Tensor = dropout(softmax(scores).astype(query.dtype))
    if head_mask is not None:
        weights = weights * head_mask
    return jnp.matmul(weights, value), weights if output_attentions else None


def cross_entropy(logits: Tensor, labels: Tensor, ignore_index: int = -100) -> Tensor:
    """Mean cross entropy over the labels that are not ignored, in float32 or more.

    Args:
        logits: ``[N, classes]``.
        labels: ``[N]``.
        ignore_index: a label that doesn't count.
    """
    counted = labels != ignore_index
    rows = jnp.where(counted, labels, 0).astype(jnp.int32)[:, None]
    # A label that isn't a class reads as NaN, and so does the loss.
    scores = jnp.take_along_axis(jax.nn.log_softmax(wide(logits)), rows, axis=1)[:, 0]
    return -jnp.where(counted, scores, 0.0).sum() / counted.sum()


def mse_loss(predictions: Tensor, targets: Tensor) -> Tensor:
    """Mean squared difference, in float32 or more."""
    return jnp.square(wide(predictions) - targets).mean()


def bce_with_logits(logits: Tensor, targets: Tensor) -> Tensor:
    """Mean binary cross entropy of independent logits, in float32 or more."""
    scores = wide(logits)
    targets = targets.astype(scores.dtype)
    losses = targets * jax.nn.log_sigmoid(scores) + (1.0 - targets) * jax.nn.log_sigmoid(-scores)
    return -losses.mean()


def interpolate_bicubic(x: Tensor, height: Size, width: Size) -> Tensor:
    """Resizes ``[B, C, h, w]`` to ``[B, C, height, width]``.

    Bicubic convolution with coefficient -0.75, pixel centres at halves, clamped at the border.
    """
    rows = _bicubic_matrix(x.shape[2], height).astype(x.dtype)  # [height, h]
    columns = _bicubic_matrix(x.shape[3], width).astype(x.dtype)  # [width, w]
    return jnp.einsum("bchw,Hh,Ww->bcHW", x, rows, columns)


def _bicubic_matrix(old: int, new: int) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """``[new, old]``: what every old entry adds to every new one (Keys 1981, a = -0.75).

    ``jax.image.resize`` has a = -0.5.
    """
    a = -0.75
    centres = (np.arange(new) + 0.5) * old / new - 0.5
    first = np.floor(centres).astype(int)
    matrix = np.zeros((new, old))
    for offset in (-1, 0, 1, 2):
        distance = np.abs(centres - (first + offset))
        near = ((a + 2) * distance - (a + 3)) * distance**2 + 1
        far = ((distance - 5) * distance + 8) * distance * a - 4 * a
        weight = np.where(distance <= 1, near, far)
        np.add.at(matrix, (np.arange(new), np.clip(first + offset, 0, old - 1)), weight)
    return matrix.astype(np.float32)
