"""What tests of pooling share: a published model, its recorded vectors, and the documented recipe."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.support.sentences import PACKAGE, RECORDED, SENTENCES
from triformers import AutoTokenizer, pooled

NAME = "sentence-transformers/all-MiniLM-L6-v2"
PAGE = Path(__file__).resolve().parents[2] / "docs" / "embeddings.md"
POOLINGS: tuple[Literal["mean", "first", "last"], ...] = ("mean", "first", "last")

# A tensor of any backend, and a function of them.
Tensor = Any
Array = NDArray[np.float32]


def checkpoint() -> str:
    """The folder of the published model; skips where its package isn't installed."""
    found = importlib.util.find_spec(PACKAGE)
    if found is None or found.origin is None:
        pytest.skip(f"{PACKAGE} isn't installed; make demo installs it")
    return str(Path(found.origin).parent / "model")


def scaled(vectors: Array) -> Array:
    """Vectors of length 1."""
    found: Array = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return found


def check_published_model(auto_model: Any, kind: Any, bound: float) -> None:
    """Asserts that MiniLM's vectors are those of the reference, padded on either side.

    Args:
        auto_model: the backend's ``AutoModel``.
        kind: what ``return_tensors`` takes.
        bound: how far numbers may be apart.
    """
    folder = checkpoint()
    tokenizer, model = AutoTokenizer.from_pretrained(folder), auto_model.from_pretrained(folder)
    with np.load(RECORDED) as recorded:
        expected = {name: recorded[name] for name in POOLINGS}
    batch = tokenizer(list(SENTENCES), padding=True, return_tensors=kind)
    states = model(**batch).last_hidden_state
    for pooling in POOLINGS:
        plain = pooled(states, batch["attention_mask"], pooling, normalize=False)
        np.testing.assert_allclose(to_numpy(plain), expected[pooling], atol=bound, rtol=0)
        vectors = pooled(states, batch["attention_mask"], pooling)
        np.testing.assert_allclose(to_numpy(vectors), scaled(expected[pooling]), atol=bound, rtol=0)


def check_recipe(kind: str, bound: float) -> None:
    """Runs the documented recipe of a backend with the published weights.

    Args:
        kind: what its ``return_tensors`` is.
        bound: how far numbers may be apart.
    """
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    (block,) = (x for x in blocks if f'return_tensors="{kind}"' in x and "pooled" in x)
    assert NAME in block
    names: dict[str, Any] = {}
    exec(compile(block.replace(NAME, checkpoint()), str(PAGE), "exec"), names)
    assert tuple(names["sentences"]) == SENTENCES[:3]
    with np.load(RECORDED) as recorded:
        expected = scaled(recorded["mean"])[:3]
    np.testing.assert_allclose(to_numpy(names["vectors"]), expected, atol=bound, rtol=0)
    np.testing.assert_allclose(to_numpy(names["cosines"]), expected @ expected.T, atol=1e-4, rtol=0)
    similar, other = expected[0] @ expected[1], expected[0] @ expected[2]
    assert similar > 0.5 > 0.2 > other


def check_pooling(make: Callable[[Any], Tensor], compiled: Callable[[Any], Any]) -> None:
    """Asserts what ``pooled`` makes of states that are padded on either side.

    Args:
        make: a tensor of an array.
        compiled: compiles a function of tensors.
    """
    drawn = np.random.RandomState(0).standard_normal((4, 5, 3)).astype(np.float32)
    mask = np.array([[1, 1, 1, 0, 0], [0, 0, 1, 1, 1], [1, 1, 1, 1, 1], [0, 0, 0, 0, 0]])
    expected = {
        "mean": [drawn[0, :3].mean(0), drawn[1, 2:].mean(0), drawn[2].mean(0), np.zeros(3)],
        "first": [drawn[0, 0], drawn[1, 2], drawn[2, 0], np.zeros(3)],
        "last": [drawn[0, 2], drawn[1, 4], drawn[2, 4], np.zeros(3)],
    }
    # No number at all where there is padding.
    states = np.where(mask[:, :, None] == 1, drawn, np.nan).astype(np.float32)
    for pooling in POOLINGS:

        def call(states: Tensor, mask: Tensor, pooling: Any = pooling) -> Tensor:
            return pooled(states, mask, pooling, normalize=False)

        right = np.stack(expected[pooling])
        for function in (call, compiled(call)):
            found = to_numpy(function(make(states), make(mask)))
            np.testing.assert_allclose(found, right, atol=1e-6)
        lengths = np.linalg.norm(to_numpy(pooled(make(states), make(mask), pooling)), axis=1)
        np.testing.assert_allclose(lengths, [1, 1, 1, 0], atol=1e-6)
        whole = to_numpy(pooled(make(drawn), pooling=pooling, normalize=False))
        ones = np.ones((4, 5), np.int64)
        np.testing.assert_allclose(whole, to_numpy(call(make(drawn), make(ones))), atol=1e-6)


def check_half_precision(states: Tensor, mask: Tensor) -> None:
    """Asserts that sums are computed in float32.

    Args:
        states: ``[1, 4096, 2]``, in half precision.
        mask: ones.
    """
    exact = np.asarray(to_numpy(states), np.float64).mean(1)
    found = pooled(states, mask, normalize=False)
    assert found.dtype == states.dtype
    np.testing.assert_allclose(to_numpy(found), exact, rtol=1e-2)


def to_numpy(tensor: Tensor) -> Array:
    """The array of a tensor of any backend, in float32."""
    if hasattr(tensor, "detach"):
        tensor = tensor.detach().float()
    return np.asarray(tensor).astype(np.float32)
