"""Embeds sentences in one backend, saves the model, and reports how long each step took.

Run by ``make demo`` in a process of its own for each backend:
``python -m demo.embed BACKEND CHECKPOINT RESULT``.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

SENTENCES = (
    "A cat is sleeping on the sofa.",
    "A kitten naps on a couch.",
    "The stock market fell sharply today.",
    "Shares lost a lot of their value this afternoon.",
    "How do I bake sourdough bread?",
)

TensorType = Literal["pt", "tf", "jax"]

# A model's call and a batch of tensors differ between backends, and so do their types.
Model = Any


def _torch(checkpoint: str) -> Model:
    import torch

    from triformers import AutoModel

    torch.set_grad_enabled(False)
    return AutoModel.from_pretrained(checkpoint)


def _tensorflow(checkpoint: str) -> Model:
    from triformers import TFAutoModel

    return TFAutoModel.from_pretrained(checkpoint)


def _flax(checkpoint: str) -> Model:
    from triformers import FlaxAutoModel

    return FlaxAutoModel.from_pretrained(checkpoint)


# For each backend: the packages to import, what makes its model, and the kind of its tensors.
BACKENDS: dict[str, tuple[tuple[str, ...], Callable[[str], Model], TensorType]] = {
    "torch": (("torch",), _torch, "pt"),
    "tensorflow": (("tensorflow", "keras"), _tensorflow, "tf"),
    "flax": (("jax", "flax.nnx"), _flax, "jax"),
}


def mean_pooled(hidden: NDArray[np.float32], mask: NDArray[np.int64]) -> NDArray[np.float32]:
    """The mean of every sentence's token states, scaled to length one.

    Args:
        hidden: ``[batch, sequence, hidden]``.
        mask: 1 for tokens, 0 for padding, ``[batch, sequence]``.
    """
    weights = mask[..., None].astype(np.float32)
    mean = (hidden * weights).sum(axis=1) / weights.sum(axis=1)
    embeddings: NDArray[np.float32] = mean / np.linalg.norm(mean, axis=1, keepdims=True)
    return embeddings


def main(backend: str, checkpoint: str, result: str) -> None:
    """Embeds the sentences, and saves what was loaded.

    Writes ``RESULT.npy``, ``RESULT.json`` (seconds by step) and the folder ``RESULT``.
    """
    packages, load, kind = BACKENDS[backend]
    seconds: dict[str, float] = {}

    start = time.perf_counter()
    from triformers import AutoTokenizer

    seconds["import triformers"] = time.perf_counter() - start

    start = time.perf_counter()
    for package in packages:
        importlib.import_module(package)
    seconds["import backend"] = time.perf_counter() - start

    start = time.perf_counter()
    tokenizer = AutoTokenizer.from_pretrained(checkpoint)
    seconds["load tokenizer"] = time.perf_counter() - start

    start = time.perf_counter()
    model = load(checkpoint)
    seconds["load model"] = time.perf_counter() - start

    batch = tokenizer(list(SENTENCES), padding=True, return_tensors=kind)
    start = time.perf_counter()
    hidden = np.asarray(model(**batch).last_hidden_state)
    seconds["first call"] = time.perf_counter() - start

    start = time.perf_counter()
    hidden = np.asarray(model(**batch).last_hidden_state)
    seconds["next call"] = time.perf_counter() - start

    start = time.perf_counter()
    model.save_pretrained(result)
    tokenizer.save_pretrained(result)
    seconds["save"] = time.perf_counter() - start

    np.save(f"{result}.npy", mean_pooled(hidden, np.asarray(batch["attention_mask"])))
    Path(f"{result}.json").write_text(json.dumps(seconds), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
