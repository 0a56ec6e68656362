"""Generation in TensorFlow, compiled: what the reference generates, and how often it is compiled."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tensorflow as tf

from tests.support.generating import TOKENS, Generating, check_recorded
from tests.support.generation import COMPILED, model_of, recorded
from tests.support.generation_calls import CALLS, check_page, check_settings_of_a_checkpoint
from triformers import InvalidInputError, TFGPT2LMHeadModel
from triformers_core.kit.tensorflow.stepping import _COMPILED


def compiled_count(model: Any) -> int:
    """How many functions of a model are compiled."""
    return sum(made.experimental_get_tracing_count() for made in _COMPILED[model].values())


def model(case: str) -> Any:
    return model_of(case, "TF", lambda array: array)


def with_graphs(model: Any) -> None:
    """Lets GPT-2, which most cases are of, run as a graph within steps that don't: it is most of a step,
    and sees few shapes."""
    if isinstance(model, TFGPT2LMHeadModel):
        model.__dict__["call"] = FUNCTION(model.call, autograph=False)


FUNCTION = tf.function
BACKEND = Generating("TF", tf.constant)
IN_STEPS = Generating("TF", tf.constant, with_graphs)


@pytest.fixture
def step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    """Steps aren't compiled, which would take longer than they do."""
    monkeypatch.setattr(tf, "function", lambda call, **options: call)


# Eagerly a call takes seconds in encoder-decoders; PyTorch and Flax compare all that is recorded.
EAGER = sorted(
    name for name in recorded() if name.startswith(("gpt2/", "reformer-")) and name not in COMPILED
)


@pytest.mark.parametrize("name", COMPILED)
def test_compiled_as_the_reference(name: str) -> None:
    check_recorded(BACKEND, name)


@pytest.mark.usefixtures("step_by_step")
@pytest.mark.parametrize("name", EAGER)
def test_as_the_reference(name: str) -> None:
    check_recorded(IN_STEPS, name)


@pytest.mark.usefixtures("step_by_step")
@pytest.mark.parametrize(
    "check", [*TOKENS, *CALLS], ids=lambda check: check.__name__.removeprefix("check_")
)
def test_generation(check: Callable[[Generating], None]) -> None:
    check(IN_STEPS)


@pytest.mark.usefixtures("step_by_step")
def test_settings_of_a_checkpoint(tmp_path: Path) -> None:
    check_settings_of_a_checkpoint(IN_STEPS, tmp_path)


@pytest.mark.usefixtures("step_by_step")
def test_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check_page(IN_STEPS, tmp_path, monkeypatch)


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


def test_generation_inside_of_compiled_code() -> None:
    gpt2 = model("gpt2/greedy/plain")
    prompt = tf.constant([[5, 9, 4, 7]])
    greedy = tf.function(lambda ids: gpt2.generate(ids, max_new_tokens=5))
    expected = np.asarray(gpt2.generate(prompt, max_new_tokens=5))
    assert np.asarray(greedy(prompt)).tolist() == expected.tolist()
    with pytest.raises(InvalidInputError, match="inside of compiled code"):
        tf.function(lambda ids: gpt2.generate(ids, max_time=1.0))(prompt)
    drawn = tf.function(lambda ids: gpt2.generate(ids, do_sample=True, top_k=0, temperature=9.0))
    assert np.asarray(drawn(prompt)).tolist() != np.asarray(drawn(prompt)).tolist()


def test_unknown_shapes_are_refused_with_what_to_do() -> None:
    gpt2 = model("gpt2/greedy/plain")
    open_length = tf.function(
        lambda ids: gpt2.generate(ids, max_new_tokens=2),
        input_signature=[tf.TensorSpec((1, None), tf.int32)],
    )
    with pytest.raises(InvalidInputError, match=r"input_signature without None"):
        open_length(tf.constant([[5, 9]]))
