"""Generation in PyTorch: token for token what the reference generates, and what scripts rely on."""

from __future__ import annotations

import dataclasses
import inspect
import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from tests.support.generating import (
    CHECKS,
    Generating,
    Spelling,
    check_page,
    check_recorded,
    check_settings_of_a_checkpoint,
)
from tests.support.generation import recorded
from triformers import GenerationConfig
from triformers_core.generation.stops import stop_table

BACKEND = Generating("", torch.from_numpy)


@pytest.mark.parametrize("name", recorded())
def test_as_the_reference(name: str) -> None:
    check_recorded(BACKEND, name)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__.removeprefix("check_"))
def test_generation(check: Callable[[Generating], None]) -> None:
    check(BACKEND)


def test_settings_of_a_checkpoint(tmp_path: Path) -> None:
    check_settings_of_a_checkpoint(BACKEND, tmp_path)


def test_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check_page(BACKEND, tmp_path, monkeypatch)


def test_options_without_effect_are_named() -> None:
    gpt2, prompt = BACKEND.model("gpt2"), torch.tensor([[5, 9, 4]])
    with pytest.warns(UserWarning, match="temperature of generate have no effect"):
        gpt2.generate(prompt, temperature=0.5, max_new_tokens=1)


def test_every_option_is_a_documented_parameter() -> None:
    gpt2 = BACKEND.model("gpt2")
    fields = {field.name for field in dataclasses.fields(GenerationConfig)} - {
        "extra",
        "name_or_path",
    }
    parameters = inspect.signature(type(gpt2).generate).parameters
    assert fields - parameters.keys() == set()
    assert all(parameters[name].default is None for name in fields)
    docs = inspect.getdoc(type(gpt2).generate) or ""
    assert [name for name in fields if f"\n    {name}: " not in docs] == []


def test_stop_table_of_tokens_of_several_letters() -> None:
    class Pieces(Spelling):
        pieces = ["a", "b", "ab", "ba", "xabc", "c"]

        def __len__(self) -> int:
            return 6

        def encode(self, text: str, *, add_special_tokens: bool = True) -> list[int]:
            return [self.pieces.index(text)]

        def decode(self, token_ids: Any, **kwargs: Any) -> str:
            return "".join(self.pieces[int(token)] for token in token_ids)

    (table,), (last,) = stop_table(["abab"], Pieces(), 7)
    for tokens in itertools.product(range(6), repeat=3):
        state = 0
        for token in tokens:
            state = table[state, token]
        text = Pieces().decode(tokens)
        assert (state == last) == ("abab" in text), text
