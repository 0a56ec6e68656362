"""``shift_tokens_right`` stands beside a model's class, as scripts import it."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import pytest

from tests.support.shifting import EXPECTED, LABELS, MODEL_TYPES, WRAPPED
from tests.support.tiny import tiny_config
from triformers import FlaxAutoModelForSeq2SeqLM


@pytest.mark.parametrize("model_type", MODEL_TYPES)
def test_beside_the_class_of_a_model(model_type: str) -> None:
    kind = type(FlaxAutoModelForSeq2SeqLM.from_config(tiny_config(model_type)))
    module: Any = sys.modules[kind.__module__]
    labels = np.array(LABELS)
    if model_type == "mbart":
        assert np.asarray(module.shift_tokens_right(labels, 1)).tolist() == WRAPPED
    else:
        assert np.asarray(module.shift_tokens_right(labels, 1, 9)).tolist() == EXPECTED
