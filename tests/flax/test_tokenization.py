"""Arrays in and out of tokenizers."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from tests.support.tokenization import TEXTS
from triformers_core.architectures.bert.tokenization import BertTokenizer

TOKENIZER = BertTokenizer(TEXTS / "multilingual-cased-vocab.txt")


def test_ids_become_arrays() -> None:
    batch = TOKENIZER(["a b", "c"], padding=True, return_tensors="jax")
    assert isinstance(batch["input_ids"], jax.Array)
    assert batch["input_ids"].dtype == jnp.int32 and batch["input_ids"].shape == (2, 4)
    assert batch.to("cpu") is batch


def test_arrays_are_decoded() -> None:
    ids = TOKENIZER(["a", "b"], return_tensors="jax")["input_ids"]
    assert TOKENIZER.batch_decode(ids, skip_special_tokens=True) == ["a", "b"]


def test_arrays_are_padded_to_arrays() -> None:
    rows = [{"input_ids": jnp.array([5, 6])}, {"input_ids": jnp.array([7])}]
    assert TOKENIZER.pad(rows)["input_ids"].tolist() == [[5, 6], [7, 0]]
