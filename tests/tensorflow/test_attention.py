"""The kit's attention on TensorFlow, apart from any architecture."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import tensorflow as tf

from tests.support.attending import (
    SEES,
    attends,
    check_cap,
    check_precision,
    check_what_queries_see,
)
from tests.support.caching import DECODERS, IDS, MASK
from tests.tensorflow.test_caches import new_model
from triformers_core.kit.tensorflow import Dropout, attention, ops

ATTEND = attends(ops.attention, tf.constant, Dropout(0.0))


@pytest.mark.parametrize("groups", [1, 2])
@pytest.mark.parametrize("name", SEES)
def test_queries_see_what_is_described(name: str, groups: int) -> None:
    check_what_queries_see(ATTEND, name, groups)


def test_scores_stay_below_the_cap() -> None:
    check_cap(ATTEND)


def test_a_bias_leaves_the_precision() -> None:
    check_precision(ATTEND)


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
