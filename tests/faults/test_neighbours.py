"""What is known to have happened to other libraries doesn't happen here."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.faults.neighbours import CANARY, CASES, Case
from triformers_core.errors import TriformersError


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.number)
def test_known_vulnerabilities(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "checkpoint"
    folder.mkdir()
    case.make(folder)
    before = sorted(tmp_path.rglob("*"))
    began = time.monotonic()
    if case.said is None:
        case.read(folder)
    else:
        with pytest.raises(TriformersError, match=case.said) as caught:
            case.read(folder)
        assert len(str(caught.value)) < 1000
    assert time.monotonic() - began < 5
    assert sorted(tmp_path.rglob("*")) == before and not Path(CANARY).exists()
