"""What a fresh process measures: ``python -m bench.probe MEASURE ARGUMENT...``.

Prints samples, in seconds and bytes, as a line of JSON. Nothing heavy is imported at the top, so
that an import can be timed.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bench.rows import Architecture, Backend

CALLS = 4
STEPS = 16
WEIGHTS = "model.safetensors"

Samples = dict[str, list[float]]


def seconds(action: Callable[[], object]) -> float:
    """How long an action takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def imports() -> Samples:
    """The import that applications start with."""

    def start() -> None:
        from triformers import AutoConfig, AutoModel, AutoTokenizer  # noqa: F401

    before = len(sys.modules)
    taken = seconds(start)
    return {"import": [taken], "modules": [len(sys.modules) - before]}


def create(name: str, directory: str) -> Samples:
    """Makes a checkpoint with random weights, and no other file than a model needs."""
    import triformers
    from bench.rows import ARCHITECTURES, DECODER, LONG
    from bench.turns import MODELS

    if name in MODELS:
        model_type, auto = MODELS[name]
        options = ARCHITECTURES[name].options if name in ARCHITECTURES else {}
        config = triformers.AutoConfig.for_model(model_type, **options)
        model = getattr(triformers, auto).from_config(config)
    else:
        architecture = (ARCHITECTURES | LONG | {"decoder": DECODER})[name]
        config = triformers.AutoConfig.for_model(architecture.model_type, **architecture.options)
        model = triformers.AutoModel.from_config(config)
    return {"save": [seconds(lambda: model.save_pretrained(directory))]}


def load(backend_name: str, directory: str, state: str) -> Samples:
    """Loads a model whose weights are on the disk ("cold") or in the system's cache ("warm").

    The yardstick is to read the file of the weights in the same state.
    """
    from bench.rows import BACKENDS

    weights = Path(directory) / WEIGHTS
    imported = seconds(BACKENDS[backend_name])
    backend = BACKENDS[backend_name]()
    prepare = {"cold": _evict, "warm": _read}[state]
    prepare(weights)
    before = _restart_peak()
    loaded = seconds(lambda: backend.load(directory))
    memory = _peak() - before
    prepare(weights)
    return {
        "import": [imported],
        "load": [loaded],
        "read": [seconds(lambda: _read(weights))],
        "memory": [memory],
        "size": [weights.stat().st_size],
    }


def call(backend_name: str, directory: str, name: str) -> Samples:
    """First and later calls, and the memory from before loading to the first result.

    The yardstick is plain matrix products with as many operations.
    """
    from bench.rows import ARCHITECTURES, BACKENDS

    row, backend = ARCHITECTURES[name], BACKENDS[backend_name]()
    inputs = {key: backend.tensor(x) for key, x in row.inputs(row.batch, row.length).items()}
    before = _restart_peak()
    model = backend.load(directory)
    products = _products(backend, row, model.config)
    with backend.without_gradients():

        def forward() -> None:
            _wait(model(**inputs).last_hidden_state)

        first = seconds(forward)
        memory = _peak() - before
        products()
        # In turns, so that whatever else the machine does slows both.
        turns = [(seconds(forward), seconds(products)) for _ in range(CALLS)]
    later, plain = ([taken[side] for taken in turns] for side in (0, 1))
    size = (Path(directory) / WEIGHTS).stat().st_size
    return {"first": [first], "later": later, "plain": plain, "memory": [memory], "size": [size]}


def causal(backend_name: str, directory: str, form: str) -> Samples:
    """A long text under a causal mask, which is described or comes as one ("dense").

    Memory is that of the first call.
    """
    import numpy as np

    from bench.rows import BACKENDS, DECODER

    backend = BACKENDS[backend_name]()
    ids = DECODER.inputs(DECODER.batch, DECODER.length)["input_ids"]
    inputs = {"input_ids": backend.tensor(ids)}
    if form == "dense":
        seen = np.tril(np.ones((1, DECODER.length, DECODER.length), np.int64))
        inputs["attention_mask"] = backend.tensor(seen)
    model = backend.load(directory)
    with backend.without_gradients():

        def forward() -> None:
            _wait(model(**inputs, use_cache=False).last_hidden_state)

        before = _restart_peak()
        forward()
        memory = _peak() - before
        return {"memory": [memory], "later": [seconds(forward) for _ in range(CALLS)]}


def long(library: str, directory: str, tokens: str) -> Samples:
    """A forward of one long text in PyTorch, by this library or another one of the same interface.

    Memory is what the call takes beside the model.
    """
    import importlib

    import torch

    from bench.rows import token_ids

    models = importlib.import_module(library)
    model = models.AutoModel.from_pretrained(directory).eval()
    inputs = {key: torch.from_numpy(x) for key, x in token_ids(1, int(tokens)).items()}
    with torch.no_grad():

        def forward() -> None:
            _wait(model(**inputs).last_hidden_state)

        before = _restart_peak()
        forward()
        memory = _peak() - before
        return {"memory": [memory], "later": [seconds(forward) for _ in range(2)]}


def decode(backend_name: str, directory: str, form: str) -> Samples:
    """A text's next tokens, one by one, with a cache that grows or one of a fixed size ("fixed").

    The first text's steps are compiled, if the backend compiles them; the second's may be by then.
    """
    from bench.rows import BACKENDS, DECODER

    backend = BACKENDS[backend_name]()
    ids = DECODER.inputs(1, STEPS)["input_ids"]
    beginning, token = backend.tensor(ids), backend.tensor(ids[:, :1])
    model = backend.load(directory)

    def steps() -> float:
        cache = model.new_cache(1, 2 * STEPS) if form == "fixed" else None
        output = model(beginning, past_key_values=cache)
        start = time.perf_counter()
        for _ in range(STEPS):
            output = model(token, past_key_values=output.past_key_values)
            _wait(output.last_hidden_state)
        return (time.perf_counter() - start) / STEPS

    with backend.without_gradients():
        return {"first": [steps()], "later": [steps() for _ in range(CALLS)]}


def _products(backend: Backend, row: Architecture, config: Any) -> Callable[[], None]:
    """Matrix products of the size of a feed-forward network's, as many as cost what a call costs.

    Args:
        backend: whose products.
        row: the batch.
        config: its widths and its depth are read.
    """
    import numpy as np

    tokens, width = row.batch * row.length, config.hidden_size
    names = ("intermediate_size", "d_inner", "d_ff", "n_inner")
    inner = next(filter(None, (getattr(config, name, None) for name in names)), 4 * width)
    # Of each token: four projections and attention, two or three layers of the feed-forward network.
    attention = 4 * width * width + 2 * row.length * width
    feed_forward = (3 if getattr(config, "is_gated_act", False) else 2) * width * inner
    cost = config.num_hidden_layers * (attention + feed_forward)
    if config.is_encoder_decoder:
        cost += config.num_decoder_layers * (2 * attention + feed_forward)
    number = round(cost / (width * inner))
    draw = np.random.RandomState(0).standard_normal
    states = backend.tensor(draw((tokens, width)).astype(np.float32))
    weight = backend.tensor(draw((width, inner)).astype(np.float32))

    def run() -> None:
        for _ in range(number):
            _wait(backend.matmul(states, weight))

    return run


def _wait(tensor: Any) -> None:
    # To look at the values is the one way of waiting that all backends have.
    import numpy as np

    np.asarray(tensor)


def _read(path: Path) -> None:
    """Reads a file as fast as it goes, into memory that is used again."""
    buffer = bytearray(1 << 24)
    with path.open("rb", buffering=0) as file:
        while file.readinto(buffer):
            pass


def _evict(path: Path) -> None:
    """Takes a file out of the system's cache."""
    with path.open("rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _restart_peak() -> int:
    """Lets the process's peak of memory begin anew; returns what is in use, in bytes."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return _memory("VmRSS")


def _peak() -> int:
    return _memory("VmHWM")


def _memory(key: str) -> int:
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        name, _, value = line.partition(":")
        if name == key:
            return int(value.removesuffix("kB")) * 1024
    raise RuntimeError(f"this system's /proc/self/status has no {key}")


MEASURES: dict[str, Callable[..., Samples]] = {
    "imports": imports,
    "create": create,
    "load": load,
    "call": call,
    "causal": causal,
    "long": long,
    "decode": decode,
}

if __name__ == "__main__":
    samples = MEASURES[sys.argv[1]](*sys.argv[2:])

    import json

    print(json.dumps(samples))
