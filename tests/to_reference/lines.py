"""Lines of model sources, and of the reference's for its backends.

``python -m tests.to_reference.lines MODEL_TYPE …`` prints a row each: the lines here of what the models of
three backends are made of (``modeling*.py`` and ``names.py``), and how many of them are code, which is
neither documentation nor imports, comments or blank; the code of the reference's ``modeling_*.py``, and for
how many backends it is; an eighth of it; and an eighth of what three backends have at as much each.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HERE = ROOT / "src/triformers_core/architectures"


def main(*model_types: str) -> None:
    """Prints a table in Markdown."""
    (there,) = ROOT.glob(".venv-reference/lib/python3*/site-packages/transformers/models")
    print("| architecture | lines | code | reference's | backends | an eighth | of three |")
    print("|---|---|---|---|---|---|---|")
    for package in (name.replace("-", "_") for name in model_types):
        sources = [*(HERE / package).glob("modeling*.py"), *(HERE / package).glob("names.py")]
        folder = next(f for f in (there / package, there / "deprecated" / package) if f.exists())
        others = list(folder.glob("modeling_*.py"))
        code, theirs, backends = _code(sources), _code(others), len(others)
        print(
            f"| {package} | {_lines(sources)} | {code} | {theirs} | {backends} | {theirs // 8} "
            f"| {theirs * 3 // backends // 8} |"
        )


def _lines(paths: list[Path]) -> int:
    return sum(len(path.read_text("utf-8").splitlines()) for path in paths)


def _code(paths: list[Path]) -> int:
    """Lines that are neither documentation nor imports, comments or blank."""
    return sum(_code_of(path.read_text("utf-8")) for path in paths)


def _code_of(text: str) -> int:
    left_out: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.stmt) and _is_left_out(node):
            left_out.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    return sum(
        line.strip() != "" and not line.strip().startswith("#") and number not in left_out
        for number, line in enumerate(text.splitlines(), 1)
    )


def _is_left_out(node: ast.stmt) -> bool:
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    return isinstance(node, ast.Import | ast.ImportFrom)


if __name__ == "__main__":
    main(*sys.argv[1:])
