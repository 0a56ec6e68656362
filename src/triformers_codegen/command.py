"""The command line of what is installed: ``python -m triformers generate``.

Exit codes: 0 clean, 1 findings or differences, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from triformers_codegen.beside import Wish

NEEDED = {"black": "black", "jinja2": "jinja2", "ruamel.yaml": "ruamel", "ruff": "ruff"}
"""What generating takes beside the package: distributions, and the modules that they have."""
CACHE = Path(".cache/triformers")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command and returns its exit code."""
    options = _parser().parse_args(arguments)
    if missing := [name for name, module in NEEDED.items() if find_spec(module) is None]:
        print(
            f"triformers: to generate, {', '.join(missing)} must be installed: "
            "pip install 'triformers[generate]'",
            file=sys.stderr,
        )
        return 2
    from triformers_codegen.beside import Wish
    from triformers_codegen.formatting import FormatError
    from triformers_codegen.port import PortError
    from triformers_codegen.texts import SourceError
    from triformers_codegen.usage import UsageError

    folder = options.folder or options.registry.parent
    wish = Wish(
        registry=options.registry,
        package=options.package,
        folder=folder,
        cache=options.cache or folder / CACHE,
    )
    try:
        return _generate(wish, check=options.check)
    except (FormatError, PortError, SourceError) as error:
        print(error, file=sys.stderr)
        return 1
    except UsageError as error:
        print(f"triformers: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"triformers: {error}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="triformers", description="Writes a typed package for architectures of one's own."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    command = commands.add_parser(
        "generate",
        help="write the package of a registry beside the public one",
        description="Writes the package of a registry beside the public one, whose Auto classes "
        "answer for both. Its sources lie in PACKAGE_core, in the same folder.",
    )
    command.add_argument("--registry", type=Path, required=True, metavar="FILE")
    command.add_argument("--package", required=True, metavar="NAME", help="what it is called")
    command.add_argument(
        "--folder", type=Path, help="where it is written (default: the folder of the registry)"
    )
    command.add_argument(
        "--cache",
        type=Path,
        help=f"where earlier results are kept (default: {CACHE} in that folder)",
    )
    command.add_argument(
        "--check", action="store_true", help="write nothing, and show what would change"
    )
    return parser


def _generate(wish: Wish, *, check: bool) -> int:
    from triformers_codegen.beside import foreign, read, refuse_package, render_beside
    from triformers_codegen.kept import Kept
    from triformers_codegen.usage import UsageError
    from triformers_codegen.write import compare, diff, write

    refuse_package(wish.package)
    if not wish.registry.is_file():
        raise UsageError(
            f"--registry {wish.registry}: there is no such file; it is a YAML file of the keys version "
            "and architectures, as triformers' own registry.yaml has them"
        )
    if not (wish.folder / wish.core).is_dir():
        raise UsageError(
            f"{wish.folder / wish.core} isn't there; the sources of {wish.package} lie in it, as in "
            f"{wish.core}/architectures/my_bert/configuration.py"
        )
    if theirs := foreign(wish):
        raise UsageError(
            f"{wish.package} is written as a whole, and has files that weren't generated: "
            f"{', '.join(theirs[:5])}; move them, or name another package"
        )
    kept = Kept(wish.folder, wish.cache / "computed")
    both = read(wish, kept)
    if both.findings:
        print(*both.findings, sep="\n", file=sys.stderr)
        return 1
    files = render_beside(wish, both, kept)
    kept.save(whole=True)
    (wish.cache / ".gitignore").write_text("*\n", encoding="utf-8")
    if check:
        changes = compare(wish.folder, files, wish.package)
        print(*diff(wish.folder, files, tree=wish.package), sep="\n", end="\n" if changes else "")
        return int(bool(changes))
    changes = write(wish.folder, files, wish.package)
    for word in ("added", "changed", "orphaned"):
        for path in getattr(changes, word):
            print(f"{word}: {path}")
    print(f"{len(files)} files in {wish.folder / wish.package}")
    return 0
