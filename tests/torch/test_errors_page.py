"""Wrong input for models: what ``docs/errors.md`` says is raised."""

from __future__ import annotations

from pathlib import Path

import torch

from tests.support.errors_page import check_models, check_row
from tests.support.formats import FORMATS
from triformers import BertModel


def test_the_messages_are_the_documented_ones(tmp_path: Path) -> None:
    check_models("", tmp_path)


def test_a_token_that_the_model_lacks() -> None:
    model = BertModel.from_pretrained(FORMATS / "bert" / "pytorch")
    check_row(lambda: model(torch.tensor([[23]])))
