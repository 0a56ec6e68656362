"""Models that hold other models, in TensorFlow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.composites import CHECKS, check_initial_values


def test_each_part_starts_as_its_configuration_says() -> None:
    check_initial_values("TF")


@pytest.mark.parametrize("check", CHECKS)
def test_parts(check: Callable[[str, Path], None], tmp_path: Path) -> None:
    check("TF", tmp_path)
