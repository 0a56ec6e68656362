"""What the queries of an attention see, and what they get: by NumPy, for the kits to be compared."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import numpy as np

from tests.support.reference import Array
from triformers_core.kit.sees import Sees

HEADS = 4
SIZE = 6
KEYS = 7
LEFT = np.array([[1] * KEYS, [0, 0, 1, 1, 1, 1, 1]])
EACH = np.random.RandomState(1).rand(2, KEYS, KEYS) < 0.5
EACH[1, 2] = False  # A query that sees nothing.

SEES: dict[str, Sees[Array]] = {
    "all": Sees(),
    "padding": Sees(padding=LEFT),
    "padding of each query": Sees(padding=EACH.astype(np.int64)),
    "nothing at all": Sees(padding=np.array([[1] * KEYS, [0] * KEYS])),
    "causal": Sees(causal=True),
    "causal after others": Sees(causal=True, start=3),
    "causal after others and before room": Sees(causal=True, start=2, has_room=True),
    "causal at a tensor": Sees(causal=True, start=np.array(2, np.int32), has_room=True),
    "causal padding": Sees(causal=True, padding=LEFT),
    "causal padding of those up to the query alone": Sees(causal=True, strict=True, padding=LEFT),
    "padding before room": Sees(
        causal=True, start=np.array(1, np.int32), padding=LEFT, has_room=True
    ),
    "room": Sees(start=np.array(1, np.int32), has_room=True),
    "window": Sees(window=2),
    "causal window": Sees(causal=True, window=3),
    "causal window with padding": Sees(causal=True, window=3, padding=LEFT),
}


class Attend(Protocol):
    """A kit's attention on arrays: context and weights."""

    def __call__(
        self, sees: Sees[Array], query: Array, key: Array, value: Array, **options: Any
    ) -> tuple[Array, Array | None]: ...


def attends(
    attention: Callable[..., Any], tensor: Callable[[Array], Any], dropout: object
) -> Attend:
    """A kit's attention as one on arrays.

    Args:
        attention: the kit's.
        tensor: makes the backend's tensor of an array.
        dropout: the kit's layer, of rate 0.
    """

    def attend(
        sees: Sees[Array], query: Array, key: Array, value: Array, **options: Any
    ) -> tuple[Array, Array | None]:
        in_kit = Sees(
            causal=sees.causal,
            start=sees.start if isinstance(sees.start, int) else tensor(sees.start),
            padding=None if sees.padding is None else tensor(sees.padding),
            strict=sees.strict,
            window=sees.window,
            has_room=sees.has_room,
        )
        if options.get("bias") is not None:
            options["bias"] = tensor(options["bias"])
        states = tensor(query), tensor(key), tensor(value)
        context, weights = attention(*states, sees=in_kit, dropout=dropout, **options)
        return np.asarray(context), None if weights is None else np.asarray(weights)

    return attend


def check_what_queries_see(attend: Attend, name: str, groups: int) -> None:
    """Asserts that context and weights are those of what is described, with and without a bias."""
    sees = SEES[name]
    query, key, value = states(length_of(sees), groups)
    bias = np.random.RandomState(2).standard_normal((1, HEADS, query.shape[2], KEYS))
    for added in (None, bias.astype(np.float32)):
        context, weights = expected(sees, query, key, value, bias=added)
        for wanted in (False, True):
            given = attend(sees, query, key, value, bias=added, output_attentions=wanted)
            np.testing.assert_allclose(given[0], context, atol=1e-5)
            assert (given[1] is not None) == wanted
            if given[1] is not None:
                np.testing.assert_allclose(given[1], weights, atol=1e-6)


def check_cap(attend: Attend) -> None:
    """Asserts that scores stay below the cap."""
    sees = SEES["causal padding"]
    query, key, value = states(length_of(sees))
    context, _ = expected(sees, 10 * query, key, value, softcap=2.0)
    given, _ = attend(sees, 10 * query, key, value, softcap=2.0)
    np.testing.assert_allclose(given, context, atol=1e-5)


def check_precision(attend: Attend) -> None:
    """Asserts that scores with a bias are as precise as what they are computed from: in float64."""
    random = np.random.RandomState(0)
    query, key, bias = (random.standard_normal((1, 2, *x)) for x in ((3, 4), (5, 4), (3, 5)))
    _, weights = attend(Sees(), query, key, key, bias=bias, output_attentions=True)
    scores = np.exp(query @ key.swapaxes(-1, -2) / 2 + bias)
    expected = scores / scores.sum(-1, keepdims=True)
    np.testing.assert_allclose(np.asarray(weights), expected, rtol=1e-12)


def length_of(sees: Sees[Array]) -> int:
    """A number of queries that fits."""
    if sees.padding is not None and sees.padding.ndim == 3:
        return KEYS
    return KEYS - int(sees.start) - (2 if sees.has_room else 0)


def states(length: int, groups: int = 1) -> tuple[Array, Array, Array]:
    """Queries, keys and values, the latter of fewer heads."""
    random = np.random.RandomState(0)
    shapes = [(2, HEADS, length, SIZE), *[(2, HEADS // groups, KEYS, SIZE)] * 2]
    query, key, value = (random.standard_normal(shape).astype(np.float32) for shape in shapes)
    return query, key, value


def expected(
    sees: Sees[Array],
    query: Array,
    key: Array,
    value: Array,
    *,
    bias: Array | None = None,
    softcap: float | None = None,
) -> tuple[Array, Array]:
    """Context and weights, entry by entry as they are documented."""
    groups = query.shape[1] // key.shape[1]
    key, value = (np.repeat(x, groups, axis=1) for x in (key, value))
    scores = query.astype(np.float64) @ key.swapaxes(-1, -2) * query.shape[-1] ** -0.5
    if softcap is not None:
        scores = softcap * np.tanh(scores / softcap)
    if bias is not None:
        scores = scores + bias
    length = query.shape[2]
    weights = np.zeros(scores.shape)
    for row, head, own in np.ndindex(*scores.shape[:3]):
        seen = [k for k in range(KEYS) if _sees(sees, row, own, k, length)]
        if not seen:  # The mean of those that exist, or of those up to its own place.
            last = int(sees.start) + (own if sees.strict else length - 1)
            limit = last + 1 if sees.strict or sees.has_room else KEYS
            weights[row, head, own, :limit] = 1 / limit
            continue
        exponentials = np.exp(scores[row, head, own, seen] - scores[row, head, own, seen].max())
        weights[row, head, own, seen] = exponentials / exponentials.sum()
    return weights @ value, weights


def _sees(sees: Sees[Array], row: int, own: int, key: int, length: int) -> bool:
    place = int(sees.start) + own
    if sees.padding is not None:
        padding = sees.padding[row, own, key] if sees.padding.ndim == 3 else sees.padding[row, key]
        if not padding:
            return False
    if (sees.causal and key > place) or (sees.has_room and key >= int(sees.start) + length):
        return False
    return sees.window is None or abs(place - key) < sees.window
