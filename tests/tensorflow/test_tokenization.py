"""Tensors in and out of tokenizers."""

from __future__ import annotations

import tensorflow as tf

from tests.support.tokenization import TEXTS
from triformers_core.architectures.bert.tokenization import BertTokenizer

TOKENIZER = BertTokenizer(TEXTS / "multilingual-cased-vocab.txt")


def test_ids_become_tensors() -> None:
    batch = TOKENIZER(["a b", "c"], padding=True, return_tensors="tf")
    assert batch["input_ids"].dtype == tf.int32 and batch["input_ids"].shape == (2, 4)
    assert batch.to("cpu") is batch


def test_tensors_are_decoded() -> None:
    ids = TOKENIZER(["a", "b"], return_tensors="tf")["input_ids"]
    assert TOKENIZER.batch_decode(ids, skip_special_tokens=True) == ["a", "b"]


def test_tensors_are_padded_to_tensors() -> None:
    rows = [{"input_ids": tf.constant([5, 6])}, {"input_ids": tf.constant([7])}]
    assert TOKENIZER.pad(rows)["input_ids"].numpy().tolist() == [[5, 6], [7, 0]]
