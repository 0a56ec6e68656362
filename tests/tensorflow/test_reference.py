"""Every recorded case of the reference, in TensorFlow."""

from __future__ import annotations

from types import ModuleType

import pytest

from tests.support.reference import case_names, load_case
from tests.support.tensorflow import check_case
from triformers.models.tensorflow import bert, vit

SOURCES: dict[str, ModuleType] = {"bert": bert, "vit": vit}


@pytest.mark.parametrize(
    ("model_type", "name"),
    [(model_type, name) for model_type in SOURCES for name in case_names(model_type)],
)
def test_the_reference_answers_the_same(model_type: str, name: str) -> None:
    case = load_case(model_type, name)
    check_case(getattr(SOURCES[model_type], "TF" + case.model_class), case)
