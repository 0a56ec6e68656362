"""The generator's command line: ``python -m codegen COMMAND``.

Exit codes: 0 clean, 1 findings or differences, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from triformers_codegen.breaking import at_revision, breaking, present
from triformers_codegen.check import check
from triformers_codegen.complete import unfinished
from triformers_codegen.examples import read_examples
from triformers_codegen.explain import as_json, as_table, explain
from triformers_codegen.formatting import FormatError
from triformers_codegen.kept import Kept
from triformers_codegen.load import load
from triformers_codegen.lock import alone
from triformers_codegen.model import Finding, Registry
from triformers_codegen.new import Wish, read_documented, scaffold, write_scaffold
from triformers_codegen.port import PortError
from triformers_codegen.render import render
from triformers_codegen.site import write_site
from triformers_codegen.sources import Sources, read_sources
from triformers_codegen.templating import TemplateError
from triformers_codegen.texts import SourceError, read_toml
from triformers_codegen.usage import UsageError
from triformers_codegen.write import Changes, compare, diff, write

REGISTRY = "registry.yaml"
SHOWN = 40
"""Lines of a file's difference that `check` prints at most; `diff` prints all."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command and returns its exit code."""
    options = _parser().parse_args(arguments)
    root: Path = options.root
    try:
        if not (root / REGISTRY).exists():
            raise UsageError(
                f"{root.absolute()} has no {REGISTRY}; run in the project's root, or name it: "
                "codegen --root ROOT COMMAND"
            )
        code: int = options.run(root, options)
    except (FormatError, PortError, SourceError, TemplateError) as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        raise
    except OSError as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 1
    except UsageError as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 2
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="codegen",
        description="Turns registry.yaml and the model sources into the package.",
    )
    parser.add_argument(
        "--root",
        type=Path,
        default=Path.cwd(),
        help="the project's root (default: here)",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, function, text in (
        (
            "generate",
            _generate,
            "write what changed, delete what nothing makes any more",
        ),
        (
            "check",
            _check,
            "find what is wrong, and show what `generate` would change: a diff's beginnings and files",
        ),
        ("diff", _diff, "the diff alone, as `patch` takes it"),
    ):
        commands.add_parser(name, help=text).set_defaults(run=function)
    command = commands.add_parser(
        "breaking", help="name what the public package had at a revision and has no more"
    )
    command.add_argument("--against", required=True, metavar="REV", help="a revision of Git")
    command.set_defaults(run=_breaking)
    command = commands.add_parser("explain", help="show everything that comes from one entry")
    command.add_argument("model_type", metavar="ARCH")
    command.set_defaults(run=_explain)
    command = commands.add_parser("list", help="show all entries")
    command.add_argument("--json", action="store_true", help="for programs")
    command.set_defaults(run=_list)
    command = commands.add_parser("site", help="write the pages of the documentation's site")
    command.add_argument("folder", type=Path, metavar="FOLDER", help="where to; it is written anew")
    command.set_defaults(run=_site)
    command = commands.add_parser("new", help="begin an architecture: entry, sources and tests")
    command.add_argument("model_type", metavar="ARCH", help="the `model_type` of its checkpoints")
    command.add_argument("--like", required=True, metavar="ARCH", help="what it begins from")
    command.add_argument("--title", help="its name in prose")
    command.add_argument("--prefix", help="what its classes' names begin with")
    command.add_argument("--paper", help="address of its paper")
    command.add_argument(
        "--without", nargs="+", default=[], metavar="TASK", help="what it doesn't serve"
    )
    command.add_argument(
        "--own-tokenizer", action="store_true", help="its tokenizers have names of their own"
    )
    command.set_defaults(run=_new)
    return parser


def _read(root: Path, kept: Kept) -> tuple[Registry, Sources, list[Finding]]:
    registry, findings = load(root / REGISTRY, REGISTRY, kept)
    try:
        sources = read_sources(root, kept)
    except SourceError as error:
        raise SourceError([*findings, *error.findings]) from error
    return registry, sources, sorted({*findings, *check(registry, sources)})


def _clean(root: Path, kept: Kept | None = None) -> tuple[Registry, Sources] | None:
    """Registry and sources, or ``None`` after printing what is wrong."""
    registry, sources, findings = _read(root, kept or Kept(root))
    if findings:
        print(*findings, sep="\n", file=sys.stderr)
        return None
    return registry, sources


def _rendered(root: Path, kept: Kept, registry: Registry, sources: Sources) -> dict[str, str]:
    """All files."""
    version: str = read_toml(root / "pyproject.toml", "pyproject.toml")["project"]["version"]
    examples = read_examples(root)
    texts = (text for x in sources.modules.values() for text in (x.path, x.text))
    bases = (text for x in sources.bases.values() for text in (x.path, x.text))
    parts = ((root / REGISTRY).read_text("utf-8"), version, repr(examples), *texts, *bases)
    files = kept.get(
        lambda: render(registry, sources, examples, version=version, kept=kept, root=root),
        "files",
        parts,
    )
    kept.save(whole="files" in kept.made)
    # So that an installed package has it: a registry beside it is read with it.
    return {**files, f"generated/triformers/{REGISTRY}": parts[0]}


def _generate(root: Path, options: argparse.Namespace) -> int:
    # Reading belongs to it: a run that waited must see what the other has been given.
    with alone(root):
        kept = Kept(root)
        found = _clean(root, kept)
        if found is None:
            return 1
        files = _rendered(root, kept, *found)
        changes = write(root, files)
    _print(changes)
    print(f"{len(files)} files, {_count(changes)} changed")
    return 0


def _check(root: Path, options: argparse.Namespace) -> int:
    kept = Kept(root)
    found = _clean(root, kept)
    if found is None:
        return 1
    files = _rendered(root, kept, *found)
    for line in diff(root, files, most=SHOWN):
        print(line)
    changes = compare(root, files)
    _print(changes)
    if changes:
        print("Run `make generate` and commit what it writes.", file=sys.stderr)
    left = unfinished(root, *found, read_documented(root), read_examples(root))
    for finding in left:
        print(finding, file=sys.stderr)
    return int(bool(changes or left))


def _diff(root: Path, options: argparse.Namespace) -> int:
    kept = Kept(root)
    found = _clean(root, kept)
    if found is None:
        return 1
    lines = list(diff(root, _rendered(root, kept, *found)))
    for line in lines:
        print(line)
    return int(bool(lines))


def _breaking(root: Path, options: argparse.Namespace) -> int:
    lines = breaking(at_revision(root, options.against), present(root))
    print(*lines or [f"Nothing public was lost since {options.against}."], sep="\n")
    return int(bool(lines))


def _explain(root: Path, options: argparse.Namespace) -> int:
    found = _clean(root)
    if found is None:
        return 1
    print(explain(*found, root, options.model_type), end="")
    return 0


def _list(root: Path, options: argparse.Namespace) -> int:
    found = _clean(root)
    if found is None:
        return 1
    registry, _ = found
    print(as_json(registry) if options.json else as_table(registry), end="")
    return 0


def _site(root: Path, options: argparse.Namespace) -> int:
    found = _clean(root)
    if found is None:
        return 1
    count = write_site(root, options.folder, *found, present(root))
    print(f"{count} pages in {options.folder}")
    return 0


def _new(root: Path, options: argparse.Namespace) -> int:
    wish = Wish(
        model_type=options.model_type,
        like=options.like,
        title=options.title,
        prefix=options.prefix,
        paper=options.paper,
        without=tuple(options.without),
        own_tokenizer=options.own_tokenizer,
    )
    # Reading belongs to it, as in `generate`.
    with alone(root):
        found = _clean(root)
        if found is None:
            return 1
        text = (root / REGISTRY).read_text(encoding="utf-8")
        files = scaffold(wish, *found, text, read_documented(root))
        write_scaffold(root, files)
    print("Fill in, then run `make generate`:", *files, sep="\n  ")
    return 0


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
