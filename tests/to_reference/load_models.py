"""Loads saved models with the reference and compares their outputs with the recorded ones.

Run in the reference's environment: ``python -m tests.to_reference.load_models FOLDER`` reads what
``save_models`` has written, prints how many models there were, and exits with an error that names
every model that isn't the same there.
"""

from __future__ import annotations

import re
import sys
import traceback
import warnings
from pathlib import Path
from typing import Any

import torch
import transformers  # type: ignore[import-not-found]  # it is in the reference's environment alone

from tests.reference.cases.definition import Definition
from tests.reference.record_models import call, in_order, outputs_of, to_cache, to_torch
from tests.support.reference import Case, compare_outputs, load_case, unflatten

TOLERANCE = 1e-5

# What no result depends on, or what follows from the rest; here there is none: a batch norm's counter,
# wavelengths, of I-BERT's whole numbers all but the ranges that training has found, and tables of sines,
# which the reference computes if its files have none.
FOLLOWS = re.compile(
    r"\.(num_batches_tracked|inv_freq|(weight|bias)_integer|(weight|fc|act)_scaling_factor)$"
    r"|\.(embeddings_act2|LayerNorm\.activation)\.\w+$|\.embed_positions\.weight$"
)

# Of encoder and decoder, where the output projection has a table of its own: the reference leaves
# them out of its files, since they are the shared one, and then misses them.
TABLES = ("encoder.embed_tokens.weight", "decoder.embed_tokens.weight")


def main(folder: str) -> None:
    """Loads and compares all models."""
    torch.set_num_threads(1)
    transformers.logging.set_verbosity_error()
    paths = sorted(Path(folder).glob("*/*"))
    failures = []
    for path in paths:
        try:
            _check(path, load_case(path.parent.name, path.name))
        except Exception:
            failures.append(f"{path.parent.name}/{path.name}\n{traceback.format_exc(limit=-2)}")
    print(len(paths))
    sys.exit("\n".join(failures) or 0)


def _check(path: Path, case: Case) -> None:
    config = transformers.AutoConfig.from_pretrained(path)
    assert config.architectures == [case.model_class], config.architectures
    model_class = getattr(transformers, case.model_class)
    model, info = model_class.from_pretrained(
        path, attn_implementation="eager", output_loading_info=True
    )
    missing = [name for name in info["missing_keys"] if not FOLLOWS.search(name)]
    if not config.tie_word_embeddings and all(name.endswith(TABLES) for name in missing):
        for name in missing:
            model.get_parameter(name).data = model.get_input_embeddings().weight.data
        missing = []
    if not getattr(
        config, "untie_r", True
    ):  # Biases that its layers share; it leaves them out, too.
        for name in missing:
            shared = getattr(model.base_model, name.rpartition(".")[2])
            model.get_parameter(name).data = shared.data
        missing = []
    assert not missing and not any(v for k, v in info.items() if k != "missing_keys"), info
    in_order(model)
    definition = Definition(
        name=case.name,
        model_class=case.model_class,
        config=case.config,
        inputs=unflatten(case.inputs),
        keywords=case.keywords,
    )
    compare_outputs(case, outputs_of(definition, _call(model, definition)), atol=TOLERANCE)


def _call(model: Any, definition: Definition) -> Any:
    inputs = {name: to_torch(value) for name, value in definition.inputs.items()}
    if "past_key_values" in inputs:
        inputs["past_key_values"] = to_cache(inputs["past_key_values"])
    return call(model, inputs, definition.keywords)


if __name__ == "__main__":
    warnings.simplefilter("ignore", FutureWarning)  # The reference's own, about its cache.
    main(*sys.argv[1:])
