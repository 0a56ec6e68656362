"""What is wrong in a registry is found with its place: a directory for every case."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.project import own_registry, own_sources, write_project
from triformers_codegen.check import check
from triformers_codegen.load import load
from triformers_codegen.sources import read_sources

CASES = Path(__file__).parent / "cases"


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_findings_of(case: str, tmp_path: Path) -> None:
    registry, findings = load(CASES / case / "registry.yaml", "registry.yaml")
    write_project(tmp_path, [str(item.model_type) for item in registry.architectures])
    findings += check(registry, read_sources(tmp_path))
    text = "".join(f"{finding}\n" for finding in sorted(findings))
    assert text == (CASES / case / "expected.txt").read_text(encoding="utf-8")


def test_the_projects_own_registry_is_clean() -> None:
    assert check(own_registry(), own_sources()) == []
