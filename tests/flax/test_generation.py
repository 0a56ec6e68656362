"""Generation in JAX, compiled: what the reference generates, and how often it is compiled."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from tests.reference.generation_cases import cases
from tests.support.flax import evaluate
from tests.support.generating import TOKENS, Generating, check_recorded
from tests.support.generation import COMPILED, model_of, recorded
from tests.support.generation_calls import CALLS, check_page, check_settings_of_a_checkpoint
from triformers import (
    BartConfig,
    FlaxBartForConditionalGeneration,
    FlaxGPT2LMHeadModel,
    GPT2Config,
    InvalidInputError,
)
from triformers_core.kit.flax.program import program_of


def compiled_count(model: Any) -> int:
    """How many calls of a model are compiled."""
    compiled: Any = program_of(model)._compiled  # Its type hides the count.
    return int(compiled._cache_size())


def model(case: str) -> Any:
    return model_of(case, "Flax", lambda array: array)


COMPILING = Generating("Flax", jnp.asarray)
EVALUATED = Generating("Flax", jnp.asarray, evaluate)


@pytest.mark.parametrize("name", COMPILED)
def test_compiled_as_the_reference(name: str) -> None:
    check_recorded(COMPILING, name)


# The tokens are the same; one score in eight differs by 7e-5, of which the bound allows 4e-5.
ROUNDED = "bigbird_pegasus/search/early"


def test_tokens_as_the_reference() -> None:
    case = cases()[ROUNDED]
    inputs = {key: jnp.asarray(value) for key, value in case["inputs"].items()}
    found = EVALUATED.model("bigbird_pegasus").generate(**inputs, **case["options"])
    assert np.asarray(found).tolist() == recorded()[ROUNDED]["sequences"]


@pytest.mark.parametrize("name", sorted(recorded().keys() - {*COMPILED, ROUNDED}))
def test_as_the_reference(name: str) -> None:
    check_recorded(EVALUATED, name)


@pytest.mark.parametrize(
    "check", [*TOKENS, *CALLS], ids=lambda check: check.__name__.removeprefix("check_")
)
def test_generation(check: Callable[[Generating], None]) -> None:
    check(EVALUATED)


def test_settings_of_a_checkpoint(tmp_path: Path) -> None:
    check_settings_of_a_checkpoint(EVALUATED, tmp_path)


def test_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check_page(EVALUATED, tmp_path, monkeypatch)


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


@pytest.mark.parametrize("beams", [1, 2])
def test_a_prompt_of_another_length_is_waited_for_by_no_compiler(beams: int) -> None:
    gpt2 = model("gpt2/greedy/plain")
    programs: list[object] = []

    def listen(event: str, duration_secs: float, **kwargs: str | int) -> None:
        if event.endswith("backend_compile_duration"):
            programs.append(kwargs)

    jax.monitoring.register_event_duration_secs_listener(listen)
    try:
        for length in (3, 4):
            programs.clear()
            prompt = jnp.array([[5, 9, 4, 7][:length]])
            mask, options = np.ones_like(prompt), {"num_beams": beams, "max_new_tokens": 5}
            before = len(programs)
            found = gpt2.generate(prompt, attention_mask=mask, **options)
            assert found.shape == found.sequences.shape == (1, length + 5)
            assert (len(programs) > before) == (length == 3)
    finally:
        jax.monitoring.unregister_event_duration_listener(listen)


def test_an_end_beyond_the_vocabulary_stands_nowhere() -> None:
    config = GPT2Config(vocab_size=9, n_positions=16, n_embd=4, n_layer=1, n_head=1)
    assert config.eos_token_id == 50256  # No row of a table where there is no token yet.
    found: Any = FlaxGPT2LMHeadModel(config).generate(jnp.array([[1, 2, 3]]), max_new_tokens=2)
    assert found.shape == (1, 5)


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
    prompt = jnp.array([[5, 9, 4, 7]])
    greedy = jax.jit(lambda ids: gpt2.generate(ids, max_new_tokens=5).sequences)
    expected = np.asarray(gpt2.generate(prompt, max_new_tokens=5))
    assert np.asarray(greedy(prompt)).tolist() == expected.tolist()
    with pytest.raises(InvalidInputError, match="inside of compiled code"):
        jax.jit(lambda ids: gpt2.generate(ids, max_time=1.0).sequences)(prompt)


def test_a_source_is_not_padded_beyond_the_encoders_positions() -> None:
    config = BartConfig(
        vocab_size=30,
        d_model=16,
        encoder_layers=1,
        decoder_layers=1,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=16,
        decoder_ffn_dim=16,
        max_position_embeddings=20,
    )
    model = FlaxBartForConditionalGeneration(config)
    ids = jnp.arange(4, 22)[None]
    found = model.generate(input_ids=ids, max_new_tokens=4)
    encoded = model.encode(input_ids=ids)
    assert (found == model.generate(encoder_outputs=encoded, max_new_tokens=4)).all()
