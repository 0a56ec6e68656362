"""Every recorded case of the reference, in JAX."""

from __future__ import annotations

from types import ModuleType

import pytest

from tests.support.flax import check_case
from tests.support.reference import case_names, load_case
from triformers.models.flax import bert, vit

SOURCES: dict[str, ModuleType] = {"bert": bert, "vit": vit}


@pytest.mark.parametrize(
    ("model_type", "name"),
    [(model_type, name) for model_type in SOURCES for name in case_names(model_type)],
)
def test_the_reference_answers_the_same(model_type: str, name: str) -> None:
    case = load_case(model_type, name)
    check_case(getattr(SOURCES[model_type], f"Flax{case.model_class}"), case)
