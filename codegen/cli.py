"""The generator's command line: ``python -m codegen COMMAND``.

Exit codes: 0 clean, 1 findings or differences, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from codegen.check import check
from codegen.load import load
from codegen.model import Finding, Registry
from codegen.port import PortError
from codegen.render import render
from codegen.sources import Sources, SourceError, read_sources
from codegen.store import Store
from codegen.write import Changes, compare, diff, write

REGISTRY = "registry.yaml"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command and returns its exit code."""
    options = _parser().parse_args(arguments)
    root: Path = options.root
    try:
        code: int = options.run(root, options)
    except (PortError, SourceError) as error:
        print(error, file=sys.stderr)
        return 1
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="codegen", description="Turns registry.yaml and the model sources into the package."
    )
    parser.add_argument(
        "--root", type=Path, default=Path.cwd(), help="the project's root (default: here)"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, function, text in (
        ("generate", _generate, "write what changed, delete what nothing makes any more"),
        ("check", _check, "find what is wrong, and list the files that `generate` would change"),
        ("diff", _diff, "the same, with the changes themselves"),
    ):
        commands.add_parser(name, help=text).set_defaults(run=function)
    return parser


def _read(root: Path) -> tuple[Registry, Sources, list[Finding]]:
    registry, findings = load(root / REGISTRY, REGISTRY)
    sources = read_sources(root)
    return registry, sources, sorted({*findings, *check(registry, sources)})


def _rendered(root: Path) -> dict[str, str] | None:
    """All files, or ``None`` after printing what is wrong."""
    registry, sources, findings = _read(root)
    if findings:
        print(*findings, sep="\n", file=sys.stderr)
        return None
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    store = Store(root)
    files = render(registry, sources, version=project["version"], cached=store.get)
    store.forget_unused()
    return files


def _generate(root: Path, options: argparse.Namespace) -> int:
    files = _rendered(root)
    if files is None:
        return 1
    changes = write(root, files)
    _print(changes)
    print(f"{len(files)} files, {_count(changes)} changed")
    return 0


def _check(root: Path, options: argparse.Namespace) -> int:
    files = _rendered(root)
    if files is None:
        return 1
    changes = compare(root, files)
    _print(changes)
    if changes:
        print("Run `make generate` and commit what it writes.", file=sys.stderr)
    return int(bool(changes))


def _diff(root: Path, options: argparse.Namespace) -> int:
    files = _rendered(root)
    if files is None:
        return 1
    lines = list(diff(root, files))
    for line in lines:
        print(line)
    return int(bool(lines))


def _print(changes: Changes) -> None:
    for word, paths in (
        ("added", changes.added),
        ("changed", changes.changed),
        ("orphaned", changes.orphaned),
    ):
        for path in paths:
            print(f"{word}: {path}")


def _count(changes: Changes) -> int:
    return len(changes.added) + len(changes.changed) + len(changes.orphaned)
