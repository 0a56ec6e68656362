"""README's table of tools says what the tests do, with the versions that they run with."""

from __future__ import annotations

import ast

import pytest

from tests.support.works_with import PAGE, ROOT, TOOLS, Tool, version, with_table


def test_the_table_is_up_to_date() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert with_table(page) == page, "python -m tests.support.works_with writes it anew."


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.name)
def test_what_it_names_is_tested(tool: Tool) -> None:
    tree = ast.parse((ROOT / tool.file).read_text(encoding="utf-8"))
    there = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    assert set(tool.tests) <= there


def test_a_tool_that_no_environment_has() -> None:
    with pytest.raises(LookupError, match="which nothing-of-that-name"):
        version("nothing-of-that-name")
