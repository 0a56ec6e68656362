"""What generation does in every backend, beside what is recorded: checks for the tests of each.

Models are tiny and calls many, so TensorFlow runs them eagerly and JAX's traces are evaluated with
NumPy: the same code, but for its compilation, which tests of each backend look at.
"""

from __future__ import annotations

import dataclasses
import functools
import inspect
import itertools
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import scipy.special
import scipy.stats
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace

import triformers
from tests.reference.generation_cases import PROMPT, cases
from tests.support.generation import compare, model_of
from tests.support.reference import Array
from triformers import (
    GenerationConfig,
    GPT2Config,
    InvalidConfigurationError,
    InvalidInputError,
    TextIteratorStreamer,
    TextStreamer,
)

PROMPTS = np.array(PROMPT["input_ids"])
SHORT = PROMPTS[:1, :3]
LEAST = 1e-3
"""p-values of right draws are below it once in a thousand; seeds are fixed, so tests don't change."""


# Models and tensors of any backend.
@dataclass(frozen=True, eq=False)
class Generating:
    """A backend that generates.

    Args:
        prefix: of its classes.
        tensor: from an array to a tensor.
        prepare: called with every new model.
    """

    prefix: str
    tensor: Callable[[Array], Any]
    prepare: Callable[[Any], None] = lambda model: None

    def model(self, kind: str) -> Any:
        """A tiny model, by the first word of its cases."""
        return _model(self, kind)

    def generate(self, model: Any, *ids: Array, **options: Any) -> Array:
        """The token ids that a call gives; arrays are made tensors."""
        return np.asarray(model.generate(*map(self.tensor, ids), **self.tensors(options)))

    def tensors(self, options: dict[str, Any]) -> dict[str, Any]:
        """Options whose arrays are tensors."""
        return {
            name: self.tensor(value) if isinstance(value, np.ndarray) else value
            for name, value in options.items()
        }

    def logits(self, model: Any, ids: Array) -> Array:
        """A model's scores, ``[batch, sequence, vocabulary]``."""
        return self.array(model(self.tensor(ids)).logits)

    def array(self, x: Any) -> Array:
        """A tensor's values."""
        return np.asarray(x.detach() if hasattr(x, "detach") else x)


@functools.cache
def _model(backend: Generating, kind: str) -> Any:
    case = next(name for name in cases() if name.startswith(f"{kind}/"))
    # Parameters are written with arrays, but for PyTorch's.
    as_tensor = backend.tensor if backend.prefix == "" else np.asarray
    model = model_of(case, backend.prefix, as_tensor)
    backend.prepare(model)
    return model


def check_recorded(backend: Generating, name: str) -> None:
    """A case gives what the reference gave."""
    case = cases()[name]
    inputs = {key: backend.tensor(np.array(value)) for key, value in case["inputs"].items()}
    model = backend.model(name.partition("/")[0])
    output = model.generate(**inputs, **case["options"], return_dict_in_generate=True)
    compare(name, output)


def check_left_padding_changes_nothing(backend: Generating) -> None:
    both = np.array([[22, 22, 5, 9, 4], [3, 8, 11, 6, 20]])
    for rules in (
        {},
        {"repetition_penalty": 1.5, "no_repeat_ngram_size": 2},
        {"num_beams": 3, "bad_words_ids": [[22, 5]]},
    ):
        for kind in ("gpt2", "bert"):
            model = backend.model(kind)
            alone = backend.generate(model, SHORT, max_new_tokens=9, **rules)
            padded = backend.generate(model, both, max_new_tokens=9, **rules)
            assert padded[0, 2 : 2 + alone.shape[1]].tolist() == alone[0].tolist()


def check_rows_are_independent(backend: Generating) -> None:
    for name in ("gpt2/search/early", "t5/search/early", "gpt2/greedy/plain"):
        case = cases()[name]
        inputs = {key: np.array(value) for key, value in case["inputs"].items()}
        model, options = backend.model(name.partition("/")[0]), case["options"]
        together = backend.generate(model, **inputs, **options)
        count = options.get("num_return_sequences", 1)
        for row in range(2):
            own = {key: value[row : row + 1] for key, value in inputs.items()}
            alone = backend.generate(model, **own, **options)
            found = together[row * count : (row + 1) * count, : alone.shape[1]]
            assert found.tolist() == alone.tolist()


def check_beams_find_the_best_of_all_sequences(backend: Generating) -> None:
    # Five tokens, of which one ends: all sequences of up to four are few enough to look at.
    config = GPT2Config(vocab_size=5, n_embd=16, n_layer=2, n_head=2, n_positions=16)
    model = getattr(triformers, f"{backend.prefix}AutoModelForCausalLM").from_config(config)
    draw = np.random.RandomState(0).standard_normal
    for slot in model.parameter_slots():
        value = 0.6 * draw(tuple(slot.shape)).astype(np.float32)
        slot.write(value if backend.prefix else backend.tensor(value))
    if not backend.prefix:
        model.eval()
    backend.prepare(model)
    prompt, length = 3, 4
    texts = list(itertools.product(range(5), repeat=length))
    ids = np.array([(prompt, *tokens) for tokens in texts])
    logs = scipy.special.log_softmax(backend.logits(model, ids), -1)
    scores: dict[tuple[int, ...], float] = {}
    for row, tokens in enumerate(texts):
        end = tokens.index(2) + 1 if 2 in tokens else length
        total = sum(float(logs[row, place, token]) for place, token in enumerate(tokens[:end]))
        scores[tokens[:end]] = total / end
    best = sorted(scores, key=scores.__getitem__, reverse=True)[:3]
    found = model.generate(
        backend.tensor(np.array([[prompt]])),
        max_new_tokens=length,
        num_beams=400,
        num_return_sequences=3,
        eos_token_id=2,
        pad_token_id=0,
        early_stopping="never",
        return_dict_in_generate=True,
    )
    rows = np.asarray(found.sequences), best, np.asarray(found.sequences_scores)
    for row, tokens, score in zip(*rows, strict=True):
        assert tuple(row[1 : 1 + len(tokens)].tolist()) == tokens
        assert float(score) == pytest.approx(scores[tokens], abs=1e-5)


def check_draws_have_the_distribution_that_was_asked_for(backend: Generating) -> None:
    count, model = 4000, backend.model("gpt2")
    logits = backend.logits(model, SHORT)[0, -1]
    for options in (
        {"top_k": 0},
        {"top_k": 4},
        {"top_k": 0, "top_p": 0.7},
        {"top_k": 0, "temperature": 0.6},
        {"top_k": 0, "min_p": 0.3},
        {"top_k": 0, "typical_p": 0.6},
    ):
        rules: dict[str, Any] = {"do_sample": True, "max_new_tokens": 1, "seed": 3, **options}
        drawn = backend.generate(model, SHORT.repeat(count, 0), **rules)
        probabilities = scipy.special.softmax(logits / options.get("temperature", 1.0))
        expected = _kept(probabilities, options) * count
        observed = np.bincount(drawn[:, -1], minlength=len(expected))
        possible = expected > 0
        assert observed[~possible].sum() == 0, options
        # Rare tokens are counted as one, as the test wants it.
        rare = possible & (expected < 5)
        groups = [np.flatnonzero(rare), *np.flatnonzero(possible & ~rare)[:, None]]
        counts = [(observed[group].sum(), expected[group].sum()) for group in groups if len(group)]
        statistic = sum((seen - due) ** 2 / due for seen, due in counts)
        p_value = float(scipy.stats.chi2.sf(statistic, max(len(counts) - 1, 1)))
        assert p_value > LEAST, f"draws with {options} are right with p = {p_value:.1e}"


def _kept(probabilities: Array, options: dict[str, Any]) -> Array:
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
    return np.asarray(left / left.sum())


def check_seeds(backend: Generating) -> None:
    model = backend.model("gpt2")
    for beams in ({}, {"num_beams": 3}):
        options = {"do_sample": True, "max_new_tokens": 8, "num_return_sequences": 3} | beams
        first, again = (backend.generate(model, PROMPTS, seed=1, **options) for _ in range(2))
        assert first.shape[0] == 6 and first.tolist() == again.tolist()
        # Two draws of so few likely texts may be the same ones.
        others = [backend.generate(model, PROMPTS, seed=x, **options).tolist() for x in (2, 3)]
        assert any(other != first.tolist() for other in others)


def check_embedded_prompts(backend: Generating) -> None:
    model = backend.model("gpt2")
    whole = backend.generate(model, PROMPTS, max_new_tokens=5)
    table = {slot.name: slot for slot in model.parameter_slots()}["transformer.wte.weight"]
    embedded = np.asarray(table.read())[PROMPTS]
    found = backend.generate(model, inputs_embeds=embedded, max_new_tokens=5)
    assert found.tolist() == whole[:, 6:].tolist()
    with pytest.raises(InvalidInputError, match="use_cache"):
        backend.generate(model, inputs_embeds=embedded, use_cache=False)


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


def check_offsets_of_scores(backend: Generating) -> None:
    # In a beam search the penalty is of log probabilities, which no offset of the scores changes.
    model = backend.model("t5")
    source = np.array([[5, 9, 4, 7, 2]])
    found = model.generate(
        backend.tensor(source),
        num_beams=2,
        repetition_penalty=1.5,
        max_new_tokens=4,
        output_scores=True,
        return_dict_in_generate=True,
    )
    for step in found.scores:
        finite = np.asarray(step)[np.isfinite(np.asarray(step))]
        assert (finite <= 1e-6).all()


def check_scores_of_the_last_positions(backend: Generating) -> None:
    for kind in ("gpt2", "bert"):
        model, ids = backend.model(kind), backend.tensor(PROMPTS)
        whole = backend.logits(model, PROMPTS)
        for count in (1, 4, 9):
            kept = model(ids, logits_to_keep=count).logits
            kept = np.asarray(kept.detach() if hasattr(kept, "detach") else kept)
            np.testing.assert_allclose(kept, whole[:, -count:], atol=1e-5)
        for wrong in ({"logits_to_keep": -1}, {"logits_to_keep": 1, "labels": ids}):
            with pytest.raises(InvalidInputError, match="logits_to_keep"):
                model(ids, **wrong)


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


# Each takes a backend; of a folder, too, where it is called so.
CHECKS = [
    check_left_padding_changes_nothing,
    check_rows_are_independent,
    check_beams_find_the_best_of_all_sequences,
    check_draws_have_the_distribution_that_was_asked_for,
    check_seeds,
    check_embedded_prompts,
    check_what_an_output_holds,
    check_given_encoder_outputs,
    check_stop_strings,
    check_tokens_that_the_host_allows,
    check_streamers,
    check_time_is_bounded,
    check_scores_of_the_last_positions,
    check_every_option_is_a_documented_parameter,
    check_rules_see_tokens_and_nothing_else,
    check_what_loops_hand_over_is_left_aside,
    check_wrong_calls,
    check_offsets_of_scores,
]
