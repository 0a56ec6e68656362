"""Tensors in and out of tokenizers."""

from __future__ import annotations

import torch

from tests.support.tokenization import TEXTS
from triformers_core.architectures.bert.tokenization import BertTokenizer

TOKENIZER = BertTokenizer(TEXTS / "multilingual-cased-vocab.txt")


def test_ids_become_tensors() -> None:
    batch = TOKENIZER(["a b", "c"], padding=True, return_tensors="pt")
    assert batch["input_ids"].dtype == torch.int64 and batch["input_ids"].shape == (2, 4)
    assert batch.to("cpu") is batch and batch.word_ids(1) == [None, 0, None, None]
    empty = TOKENIZER("", add_special_tokens=False, return_tensors="pt")["input_ids"]
    assert empty.dtype == torch.int64 and empty.shape == (1, 0)


def test_tensors_are_decoded() -> None:
    ids = TOKENIZER(["a", "b"], return_tensors="pt")["input_ids"]
    assert TOKENIZER.batch_decode(ids, skip_special_tokens=True) == ["a", "b"]
    assert TOKENIZER.decode(ids[0]) == "[CLS] a [SEP]"


def test_tensors_are_padded_to_tensors() -> None:
    rows = [
        {"input_ids": torch.tensor([5, 6]), "labels": 0.5},
        {"input_ids": torch.tensor([7]), "labels": 1.5},
    ]
    padded = TOKENIZER.pad(rows)
    assert padded["input_ids"].tolist() == [[5, 6], [7, 0]]
    assert padded["labels"].dtype == torch.float32
