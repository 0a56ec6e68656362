"""Mistakes in templates are named with their places."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from triformers_codegen.templating import TemplateError, Templates


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a\n{{ nope.x }}\n", ":2:1: 'nope' is undefined"),
        ("a\n\n{% if %}\n", ":3:1: Expected an expression, got 'end of statement block'"),
        ('{% import "nope.jinja" as x %}\n', ":1:1: 'nope.jinja' not found"),
    ],
)
def test_a_mistake_is_named_with_its_place(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "page.jinja"
    path.write_text(text)
    with pytest.raises(TemplateError, match=f"^{re.escape(f'{path}{message}')}"):
        Templates(tmp_path).render("page.jinja")
