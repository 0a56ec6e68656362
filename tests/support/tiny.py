"""Tiny configurations: those of the recorded cases."""

from __future__ import annotations

from tests.support.reference import load_case
from triformers import AutoConfig, BertConfig, PretrainedConfig


def tiny_config(model_type: str) -> PretrainedConfig:
    """The configuration of an architecture's case ``base``."""
    return AutoConfig.for_model(model_type, **load_case(model_type, "base").config)


def tiny_bert() -> BertConfig:
    """The same for BERT, with its own type."""
    config = tiny_config("bert")
    assert isinstance(config, BertConfig)
    return config
