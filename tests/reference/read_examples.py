"""Reads the calls of the documented examples: ``python -m tests.reference.read_examples PAGE``.

The page of the Auto classes, as text, isn't part of this project; what its examples call, with what,
and what they show, is kept as data in ``tests/fixtures/documented_examples.json``.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

RESULT = Path(__file__).parents[1] / "fixtures" / "documented_examples.json"

# What an example prints under a name that it doesn't have, and the name.
SLIPS = {"config.unused_kwargs": "unused_kwargs"}

Call = dict[str, Any]
"""``name``: what ``from_pretrained`` is called with, none for ``from_config``; ``config``: where a
configuration is read before, and passed on; ``keywords``: of the call; ``shows``: expressions and
their values afterwards."""


def read(page: str) -> dict[str, list[Call]]:
    """The calls of every class, in the page's order.

    Args:
        page: text with lines ``class MODULE.NAME`` and, for examples, ``>>> STATEMENT``.
    """
    found: dict[str, list[Call]] = {}
    for name, lines in _classes(page):
        calls = list(_calls(lines, name))
        if calls:
            found[name] = calls
    return found


def _classes(page: str) -> Iterator[tuple[str, list[str]]]:
    parts = re.split(r"^class \w+\.(\w+)", page, flags=re.MULTILINE)
    for name, text in zip(parts[1::2], parts[2::2], strict=True):
        yield name, text.splitlines()


def _calls(lines: list[str], class_name: str) -> Iterator[Call]:
    config: str | None = None
    call: Call = {}
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        statement = line.removeprefix(">>> ")
        if statement == line or statement.startswith(("#", "from ")):
            continue
        node = ast.parse(statement).body[0]
        if isinstance(node, ast.Expr):
            expression = ast.unparse(node)
            call["shows"] = call.get("shows", {}) | {
                SLIPS.get(expression, expression): ast.literal_eval(following)
            }
            continue
        assert isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)
        function = ast.unparse(node.value.func)
        if function == "AutoConfig.from_pretrained" and class_name != "AutoConfig":
            config = str(_value(node.value.args[0]))
            continue
        call = _call(node.value, config)
        yield call


def _call(node: ast.Call, config: str | None) -> Call:
    call: Call = {}
    for argument in node.args:
        if isinstance(argument, ast.Name):
            call["config"] = config
        else:
            call["name"] = _value(argument)
    for keyword in node.keywords:
        if isinstance(keyword.value, ast.Name):
            call["config"] = config
        else:
            call.setdefault("keywords", {})[keyword.arg] = _value(keyword.value)
    return call


def _value(node: ast.expr) -> object:
    value: object = ast.literal_eval(node)
    return value


def as_json(examples: dict[str, list[Call]]) -> str:
    """The file's content: a line a call."""
    classes = [
        f" {json.dumps(name)}: [\n" + ",\n".join(f"  {json.dumps(call)}" for call in calls) + "\n ]"
        for name, calls in examples.items()
    ]
    return "{\n" + ",\n".join(classes) + "\n}\n"


if __name__ == "__main__":
    RESULT.write_text(as_json(read(Path(sys.argv[1]).read_text(encoding="utf-8"))))
