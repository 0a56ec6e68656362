"""Rewrites the import lines of scripts, and lists what they use that isn't here.

``python -m triformers.migrate PATH`` takes scripts, notebooks and folders of them. With ``--diff`` it
shows what it would write, with ``--check`` it only says so: both change no file.
"""

from __future__ import annotations

import argparse
import difflib
import io
import json
import sys
import tokenize
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from triformers_core.errors import InvalidInputError, MissingBackendError, TriformersError
from triformers_core.files.atomic import write_bytes

__all__ = ["main"]

_KINDS = (".py", ".ipynb")
_MAGIC = "#triformers-migrate#"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Something that isn't supported, and where.

    Args:
        line: in the file; in a notebook, in the cell.
        cell: of a notebook, from 1; 0 in a script.
        said: what it is, and what to do.
    """

    cell: int
    line: int
    said: str

    def at(self, path: Path) -> str:
        """The line of the report."""
        where = f"{path}:cell {self.cell}:{self.line}" if self.cell else f"{path}:{self.line}"
        return f"{where}: {self.said}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command.

    Args:
        arguments: of the command line; those of the process by default.

    Returns:
        0, or 1 if something isn't supported, can't be read, or, with ``--check``, isn't rewritten.
    """
    parser = argparse.ArgumentParser(prog="python -m triformers.migrate", description=_described())
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="scripts, notebooks, folders"
    )
    parser.add_argument("--diff", action="store_true", help="show the changes, and change no file")
    parser.add_argument(
        "--check", action="store_true", help="change no file; 1 if one would change"
    )
    given = parser.parse_args(arguments)
    wrong = False
    try:
        for path in _files(given.paths):
            wrong |= _migrate(path, diff=given.diff, check=given.check)
    except TriformersError as error:
        print(error, file=sys.stderr)
        return 1
    return int(wrong)


def _described() -> str:
    return (__doc__ or "").partition("\n")[0]


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            found = (p for kind in _KINDS for p in path.rglob(f"*{kind}"))
            yield from sorted(
                p
                for p in found
                if not any(part.startswith(".") for part in p.relative_to(path).parts)
            )
        elif path.suffix in _KINDS and path.is_file():
            yield path
        else:
            raise InvalidInputError(f"{path} is neither a folder nor a {' or '.join(_KINDS)} file.")


def _migrate(path: Path, *, diff: bool, check: bool) -> bool:
    """Rewrites a file and prints what is to say of it; whether something is wrong."""
    try:
        old, encoding = _read(path)
        new, places = notebook(old) if path.suffix == ".ipynb" else script(old)
    except SyntaxError as error:
        print(f"{path}:{error.lineno or 1}: can't be read as Python 3: {error.msg}.")
        return True
    except (InvalidInputError, UnicodeDecodeError) as error:
        print(f"{path}: {error}" if isinstance(error, TriformersError) else _no_text(path, error))
        return True
    if diff:
        before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
        lines = difflib.unified_diff(before, after, str(path), str(path))
        print("".join(lines), end="")
    elif new != old:
        print(f"{path}: {'import lines would change' if check else 'import lines were rewritten'}")
    if new != old and not (diff or check):
        write_bytes(path, new.encode(encoding))
    for place in sorted(places):
        print(place.at(path))
    return bool(places) or (check and new != old)


def _read(path: Path) -> tuple[str, str]:
    """A file's text with its own ends of lines, and its encoding, which a script may declare."""
    data = path.read_bytes()
    encoding = "utf-8"
    if path.suffix == ".py":
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    return data.decode(encoding), encoding


def _no_text(path: Path, error: UnicodeDecodeError) -> str:
    return f"{path}: can't be read: byte {error.start} isn't {error.encoding}."


def script(text: str) -> tuple[str, list[Place]]:
    """Rewrites a script.

    Args:
        text: its source.

    Returns:
        The new source, and what isn't supported.

    Raises:
        MissingBackendError: LibCST isn't installed.
        SyntaxError: it isn't Python 3.
    """
    try:
        from triformers_core.scripts.migrating import rewritten
    except ImportError as error:
        raise MissingBackendError(
            "Rewriting scripts needs LibCST, which isn't installed: "
            "pip install 'triformers[migrate]'."
        ) from error
    new, found = rewritten(text)
    return new, [Place(0, line, said) for line, said in found]


def notebook(text: str) -> tuple[str, list[Place]]:
    """Rewrites the code of a notebook; its other cells, outputs and metadata stay as they are.

    Args:
        text: the content of an ``.ipynb`` file.

    Returns:
        The new content, and what isn't supported.

    Raises:
        InvalidInputError: it is no notebook.
        MissingBackendError: LibCST isn't installed.
    """
    try:
        content = json.loads(text)
        codes = [
            (number, cell, "".join(cell["source"]))  # A text, or its lines.
            for number, cell in enumerate(content["cells"], 1)
            if cell["cell_type"] == "code"
        ]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise InvalidInputError(
            f"A notebook holds JSON with cells, and this isn't one: {error}."
        ) from error
    places: list[Place] = []
    changed = False
    for number, cell, old in codes:
        try:
            new, found = script(_without_magics(old))
        except SyntaxError as error:
            places.append(Place(number, error.lineno or 1, "can't be read as Python 3."))
            continue
        new = new.replace(_MAGIC, "")
        places += [Place(number, place.line, place.said) for place in found]
        if new != old:
            in_lines = isinstance(cell["source"], list)
            cell["source"] = new.splitlines(keepends=True) if in_lines else new
            changed = True
    if not changed:
        return text, places
    indent = len(text) - len(text.lstrip("{\n ")) - 2 if text.startswith("{\n") else 1
    made = json.dumps(content, indent=max(indent, 1), ensure_ascii=False)
    return made + ("\n" if text.endswith("\n") else ""), places


def _without_magics(code: str) -> str:
    """Code whose lines for the shell and for IPython are comments."""
    lines = code.split("\n")
    return "\n".join(
        _MAGIC + line if line.lstrip().startswith(("!", "%")) else line for line in lines
    )
