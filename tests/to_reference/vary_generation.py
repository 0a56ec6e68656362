"""Random options, prompts and weights of generation: what the reference generates, and what is here.

``python -m tests.to_reference.vary_generation [--torch 12] [--others 0] [--seed 1] MODEL …`` varies
each model of ``generation_cases`` (all by default). The reference generates anew; what it refuses is
counted and left out. Each backend is then compared token for token; scores are for recorded cases to
compare, since weights are so large here that rounding shows. Where two tokens are as good as each other
but for rounding, texts may differ, and beams that there aren't (of a score of -1e9) are anything.
"""

from __future__ import annotations

import argparse
import collections
import json
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any

import numpy as np

from tests.reference.generation_cases import MODELS, ONE_ROW

Case = dict[str, Any]
"""As ``generation_cases.cases`` has them."""
WHOLE_BLOCKS = ("bigbird_pegasus",)
"""Models whose prompts stay as long as they are."""
OWN_START = ("prophetnet", "xlm-prophetnet")
"""Models whose padding is 0."""


def main() -> None:
    """Draws, records in the reference's environment, compares in a process a backend."""
    from tests.to_reference.processes import here, in_reference

    parser = argparse.ArgumentParser(prog="python -m tests.to_reference.vary_generation")
    parser.add_argument("--torch", type=int, default=12, help="draws a model, in PyTorch")
    parser.add_argument("--others", type=int, default=0, help="of these in each other backend")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("models", nargs="*", metavar="MODEL", help=", ".join(MODELS))
    asked = parser.parse_args()
    names = asked.models or [name for name in MODELS if name not in ONE_ROW]
    drawn = {
        f"{name}/{number}": draw(name, np.random.default_rng([asked.seed, number]))
        for name in names
        for number in range(asked.torch)
    }
    failed = False
    module = "tests.to_reference.vary_generation"
    with tempfile.TemporaryDirectory() as folder:
        cases, answers = Path(folder, "cases.json"), Path(folder, "answers.json")
        cases.write_text(json.dumps(drawn), encoding="utf-8")
        in_reference(module, "record", str(cases), str(answers))
        for backend, most in (
            ("torch", asked.torch),
            ("tensorflow", asked.others),
            ("flax", asked.others),
        ):
            if most:
                said = here(module, "compare", str(cases), str(answers), backend, str(most))
                failed |= "differs" in said
                print(said, flush=True)
    sys.exit(failed)


def draw(name: str, random: np.random.Generator) -> Case:
    """A case of a model with other options, prompts and weights."""
    model_class, config, inputs, louder = MODELS[name]
    of_source = False
    if "input_ids" in inputs:
        inputs = _prompt(name, inputs, random)
        # Rules of the source count its padding in the reference.
        of_source = all(all(row) for row in inputs.get("attention_mask", [[0]]))
    else:
        inputs = {key: np.asarray(value).tolist() for key, value in inputs.items()}
    return {
        "class": model_class,
        "config": config,
        "inputs": inputs,
        "louder": louder * random.choice([0.5, 0.8, 1.0, 1.2]),
        "options": _options(of_source, name.startswith("rag"), random),
    }


def _prompt(name: str, inputs: Case, random: np.random.Generator) -> Case:
    length = len(inputs["input_ids"][0]) if name in WHOLE_BLOCKS else int(random.integers(1, 10))
    ids = random.integers(3, 21, (int(random.integers(1, 4)), length))
    mask = np.ones_like(ids)
    found = {"input_ids": ids}
    if "attention_mask" in inputs:
        for row in range(len(ids)):
            seen = length - int(random.integers(0, length // 2 + 1))
            ids[row, seen:], mask[row, seen:] = 0 if name in OWN_START else 22, 0
        found["attention_mask"] = mask
    if "global_attention_mask" in inputs:
        seen_by_all = random.random(ids.shape) < 0.3
        found["global_attention_mask"] = np.where(np.arange(length) == 0, 1, seen_by_all)
    return {key: value.tolist() for key, value in found.items()}


def _options(of_source: bool, is_rag: bool, random: np.random.Generator) -> Case:
    """Up to three rules, and what a beam search is asked for in half of the draws."""

    def tokens(count: int) -> list[int]:
        return [int(x) for x in random.choice(np.arange(3, 21), count, replace=False)]

    beams = int(random.choice([1, 2, 3, 4, 5], p=[0.5, 0.125, 0.125, 0.125, 0.125]))
    rules: Case = {
        "min_new_tokens": int(random.integers(0, 11)),
        "min_length": int(random.integers(2, 15)),
        "repetition_penalty": float(random.choice([0.7, 1.1, 1.4, 2.3])),
        "no_repeat_ngram_size": int(random.integers(1, 5)),
        "bad_words_ids": [tokens(int(random.integers(1, 4))) for _ in range(3)],
        "forced_eos_token_id": int(random.choice([2, 5])),
        "forced_bos_token_id": tokens(1)[0],
        "suppress_tokens": tokens(3),
        "begin_suppress_tokens": tokens(6),
        "eos_token_id": [2, *tokens(int(random.integers(0, 3)))],
        "renormalize_logits": True,
        "use_cache": False,
    }
    if of_source:
        rules["encoder_no_repeat_ngram_size"] = int(random.integers(1, 4))
    if of_source and beams == 1:  # With beams the reference's penalty reaches the first rows alone.
        rules["encoder_repetition_penalty"] = float(random.choice([0.6, 1.5]))
    if is_rag:  # Of answers of one token the reference forgets the passages' scores.
        rules = {name: rule for name, rule in rules.items() if not name.startswith("min_")}
        del rules["use_cache"]  # It is its generator's.
    chosen = random.choice(sorted(rules), int(random.integers(0, 4)), replace=False)
    found = {name: rules[name] for name in chosen} | {"max_new_tokens": int(random.integers(4, 18))}
    if beams > 1:
        found |= {
            "num_beams": beams,
            "num_return_sequences": int(random.integers(1, beams + 1)),
            "length_penalty": float(random.choice([-2.0, -0.5, 0.0, 0.5, 1.0, 1.7, 3.0])),
            "early_stopping": [True, False, "never"][random.integers(3)],
        }
    return found


def record(cases: str, answers: str) -> None:
    """Writes what the reference generates, or why it refuses."""
    import torch
    import transformers  # type: ignore[import-not-found]  # it is in the reference's environment

    from tests.reference.record_generation import record as recorded

    torch.set_num_threads(1)
    transformers.logging.set_verbosity_error()
    found: dict[str, Case] = {}
    for name, case in json.loads(Path(cases).read_text(encoding="utf-8")).items():
        try:
            found[name] = recorded(case)
        except Exception as error:
            found[name] = {"refused": f"{type(error).__name__}: {error}"[:80]}
    Path(answers).write_text(json.dumps(found), encoding="utf-8")


def compare(cases: str, answers: str, backend: str, most: str) -> None:
    """Prints how many are the same, and each that isn't with both answers."""
    from tests.support.generation import model_like

    drawn: dict[str, Case] = json.loads(Path(cases).read_text(encoding="utf-8"))
    recorded: dict[str, Case] = json.loads(Path(answers).read_text(encoding="utf-8"))
    prefix, tensor = _form(backend)
    counts = collections.Counter[str]()
    for name, case in drawn.items():
        if int(name.rpartition("/")[2]) >= int(most):
            continue
        expected = recorded[name]
        if "refused" in expected:
            counts[expected["refused"]] += 1
            continue
        try:
            # Parameters are written with arrays, but for PyTorch's.
            model = model_like(case, prefix, np.asarray if prefix else tensor)
            inputs = {
                key: tensor(np.asarray(x, np.float32 if "f" in np.asarray(x).dtype.kind else None))
                for key, x in case["inputs"].items()
            }
            output = model.generate(**inputs, **case["options"], return_dict_in_generate=True)
            found = np.asarray(output.sequences).tolist()
            if found == expected["sequences"]:
                counts["equal"] += 1
                continue
            said = f"here {found}\n    there {expected['sequences']}"
        except Exception as error:
            said = f"{type(error).__name__}: {error}"[:300]
        counts["differs"] += 1
        print(f"{name} {case['options']}\n    {said}")
    print(f"{backend}: {dict(counts)}")


def _form(backend: str) -> tuple[str, Any]:
    """The prefix of a backend's classes, and what makes its tensors."""
    if backend == "torch":
        import torch

        torch.set_num_threads(1)
        return "", torch.from_numpy
    if backend == "tensorflow":
        import tensorflow as tf

        tf.config.run_functions_eagerly(True)
        return "TF", tf.constant
    import jax.numpy as jnp

    return "Flax", jnp.asarray


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    if sys.argv[1:2] == ["record"]:
        record(*sys.argv[2:])
    elif sys.argv[1:2] == ["compare"]:
        compare(*sys.argv[2:])
    else:
        main()
