"""Pipelines of models of this backend."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.pipelines import CHECKS
from triformers_core.scripts.pipelines import Framework

pytestmark = pytest.mark.usefixtures("evaluating")


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__.removeprefix("check_"))
def test_pipelines(check: Callable[[Path, Framework], None], tmp_path: Path) -> None:
    check(tmp_path, "flax")
