"""A process that generates, with this library or another of the same names; run as a file.

``python generating.py LIBRARY BACKEND CLASS DIRECTORY BATCH BEAMS FORM``; the form is "compiled" or
"eager". It prints a line of JSON: what was generated, and seconds; then one more for every line that
it reads, so that processes can be measured in turns. Nothing of the project is imported, since the
other library has an environment of its own.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np

PROMPT, NEW = 32, 32

# Models, tensors and options of any library.
Options = dict[str, Any]


def seconds(action: Callable[[], object]) -> float:
    """How long an action takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def options_of(library: str, backend: str, beams: int, is_seq2seq: bool) -> Options:
    """Just as many new tokens as are asked for."""
    given: Options = {"num_beams": beams, "do_sample": False}
    if is_seq2seq:
        # Version 5 reads neither of a configuration: BART's and Marian's texts would differ at the end.
        given |= {"decoder_start_token_id": 0, "forced_eos_token_id": 2}
    else:
        given["pad_token_id"] = 0
    if backend == "flax" and library == "transformers":  # It knows no other limits.
        length = NEW + (1 if is_seq2seq else PROMPT)
        return given | {"max_length": length, "min_length": length}
    return given | {"max_new_tokens": NEW, "min_new_tokens": NEW}


def torch_calls(model: Any, ids: Any, options: Options, _: bool) -> list[Callable[[], Any]]:
    """A generation, and a forward."""
    import torch

    model.eval()
    given = torch.from_numpy(ids)
    mask = torch.ones_like(given)
    inputs = {"input_ids": given, "attention_mask": mask}
    if model.config.is_encoder_decoder:
        inputs["decoder_input_ids"] = given

    def generate() -> Any:
        return model.generate(given, attention_mask=mask, **options).numpy()

    def forward() -> Any:
        with torch.inference_mode():
            return model(**inputs).logits.numpy()

    return [generate, forward]


def tensorflow_calls(
    model: Any, ids: Any, options: Options, wrapped: bool
) -> list[Callable[[], Any]]:
    """A generation, and a forward; ``wrapped`` where the library's users compile it themselves."""
    import tensorflow as tf

    given = tf.constant(ids, tf.int32)
    mask = tf.ones_like(given)
    run = tf.function(model.generate, jit_compile=True) if wrapped else model.generate
    forward = tf.function(lambda **inputs: model(**inputs).logits, jit_compile=True)
    inputs = {"input_ids": given, "attention_mask": mask}
    if model.config.is_encoder_decoder:
        inputs["decoder_input_ids"] = given

    def generate() -> Any:
        return np.asarray(run(given, attention_mask=mask, **options))

    return [generate, lambda: np.asarray(forward(**inputs))]


def flax_calls(model: Any, ids: Any, options: Options, wrapped: bool) -> list[Callable[[], Any]]:
    """A generation, and a forward; ``wrapped`` where the library's users compile it themselves."""
    import jax
    import jax.numpy as jnp

    given = jnp.asarray(ids)
    mask = jnp.ones_like(given)
    inputs = {"input_ids": given, "attention_mask": mask}
    if model.config.is_encoder_decoder:
        inputs["decoder_input_ids"] = given
    wrap = jax.jit(
        lambda i, m, p: model.generate(i, attention_mask=m, params=p, **options).sequences
    )

    def generate() -> Any:
        if wrapped:
            return np.asarray(wrap(given, mask, model.params))
        return np.asarray(model.generate(given, attention_mask=mask, **options).sequences)

    forward = jax.jit(lambda p: model(**inputs, params=p).logits)
    if wrapped:
        return [generate, lambda: np.asarray(forward(model.params))]
    return [generate, lambda: np.asarray(model(**inputs).logits)]


CALLS = {"torch": torch_calls, "tensorflow": tensorflow_calls, "flax": flax_calls}


def main(
    library: str, backend: str, name: str, directory: str, batch: str, beams: str, form: str
) -> None:
    """Measures the first calls, and then a generation for every line that is read."""
    model_class = getattr(importlib.import_module(library), name)
    # In TensorFlow the other library can't read today's safetensors by itself.
    others = {"from_pt": True} if (library, backend) == ("transformers", "tensorflow") else {}
    model = model_class.from_pretrained(directory, **others)
    ids = np.random.RandomState(0).randint(1000, 20000, (int(batch), PROMPT))
    options = options_of(library, backend, int(beams), name.endswith("Seq2SeqLM"))
    wrapped = form == "compiled" and library == "transformers"
    generate, forward = CALLS[backend](model, ids, options, wrapped)
    found: list[Any] = []
    tell({"first": seconds(lambda: found.append(generate())), "tokens": found[0].tolist()})
    for line in sys.stdin:
        if line == "forward\n":
            tell({"forward": [seconds(forward) for _ in range(3)]})
        else:
            tell({"later": seconds(generate)})


def tell(found: Options) -> None:
    """Prints a line."""
    print(json.dumps(found), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
