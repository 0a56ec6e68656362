"""What calls of generation take and give in every backend: checks for the tests of each."""

from __future__ import annotations

import dataclasses
import inspect
import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace

import triformers
from tests.reference.generation_cases import cases
from tests.support.generating import PROMPTS, SHORT, Generating
from triformers import (
    GenerationConfig,
    InvalidConfigurationError,
    InvalidInputError,
    TextIteratorStreamer,
    TextStreamer,
)


def check_what_an_output_holds(backend: Generating) -> None:
    output = backend.model("gpt2").generate(
        backend.tensor(PROMPTS),
        max_new_tokens=3,
        return_dict_in_generate=True,
        output_scores=True,
        output_logits=True,
        output_attentions=True,
        output_hidden_states=True,
        min_new_tokens=3,
    )
    scores, logits = ([np.asarray(x) for x in kept] for kept in (output.scores, output.logits))
    assert [step.shape for step in scores] == [(2, 23)] * 3
    assert np.isneginf(scores[0][:, 2]).all() and np.isfinite(logits[0]).all()
    assert scores[1].argmax(-1).tolist() == np.asarray(output.sequences)[:, 7].tolist()
    # Where code is compiled there is room for more tokens, before the prompt and after it.
    assert [tuple(step[0].shape[::2]) for step in output.hidden_states[1:]] == [(2, 32)] * 2
    assert all(step[0].shape[-1] >= 6 + n for n, step in enumerate(output.attentions))
    beams = backend.model("t5").generate(
        backend.tensor(np.array([[5, 9, 4]])),
        num_beams=2,
        max_new_tokens=3,
        return_dict_in_generate=True,
        output_scores=True,
    )
    assert tuple(beams.sequences_scores.shape) == (1,) and len(beams.scores) <= 3
    assert beams.beam_indices.shape[0] == 1 and tuple(beams.scores[0].shape) == (2, 23)


def check_given_encoder_outputs(backend: Generating) -> None:
    model = backend.model("t5")
    inputs = {key: np.array(x) for key, x in cases()["t5/greedy/plain"]["inputs"].items()}
    encoded = model.get_encoder()(**backend.tensors(inputs))
    mask = inputs["attention_mask"]
    for options in ({}, {"num_beams": 3}):
        rules: dict[str, Any] = {"max_new_tokens": 6, **options}
        expected = backend.generate(model, **inputs, **rules)
        given = {"encoder_outputs": encoded, "attention_mask": mask}
        assert backend.generate(model, **given, **rules).tolist() == expected.tolist()
    begun = backend.generate(
        model, **inputs, decoder_input_ids=np.array([[7], [9]]), max_new_tokens=4
    )
    assert begun[:, :2].tolist() == [[22, 7], [22, 9]] and begun.shape == (2, 6)


class Spelling:
    """A tokenizer whose token n is the n-th letter."""

    def __len__(self) -> int:
        return 23

    def encode(self, text: str, *, add_special_tokens: bool = True) -> list[int]:
        return [ord(letter) - ord("a") for letter in text]

    def decode(self, token_ids: Any, **kwargs: Any) -> str:
        return "".join(chr(ord("a") + int(token)) for token in token_ids)

    def batch_decode(self, sequences: Any, **kwargs: Any) -> list[str]:
        return [self.decode(tokens) for tokens in sequences]


def check_stop_strings(backend: Generating) -> None:
    model, speller = backend.model("gpt2"), Spelling()
    free = backend.generate(model, PROMPTS, max_new_tokens=11)
    text = speller.decode(free[0, 6:])
    stop = text[2:5]
    end = 6 + text.index(stop) + len(stop)
    options: dict[str, Any] = {"stop_strings": [stop, "zzz"], "tokenizer": speller}
    found = backend.generate(model, PROMPTS, max_new_tokens=11, **options)
    assert found[0, :end].tolist() == free[0, :end].tolist()
    assert set(found[0, end:].tolist()) <= {22}
    best = backend.generate(model, PROMPTS[:1], max_new_tokens=11, num_beams=2, **options)
    assert stop not in speller.decode(best[0, 6:])[: -len(stop)].rstrip("w")
    with pytest.raises(InvalidInputError, match="pass tokenizer="):
        backend.generate(model, PROMPTS, stop_strings="b")


def check_tokens_that_the_host_allows(backend: Generating) -> None:
    seen: list[tuple[int, int]] = []

    def allowed(row: int, tokens: Any) -> list[int]:
        seen.append((row, len(tokens)))
        return [4, 9] if row == 0 else [8]

    model = backend.model("gpt2")
    for options in ({}, {"num_beams": 2}):
        rules: dict[str, Any] = {"prefix_allowed_tokens_fn": allowed, **options}
        found = backend.generate(model, PROMPTS, max_new_tokens=3, **rules)
        assert set(found[0, 6:].tolist()) <= {4, 9} and set(found[1, 6:].tolist()) == {8}
    assert seen[:4] == [(0, 6), (1, 6), (0, 7), (1, 7)]
    with pytest.raises(InvalidInputError, match="allows no token"):
        backend.generate(model, PROMPTS, prefix_allowed_tokens_fn=lambda row, tokens: [])


def check_streamers(backend: Generating) -> None:
    class Listener:
        def __init__(self) -> None:
            self.heard: list[list[int]] = []
            self.ended = False

        def put(self, value: Any) -> None:
            self.heard.append(value.reshape(-1).tolist())

        def end(self) -> None:
            self.ended = True

    model, listener = backend.model("gpt2"), Listener()
    found = backend.generate(model, SHORT, max_new_tokens=4, streamer=listener)
    assert listener.heard == [[5, 9, 4], *([token] for token in found[0, 3:].tolist())]
    assert listener.ended
    pieces = TextIteratorStreamer(Spelling(), skip_prompt=True)
    backend.generate(model, SHORT, max_new_tokens=4, streamer=pieces)
    assert "".join(pieces) == Spelling().decode(found[0, 3:])
    with pytest.raises(InvalidInputError, match="beam"):
        backend.generate(model, SHORT, num_beams=2, streamer=listener)
    with pytest.raises(InvalidInputError, match="prints one text"):
        backend.generate(model, PROMPTS, max_new_tokens=2, streamer=TextStreamer(Spelling()))


def check_time_is_bounded(backend: Generating) -> None:
    model = backend.model("gpt2")
    for beams in (1, 2):
        rules = {"max_new_tokens": 40, "max_time": 1e-9, "num_beams": beams}
        assert backend.generate(model, SHORT, **rules).shape == (1, 4)


def check_settings_of_a_checkpoint(backend: Generating, folder: Path) -> None:
    model = backend.model("gpt2")
    model.generation_config = GenerationConfig(
        max_new_tokens=2, pad_token_id=0, eos_token_id=[2, 6]
    )
    try:
        model.save_pretrained(folder)
    finally:
        model.generation_config = None
    auto = getattr(triformers, f"{backend.prefix}AutoModelForCausalLM")
    loaded = auto.from_pretrained(folder)
    backend.prepare(loaded)
    assert loaded.generation_config == GenerationConfig(
        max_new_tokens=2, pad_token_id=0, eos_token_id=[2, 6], name_or_path=str(folder)
    )
    assert backend.generate(loaded, SHORT).shape == (1, 5)
    assert backend.generate(loaded, SHORT, max_new_tokens=3).shape[1] <= 6
    loaded.generation_config = None
    loaded.save_pretrained(folder / "plain")
    plain = auto.from_pretrained(folder / "plain")
    backend.prepare(plain)
    assert plain.generation_config == GenerationConfig.from_model_config(plain.config)
    plain.save_pretrained(folder / "plain")
    assert not (folder / "plain" / "generation_config.json").exists()
    plain.generation_config.max_length = 5  # As scripts do.
    assert backend.generate(plain, SHORT).shape == (1, 5)
    plain.save_pretrained(folder / "changed")
    assert auto.from_pretrained(folder / "changed").generation_config.max_length == 5
    (folder / "generation_config.json").write_text('{"top_p": 3}')
    with pytest.raises(InvalidConfigurationError, match="top_p=3"):
        auto.from_pretrained(folder)


def check_page(backend: Generating, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The examples of ``docs/generation.md`` run, with a tiny model of the name that they ask for."""
    backend.model("gpt2").save_pretrained(folder / "gpt2")
    # The model's 23 tokens, so that other words of the page are unknown.
    words = ["<unk>", "<s>", "</s>", "The", "weather", "today", "is", *(f"w{n}" for n in range(16))]
    tokenizer = Tokenizer(WordLevel({word: n for n, word in enumerate(words)}, unk_token="<unk>"))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.save(str(folder / "gpt2" / "tokenizer.json"))
    about = {"tokenizer_class": "GPT2TokenizerFast"}
    (folder / "gpt2" / "tokenizer_config.json").write_text(json.dumps(about))
    monkeypatch.chdir(folder)
    page = (Path(__file__).parents[2] / "docs" / "generation.md").read_text("utf-8")
    page = page.partition("\n## ")[0]  # What follows are recipes: see ``recipes.py``.
    code = "\n".join(re.findall(r"```python\n(.*?)```", page, re.DOTALL))
    code = code.replace("AutoModelFor", f"{backend.prefix}AutoModelFor")
    code = code.replace('"pt"', {"": '"pt"', "TF": '"tf"', "Flax": '"np"'}[backend.prefix])
    names: dict[str, Any] = {}
    exec(code, names)  # The project's own page.
    assert np.asarray(names["ids"]).shape == (1, 24)
    assert np.asarray(names["best"].sequences).shape[0] == 2


def check_wrong_calls(backend: Generating) -> None:
    model = backend.model("gpt2")
    for options, message in (
        ({"num_beam": 3}, "num_beam.*nearest: num_beams"),
        ({"max_length": 3}, "max_length=3.*max_new_tokens"),
        ({"penalty_alpha": 0.6}, "contrastive search isn't part"),
        ({"num_return_sequences": 3}, "as many different sequences as beams"),
        ({"top_p": 1.5, "do_sample": True}, "between 0 and 1"),
    ):
        with pytest.raises((InvalidInputError, InvalidConfigurationError), match=message):
            backend.generate(model, SHORT, **options)


def check_every_option_is_a_documented_parameter(backend: Generating) -> None:
    fields = {field.name for field in dataclasses.fields(GenerationConfig)}
    fields -= {"extra", "name_or_path"}
    for kind in ("gpt2", "t5"):
        generate = type(backend.model(kind)).generate
        parameters = inspect.signature(generate).parameters
        assert fields - parameters.keys() == set()
        assert all(parameters[name].default is None for name in fields)
        docs = inspect.getdoc(generate) or ""
        assert [name for name in fields if f"\n    {name}: " not in docs] == []


def check_rules_see_tokens_and_nothing_else(backend: Generating) -> None:
    # Neither the room that a buffer has, nor padding: whatever token stands there, it isn't one.
    model = backend.model("gpt2")
    prompt = np.array([[22, 22, 5, 9, 4]])
    for beams in (1, 3):
        asked: dict[str, Any] = {
            "attention_mask": backend.tensor(np.array([[0, 0, 1, 1, 1]])),
            "num_beams": beams,
            "max_new_tokens": 1,
            "output_scores": True,
            "return_dict_in_generate": True,
        }
        free = model.generate(backend.tensor(prompt), **asked)
        for option in ({"repetition_penalty": 1.7}, {"no_repeat_ngram_size": 1}):
            ruled = model.generate(backend.tensor(prompt), **asked, **option)
            differs = np.asarray(free.scores[0])[0] != np.asarray(ruled.scores[0])[0]
            assert np.flatnonzero(differs).tolist() == [4, 5, 9], (beams, option)


def check_what_loops_hand_over_is_left_aside(backend: Generating) -> None:
    for kind, labels in (("gpt2", SHORT), ("t5", SHORT[:, :2])):
        model = backend.model(kind)
        expected = backend.generate(model, SHORT, max_new_tokens=3)
        found = backend.generate(model, SHORT, max_new_tokens=3, labels=labels, synced_gpus=False)
        assert found.tolist() == expected.tolist()


CALLS = [
    check_what_an_output_holds,
    check_given_encoder_outputs,
    check_stop_strings,
    check_tokens_that_the_host_allows,
    check_streamers,
    check_time_is_bounded,
    check_every_option_is_a_documented_parameter,
    check_rules_see_tokens_and_nothing_else,
    check_what_loops_hand_over_is_left_aside,
    check_wrong_calls,
]
