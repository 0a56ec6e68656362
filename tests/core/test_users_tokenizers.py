"""What users do with tokenizers beside calling them: tensors of ids, labels, masks."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.support.tokenization import TEXTS
from triformers import BertTokenizerFast
from triformers_core.errors import InvalidInputError

IDS = [101, 7592, 2088, 102]


@pytest.fixture(scope="module")
def tokenizer() -> BertTokenizerFast:
    return BertTokenizerFast(TEXTS / "bert-base-uncased-vocab.txt")


def _tensors() -> list[Any]:
    import jax.numpy as jnp
    import tensorflow as tf
    import torch

    makers = (np.asarray, torch.tensor, tf.constant, jnp.asarray)
    return [make(IDS) for make in makers] + [list(torch.tensor(IDS))]


def test_ids_in_tensors_are_known_as_special(tokenizer: BertTokenizerFast) -> None:
    for ids in _tensors():
        tokens = tokenizer.convert_ids_to_tokens(ids, skip_special_tokens=True)
        assert tokens == ["hello", "world"]
        mask = tokenizer.get_special_tokens_mask(ids, already_has_special_tokens=True)
        assert mask == [1, 0, 0, 1]


def test_special_tokens_in_the_text_are_marked(tokenizer: BertTokenizerFast) -> None:
    text = "this is[SEP]a test"
    row = tokenizer(text, return_special_tokens_mask=True)
    assert row["special_tokens_mask"] == [1, 0, 0, 1, 0, 0, 1]
    ids = tokenizer.encode(text, add_special_tokens=False)
    prepared = tokenizer.prepare_for_model(ids, return_special_tokens_mask=True)
    assert prepared["special_tokens_mask"] == row["special_tokens_mask"]


def test_labels_are_padded_with_what_no_loss_counts(tokenizer: BertTokenizerFast) -> None:
    rows = [{"input_ids": [1, 2, 3], "labels": [4, 5, 6]}, {"input_ids": [1], "labels": [7]}]
    batch = tokenizer.pad(rows, return_tensors="np", pad_to_multiple_of=4)
    assert batch["labels"].tolist() == [[4, 5, 6, -100], [7, -100, -100, -100]]
    of_targets = [{"input_ids": [1], "labels": [4, 5]}, {"input_ids": [1, 2, 3], "labels": [6]}]
    left = tokenizer.pad(of_targets, return_tensors="np", padding_side="left")
    assert left["labels"].tolist() == [[4, 5], [-100, 6]]
    of_texts = tokenizer.pad([{"input_ids": [1], "labels": 0}, {"input_ids": [1, 2], "labels": 1}])
    assert of_texts["labels"] == [0, 1]


def test_a_ragged_column_is_named(tokenizer: BertTokenizerFast) -> None:
    rows = [{"input_ids": [1, 2], "spans": [0, 1]}, {"input_ids": [1], "spans": [0]}]
    with pytest.raises(InvalidInputError, match="rows of 'spans' have different lengths"):
        tokenizer.pad(rows, return_tensors="np")
