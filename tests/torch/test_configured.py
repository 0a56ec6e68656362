"""Configurations that ask for what no model is: one error, or a model, for every architecture."""

from __future__ import annotations

import random

import pytest

from tests.faults.fields import wrong
from triformers.auto.configuration import CONFIGURATIONS


@pytest.mark.parametrize("model_type", sorted(CONFIGURATIONS.loaders))
def test_values_that_a_field_may_have(model_type: str) -> None:
    assert wrong(model_type, random.Random(model_type), most=5) == []
