"""Records what the reference generates for the cases of ``generation_cases.py``.

Run by ``make reference`` in its own environment. Recording again gives identical bytes.
"""

from __future__ import annotations

import copy
import json
import warnings
from typing import Any

import torch
import transformers  # type: ignore[import-not-found]  # it is in the recording environment alone

from tests.reference.generation_cases import cases
from tests.reference.record_models import Parameter, parameters_of, seeded_hashes
from tests.support.generation import RECORDED, large_weights

# One network under two names, of which the reference lets the one generate.
SAME = {"XLMProphetNetForConditionalGeneration": "ProphetNetForConditionalGeneration"}


def main() -> None:
    """Records all cases anew."""
    torch.set_num_threads(1)
    transformers.logging.set_verbosity_error()
    recorded = {name: record(case) for name, case in cases().items()}
    lines = [f"{json.dumps(name)}: {json.dumps(found)}" for name, found in recorded.items()]
    RECORDED.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"{len(recorded)} generations")


def record(case: dict[str, Any]) -> dict[str, Any]:
    """Sequences, and for beams their scores."""
    model_class = getattr(transformers, SAME.get(case["class"], case["class"]))
    config = model_class.config_class(**copy.deepcopy(case["config"]))
    model = model_class._from_config(config, attn_implementation="eager").eval()
    # A bias of the scores that isn't trained is a parameter here and a buffer there.
    biases = {n: b for n, b in model.named_buffers() if n.endswith("final_logits_bias")}
    parameters = parameters_of(model) | biases
    named = [Parameter(name=n, shape=tuple(p.shape)) for n, p in parameters.items()]
    with torch.no_grad():
        for name, value in large_weights(named, case["louder"]).items():
            parameters[name].copy_(torch.from_numpy(value))
    inputs = {name: torch.tensor(value) for name, value in case["inputs"].items()}
    options = dict(case["options"])
    if model.config.model_type == "rag":
        # RAG's own ways return ids alone, and the token model counts the start in max_length.
        options["max_length"] = 1 + options.pop("max_new_tokens")
        return {"sequences": model.generate(**inputs, **options).tolist()}
    with seeded_hashes(model):
        output = model.generate(
            **inputs,
            **options,
            **whole_texts(model),
            return_dict_in_generate=True,
            output_scores=True,
        )
    found: dict[str, Any] = {"sequences": output.sequences.tolist()}
    if "sequences_scores" in output:
        found["scores"] = [round(value, 5) for value in output.sequences_scores.tolist()]
    return found


def whole_texts(model: Any) -> dict[str, Any]:
    """Makes FSMT score every token of a text as its call on the whole text does.

    With a cache ``generate`` hands it each token as if it were the first one; without, no ids of the
    source, which is when it leaves the mask of later tokens out. It asks of these ids no more than
    whether they are there.

    Returns:
        further options of ``generate``.
    """
    if model.config.model_type != "fsmt":
        return {}

    def with_ids(module: Any, given: Any, named: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
        return (named["decoder_input_ids"],), named

    model.model.register_forward_pre_hook(with_ids, with_kwargs=True)
    return {"use_cache": False}


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    main()
