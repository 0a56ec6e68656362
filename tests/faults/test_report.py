"""The page on reliability has a row for every test of a fault, and no other."""

from __future__ import annotations

import ast

from tests.faults.report import AREAS, BEGIN, END, PAGE, ROOT, injected, with_known


def test_every_test_has_its_row() -> None:
    table = PAGE.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0]
    rows = [
        tuple(part.strip() for part in line.split("|")[1:-1]) for line in table.splitlines()[2:]
    ]
    wanted = {
        (area, injected(node.name))
        for file, (area, _) in AREAS.items()
        for node in ast.parse((ROOT / file).read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }
    assert {row[:2] for row in rows} == wanted
    assert all(int(row[2]) > 0 for row in rows)


def test_every_known_vulnerability_has_its_row() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert with_known(page) == page
