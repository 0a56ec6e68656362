"""What is asked in every backend of a Reformer that remembers hashes and states."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from tests.support.generating import Generating
from triformers_core.errors import InvalidConfigurationError, InvalidInputError

PROMPTS = np.array([[3, 8, 11, 6, 20, 17], [5, 9, 4, 7, 9, 4]])
LENGTH = 11
# Of the largest score: forms of a cache give the same but for the order of sums.
TOLERANCE = 1e-5


def check_rows_are_independent(backend: Generating) -> None:
    """Rows of a batch look at their own states, with beams, too."""
    model = backend.model("reformer-hashed")
    for options in ({"num_beams": 3, "num_return_sequences": 3}, {"use_cache": False}):
        together = backend.generate(model, PROMPTS, max_new_tokens=5, **options)
        count = len(together) // 2
        for row in range(2):
            prompt = PROMPTS[row : row + 1]
            alone = backend.generate(model, prompt, max_new_tokens=5, **options)
            found = together[row * count : (row + 1) * count, : alone.shape[1]]
            assert found.tolist() == alone.tolist()


def check_both_forms_are_equal(backend: Generating) -> None:
    """A growing cache and one of a fixed size give the same scores; local layers those without one."""
    ids = np.random.RandomState(0).randint(3, 20, (2, LENGTH))
    for name, first in (("reformer", 3), ("reformer-hashed", 5), ("reformer-chunk", 4)):
        model = backend.model(name)
        growing = _steps(backend, model, ids, first=first, cache=None)
        fixed = _steps(backend, model, ids, first=first, cache=model.new_cache(2, LENGTH + 2))
        bound = TOLERANCE * np.abs(fixed).max()
        np.testing.assert_allclose(growing, fixed, rtol=0, atol=bound)
        if name == "reformer":
            whole = backend.logits(model, ids)
            np.testing.assert_allclose(growing, whole[:, first - 1 :], rtol=0, atol=bound)


def _steps(backend: Generating, model: Any, ids: Any, *, first: int, cache: Any) -> Any:
    """The scores after the first tokens, and after every one that follows."""
    found = []
    for start, stop in ((0, first), *((x, x + 1) for x in range(first, ids.shape[1]))):
        output = model(
            input_ids=backend.tensor(ids[:, start:stop]), past_buckets_states=cache, use_cache=True
        )
        cache = output.past_buckets_states
        found.append(backend.array(output.logits)[:, -1])
    return np.stack(found, axis=1)


def check_wrong_caches(backend: Generating) -> None:
    """Errors say what came and what to do."""
    model = backend.model("reformer-hashed")
    ids = backend.tensor(PROMPTS)
    cache = model(input_ids=ids, use_cache=True).past_buckets_states
    with pytest.raises(InvalidInputError, match="6 tokens came .* of 6 earlier ones"):
        model(input_ids=ids, past_buckets_states=cache)
    with pytest.raises(InvalidInputError, match="hold 1 layers, and the model has 2"):
        model(input_ids=ids, past_buckets_states=cache[:1])
    for change, what in (
        ({"num_buckets": None}, "num_buckets is None"),
        ({"is_decoder": False}, "no decoder"),
    ):
        other = type(model)(replace(model.config, **change))
        with pytest.raises(InvalidConfigurationError, match=what):
            other(input_ids=ids[:, :1], past_buckets_states=cache)
        # So it generates without.
        assert backend.generate(other, PROMPTS, max_new_tokens=2, min_new_tokens=2).shape == (2, 8)


def check_calls_without_a_cache(backend: Generating) -> None:
    """What is remembered is returned by default, and neither with labels nor where it isn't wanted."""
    model = backend.model("reformer-hashed")
    ids = backend.tensor(PROMPTS)
    assert model(input_ids=ids).past_buckets_states is not None
    assert model(input_ids=ids, use_cache=False).past_buckets_states is None
    assert model(input_ids=ids, labels=ids).past_buckets_states is None


CHECKS = [
    check_rows_are_independent,
    check_both_forms_are_equal,
    check_wrong_caches,
    check_calls_without_a_cache,
]
