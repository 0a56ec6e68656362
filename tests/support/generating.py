"""Which tokens come of generation in every backend: checks for the tests of each.

Models are tiny and calls many, so TensorFlow runs them eagerly and JAX's traces are evaluated with
NumPy: the same code, but for its compilation, which tests of each backend look at.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
import scipy.special
import scipy.stats

import triformers
from tests.reference.generation_cases import PROMPT, cases
from tests.support.generation import compare, model_of
from tests.support.reference import Array
from triformers import GPT2Config, InvalidInputError

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
    rows, copies, model = 40, 100, backend.model("gpt2")
    count = rows * copies
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
        drawn = backend.generate(model, SHORT.repeat(rows, 0), num_return_sequences=copies, **rules)
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


TOKENS = [
    check_left_padding_changes_nothing,
    check_rows_are_independent,
    check_beams_find_the_best_of_all_sequences,
    check_draws_have_the_distribution_that_was_asked_for,
    check_seeds,
    check_embedded_prompts,
    check_scores_of_the_last_positions,
    check_offsets_of_scores,
]
