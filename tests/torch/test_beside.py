"""A registry beside the public one: its models, and Auto classes that answer for both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
import torch

from tests.support.beside_models import SMALL, check_bag, check_both_registries, imported


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The example's package."""
    yield from imported(tmp_path_factory.mktemp("beside"))


def test_auto_classes_answer_for_both(package: ModuleType, tmp_path: Path) -> None:
    check_both_registries(package, "", tmp_path)


def test_a_new_architecture_computes(package: ModuleType) -> None:
    check_bag(package, "", torch.tensor)


def test_models_within_models_may_be_private(package: ModuleType) -> None:
    from triformers import BertConfig, EncoderDecoderConfig, EncoderDecoderModel

    decoder = BertConfig(**SMALL, is_decoder=True, add_cross_attention=True)
    config = EncoderDecoderConfig.from_encoder_decoder_configs(
        package.AcmeBertConfig(**SMALL), decoder
    )
    assert type(EncoderDecoderModel(config).encoder) is package.AcmeBertModel
