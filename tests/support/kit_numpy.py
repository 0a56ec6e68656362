"""What the kits' less usual operations and layers are, in NumPy: loops that are easy to believe."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from typing import Any

import numpy as np

Array = Any  # NumPy's functions are typed by their inputs, and give scalars for some.

erf = np.vectorize(math.erf, otypes=[float])


def sigmoid(x: Array) -> Array:
    return 1 / (1 + np.exp(-x))


def gelu(x: Array) -> Array:
    return x * (1 + erf(x / math.sqrt(2))) / 2


def gelu_tanh(x: Array) -> Array:
    return x * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3))) / 2


ACTIVATIONS: dict[str, Callable[[Array], Array]] = {
    "gelu": gelu,
    "gelu_fast": gelu_tanh,
    "gelu_new": gelu_tanh,
    "gelu_python": gelu,
    "gelu_pytorch_tanh": gelu_tanh,
    "leaky_relu": lambda x: np.where(x > 0, x, 0.01 * x),
    "linear": lambda x: x,
    "mish": lambda x: x * np.tanh(np.log1p(np.exp(x))),
    "quick_gelu": lambda x: x * sigmoid(1.702 * x),
    "relu": lambda x: np.maximum(x, 0),
    "relu2": lambda x: np.maximum(x, 0) ** 2,
    "relu6": lambda x: np.clip(x, 0, 6),
    "sigmoid": sigmoid,
    "silu": lambda x: x * sigmoid(x),
    "swish": lambda x: x * sigmoid(x),
    "tanh": np.tanh,
}


def softmax(x: Array, axis: int = -1) -> Array:
    powers = np.exp(x - x.max(axis, keepdims=True))
    return powers / powers.sum(axis, keepdims=True)


def logsumexp(x: Array, axis: Any, keepdims: bool = False) -> Array:
    return np.log(np.exp(x).sum(axis if isinstance(axis, int) else tuple(axis), keepdims=keepdims))


def scatter(x: Array, indices: Array, new: Array, axis: int) -> Array:
    written = x.copy()
    np.put_along_axis(written, indices, new, axis)
    return written


def write_at(x: Array, new: Array, position: Array) -> Array:
    written = x.copy()
    written[:, :, int(position) : int(position) + new.shape[2]] = new
    return written


def mask_to_bias(mask: Array, like: Array) -> Array:
    """In the type of ``like``, which is narrower where the case is called in half precision."""
    return np.where(mask == 1, 0.0, -np.inf)


def sinusoids(positions: Array, width: int, like: Array, span: int | None = None) -> Array:
    rows = [
        [
            f(p / 10000 ** (2 * i / (span or width)))
            for f in (math.sin, math.cos)
            for i in range(width // 2)
        ]
        for p in positions.flat
    ]
    return np.array(rows).reshape(*positions.shape, width)


def one_hot(indices: Array, count: int, like: Array) -> Array:
    return np.equal(indices[..., None], np.arange(count)).astype(float)


def take_along(x: Array, indices: Array) -> Array:
    return np.stack([row[places] for row, places in zip(x, indices, strict=True)])


def by_segment(reduce: Callable[[Array], Any], empty: float) -> Callable[..., Array]:
    def reduced(x: Array, segments: Array, count: int) -> Array:
        return np.array(
            [
                [reduce(row[own == s]) if (own == s).any() else empty for s in range(count)]
                for row, own in zip(x, segments, strict=True)
            ]
        )

    return reduced


def cross_entropy(logits: Array, labels: Array, ignore_index: int = -100) -> Array:
    scores = np.log(softmax(logits))
    losses = [
        -row[label] for row, label in zip(scores, labels, strict=True) if label != ignore_index
    ]
    return np.asarray(np.mean(losses))


def bce_with_logits(logits: Array, targets: Array) -> Array:
    p = sigmoid(logits)
    return np.asarray(-(targets * np.log(p) + (1 - targets) * np.log(1 - p)).mean())


def windows(
    x: Array, size: tuple[int, int], stride: tuple[int, int], dilation: tuple[int, int] = (1, 1)
) -> Array:
    """``[B, C, rows, columns, height, width]``: what a kernel sees at every place."""
    spans = [(count - 1) * step + 1 for count, step in zip(size, dilation, strict=True)]
    rows = range(0, x.shape[2] - spans[0] + 1, stride[0])
    columns = range(0, x.shape[3] - spans[1] + 1, stride[1])
    return np.stack(
        [
            np.stack(
                [
                    x[:, :, r : r + spans[0] : dilation[0], c : c + spans[1] : dilation[1]]
                    for c in columns
                ],
                axis=2,
            )
            for r in rows
        ],
        axis=2,
    )


def conv2d(
    x: Array,
    kernel: Array,
    stride: tuple[int, int] = (1, 1),
    padding: tuple[int, int] = (0, 0),
    dilation: tuple[int, int] = (1, 1),
    groups: int = 1,
) -> Array:
    x = np.pad(x, ((0, 0), (0, 0), *((count, count) for count in padding)))
    inputs, outputs = np.split(x, groups, axis=1), np.split(kernel, groups)
    parts = [
        np.einsum("bcijhw,ochw->boij", windows(i, k.shape[2:], stride, dilation), k)
        for i, k in zip(inputs, outputs, strict=True)
    ]
    return np.concatenate(parts, axis=1)


def conv1d(x: Array, kernel: Array, stride: int = 1, padding: int = 0, groups: int = 1) -> Array:
    flat = conv2d(x[:, :, None], kernel[:, :, None], (1, stride), (0, padding), (1, 1), groups)
    return flat[:, :, 0]


def conv_transpose2d(
    x: Array,
    kernel: Array,
    stride: tuple[int, int] = (1, 1),
    padding: tuple[int, int] = (0, 0),
    groups: int = 1,
) -> Array:
    """Every position adds the kernel, times its entry, to the place that is its own."""
    (rows, columns), (high, wide) = x.shape[2:], kernel.shape[2:]
    size = ((rows - 1) * stride[0] + high, (columns - 1) * stride[1] + wide)
    parts = []
    for i, k in zip(np.split(x, groups, axis=1), np.split(kernel, groups), strict=True):
        y = np.zeros((len(x), k.shape[1], *size))
        for row, column in np.ndindex(rows, columns):
            top, left = row * stride[0], column * stride[1]
            spread = np.einsum("bi,iohw->bohw", i[:, :, row, column], k)
            y[:, :, top : top + high, left : left + wide] += spread
        parts.append(y)
    kept = (slice(count, length - count) for count, length in zip(padding, size, strict=True))
    return np.concatenate(parts, axis=1)[(slice(None), slice(None), *kept)]


def conv_transpose1d(
    x: Array, kernel: Array, stride: int = 1, padding: int = 0, groups: int = 1
) -> Array:
    flat = (x[:, :, None], kernel[:, :, None], (1, stride), (0, padding), groups)
    return conv_transpose2d(*flat)[:, :, 0]


def max_pool(
    x: Array, size: tuple[int, int], stride: tuple[int, int], padding: tuple[int, int] = (0, 0)
) -> Array:
    around = ((0, 0), (0, 0), *((count, count) for count in padding))
    return windows(np.pad(x, around, constant_values=-np.inf), size, stride).max((-2, -1))


def mean_pool(x: Array, size: tuple[int, int], stride: tuple[int, int]) -> Array:
    return windows(x, size, stride).mean((-2, -1))


def interpolate_nearest(x: Array, height: int, width: int) -> Array:
    rows = [i * x.shape[2] // height for i in range(height)]
    columns = [i * x.shape[3] // width for i in range(width)]
    return x[:, :, rows][:, :, :, columns]


def interpolate_bilinear(x: Array, height: int, width: int) -> Array:
    return _bilinear(_bilinear(x, height, 2), width, 3)


def _bilinear(x: Array, new: int, axis: int) -> Array:
    old, moved = x.shape[axis], np.moveaxis(x, axis, 0)
    centres = [min(max((i + 0.5) * old / new - 0.5, 0), old - 1) for i in range(new)]
    rows = [
        moved[math.floor(c)] * (1 - c % 1) + moved[min(math.floor(c) + 1, old - 1)] * (c % 1)
        for c in centres
    ]
    return np.moveaxis(np.stack(rows), 0, axis)


def interpolate_bicubic(x: Array, height: int, width: int) -> Array:
    return _bicubic(_bicubic(x, height, 2), width, 3)


def _bicubic(x: Array, new: int, axis: int, a: float = -0.75) -> Array:
    old, moved = x.shape[axis], np.moveaxis(x, axis, 0)
    rows = []
    for i in range(new):
        centre = (i + 0.5) * old / new - 0.5
        row = np.zeros_like(moved[0])
        for tap in range(math.floor(centre) - 1, math.floor(centre) + 3):
            d = abs(centre - tap)
            near = (a + 2) * d**3 - (a + 3) * d**2 + 1
            far = a * d**3 - 5 * a * d**2 + 8 * a * d - 4 * a
            row = row + (near if d <= 1 else far) * moved[min(max(tap, 0), old - 1)]
        rows.append(row)
    return np.moveaxis(np.stack(rows), 0, axis)


def normalised(x: Array, axis: Any, eps: float) -> Array:
    mean, variance = x.mean(axis, keepdims=True), x.var(axis, keepdims=True)
    return (x - mean) / np.sqrt(variance + eps)


def by_channel(x: Array, like: Array) -> Array:
    return x.reshape(-1, *(1 for _ in like.shape[2:]))


def group_norm(x: Array, groups: int, eps: float) -> Array:
    grouped = x.reshape(len(x), groups, -1)
    return normalised(grouped, -1, eps).reshape(x.shape)


def weight_norm(length: Array, direction: Array) -> Array:
    """Every position's kernel with a length of its own."""
    return direction / np.sqrt((direction**2).sum((0, 1), keepdims=True)) * length


def ctc_loss(
    logits: Array, labels: Array, lengths: Array, *, blank: int, reduction: str, zero_infinity: bool
) -> Array:
    """Minus the logarithm of the sum over all ways to write the labels, which are listed."""
    scores = np.log(softmax(logits))
    targets = [[label for label in row.tolist() if label >= 0] for row in labels]
    losses = []
    for score, target, length in zip(scores, targets, lengths.tolist(), strict=True):
        total = 0.0
        for path in itertools.product(range(score.shape[1]), repeat=length):
            if [key for key, _ in itertools.groupby(path) if key != blank] == target:
                total += math.exp(sum(score[t, label] for t, label in enumerate(path)))
        losses.append(-math.log(total))
    if reduction == "mean":
        return np.mean([loss / len(row) for loss, row in zip(losses, targets, strict=True)])
    return np.sum(losses) if reduction == "sum" else np.array(losses)
