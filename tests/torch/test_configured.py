"""Configurations that ask for what no model is: one error, or a model, for every architecture."""

from __future__ import annotations

import random

import pytest

from tests.faults.fields import wrong
from tests.support.tiny import tiny_config
from triformers import SqueezeBertConfig, SqueezeBertModel
from triformers.auto.configuration import CONFIGURATIONS
from triformers_core.errors import InvalidConfigurationError


@pytest.mark.parametrize("model_type", sorted(CONFIGURATIONS.loaders))
def test_values_that_a_field_may_have(model_type: str) -> None:
    assert wrong(model_type, random.Random(model_type), most=5) == []


@pytest.mark.parametrize(
    "field",
    ["q_groups", "k_groups", "v_groups", "post_attention_groups"]
    + ["intermediate_groups", "output_groups", "num_attention_heads"],
)
def test_groups_that_do_not_divide_the_channels(field: str) -> None:
    config = tiny_config("squeezebert")
    assert isinstance(config, SqueezeBertConfig)
    setattr(config, field, 5)
    with pytest.raises(InvalidConfigurationError, match=f"{field}=5; the first must be a multiple"):
        SqueezeBertModel(config)
