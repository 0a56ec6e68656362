"""Wrong input for models: what ``docs/errors.md`` says is raised."""

from __future__ import annotations

from pathlib import Path

from tests.support.errors_page import check_models


def test_the_messages_are_the_documented_ones(tmp_path: Path) -> None:
    check_models("", tmp_path)
