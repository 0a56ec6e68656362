"""Generation in PyTorch: token for token what the reference generates, and what scripts rely on."""

from __future__ import annotations

import dataclasses
import inspect
import itertools
from typing import Any

import numpy as np
import pytest
import torch

from tests.reference.generation_cases import PROMPT, cases
from tests.support.generation import compare, model_of, recorded
from triformers import (
    AutoModelForCausalLM,
    GenerationConfig,
    InvalidConfigurationError,
    InvalidInputError,
)
from triformers_core.generation.stops import stop_table


def model(case: str) -> Any:
    return model_of(case, "", torch.from_numpy)


@pytest.fixture(scope="module")
def gpt2() -> Any:
    return model("gpt2/greedy/plain")


@pytest.mark.parametrize("name", recorded())
def test_as_the_reference(name: str) -> None:
    case = cases()[name]
    inputs = {key: torch.tensor(value) for key, value in case["inputs"].items()}
    output = model(name).generate(**inputs, **case["options"], return_dict_in_generate=True)
    compare(name, output)


def test_every_option_is_a_documented_parameter(gpt2: Any) -> None:
    fields = {field.name for field in dataclasses.fields(GenerationConfig)} - {
        "extra",
        "name_or_path",
    }
    parameters = inspect.signature(type(gpt2).generate).parameters
    assert fields - parameters.keys() == set()
    assert all(parameters[name].default is None for name in fields)
    docs = inspect.getdoc(type(gpt2).generate) or ""
    assert [name for name in fields if f"\n    {name}: " not in docs] == []


def test_left_padding_changes_nothing(gpt2: Any) -> None:
    alone = gpt2.generate(torch.tensor([[5, 9, 4]]), max_new_tokens=9)
    both = gpt2.generate(torch.tensor([[22, 22, 5, 9, 4], [3, 8, 11, 6, 20]]), max_new_tokens=9)
    assert both[0, 2:].tolist() == alone[0].tolist()
    penalised = {"max_new_tokens": 9, "repetition_penalty": 1.5, "no_repeat_ngram_size": 2}
    alone = gpt2.generate(torch.tensor([[5, 9, 4]]), **penalised)
    both = gpt2.generate(torch.tensor([[22, 22, 5, 9, 4], [3, 8, 11, 6, 20]]), **penalised)
    assert both[0, 2:].tolist() == alone[0].tolist()


def test_rows_are_independent() -> None:
    for name in ("gpt2/search/early", "t5/search/early"):
        case = cases()[name]
        generator = model(name)
        inputs = {key: torch.tensor(value) for key, value in case["inputs"].items()}
        together = generator.generate(**inputs, **case["options"])
        count = case["options"]["num_return_sequences"]
        for row in range(2):
            alone = generator.generate(
                **{key: value[row : row + 1] for key, value in inputs.items()}, **case["options"]
            )
            own = together[row * count : (row + 1) * count, : alone.shape[1]]
            assert own.tolist() == alone.tolist()


def test_beams_find_the_best_of_all_sequences() -> None:
    # Five tokens, of which one ends: all sequences of up to four are few enough to look at.
    config = GPT2_OF_FIVE
    generator = AutoModelForCausalLM.from_config(config).eval()
    torch.manual_seed(0)
    with torch.no_grad():
        for parameter in generator.parameters():
            parameter.normal_(0, 0.6)
    prompt, length = [3], 4
    scores: dict[tuple[int, ...], float] = {}
    for tokens in itertools.product(range(5), repeat=length):
        end = tokens.index(2) + 1 if 2 in tokens else length
        ids = torch.tensor([[*prompt, *tokens[:end]]])
        with torch.no_grad():
            logs = generator(ids).logits.log_softmax(-1)[0]
        total = sum(float(logs[place, token]) for place, token in enumerate(tokens[:end]))
        scores[tokens[:end]] = total / end
    best = sorted(scores, key=scores.__getitem__, reverse=True)[:3]
    found = generator.generate(
        torch.tensor([prompt]),
        max_new_tokens=length,
        num_beams=400,
        num_return_sequences=3,
        eos_token_id=2,
        pad_token_id=0,
        early_stopping="never",
        return_dict_in_generate=True,
    )
    for row, tokens, score in zip(found.sequences, best, found.sequences_scores, strict=True):
        assert tuple(row[1 : 1 + len(tokens)].tolist()) == tokens
        assert float(score) == pytest.approx(scores[tokens], abs=1e-5)


@pytest.mark.parametrize(
    "options",
    [
        {"top_k": 0},
        {"top_k": 4},
        {"top_k": 0, "top_p": 0.7},
        {"top_k": 0, "temperature": 0.6},
        {"top_k": 0, "min_p": 0.3},
        {"top_k": 0, "typical_p": 0.6},
    ],
)
def test_draws_have_the_distribution_that_was_asked_for(gpt2: Any, options: dict[str, Any]) -> None:
    prompt = torch.tensor([[5, 9, 4]])
    count = 4000
    drawn = gpt2.generate(
        prompt.repeat(count, 1), max_new_tokens=1, do_sample=True, seed=3, **options
    )
    with torch.no_grad():
        logits = gpt2(prompt).logits[0, -1] / options.get("temperature", 1.0)
    expected = _kept(logits.softmax(-1).numpy(), options) * count
    observed = np.bincount(drawn[:, -1].numpy(), minlength=len(expected))
    assert observed[expected == 0].sum() == 0
    possible = expected > 0
    statistic = ((observed - expected)[possible] ** 2 / expected[possible]).sum()
    # 99.9 % of right draws are below this bound (Wilson and Hilferty 1931).
    freedom = max(int(possible.sum()) - 1, 1)
    bound = freedom * (1 - 2 / (9 * freedom) + 3.09 * (2 / (9 * freedom)) ** 0.5) ** 3
    assert statistic < bound


def _kept(probabilities: Any, options: dict[str, Any]) -> Any:
    """What is left of a distribution, straight from the definitions."""
    order = np.argsort(-probabilities)
    keep = np.ones(len(probabilities), bool)
    if options.get("top_k"):
        keep[order[options["top_k"] :]] = False
    if "top_p" in options:
        before = np.cumsum(probabilities[order]) - probabilities[order]
        keep[order[before >= options["top_p"]]] = False
    if "min_p" in options:
        keep &= probabilities >= options["min_p"] * probabilities.max()
    if "typical_p" in options:
        logs = np.log(probabilities)
        order = np.argsort(np.abs(-logs + (probabilities * logs).sum()))
        before = np.cumsum(probabilities[order]) - probabilities[order]
        keep[order[before >= options["typical_p"]]] = False
    left = np.where(keep, probabilities, 0)
    return left / left.sum()


def test_seeds(gpt2: Any) -> None:
    options = {"do_sample": True, "max_new_tokens": 8, "num_return_sequences": 3}
    prompt = torch.tensor(PROMPT["input_ids"])
    first = gpt2.generate(prompt, seed=1, **options)
    assert first.shape[0] == 6
    assert first.tolist() == gpt2.generate(prompt, seed=1, **options).tolist()
    assert first.tolist() != gpt2.generate(prompt, seed=2, **options).tolist()


def test_embedded_prompts(gpt2: Any) -> None:
    prompt = torch.tensor(PROMPT["input_ids"])
    whole = gpt2.generate(prompt, max_new_tokens=5)
    embedded = gpt2.get_input_embeddings()(prompt)
    assert gpt2.generate(inputs_embeds=embedded, max_new_tokens=5).tolist() == whole[:, 6:].tolist()
    with pytest.raises(InvalidInputError, match="use_cache"):
        gpt2.generate(inputs_embeds=embedded, use_cache=False)


def test_what_an_output_holds(gpt2: Any) -> None:
    output = gpt2.generate(
        torch.tensor(PROMPT["input_ids"]),
        max_new_tokens=3,
        return_dict_in_generate=True,
        output_scores=True,
        output_logits=True,
        output_attentions=True,
        output_hidden_states=True,
        min_new_tokens=3,
    )
    assert [tuple(step.shape) for step in output.scores] == [(2, 23)] * 3
    assert output.scores[0][:, 2].isneginf().all() and output.logits[0].isfinite().all()
    assert output.scores[1].argmax(-1).tolist() == output.sequences[:, 7].tolist()
    assert [tuple(step[0].shape) for step in output.hidden_states] == [
        (2, 6, 32),
        *[(2, 1, 32)] * 2,
    ]
    assert [step[0].shape[-1] for step in output.attentions] == [6, 7, 8]


def test_given_encoder_outputs() -> None:
    t5 = model("t5/greedy/plain")
    inputs = {key: torch.tensor(x) for key, x in cases()["t5/greedy/plain"]["inputs"].items()}
    with torch.no_grad():
        encoded = t5.get_encoder()(**inputs)
    mask = inputs["attention_mask"]
    for options in ({}, {"num_beams": 3}):
        expected = t5.generate(**inputs, max_new_tokens=6, **options)
        found = t5.generate(
            encoder_outputs=encoded, attention_mask=mask, max_new_tokens=6, **options
        )
        assert found.tolist() == expected.tolist()
    begun = t5.generate(**inputs, decoder_input_ids=torch.tensor([[7], [9]]), max_new_tokens=4)
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


def test_stop_strings(gpt2: Any) -> None:
    prompt, speller = torch.tensor(PROMPT["input_ids"]), Spelling()
    free = gpt2.generate(prompt, max_new_tokens=11)
    text = speller.decode(free[0, 6:])
    stop = text[2:5]
    found = gpt2.generate(prompt, max_new_tokens=11, stop_strings=[stop, "zzz"], tokenizer=speller)
    end = 6 + text.index(stop) + len(stop)
    assert found[0, :end].tolist() == free[0, :end].tolist()
    assert set(found[0, end:].tolist()) <= {22}
    with pytest.raises(InvalidInputError, match="pass tokenizer="):
        gpt2.generate(prompt, stop_strings="b")


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


def test_tokens_that_the_host_allows(gpt2: Any) -> None:
    seen: list[tuple[int, int]] = []

    def allowed(row: int, tokens: Any) -> list[int]:
        seen.append((row, len(tokens)))
        return [4, 9] if row == 0 else [8]

    for options in ({}, {"num_beams": 2}):
        found = gpt2.generate(
            torch.tensor(PROMPT["input_ids"]),
            max_new_tokens=3,
            prefix_allowed_tokens_fn=allowed,
            **options,
        )
        assert set(found[0, 6:].tolist()) <= {4, 9} and set(found[1, 6:].tolist()) == {8}
    assert seen[:4] == [(0, 6), (1, 6), (0, 7), (1, 7)]


def test_streamers_hear_of_every_token(gpt2: Any) -> None:
    class Listener:
        def __init__(self) -> None:
            self.heard: list[list[int]] = []
            self.ended = False

        def put(self, value: Any) -> None:
            self.heard.append(value.reshape(-1).tolist())

        def end(self) -> None:
            self.ended = True

    listener = Listener()
    prompt = torch.tensor([[5, 9, 4]])
    found = gpt2.generate(prompt, max_new_tokens=4, streamer=listener)
    assert listener.heard == [[5, 9, 4], *([token] for token in found[0, 3:].tolist())]
    assert listener.ended
    with pytest.raises(InvalidInputError, match="beam"):
        gpt2.generate(prompt, num_beams=2, streamer=listener)


def test_time_is_bounded(gpt2: Any) -> None:
    found = gpt2.generate(torch.tensor([[5, 9, 4]]), max_new_tokens=40, max_time=1e-9)
    assert found.shape == (1, 4)


def test_settings_of_a_checkpoint(gpt2: Any, tmp_path: Any) -> None:
    gpt2.generation_config = GenerationConfig(max_new_tokens=2, pad_token_id=0, eos_token_id=[2, 6])
    try:
        gpt2.save_pretrained(tmp_path)
    finally:
        gpt2.generation_config = None
    loaded = AutoModelForCausalLM.from_pretrained(tmp_path)
    assert loaded.generation_config == GenerationConfig(
        max_new_tokens=2, pad_token_id=0, eos_token_id=[2, 6], name_or_path=str(tmp_path)
    )
    assert loaded.generate(torch.tensor([[5, 9, 4]])).shape == (1, 5)
    (tmp_path / "generation_config.json").write_text('{"top_p": 3}')
    with pytest.raises(InvalidConfigurationError, match="top_p=3"):
        AutoModelForCausalLM.from_pretrained(tmp_path)


def test_wrong_calls(gpt2: Any) -> None:
    prompt = torch.tensor([[5, 9, 4]])
    for options, message in (
        ({"num_beam": 3}, "num_beam.*nearest: num_beams"),
        ({"max_length": 3}, "max_length=3.*max_new_tokens"),
        ({"penalty_alpha": 0.6}, "contrastive search isn't part"),
        ({"num_return_sequences": 3}, "as many different sequences as beams"),
        ({"top_p": 1.5, "do_sample": True}, "between 0 and 1"),
    ):
        with pytest.raises((InvalidInputError, InvalidConfigurationError), match=message):
            gpt2.generate(prompt, **options)
    with pytest.warns(UserWarning, match="temperature of generate have no effect"):
        gpt2.generate(prompt, temperature=0.5, max_new_tokens=1)


GPT2_OF_FIVE = model("gpt2/greedy/plain").config.__class__(
    vocab_size=5, n_embd=16, n_layer=2, n_head=2, n_positions=16
)
