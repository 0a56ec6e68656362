"""The documentation's recipes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.recipes import RECIPES, run_recipe

pytestmark = pytest.mark.usefixtures("evaluating")


@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_runs(name: str, tmp_path: Path) -> None:
    texts = run_recipe(name, "Flax", tmp_path)
    assert len(texts) == (2 if "blenderbot" in name else 1)
