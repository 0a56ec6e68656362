"""The kit's attention on JAX, apart from any architecture."""

from __future__ import annotations

import re
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from tests.flax.test_caches import new_model
from tests.support.attending import SEES, attends, check_cap, check_what_queries_see
from tests.support.caching import DECODERS, IDS, LENGTH, MASK
from triformers_core.kit.flax import Dropout, attention, ops, program

ATTEND = attends(ops.attention, jnp.asarray, Dropout(0.0))


@pytest.mark.parametrize("groups", [1, 2])
@pytest.mark.parametrize("name", SEES)
def test_queries_see_what_is_described(name: str, groups: int) -> None:
    check_what_queries_see(ATTEND, name, groups)


def test_scores_stay_below_the_cap() -> None:
    check_cap(ATTEND)


def test_the_causal_path_makes_no_mask_of_numbers() -> None:
    model = new_model(DECODERS["gpt2"])
    text = jax.jit(lambda ids: model(ids).logits).lower(jnp.ones((2, 47), int)).as_text()
    # The scores are there; a mask has one head, or none of their first axes.
    assert set(re.findall(r"tensor<([0-9x]*)47x47xf32>", text)) == {"2x4x", "1x2x4x"}


def test_a_long_mask_that_masks_nothing_makes_none(monkeypatch: pytest.MonkeyPatch) -> None:
    model = new_model(DECODERS["gpt2"])
    made: list[int] = []
    original = attention.mask_to_bias

    def noted(mask: Any, like: Any) -> Any:
        made.append(1)
        return original(mask, like)

    monkeypatch.setattr(attention, "mask_to_bias", noted)
    monkeypatch.setattr(program, "LONG", LENGTH)
    for ones in (np.ones_like(IDS), jnp.ones(IDS.shape, int)):
        plain = model(IDS, attention_mask=ones).logits
        assert made == []
    with_padding = model(IDS, attention_mask=MASK).logits
    assert made and not np.allclose(plain, with_padding)
    np.testing.assert_allclose(plain, model(IDS).logits, atol=1e-6)
