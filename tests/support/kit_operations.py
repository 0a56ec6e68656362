"""Calls of every operation of the kits: odd sizes, empty axes, and what NumPy makes of them."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.support import kit_numpy as reference
from tests.support.kit import Array, Operation

_random = np.random.default_rng(0)


def drawn(seed: int, shape: tuple[int, ...]) -> Array:
    """Standard normal numbers of NumPy's own generator of 2004."""
    return np.random.RandomState(seed).standard_normal(shape).astype(np.float32)


def x(*shape: int) -> Array:
    """Drawn entries, far enough from each other and from whole numbers to differentiate."""
    return _random.normal(size=shape)


def positive(*shape: int) -> Array:
    return np.abs(x(*shape)) + 0.5


def whole(low: int, high: int, *shape: int) -> Array:
    return _random.integers(low, high, size=shape)


def order(*shape: int) -> Array:
    """Different indices in every row of the last axis."""
    return np.argsort(x(*shape), axis=-1)


def case(name: str, expected: Any, *args: Any, **keywords: Any) -> Operation:
    """A case; ``smooth`` and ``half`` are its own, and other keywords the operation's."""
    own = {key: keywords.pop(key) for key in ("smooth", "half") if key in keywords}
    return Operation(name=name, args=args, options=keywords, expected=expected, **own)


def constant(name: str, expected: Any, *args: Any, **keywords: Any) -> Operation:
    """A case without a gradient."""
    return case(name, expected, *args, smooth=False, **keywords)


SHAPES = [
    constant("size", lambda x, axis: np.asarray(x.shape[axis]), x(3, 5), 1),
    constant("size", lambda x, axis: np.asarray(x.shape[axis]), x(0, 5), -2),
    constant("arange", lambda a, b, like: np.arange(a, b), 2, 7, x(1)),
    constant("arange", lambda a, b, like: np.arange(a, b), 3, 3, x(1)),
    constant("zeros", lambda shape, like: np.zeros(shape), (3, 0, 5), x(1)),
    constant("ones", lambda shape, like: np.ones(shape), (3, 5), x(1)),
    case("cat", np.concatenate, [x(3, 5), x(3, 0), x(3, 2)], axis=1),
    case("stack", np.stack, [x(3, 5), x(3, 5)], axis=1),
    case("reshape", np.reshape, x(3, 5, 7), (5, -1)),
    case("transpose", np.transpose, x(3, 5, 7), (2, 0, 1)),
    case("expand", np.broadcast_to, x(3, 1, 7), (3, 5, 7)),
    case("squeeze", np.squeeze, x(3, 1, 7), 1),
    case("unsqueeze", np.expand_dims, x(3, 5), 1),
    case("unsqueeze", np.expand_dims, x(3, 5), -1),
    case("split_last", lambda x, n: tuple(np.moveaxis(x, -1, 0)), x(3, 2), 2),
    case("chunk", lambda x, n: tuple(np.split(x, n, -1)), x(3, 9), 3),
    case("split_heads", lambda x, n: x.reshape(3, 5, 2, 7).swapaxes(1, 2), x(3, 5, 14), 2),
    case("merge_heads", lambda x: x.swapaxes(1, 2).reshape(3, 5, 14), x(3, 2, 5, 7)),
    case("pad", lambda x, w, v: np.pad(x, w, constant_values=v), x(3, 5), ((0, 2), (1, 3)), -2.5),
    case("pad", np.pad, x(0, 5), ((0, 2), (0, 1))),
    case("roll", np.roll, x(3, 5), 2, 1),
    case("roll", np.roll, x(3, 5), -1, -2),
    case("seeded_normal", lambda seed, shape, _: drawn(seed, shape), 3, (4, 5), x(2)),
    case("flip", np.flip, x(3, 5), 1),
    constant("flip", np.flip, x(3, 0), -1),
    case("repeat", np.repeat, x(3, 5), 3, axis=0),
    case("repeat", np.repeat, x(3, 5, 2), 2, axis=-2),
    case("take_slice", lambda x, a, b, axis: x[:, a:b], x(3, 5, 2), 1, -1, axis=1),
    case("take_slice", lambda x, a, b, axis, step: x[..., a:b:step], x(3, 5), 1, None, -1, step=2),
    constant("take_slice", lambda x, a, b, axis: x[a:b], x(3, 5), 2, 2, 0),
    case("take_position", lambda x, i: x[:, i], x(3, 5, 7), -1),
    case("take_range", lambda x, a, b: x[:, a:b], x(3, 5, 7), 1, 4),
    constant("take_range", lambda x, a, b: x[:, a:b], x(0, 5), 1, 4),
]

ELEMENTS = [
    case("tanh", np.tanh, x(3, 5)),
    case("sigmoid", reference.sigmoid, x(3, 5)),
    case("clip", np.clip, x(3, 5), -1, 1),
    constant("clip", np.clip, whole(-5, 5, 3, 5), -2, 3),
    case("saturate", lambda x: x, x(3, 5)),
    constant("saturate", lambda x: x, np.array([[60000.0, -60000.0]])),
    case("cast_like", lambda x, like: x, x(3, 5), x(1)),
    constant("cast_like", lambda x, like: x.astype(float), whole(-3, 3, 3, 5), x(1)),
    case("wide", lambda x: x, x(3, 5)),
    constant("to_int", lambda x: x.astype(int), whole(-9, 9, 3, 5) + 0.25),
    constant("is_integer", lambda x: np.asarray(False), x(3)),
    constant("is_integer", lambda x: np.asarray(True), whole(0, 3, 3)),
    case("minimum", np.minimum, x(3, 5), x(5)),
    case("maximum", np.maximum, x(3, 5), x(3, 1)),
    case("where", np.where, x(3, 5) > 0, x(3, 5), x(3, 1)),
    case("where", np.where, x(3, 5) > 0, x(3, 5), -7.5),
    constant("is_nan", np.isnan, np.array([[0.5, np.nan, np.inf]])),
    case("log", np.log, positive(3, 5)),
    case("exp", np.exp, x(3, 5)),
    case("sqrt", np.sqrt, positive(3, 5)),
    case("floor", np.floor, x(3, 5)),
    case("ceil", np.ceil, x(3, 5)),
    case("round", np.round, x(3, 5) * 3),
    constant("round", np.round, np.array([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5])),
    case("sign", np.sign, x(3, 5)),
    constant("sign", np.sign, np.zeros(3)),
    case("absolute", np.abs, x(3, 5)),
    case("square", np.square, x(3, 5)),
    case("sin", np.sin, x(3, 5) * 3),
    case("cos", np.cos, x(3, 5) * 3),
    case("cos", np.cos, x(0, 5)),
    case("log_sigmoid", lambda x: np.log(reference.sigmoid(x)), x(3, 5) * 4),
    constant("sinusoids", reference.sinusoids, np.arange(7), 6, x(1)),
    constant("sinusoids", reference.sinusoids, np.arange(0), 6, x(1)),
    constant("sinusoids", reference.sinusoids, np.arange(6).reshape(2, 3), 8, x(1), span=6),
]

REDUCTIONS = [
    case("softmax", reference.softmax, x(3, 5)),
    case("softmax", reference.softmax, x(3, 5), axis=0),
    case("log_softmax", lambda x: np.log(reference.softmax(x)), x(3, 5)),
    case("reduce_sum", np.sum, x(3, 5, 7), axis=1),
    case("reduce_sum", np.sum, x(3, 5, 7), (0, -1), keepdims=True),
    constant("reduce_sum", np.sum, x(3, 0), 1),
    constant("reduce_sum", np.sum, whole(-5, 5, 3, 5), 1),
    case("reduce_mean", np.mean, x(3, 5, 7), axis=1),
    case("reduce_mean", np.mean, x(3, 5, 7), (0, 2), keepdims=True),
    case("reduce_max", np.max, x(3, 5, 7), axis=1),
    case("reduce_max", np.max, x(3, 5, 7), (0, 2), keepdims=True),
    case("reduce_min", np.min, x(3, 5, 7), axis=-1, keepdims=True),
    constant("reduce_min", np.min, whole(-5, 5, 3, 5), (0, 1)),
    constant("reduce_any", np.any, x(3, 5) > 1, axis=1),
    constant("reduce_any", np.any, x(3, 0) > 0, (1,), keepdims=True),
    constant("reduce_all", np.all, x(3, 5) < 1, axis=1),
    constant("reduce_all", np.all, x(3, 0) > 0, (0, 1)),
    case("logsumexp", reference.logsumexp, x(3, 5, 7), axis=-1),
    case("logsumexp", reference.logsumexp, x(3, 5, 7), (0, 2), keepdims=True),
    constant("logsumexp", lambda x, axis: x[:, 0] + np.log(2), np.full((3, 2), 3e4), 1),
    case("cumsum", np.cumsum, x(3, 5), 1),
    constant("cumsum", np.cumsum, whole(0, 2, 3, 5), -1),
    case("mean", lambda x: np.asarray(x.mean()), x(3, 5)),
    constant("argmax", lambda x: np.argmax(x, -1), x(3, 5)),
    constant("argmax", np.argmax, np.array([[1.0, 3.0, 3.0], [2.0, 2.0, 0.0]]), axis=1),
    case("segment_sum", reference.by_segment(np.sum, 0), x(3, 7), whole(0, 4, 3, 7), 5),
    case("segment_mean", reference.by_segment(np.mean, 0), x(3, 7), whole(0, 4, 3, 7), 5),
    case("segment_max", reference.by_segment(np.max, 0), x(3, 7), order(3, 7) // 2, 4),
    case("segment_min", reference.by_segment(np.min, 0), x(3, 7), order(3, 7) // 2, 4),
]

INDEXING = [
    constant("one_hot", reference.one_hot, whole(0, 5, 3, 2), 5, x(1)),
    case("take_rows", lambda x, i: x[i], x(5, 2), whole(0, 5, 3, 7)),
    case("take_rows", lambda x, i: x[i], x(5, 2), whole(0, 5, 0, 7)),
    constant("bucketize", lambda x, b: np.digitize(x, b), whole(-9, 9, 3, 5), (-4, 0, 2)),
    constant("argsort", np.argsort, x(3, 5)),
    constant("argsort", lambda x, axis: np.argsort(x, axis, kind="stable"), whole(0, 2, 9, 3), 0),
    case("sort", np.sort, x(3, 5)),
    case("sort", np.sort, x(3, 5), axis=0),
    constant("sort", np.sort, x(3, 0)),  # TensorFlow has no gradient of none.
    constant(
        "top_k",
        lambda x, n: (-np.sort(-x)[..., :n], np.argsort(-x)[..., :n]),
        order(3, 7) + 0.5,
        3,
    ),
    case("take_along", reference.take_along, x(3, 5, 2), whole(0, 5, 3, 7)),
    case("take_along", reference.take_along, x(3, 5), whole(0, 5, 3, 7)),
    case("gather", np.take_along_axis, x(3, 5, 2), whole(0, 5, 3, 7, 2), 1),
    case("gather", np.take_along_axis, x(3, 5, 2), whole(0, 3, 4, 5, 2), 0),
    case("gather", np.take_along_axis, x(3, 5, 4), whole(0, 4, 3, 5, 7), -1),
    constant("gather", np.take_along_axis, x(3, 5), whole(0, 5, 3, 0), 1),
    case("scatter", reference.scatter, x(3, 5), order(3, 5)[:, :2], x(3, 2), 1),
    case("scatter", reference.scatter, x(5, 3), order(3, 5)[:, :2].T, x(2, 3), 0),
    case("scatter", reference.scatter, x(3, 2, 5), order(3, 2, 5)[..., :4], x(3, 2, 4), -1),
    constant("scatter", reference.scatter, x(3, 5), whole(0, 5, 3, 0), x(3, 0), 1),
    constant("write_at", reference.write_at, x(2, 3, 7, 5), x(2, 3, 2, 5), np.array(4, np.int32)),
    constant("write_at", reference.write_at, x(2, 3, 7, 5), x(2, 3, 2, 5), np.array(5, np.int32)),
    constant("mask_to_bias", reference.mask_to_bias, np.array([[1, 0], [1, 1]]), x(1)),
    constant("known_ones", lambda mask: np.asarray(False), np.array([[1, 0], [1, 1]])),
    constant("known_ones", lambda mask: np.asarray(mask.all()), np.array([[True, False]])),
    # Where it isn't known it is the length.
    constant("most_marked", lambda x: x.sum(1).max(), np.array([[False, True], [True, True]])),
]

PRODUCTS = [
    case("matmul", np.matmul, x(3, 5, 7), x(7, 2)),
    case("matmul", np.matmul, x(3, 5, 7), x(3, 7, 2)),
    constant("matmul", np.matmul, x(0, 5, 7), x(7, 2)),
    case("einsum", np.einsum, "bhtd,bhsd->bhts", x(3, 2, 5, 7), x(3, 2, 4, 7)),
    case("einsum", np.einsum, "btd,hd->hbt", x(3, 5, 7), x(2, 7)),
]

LOSSES = [
    case("cross_entropy", reference.cross_entropy, x(5, 3), np.array([0, 2, -100, 1, 1])),
    case("cross_entropy", reference.cross_entropy, x(3, 3), np.array([0, 2, 1]), ignore_index=1),
    case("mse_loss", lambda x, y: np.asarray(((x - y) ** 2).mean()), x(3, 5), x(3, 5)),
    case("bce_with_logits", reference.bce_with_logits, x(3, 5), 1.0 * whole(0, 2, 3, 5)),
    *(
        case(
            "ctc_loss",
            reference.ctc_loss,
            x(3, 4, 3),
            np.array([[1, 2], [1, -1], [2, 2]]),
            np.array([4, 3, 4]),
            blank=0,
            reduction=reduction,
            zero_infinity=False,
        )
        for reduction in ("sum", "mean", "none")
    ),
]

IMAGES = [
    case("interpolate_bicubic", reference.interpolate_bicubic, x(2, 3, 5, 4), 7, 3),
    case("interpolate_bilinear", reference.interpolate_bilinear, x(2, 3, 5, 4), 7, 3),
    case("interpolate_bilinear", reference.interpolate_bilinear, x(2, 3, 2, 4), 9, 1),
    case("interpolate_nearest", reference.interpolate_nearest, x(2, 3, 5, 4), 7, 2),
    case("max_pool", reference.max_pool, x(2, 3, 7, 5), (3, 2), (2, 1)),
    case("max_pool", reference.max_pool, x(2, 3, 7, 5) - 9, (3, 3), (2, 2), (1, 1)),
    case("mean_pool", reference.mean_pool, x(2, 3, 7, 5), (2, 3), (2, 1)),
    constant("max_pool", lambda *args: np.zeros((0, 3, 3, 2)), x(0, 3, 7, 5), (2, 2), (2, 2)),
]

GROUPS = np.array([0, 0, 3])
MATCHES = [
    # The cheapest for the first group is the second and then the first; the other one has its own.
    constant(
        "matched", lambda *_: np.array([1, 0, 0]), np.array([[3.0, 1], [1, 2], [0, 9]]), GROUPS
    ),
    constant("matched", lambda *_: np.array([1, 0, 1]), np.array([[0.0], [-1], [5]]), GROUPS * 0),
]

OPERATIONS = [*SHAPES, *ELEMENTS, *REDUCTIONS, *INDEXING, *PRODUCTS, *LOSSES, *IMAGES, *MATCHES]

NOT_BY_NUMPY = {
    "Size": "a type",
    "attention": "test_attention.py",
    "compiles": "a constant",
    "prunes": "a constant",
    "Ids": "a type",
    "Random": "a type",
    **dict.fromkeys(
        (
            "at_hand",
            "every",
            "extent",
            "generation",
            "gumbel",
            "handed_out",
            "ids_of",
            "invert",
            "known",
            "loop",
            "new_integers",
            "new_random",
            "run",
            "scalar",
            "seen_until",
        ),
        "a step of generation: its tests",
    ),
    **dict.fromkeys(("some", "to_numpy", "write_step"), "a step of generation: its tests"),
    "branch": "calls functions: the compiled tests of BigBird, for lengths that aren't known",
    "on_host": "calls a function of NumPy: the tests of RAG's retriever",
    "check_ends": "raises errors alone: the tests of the models that pool at an end",
    "stop_gradient": "has NumPy's values and another gradient: test_kit_contract.py",
    "straight_through": "has NumPy's values and another gradient: test_kit_contract.py",
    "value": "reads a layer's parameter: with Parameter in kit_layers.py",
}
"""Public names of ``ops`` that no case calls, and why."""
