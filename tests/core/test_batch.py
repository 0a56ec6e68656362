"""What tokenizers and feature extractors return."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Mapping

import numpy as np
import pytest

from triformers_core.batch import Batch
from triformers_core.errors import InvalidInputError


def test_values_by_key_and_attribute() -> None:
    batch = Batch({"input_ids": [[1, 2]], "length": [2]})
    assert isinstance(batch, Mapping) and dict(**batch) == batch.data
    assert batch["input_ids"] == batch.input_ids == [[1, 2]]
    with pytest.raises(AttributeError, match="no 'inputs'; it holds input_ids, length"):
        _ = batch.inputs


def test_copies_and_pickles() -> None:
    batch = Batch({"input_ids": [[1, 2]]})
    assert copy.copy(batch) == copy.deepcopy(batch) == pickle.loads(pickle.dumps(batch)) == batch


def test_conversion_is_in_place() -> None:
    batch = Batch({"input_ids": [[1, 2]]})
    assert batch.convert_to_tensors(None) is batch and batch.input_ids == [[1, 2]]
    assert batch.convert_to_tensors("np") is batch
    assert batch.input_ids.dtype == np.int64 and batch.input_ids.shape == (1, 2)


def test_moving_lists_is_an_error() -> None:
    with pytest.raises(
        InvalidInputError, match="found no tensors to move or cast; .*return_tensors"
    ):
        Batch({"input_ids": [[1, 2]]}).to("cuda")
