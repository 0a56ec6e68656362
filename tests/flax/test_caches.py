"""Growing and fixed caches in Flax: equal results, one compilation, other rows."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import triformers
from tests.support.caching import (
    DECODERS,
    IDS,
    LENGTH,
    MASK,
    ROOM,
    ROWS,
    STEPS,
    Decoder,
    largest_difference,
    pieces,
)
from tests.support.flax import TOLERANCE, build, evaluate, nothing_compiled
from tests.support.reference import Array
from triformers_core.errors import InvalidInputError


def new_model(decoder: Decoder) -> Any:  # Each class has a call of its own.
    """The decoder's model."""
    return build(getattr(triformers, f"Flax{decoder.model_class}"), decoder.case)


def by_pieces(model: Any, decoder: Decoder, cache: Any, seen: int | None = None) -> Array:
    """The logits of a text that comes in several calls."""
    found = []
    for start, stop in pieces():
        output = model(**decoder.inputs(start, stop, seen=seen), past_key_values=cache)
        cache = output.past_key_values
        found.append(np.asarray(output.logits))
    return np.concatenate(found, axis=1)


@pytest.mark.parametrize("name", DECODERS)
def test_full_pass_growing_and_fixed_cache_are_equal(name: str) -> None:
    decoder = DECODERS[name]
    model, evaluating = new_model(decoder), new_model(decoder)
    evaluate(evaluating)  # A growing cache would be compiled anew for every length.
    full = evaluating(**decoder.inputs(0, LENGTH)).logits
    growing = by_pieces(evaluating, decoder, None)
    assert largest_difference(growing, np.asarray(full), at=MASK) < TOLERANCE
    fixed = by_pieces(model, decoder, model.new_cache(3, ROOM), ROOM)
    # Padding, too: its queries see no room.
    assert largest_difference(fixed, growing) < TOLERANCE


def test_a_mask_as_a_growing_caches_will_do() -> None:
    decoder = DECODERS["gpt2"]
    model = new_model(decoder)
    evaluate(model)
    growing = by_pieces(model, decoder, None)
    fixed = by_pieces(model, decoder, model.new_cache(3, ROOM))
    assert largest_difference(fixed, growing) < TOLERANCE


@pytest.mark.parametrize("name", ["bert", "gpt2", "t5"])
def test_one_compilation_for_all_steps(name: str) -> None:
    decoder = DECODERS[name]
    model = new_model(decoder)
    cache = model.new_cache(3, STEPS + 4)
    cache = model(**decoder.inputs(0, 4, seen=STEPS + 4), past_key_values=cache)[1]
    given = decoder.inputs(4, 5, seen=STEPS + 4)
    compiled: list[str] = []

    def listen(event: str, duration_secs: float, **kwargs: str | int) -> None:
        if event == "/jax/core/compile/backend_compile_duration":
            compiled.append(event)

    jax.monitoring.register_event_duration_secs_listener(listen)
    try:
        cache = model(**given, past_key_values=cache).past_key_values
    finally:
        jax.monitoring.unregister_event_duration_listener(listen)
    assert len(compiled) == 1
    with nothing_compiled():
        for _ in range(STEPS - 1):
            cache = model(**given, past_key_values=cache).past_key_values
    assert int(cache.length) == STEPS + 4


def test_a_loop_within_compiled_code() -> None:
    decoder = DECODERS["gpt2"]
    model = new_model(decoder)
    ids = jnp.asarray(IDS[:, :1])

    def step(carried: Any, _: None) -> tuple[Any, Any]:
        ids, cache = carried
        output = model(ids, past_key_values=cache)
        ids = output.logits[:, -1:].argmax(-1).astype(ids.dtype)
        return (ids, output.past_key_values), ids[:, 0]

    _, texts = jax.jit(lambda start: jax.lax.scan(step, start, length=4))(
        (ids, model.new_cache(3, 4))
    )
    cache, found = model.new_cache(3, 4), []
    for _ in range(4):
        output = model(ids, past_key_values=cache)
        ids, cache = output.logits[:, -1:].argmax(-1).astype(ids.dtype), output.past_key_values
        found.append(ids[:, 0])
    assert (texts == jnp.stack(found)).all()


@pytest.mark.parametrize("name", ["gpt2_cross", "t5"])
def test_other_rows_as_a_beam_search_continues_them(name: str) -> None:
    decoder = DECODERS[name]
    model = new_model(decoder)
    evaluate(model)

    def of_rows(given: Any) -> Any:
        return jax.tree.map(lambda part: part[ROWS], given)

    first, then = decoder.inputs(0, 5), of_rows(decoder.inputs(5, 6))
    for make in (lambda: None, lambda: model.new_cache(3, ROOM)):
        cache = model(**of_rows(first), past_key_values=make())[1]
        expected = model(**then, past_key_values=cache).logits
        cache = model.reorder_cache(model(**first, past_key_values=make())[1], ROWS)
        found = model(**then, past_key_values=cache).logits
        assert largest_difference(np.asarray(found), np.asarray(expected)) < TOLERANCE


def test_a_full_cache_is_an_error() -> None:
    model = new_model(DECODERS["gpt2"])
    cache = model.new_cache(3, 5)
    cache = model(IDS[:, :4], past_key_values=cache).past_key_values
    with pytest.raises(InvalidInputError, match="room for 5 positions was to take more"):
        model(IDS[:, 4:6], past_key_values=cache)
