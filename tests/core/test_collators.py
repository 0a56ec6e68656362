"""Collators: batches of examples, padded and masked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from triformers import (
    BertTokenizerFast,
    DataCollatorForLanguageModeling,
    DataCollatorForMultipleChoice,
    DataCollatorForSeq2Seq,
    DataCollatorForTokenClassification,
    DataCollatorWithPadding,
    DefaultDataCollator,
    InvalidInputError,
)

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *(f"word{n}" for n in range(95))]


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> BertTokenizerFast:
    file = tmp_path_factory.mktemp("vocabulary") / "vocab.txt"
    file.write_text("\n".join(WORDS))
    return BertTokenizerFast(file)


def plain(batch: dict[str, Any]) -> dict[str, Any]:
    return {name: value.tolist() for name, value in batch.items()}


def test_stacked() -> None:
    batch = DefaultDataCollator(return_tensors="np")(
        [{"x": [1, 2], "label": 1, "text": "a"}, {"x": [3, 4], "label": 0, "text": "b"}]
    )
    assert plain(batch) == {"x": [[1, 2], [3, 4]], "labels": [1, 0]}
    assert batch["labels"].dtype == np.int64
    with pytest.raises(InvalidInputError, match="rows of 'x' have different lengths"):
        DefaultDataCollator(return_tensors="np")([{"x": [1]}, {"x": [1, 2]}])


def test_padded(tokenizer: BertTokenizerFast) -> None:
    rows = [{"input_ids": [2, 7, 3], "label": 1}, {"input_ids": [2, 3], "label": 0}]
    batch = DataCollatorWithPadding(tokenizer, pad_to_multiple_of=4, return_tensors="np")(rows)
    assert plain(batch) == {
        "input_ids": [[2, 7, 3, 0], [2, 3, 0, 0]],
        "attention_mask": [[1, 1, 1, 0], [1, 1, 0, 0]],
        "labels": [1, 0],
    }


def test_labels_of_tokens_and_of_targets(tokenizer: BertTokenizerFast) -> None:
    rows = [
        {"input_ids": [2, 7, 3], "labels": [-100, 5, -100]},
        {"input_ids": [2, 3], "labels": [1, 2]},
    ]
    batch = DataCollatorForTokenClassification(tokenizer, return_tensors="np")(rows)
    assert batch["labels"].tolist() == [[-100, 5, -100], [1, 2, -100]]
    rows = [{"input_ids": [2, 7, 3], "labels": [5]}, {"input_ids": [2, 3], "labels": [1, 2]}]
    batch = DataCollatorForSeq2Seq(tokenizer, return_tensors="np")(rows)
    assert batch["labels"].tolist() == [[5, -100], [1, 2]]
    assert batch["input_ids"].tolist() == [[2, 7, 3], [2, 3, 0]]


def test_choices(tokenizer: BertTokenizerFast) -> None:
    rows = [
        {"input_ids": [[2, 7, 3], [2, 3]], "label": 1},
        {"input_ids": [[2, 3], [3]], "label": 0},
    ]
    batch = DataCollatorForMultipleChoice(tokenizer, return_tensors="np")(rows)
    assert batch["input_ids"].tolist() == [[[2, 7, 3], [2, 3, 0]], [[2, 3, 0], [3, 0, 0]]]
    assert batch["labels"].tolist() == [1, 0]


def test_masked(tokenizer: BertTokenizerFast) -> None:
    rows = [{"input_ids": [2, *range(5, 100), 3]} for _ in range(200)]
    collator = DataCollatorForLanguageModeling(tokenizer, seed=3, return_tensors="np")
    batch = collator(rows)
    ids, labels = batch["input_ids"], batch["labels"]
    original = np.asarray([row["input_ids"] for row in rows])
    chosen = labels != -100
    assert not chosen[:, [0, -1]].any() and (labels[chosen] == original[chosen]).all()
    assert (ids[~chosen] == original[~chosen]).all()
    # Of 19,000 tokens: four deviations of a binomial on either side.
    assert abs(chosen[:, 1:-1].mean() - 0.15) < 0.0104
    masked = (ids == 4)[chosen].mean()
    kept = (ids == original)[chosen].mean()
    assert abs(masked - 0.8) < 0.03 and abs(kept - 0.1) < 0.0225
    again = DataCollatorForLanguageModeling(tokenizer, seed=3, return_tensors="np")(rows)
    assert (again["input_ids"] == ids).all()


def test_causal(tokenizer: BertTokenizerFast) -> None:
    rows = [{"input_ids": [2, 7, 3]}, {"input_ids": [2, 3]}]
    batch = DataCollatorForLanguageModeling(tokenizer, mlm=False, return_tensors="np")(rows)
    assert batch["labels"].tolist() == [[2, 7, 3], [2, 3, -100]]


def test_a_tokenizer_without_a_mask(tokenizer: BertTokenizerFast, tmp_path: Path) -> None:
    (tmp_path / "vocab.txt").write_text("\n".join(WORDS))
    other = BertTokenizerFast(tmp_path / "vocab.txt", mask_token=None)
    with pytest.raises(InvalidInputError, match="has no mask token.*mlm=False"):
        DataCollatorForLanguageModeling(other)
    with pytest.raises(InvalidInputError, match="mlm_probability is 1.5"):
        DataCollatorForLanguageModeling(tokenizer, mlm_probability=1.5)
