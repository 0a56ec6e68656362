"""What tests of several backends share: tiny configurations, and one architecture alone."""

from __future__ import annotations

# XLA reads its settings when it first compiles, in processes of tests, too.
import tests.support.xla  # isort: skip  # noqa: F401

import pytest

from tests.support.memory import (  # noqa: F401  A fixture of every module, and a hook.
    forgotten,
    pytest_collection_finish,
)
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.architectures.vit.configuration import ViTConfig


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds ``--architecture``: for exchange, recorded generations and ``tests/to_reference``."""
    parser.addoption(
        "--architecture", action="append", metavar="MODEL_TYPE", help="such a one's models alone"
    )


@pytest.fixture(scope="session")
def architectures(pytestconfig: pytest.Config) -> list[str]:
    """Those that are asked for; none if all are."""
    asked: list[str] | None = pytestconfig.getoption("architecture")
    return asked or []


@pytest.fixture
def bert_config() -> BertConfig:
    """A BERT whose sizes all differ, so that no two axes can be taken for each other."""
    return BertConfig(
        vocab_size=99,
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=37,
        max_position_embeddings=61,
        type_vocab_size=3,
        layer_norm_eps=1e-2,
    )


@pytest.fixture
def vit_config() -> ViTConfig:
    """A ViT on images of 30 by 30 pixels with patches of 6 by 6."""
    return ViTConfig(
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=37,
        image_size=30,
        patch_size=6,
        layer_norm_eps=1e-2,
    )
