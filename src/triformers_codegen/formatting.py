"""Formats Python: ruff puts imports in order, and black lays everything out.

Black takes ten times as long as the rest of a run. So what a text became is kept under ``.cache``,
by the text and the formatters' versions; one that is known isn't formatted again. Of the others
ruff, which is quick, lays out each first. Black is asked for those alone that then differ from the
file on disk: what is there is black's already, as `make check` sees to.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from pathlib import Path

CACHE = Path(__file__).parents[2] / ".cache" / "formatted"
SHOWN = 12
"""Lines of what a formatter says that are passed on."""
DAYS = 14
"""After how many a text that no run asked for is forgotten."""

# What pyproject.toml says for the hand-written files; the generator's other roots have none.
_RUFF = ("--isolated", "--no-cache", "--quiet", "--line-length=100", "--target-version=py311")
_OWN = (
    'lint.isort.known-first-party=["tests", "triformers", "triformers_codegen", "triformers_core"]'
)
# Black's comparison of the syntax before and after takes half of its time; it has tests of its own.
_BLACK = ("--quiet", "--fast", "--line-length=100", "--target-version=py311", "--workers=2")
_FIRST = (
    ("ruff", "check", *_RUFF, "--select=I", "--fix", f"--config={_OWN}", "."),
    ("ruff", "format", *_RUFF, "."),
)
_LAST = ("black", *_BLACK, f"--config={os.devnull}", ".")


class FormatError(Exception):
    """What a template or a port made isn't Python: a defect of the generator."""


def formatted(
    files: Mapping[str, str], root: Path | None = None, *, cache: Path = CACHE
) -> dict[str, str]:
    """Formats the Python among some files.

    Args:
        files: texts by their paths from the root.
        root: where an earlier run has put them, if one has.
        cache: the folder that keeps what texts became.

    Returns:
        All of them, by the same paths and in the same order.

    Raises:
        FormatError: some aren't Python.
    """
    versions = f"ruff {version('ruff')}, black {version('black')}, {_FIRST}, {_LAST}"
    kept = {
        path: cache / hashlib.sha256(f"{versions}\n{path}\n{text}".encode()).hexdigest()
        for path, text in files.items()
        if path.endswith(".py")
    }
    new = {path: files[path] for path, place in kept.items() if not place.exists()}
    for path, text in _format(new, root).items():
        _keep(kept[path], text)
    texts = {path: place.read_bytes().decode() for path, place in kept.items()}
    _forget(cache, used=kept.values())
    return {path: texts.get(path, text) for path, text in files.items()}


def _format(files: Mapping[str, str], root: Path | None) -> dict[str, str]:
    """Formats Python files, all in one run of each formatter."""
    if not files:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            place = Path(folder, path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(text.encode())
        for step in _FIRST:
            _run(step, folder)
        texts = {path: Path(folder, path).read_bytes() for path in files}
        done = {path for path, text in texts.items() if root and _holds(root / path, text)}
        for path in done:
            Path(folder, path).unlink()
        if new := files.keys() - done:
            _run(_LAST, folder)
        texts |= {path: Path(folder, path).read_bytes() for path in new}
        return {path: text.decode() for path, text in texts.items()}


def _run(step: tuple[str, ...], folder: str) -> None:
    """Runs a formatter over a folder."""
    # Black's own cache knows files by their paths and times: of no use here.
    environment = os.environ | {"BLACK_CACHE_DIR": folder}
    command = [sys.executable, "-m", *step]
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise FormatError(_problem(step[0], done.stdout + done.stderr))


def _holds(path: Path, text: bytes) -> bool:
    """Whether a file has a content."""
    return path.is_file() and path.read_bytes() == text


def _problem(formatter: str, words: str) -> str:
    """What a formatter says, as much of it as one reads."""
    lines = words.strip().splitlines()
    more = [f"… {len(lines) - SHOWN} more lines"] if len(lines) > SHOWN else []
    head = f"What was generated isn't Python, says {formatter}; nothing is written:"
    return "\n".join([head, *lines[:SHOWN], *more])


def _keep(place: Path, text: str) -> None:
    """Writes a text that is there as a whole, or not at all; other runs may do so, too."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=place.parent, delete=False) as file:
        file.write(text.encode())
    os.replace(file.name, place)


def _forget(cache: Path, used: Iterable[Path]) -> None:
    """Deletes what no run has asked for lately."""
    for place in used:
        os.utime(place)
    oldest = time.time() - DAYS * 24 * 3600
    for entry in os.scandir(cache) if cache.exists() else ():
        if entry.stat().st_mtime < oldest:
            Path(entry.path).unlink(missing_ok=True)
