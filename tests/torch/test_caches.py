"""Growing and fixed caches in PyTorch: equal results, one compilation, other rows."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

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
from tests.support.torch import TOLERANCE, build
from triformers import BertConfig, BertModel, GPT2Config, GPT2LMHeadModel
from triformers_core.errors import InvalidConfigurationError, InvalidInputError


def new_model(decoder: Decoder) -> Any:  # Each class has a call of its own.
    """The decoder's model."""
    return build(getattr(triformers, decoder.model_class), decoder.case)


def tensors(values: Any) -> Any:
    """The inputs of a call as tensors."""
    if isinstance(values, dict):
        return {name: tensors(value) for name, value in values.items()}
    if isinstance(values, tuple):
        return tuple(map(tensors, values))
    return torch.from_numpy(values.copy())


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
@torch.no_grad()
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


@pytest.mark.parametrize("name", DECODERS)
@torch.no_grad()
def test_one_compilation_for_all_steps(name: str) -> None:
    decoder = DECODERS[name]
    model = new_model(decoder)
    cache = model.new_cache(3, STEPS + 4)
    cache = model(**tensors(decoder.inputs(0, 4, seen=STEPS + 4)), past_key_values=cache)[1]
    given = tensors(decoder.inputs(4, 5, seen=STEPS + 4))
    growing = model(**tensors(decoder.inputs(0, 4)))[1]
    torch.compiler.reset()
    counters: Any = torch._dynamo.utils.counters  # Parts of PyTorch carry no types.
    counters.clear()
    compiled: Any = torch.compile(model, fullgraph=True, backend="aot_eager")
    output, last = None, None
    for _ in range(STEPS):
        output = compiled(**given, past_key_values=cache)
        cache = output.past_key_values
    assert counters["stats"]["unique_graphs"] == 1
    assert int(cache.length) == STEPS + 4
    given = tensors(decoder.inputs(4, 5))
    mask = "decoder_attention_mask" if decoder.has_encoder else "attention_mask"
    for _ in range(STEPS):
        last = model(**given, past_key_values=growing)
        growing = last.past_key_values
        given[mask] = torch.nn.functional.pad(given[mask], (0, 1), value=1)
    assert output is not None and last is not None
    assert largest_difference(output.logits.numpy(), last.logits.numpy()) < TOLERANCE


@pytest.mark.parametrize("name", ["gpt2_cross", "t5"])
@torch.no_grad()
def test_other_rows_as_a_beam_search_continues_them(name: str) -> None:
    decoder = DECODERS[name]
    model = new_model(decoder)
    rows = torch.from_numpy(ROWS)
    first, then = tensors(decoder.inputs(0, 5)), tensors(decoder.inputs(5, 6))

    def of_rows(part: Any) -> Any:
        return tuple(map(of_rows, part)) if isinstance(part, tuple) else part[rows]

    then = {key: of_rows(part) for key, part in then.items()}
    picked = {key: of_rows(part) for key, part in first.items()}
    for make in (lambda: None, lambda: model.new_cache(3, ROOM)):
        expected = model(**then, past_key_values=model(**picked, past_key_values=make())[1]).logits
        cache = model.reorder_cache(model(**first, past_key_values=make())[1], rows)
        found = model(**then, past_key_values=cache).logits
        assert largest_difference(found.numpy(), expected.numpy()) < TOLERANCE


def test_a_full_cache_is_an_error() -> None:
    model = new_model(DECODERS["gpt2"])
    cache = model.new_cache(3, 5)
    ids = torch.from_numpy(IDS)
    with torch.no_grad():
        cache = model(ids[:, :4], past_key_values=cache).past_key_values
        with pytest.raises(InvalidInputError, match="room for 5 positions was to take more"):
            model(ids[:, 4:6], past_key_values=cache)
        with pytest.raises(InvalidInputError, match="is for 6 tokens, .* have room for 5"):
            mask = torch.zeros(3, 6, dtype=torch.long)
            model(ids[:, 4:5], attention_mask=mask, past_key_values=cache)


def test_wrong_caches_are_refused() -> None:
    with pytest.raises(InvalidConfigurationError, match="needs is_decoder=True"):
        BertModel(BertConfig(num_hidden_layers=1)).new_cache(1, 2)
    model = new_model(DECODERS["gpt2"])
    with pytest.raises(InvalidInputError, match="batch_size=0 and max_length=4"):
        model.new_cache(0, 4)
    deeper = GPT2LMHeadModel(GPT2Config.from_dict(DECODERS["gpt2"].case.config | {"n_layer": 3}))
    with pytest.raises(InvalidInputError, match="hold 3 layers, and the model has 2"):
        model(torch.from_numpy(IDS), past_key_values=deeper.new_cache(3, ROOM))


def test_a_fixed_cache_reads_like_a_growing_one_and_has_the_models_type() -> None:
    model = new_model(DECODERS["gpt2"]).bfloat16()
    cache = model.new_cache(2, ROOM)
    assert len(cache) == 2 and cache.max_length == ROOM
    key, value = cache[0]
    assert key.shape == value.shape == (2, 4, ROOM, 8) and key.dtype == torch.bfloat16
    output = model(torch.from_numpy(IDS[:2]), past_key_values=cache)
    assert output.past_key_values[1][0].dtype == torch.bfloat16
