"""Operations of the kit's vocabulary on PyTorch.

Axis letters: B batch, T query length, S key length, H heads, D size of a head, C channels.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from triformers_core.kit.torch.ctc import ctc_loss
from triformers_core.kit.torch.ops.elementwise import (
    absolute,
    ceil,
    cos,
    round,
    sign,
    sin,
    square,
    straight_through,
)
from triformers_core.kit.torch.ops.images import (
    interpolate_nearest,
    max_pool,
    mean_pool,
)
from triformers_core.kit.torch.ops.indexing import (
    argsort,
    gather,
    scatter,
    sort,
    top_k,
)
from triformers_core.kit.torch.ops.reductions import (
    logsumexp,
    reduce_all,
    reduce_any,
    reduce_max,
    reduce_mean,
    reduce_min,
    reduce_sum,
)
from triformers_core.kit.torch.ops.shapes import (
    flip,
    pad,
    repeat,
    roll,
    take_slice,
)
from triformers_core.kit.torch.products import einsum, matmul
from triformers_core.kit.torch.segments import segment_max, segment_mean, segment_min, segment_sum

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


def value(parameter: Tensor) -> Tensor:
    """The tensor that a ``Parameter`` holds."""
    return parameter


def size(x: Tensor, axis: int) -> Size:
    """Number of entries along an axis."""
    return x.shape[axis]


def arange(start: Size, stop: Size, like: Tensor) -> Tensor:
    """``[start, start + 1, …, stop - 1]`` as integers, on the device of ``like``."""
    return torch.arange(start, stop, device=like.device)


def sinusoids(positions: Tensor, width: int, like: Tensor) -> Tensor:
    """Sines, then cosines, of positions (Vaswani et al. 2017): ``[N]`` → ``[N, width]``.

    They are computed in float32: half precision doesn't count far enough.

    Args:
        positions: integers.
        width: number of entries; the wavelengths go from 2π to 10000 · 2π.
        like: gives the dtype.
    """
    exponents = torch.arange(0, width, 2, device=positions.device) / width
    angles = positions.float()[:, None] * 10000.0**-exponents
    return torch.cat([angles.sin(), angles.cos()], dim=-1).to(like.dtype)


def zeros(shape: Sequence[Size], like: Tensor) -> Tensor:
    """Zeros with the dtype and device of ``like``."""
    return torch.zeros(tuple(shape), dtype=like.dtype, device=like.device)


def ones(shape: Sequence[Size], like: Tensor) -> Tensor:
    """Ones with the dtype and device of ``like``."""
    return torch.ones(tuple(shape), dtype=like.dtype, device=like.device)


def cat(tensors: Sequence[Tensor], axis: int) -> Tensor:
    """Joins tensors along an axis that they have."""
    return torch.cat(list(tensors), dim=axis)


def stack(tensors: Sequence[Tensor], axis: int) -> Tensor:
    """Joins tensors along a new axis."""
    return torch.stack(list(tensors), dim=axis)


def reshape(x: Tensor, shape: Sequence[Size]) -> Tensor:
    """The same entries in another shape; one size may be -1."""
    return x.reshape(tuple(shape))


def transpose(x: Tensor, axes: Sequence[int]) -> Tensor:
    """The axes in another order."""
    return x.permute(tuple(axes))


def expand(x: Tensor, shape: Sequence[Size]) -> Tensor:
    """Repeats axes of size 1 up to ``shape``, without a copy where the backend can."""
    return x.expand(tuple(shape))


def squeeze(x: Tensor, axis: int) -> Tensor:
    """Removes an axis of size 1."""
    return x.squeeze(axis)


def unsqueeze(x: Tensor, axis: int) -> Tensor:
    """Adds an axis of size 1."""
    return x.unsqueeze(axis)


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
    return x.chunk(count, dim=-1)


def softmax(x: Tensor, axis: int = -1) -> Tensor:
    """Exponentials that sum to one along an axis."""
    return torch.softmax(x, dim=axis)


def tanh(x: Tensor) -> Tensor:
    """Hyperbolic tangent."""
    return torch.tanh(x)


def sigmoid(x: Tensor) -> Tensor:
    """Logistic function."""
    return torch.sigmoid(x)


def clip(x: Tensor, low: Size, high: Size) -> Tensor:
    """Moves entries below ``low`` or above ``high`` to that bound."""
    return torch.clamp(x, low, high)


def saturate(x: Tensor) -> Tensor:
    """Sums beyond float16 as its largest numbers; other types have room enough."""
    return torch.clamp(x, -65504, 65504) if x.dtype == torch.float16 else x


def cast_like(x: Tensor, like: Tensor) -> Tensor:
    """The same values in the dtype of ``like``."""
    return x.to(like.dtype)


def wide(x: Tensor) -> Tensor:
    """The same values in float32, or in a wider type if they have one."""
    return x.float() if x.dtype.itemsize < 4 else x


def to_int(x: Tensor) -> Tensor:
    """The same values as integers that can index a table."""
    return x.long()


def is_integer(x: Tensor) -> bool:
    """Whether the dtype is one of integers."""
    return not x.dtype.is_floating_point


def minimum(x: Tensor, y: Tensor) -> Tensor:
    """The lower of two numbers, entry by entry, with broadcasting."""
    return torch.minimum(x, y)


def maximum(x: Tensor, y: Tensor) -> Tensor:
    """The higher of two numbers, entry by entry, with broadcasting."""
    return torch.maximum(x, y)


def where(condition: Tensor, x: Tensor | float, y: Tensor | float) -> Tensor:
    """Entries of ``x`` where the condition is true, of ``y`` elsewhere, with broadcasting."""
    chosen: Tensor = torch.where(condition, x, y)  # Untyped for a tensor beside a number.
    return chosen


def is_nan(x: Tensor) -> Tensor:
    """True where an entry isn't a number."""
    return torch.isnan(x)


def log(x: Tensor) -> Tensor:
    """Natural logarithm."""
    return torch.log(x)


def exp(x: Tensor) -> Tensor:
    """Exponential function."""
    return torch.exp(x)


def sqrt(x: Tensor) -> Tensor:
    """Square root."""
    return torch.sqrt(x)


def floor(x: Tensor) -> Tensor:
    """The next lower whole number, or the number itself."""
    return torch.floor(x)


def log_sigmoid(x: Tensor) -> Tensor:
    """Natural logarithm of the logistic function."""
    return functional.logsigmoid(x)


def log_softmax(x: Tensor, axis: int = -1) -> Tensor:
    """Natural logarithm of the softmax."""
    return torch.log_softmax(x, dim=axis)


def cumsum(x: Tensor, axis: int) -> Tensor:
    """Sum of every entry and those before it along an axis."""
    return torch.cumsum(x, dim=axis)


def mean(x: Tensor) -> Tensor:
    """Mean of all entries, a scalar."""
    return torch.mean(x)


def argmax(x: Tensor, axis: int = -1) -> Tensor:
    """Index of the highest entry along an axis, which disappears; the first of several."""
    return torch.argmax(x, dim=axis)


def one_hot(indices: Tensor, count: int, like: Tensor) -> Tensor:
    """1 at the index and 0 elsewhere along a new last axis of ``count``, as numbers of ``like``."""
    return functional.one_hot(indices.long(), count).to(like.dtype)


def take_rows(x: Tensor, indices: Tensor) -> Tensor:
    """Rows by index: ``[N, …]`` and indices of any shape → ``[*shape, …]``."""
    return x[indices.long()]


def bucketize(x: Tensor, boundaries: Sequence[int]) -> Tensor:
    """How many of the boundaries, which ascend, an entry reaches: 0 up to their number."""
    return torch.bucketize(x, torch.tensor(boundaries, device=x.device), right=True)


def take_along(x: Tensor, indices: Tensor) -> Tensor:
    """Entries of every row by index: ``[B, N, …]`` and ``[B, T]`` → ``[B, T, …]``."""
    rest = x.shape[2:]
    places = indices.long().reshape(*indices.shape, *(1 for _ in rest))
    return torch.gather(x, 1, places.expand(*indices.shape, *rest))


def stop_gradient(x: Tensor) -> Tensor:
    """The same values, as constants to differentiation."""
    return x.detach()


def split_heads(x: Tensor, heads: int) -> Tensor:
    """``[B, T, H * D]`` → ``[B, H, T, D]``."""
    batch, length, width = x.shape
    return x.view(batch, length, heads, width // heads).transpose(1, 2)


def merge_heads(x: Tensor) -> Tensor:
    """``[B, H, T, D]`` → ``[B, T, H * D]``."""
    batch, heads, length, width = x.shape
    return x.transpose(1, 2).reshape(batch, length, heads * width)


def causal_mask(query_length: Size, key_length: Size, like: Tensor) -> Tensor:
    """``[T, S]``, true where a query may see a key: the last query sees every key."""
    queries = torch.arange(query_length, device=like.device) + (key_length - query_length)
    return torch.arange(key_length, device=like.device)[None, :] <= queries[:, None]


def mask_to_bias(mask: Tensor, like: Tensor) -> Tensor:
    """What to add to attention scores: 0 where ``mask`` is 1 or true, else the lowest number.

    Args:
        mask: any shape; 1 or true keeps a key.
        like: gives dtype and device.
    """
    keep = mask.to(dtype=like.dtype)
    return (1.0 - keep) * torch.finfo(like.dtype).min


def attention(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    *,
    bias: Tensor | None,
    dropout: nn.Dropout,
    head_mask: Tensor | None = None,
    output_attentions: bool = False,
    scale: float | None = None,
) -> tuple[Tensor, Tensor | None]:
    """Scaled dot-product attention (Vaswani et al. 2017), by the fused kernel where it can be.

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
    if not output_attentions and head_mask is None:
        rate = dropout.p if dropout.training else 0.0
        trains = torch.is_grad_enabled() and query.requires_grad
        if trains and bias is not None and not bias.requires_grad:
            query, bias = _with_means(query, bias)
        context = functional.scaled_dot_product_attention(
            query, key, value, attn_mask=bias, dropout_p=rate, scale=scale
        )
        return context, None
    scale = 1.0 / math.sqrt(query.shape[-1]) if scale is None else scale
    scores = torch.matmul(query, key.transpose(-1, -2)) * scale
    if bias is not None:
        scores = scores + bias
    weights: Tensor = dropout(torch.softmax(scores, dim=-1))
    if head_mask is not None:
        weights = weights * head_mask
    return torch.matmul(weights, value), weights if output_attentions else None


def _with_means(query: Tensor, bias: Tensor) -> tuple[Tensor, Tensor]:
    """Query and bias with which the fused kernel has gradients for queries that see no key, too.

    Such a query gets the mean of the values, since beside the lowest number all scores are the same.
    But the kernel computes its weights again, from the logarithm of their sum, which is lost beside
    that number, too: its gradients are those of weights of 1. Zeros give the mean and its gradients.
    """
    lowest = torch.finfo(bias.dtype).min
    sees_none = (bias <= lowest).all(dim=-1, keepdim=True)
    # A difference, since what is -infinity stays out of the mean.
    return query.masked_fill(sees_none, 0.0), torch.where(sees_none, bias - lowest, bias)


def cross_entropy(logits: Tensor, labels: Tensor, ignore_index: int = -100) -> Tensor:
    """Mean cross entropy over the labels that are not ignored.

    Args:
        logits: ``[N, classes]``.
        labels: ``[N]``.
        ignore_index: a label that doesn't count.
    """
    return functional.cross_entropy(logits, labels.long(), ignore_index=ignore_index)


def mse_loss(predictions: Tensor, targets: Tensor) -> Tensor:
    """Mean squared difference."""
    return functional.mse_loss(predictions, targets.to(predictions.dtype))


def bce_with_logits(logits: Tensor, targets: Tensor) -> Tensor:
    """Mean binary cross entropy of independent logits."""
    return functional.binary_cross_entropy_with_logits(logits, targets.to(logits.dtype))


def interpolate_bicubic(x: Tensor, height: Size, width: Size) -> Tensor:
    """Resizes ``[B, C, h, w]`` to ``[B, C, height, width]``.

    Bicubic convolution with coefficient -0.75, pixel centres at halves, clamped at the border.
    """
    return functional.interpolate(x, size=(height, width), mode="bicubic", align_corners=False)
