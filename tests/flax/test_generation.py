"""Generation in JAX, compiled: what the reference generates, and how often it is compiled."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.reference.generation_cases import cases
from tests.support.generation import COMPILED, compare, model_of
from triformers_core.kit.flax.program import program_of


def compiled_count(model: Any) -> int:
    """How many calls of a model are compiled."""
    return program_of(model)._compiled._cache_size()


def model(case: str) -> Any:
    return model_of(case, "Flax", lambda array: array)


@pytest.mark.parametrize("name", COMPILED)
def test_as_the_reference(name: str) -> None:
    case = cases()[name]
    inputs = {key: np.array(value) for key, value in case["inputs"].items()}
    output = model(name).generate(**inputs, **case["options"], return_dict_in_generate=True)
    compare(name, output)


def test_lengths_of_one_bucket_are_compiled_once() -> None:
    gpt2 = model("gpt2/greedy/plain")
    longest = gpt2.generate(np.array([[5, 9, 4, 7, 9, 4]]), max_new_tokens=8)
    compiled = compiled_count(gpt2)
    for length in (2, 3, 5, 6):
        prompt = np.array([[5, 9, 4, 7, 9, 4][:length]])
        found = np.asarray(gpt2.generate(prompt, max_new_tokens=14 - length))
        assert found.shape == (1, 14)
    assert found.tolist() == np.asarray(longest).tolist()
    assert compiled_count(gpt2) == compiled == 1


def test_a_step_that_is_watched_is_compiled_once() -> None:
    gpt2 = model("gpt2/greedy/plain")
    prompt = np.array([[5, 9, 4, 7]])
    steps: list[int] = []

    def allowed(row: int, tokens: Any) -> list[int]:
        steps.append(len(tokens))
        return list(range(3, 20))

    found = gpt2.generate(prompt, max_new_tokens=6, prefix_allowed_tokens_fn=allowed)
    assert steps == [4, 5, 6, 7, 8, 9] and np.asarray(found).shape == (1, 10)
    assert compiled_count(gpt2) == 2  # The prompt's step, and one for all others.
    free = np.asarray(
        gpt2.generate(prompt, max_new_tokens=6, suppress_tokens=[0, 1, 2, 20, 21, 22])
    )
    assert np.asarray(found).tolist() == free.tolist()


def test_draws_differ_and_seeds_repeat_them() -> None:
    gpt2 = model("gpt2/greedy/plain")
    prompt = np.tile(np.array([[5, 9, 4, 7]]), (40, 1))
    options = {"do_sample": True, "max_new_tokens": 1, "top_k": 5, "temperature": 4.0}
    first, again = (np.asarray(gpt2.generate(prompt, seed=1, **options)) for _ in range(2))
    other = np.asarray(gpt2.generate(prompt, seed=2, **options))
    assert first.tolist() == again.tolist() != other.tolist()
    assert 2 <= len(set(first[:, -1].tolist())) <= 5
