"""Generation in PyTorch: token for token what the reference generates, and what scripts rely on."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch._dynamo.testing import CompileCounterWithBackend

from tests.support.generating import TOKENS, Generating, check_recorded
from tests.support.generation import model_of, recorded
from tests.support.generation_calls import (
    CALLS,
    Spelling,
    check_page,
    check_settings_of_a_checkpoint,
)
from triformers_core.generation.stops import stop_table

ROOT = Path(__file__).resolve().parents[2]
BACKEND = Generating("", torch.from_numpy)


@pytest.mark.parametrize("name", recorded())
def test_as_the_reference(name: str) -> None:
    check_recorded(BACKEND, name)


@pytest.mark.parametrize(
    "check", [*TOKENS, *CALLS], ids=lambda check: check.__name__.removeprefix("check_")
)
def test_generation(check: Callable[[Generating], None]) -> None:
    check(BACKEND)


def test_settings_of_a_checkpoint(tmp_path: Path) -> None:
    check_settings_of_a_checkpoint(BACKEND, tmp_path)


def test_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check_page(BACKEND, tmp_path, monkeypatch)


@pytest.mark.parametrize(
    ("option", "why"),
    [
        ({"temperature": 0.5}, "do_sample=True"),
        ({"length_penalty": 2.0}, "num_beams above 1"),
        ({"output_scores": True}, "return_dict_in_generate=True"),
        ({"encoder_no_repeat_ngram_size": 2}, "GPT2LMHeadModel has no encoder"),
        ({"max_length": 9}, "max_new_tokens decides"),
    ],
)
def test_options_without_effect_are_named(option: dict[str, Any], why: str) -> None:
    gpt2, prompt = BACKEND.model("gpt2"), torch.tensor([[5, 9, 4]])
    with pytest.warns(UserWarning, match=f"{next(iter(option))}.*{why}"):
        gpt2.generate(prompt, max_new_tokens=1, **option)


@pytest.mark.parametrize("beams", [1, 3])
def test_a_compiled_model_is_compiled_once_for_a_bucket(beams: int) -> None:
    gpt2 = model_of("gpt2/greedy/plain", "", torch.from_numpy)
    options: dict[str, Any] = {"num_beams": beams, "pad_token_id": 0}
    prompts = [torch.tensor([[5, 9, 4, 7, 9, 4][:length]]) for length in (6, 2, 3, 5)]
    expected = [gpt2.generate(x, max_new_tokens=14 - x.shape[1], **options) for x in prompts]
    counter = CompileCounterWithBackend("eager")
    gpt2.compile(backend=counter)
    found = [gpt2.generate(x, max_new_tokens=14 - x.shape[1], **options) for x in prompts]
    assert [x.tolist() for x in found] == [x.tolist() for x in expected]
    assert counter.frame_count == 2  # The prompts' step, and one for all others.


def test_defaults_that_are_named_warn_of_nothing() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        options = {"temperature": 1.0, "length_penalty": 1.0, "output_scores": False}
        BACKEND.model("gpt2").generate(torch.tensor([[5]]), max_new_tokens=1, **options)


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


def test_fewest_new_tokens_replace_a_checkpoints_shortest_length() -> None:
    gpt2 = model_of("gpt2/greedy/plain", "", torch.from_numpy)
    prompt = torch.tensor([[5, 9, 4, 7, 9, 4]])
    plain = gpt2.generate(prompt, max_new_tokens=11)
    options: dict[str, Any] = {"max_new_tokens": 11, "eos_token_id": int(plain[0, 9])}
    short = gpt2.generate(prompt, **options)
    assert short.shape[1] <= 10
    gpt2.generation_config.min_length = 17
    assert gpt2.generate(prompt, **options).shape[1] == 17
    assert gpt2.generate(prompt, min_new_tokens=1, **options).tolist() == short.tolist()
    gpt2.generation_config.update(min_new_tokens=11)
    assert gpt2.generate(prompt, min_length=1, **options).tolist() == short.tolist()
    with pytest.warns(UserWarning, match="min_new_tokens decides"):
        gpt2.generate(prompt, min_length=9, min_new_tokens=1, **options)


def test_no_compiler_is_imported(tmp_path: Path) -> None:
    model_of("gpt2/greedy/plain", "", torch.from_numpy).save_pretrained(tmp_path)
    program = f"""
import sys
import torch
from triformers import AutoModelForCausalLM
model = AutoModelForCausalLM.from_pretrained({os.fspath(tmp_path)!r})
found = model.generate(torch.tensor([[5, 9, 4]]), num_beams=2, max_new_tokens=4)
model.save_pretrained({os.fspath(tmp_path / "again")!r})
print(len(found), [name for name in ("torch._dynamo", "sympy") if name in sys.modules])
"""
    path = os.pathsep.join(str(ROOT / part) for part in ("src", "generated"))
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"PYTHONPATH": path},
        capture_output=True,
        text=True,
    )
    assert done.stdout.strip() == "1 []", done.stderr
