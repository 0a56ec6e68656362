"""A few rounds of what ``make fuzz`` does many of."""

from __future__ import annotations

import pytest

from tests.faults.fuzz import KINDS, fuzz


@pytest.mark.parametrize("kind", KINDS)
def test_damaged_files_are_read_or_refused(kind: str) -> None:
    assert fuzz([kind], range(1, 6)) == []
