"""Growing and fixed caches in TensorFlow: equal results, one trace for XLA, other rows."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import tensorflow as tf

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
from tests.support.reference import Array
from tests.support.tensorflow import TOLERANCE, build
from triformers_core.errors import InvalidInputError


def new_model(decoder: Decoder) -> Any:  # Each class has a call of its own.
    """The decoder's model."""
    return build(getattr(triformers, f"TF{decoder.model_class}"), decoder.case)


def tensors(values: Any) -> Any:
    """The inputs of a call as tensors."""
    return tf.nest.map_structure(tf.constant, values)


def by_pieces(model: Any, decoder: Decoder, cache: Any, seen: int | None = None) -> Array:
    """The logits of a text that comes in several calls."""
    found = []
    for start, stop in pieces():
        given = tensors(decoder.inputs(start, stop, seen=seen))
        output = model(**given, past_key_values=cache)
        cache = output.past_key_values
        found.append(output.logits.numpy())
    return np.concatenate(found, axis=1)


@pytest.mark.parametrize("name", DECODERS)
def test_full_pass_growing_and_fixed_cache_are_equal(name: str) -> None:
    decoder = DECODERS[name]
    model = new_model(decoder)
    full = model(**tensors(decoder.inputs(0, LENGTH))).logits.numpy()
    growing = by_pieces(model, decoder, None)
    assert largest_difference(growing, full, at=MASK) < TOLERANCE
    for seen in (None, ROOM):  # The mask as a growing cache's, and of one length.
        fixed = by_pieces(model, decoder, model.new_cache(3, ROOM), seen)
        # Padding, too: its queries see no room.
        assert largest_difference(fixed, growing) < TOLERANCE


@pytest.mark.parametrize("name", ["bert", "gpt2", "t5"])
def test_one_trace_for_all_steps(name: str) -> None:
    decoder = DECODERS[name]
    model = new_model(decoder)
    cache = model.new_cache(3, STEPS + 4)
    cache = model(**tensors(decoder.inputs(0, 4, seen=STEPS + 4)), past_key_values=cache)[1]
    given = tensors(decoder.inputs(4, 5, seen=STEPS + 4))

    def call(given: Any, cache: Any) -> Any:
        return model(**given, past_key_values=cache)

    step: Any = tf.function(call, jit_compile=True)  # Untyped in the stubs.
    eager = model(**given, past_key_values=cache)
    for number in range(STEPS):
        output = step(given, cache)
        cache = output.past_key_values
        if number == 0:
            assert largest_difference(output.logits.numpy(), eager.logits.numpy()) < TOLERANCE
    assert step.experimental_get_tracing_count() == 1
    assert int(cache.length) == STEPS + 4
    # A graph of XLA raises no error: what has no room is no number.
    assert np.isnan(step(given, cache).logits.numpy()).all()


@pytest.mark.parametrize("name", ["gpt2_cross", "t5"])
def test_other_rows_as_a_beam_search_continues_them(name: str) -> None:
    decoder = DECODERS[name]
    model = new_model(decoder)

    def of_rows(given: Any) -> Any:
        return tf.nest.map_structure(lambda part: tf.gather(part, ROWS), given)

    first, then = tensors(decoder.inputs(0, 5)), of_rows(tensors(decoder.inputs(5, 6)))
    for make in (lambda: None, lambda: model.new_cache(3, ROOM)):
        cache = model(**of_rows(first), past_key_values=make())[1]
        expected = model(**then, past_key_values=cache).logits
        cache = model.reorder_cache(model(**first, past_key_values=make())[1], tf.constant(ROWS))
        found = model(**then, past_key_values=cache).logits
        assert largest_difference(found.numpy(), expected.numpy()) < TOLERANCE


def test_a_full_cache_is_an_error() -> None:
    model = new_model(DECODERS["gpt2"])
    cache = model.new_cache(3, 5)
    ids = tf.constant(IDS)
    cache = model(ids[:, :4], past_key_values=cache).past_key_values
    with pytest.raises(InvalidInputError, match="room for 5 positions was to take more"):
        model(ids[:, 4:6], past_key_values=cache)
