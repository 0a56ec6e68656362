"""Every recorded case of the reference, in PyTorch."""

from __future__ import annotations

from types import ModuleType

import pytest

from tests.support.reference import case_names, load_case
from tests.support.torch import check_case
from triformers_core.architectures.bert import modeling as bert
from triformers_core.architectures.vit import modeling as vit

SOURCES: dict[str, ModuleType] = {"bert": bert, "vit": vit}


@pytest.mark.parametrize(
    ("model_type", "name"),
    [(model_type, name) for model_type in SOURCES for name in case_names(model_type)],
)
def test_the_reference_answers_the_same(model_type: str, name: str) -> None:
    case = load_case(model_type, name)
    check_case(getattr(SOURCES[model_type], case.model_class), case)
