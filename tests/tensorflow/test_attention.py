"""The kit's attention on TensorFlow, apart from any architecture."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import tensorflow as tf

from tests.support.attending import HEADS, KEYS, SEES, expected, length_of, states
from tests.support.caching import DECODERS, IDS, MASK
from tests.support.reference import Array
from tests.tensorflow.test_caches import new_model
from triformers_core.kit.sees import Sees
from triformers_core.kit.tensorflow import Dropout, attention, ops


def attend(
    sees: Sees[Array],
    query: Array,
    key: Array,
    value: Array,
    *,
    bias: Array | None = None,
    **options: Any,
) -> tuple[Array, Array | None]:
    """The kit's attention on arrays."""
    in_kit = Sees(
        causal=sees.causal,
        start=sees.start if isinstance(sees.start, int) else tf.constant(sees.start),
        padding=None if sees.padding is None else tf.constant(sees.padding),
        strict=sees.strict,
        window=sees.window,
        has_room=sees.has_room,
    )
    context, weights = ops.attention(
        tf.constant(query),
        tf.constant(key),
        tf.constant(value),
        sees=in_kit,
        dropout=Dropout(0.0),
        bias=None if bias is None else tf.constant(bias),
        **options,
    )
    return np.asarray(context), None if weights is None else np.asarray(weights)


@pytest.mark.parametrize("groups", [1, 2])
@pytest.mark.parametrize("name", SEES)
def test_queries_see_what_is_described(name: str, groups: int) -> None:
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


def test_scores_stay_below_the_cap() -> None:
    sees = SEES["causal padding"]
    query, key, value = states(length_of(sees))
    context, _ = expected(sees, 10 * query, key, value, softcap=2.0)
    given, _ = attend(sees, 10 * query, key, value, softcap=2.0)
    np.testing.assert_allclose(given, context, atol=1e-5)


def test_the_causal_path_makes_no_mask_of_numbers() -> None:
    model = new_model(DECODERS["gpt2"])
    graph: Any = tf.function(lambda ids: model(ids).logits)
    traced = graph.get_concrete_function(tf.TensorSpec((2, 47), tf.int64)).graph
    shapes = [x.shape for op in traced.get_operations() for x in op.outputs if x.dtype.is_floating]
    # The scores are there; a mask has one head, or none of their first axes.
    assert {tuple(x) for x in shapes if x.rank > 1 and x[-2:] == (47, 47)} == {(2, 4, 47, 47)}


def test_a_mask_that_is_seen_to_mask_nothing_makes_none(monkeypatch: pytest.MonkeyPatch) -> None:
    model = new_model(DECODERS["gpt2"])
    ids, made = tf.constant(IDS), list[int]()
    original = attention.mask_to_bias

    def noted(mask: Any, like: Any) -> Any:
        made.append(1)
        return original(mask, like)

    monkeypatch.setattr(attention, "mask_to_bias", noted)
    plain = model(ids, attention_mask=tf.ones_like(ids)).logits
    assert made == []
    with_padding = model(ids, attention_mask=MASK).logits
    assert made and not np.allclose(plain, with_padding)
    np.testing.assert_allclose(plain, model(ids).logits, atol=1e-6)
