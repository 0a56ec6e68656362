"""Puts the rendered tree in place: all of it or nothing."""

from __future__ import annotations

import ctypes
import difflib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

TREE = "generated"
IGNORED = frozenset({"__pycache__", ".mypy_cache", ".pytest_cache"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """How the tree on disk differs from the rendered one; paths from the root.

    Args:
        added: files that are missing on disk.
        changed: files with another content.
        orphaned: files that nothing renders.
    """

    added: tuple[str, ...]
    changed: tuple[str, ...]
    orphaned: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.orphaned)


def compare(root: Path, files: Mapping[str, str], tree: str = TREE) -> Changes:
    """Compares the tree on disk with the rendered one; ``tree`` is its folder."""
    there = set(_files_under(root, tree))
    return Changes(
        added=tuple(path for path in files if path not in there),
        changed=tuple(
            path for path, text in files.items() if path in there and not _holds(root / path, text)
        ),
        orphaned=tuple(sorted(there - files.keys())),
    )


def diff(
    root: Path, files: Mapping[str, str], most: int | None = None, tree: str = TREE
) -> Iterator[str]:
    """The lines of a unified diff from the tree on disk to the rendered one.

    Args:
        root: the project's root.
        files: the rendered files by their paths.
        most: how many lines to give of a file's difference; all by default.
        tree: the folder.
    """
    changes = compare(root, files, tree)
    for path in sorted((*changes.added, *changes.changed, *changes.orphaned)):
        old = [] if path in changes.added else _lines(_text(root / path))
        new = _lines(files.get(path, ""))
        before = "/dev/null" if path in changes.added else f"a/{path}"
        after = "/dev/null" if path in changes.orphaned else f"b/{path}"
        lines = list(difflib.unified_diff(old, new, before, after, lineterm=""))
        if not lines:  # An empty file, or the same lines with other ends.
            lines = [f"--- {before}", f"+++ {after}"]
            lines += ["\\ Just the ends of lines differ"] if path in changes.changed else []
        yield from lines[:most]
        if most is not None and len(lines) > most:
            yield f"… {len(lines) - most} more lines; `python -m codegen diff` shows all"


def write(root: Path, files: Mapping[str, str], tree: str = TREE) -> Changes:
    """Makes the tree on disk equal to the rendered one, in one step.

    The new tree is built beside the old one, with unchanged files linked and not copied, and then
    the two change places. Where the system can't exchange two folders, there are two renames, and
    ``recover`` puts the old tree back if the first was the last thing that happened.

    Args:
        root: the folder that it lies in.
        files: the rendered files by their paths from there.
        tree: its name.

    Returns:
        What was different.
    """
    recover(root, tree)
    changes = compare(root, files, tree)
    if not changes:
        return changes
    staging = Path(tempfile.mkdtemp(dir=root, prefix=f".{tree}-"))
    try:
        for path, text in files.items():
            target = staging / Path(path).relative_to(tree)
            target.parent.mkdir(parents=True, exist_ok=True)
            if path in changes.added or path in changes.changed:
                _write(target, text)
            else:
                os.link(root / path, target)
        staging.chmod(0o755)
        _exchange(root / tree, staging)
    finally:
        _delete(staging)
    return changes


def recover(root: Path, tree: str = TREE) -> None:
    """Puts the old tree back if an earlier run was cut off between two renames, and tidies up."""
    old = root / f".{tree}.old"
    if old.is_dir() and not (root / tree).exists():
        old.rename(root / tree)
    for leftover in (old, *root.glob(f".{tree}-*")):
        _delete(leftover)


def _delete(path: Path) -> None:
    """Deletes a folder, or what stood in its place."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _write(path: Path, text: str) -> None:
    """Writes a file that is on the disk before its folder takes its place."""
    with path.open("wb") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())


def _exchange(tree: Path, staging: Path) -> None:
    old = tree.with_name(f".{tree.name}.old")
    if not tree.exists():
        staging.rename(tree)
    elif not _exchange_at_once(staging, tree):
        tree.rename(old)
        try:
            staging.rename(tree)
        except BaseException:
            old.rename(tree)
            raise
        _delete(old)


def _exchange_at_once(one: Path, other: Path) -> bool:
    """Exchanges two folders by Linux's renameat2; false where there is no such call."""
    at_working_directory, exchange = -100, 2
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError, TypeError):
        return False
    paths = (os.fsencode(one.resolve()), os.fsencode(other.resolve()))
    done: int = renameat2(
        at_working_directory, paths[0], at_working_directory, paths[1], ctypes.c_uint(exchange)
    )
    return done == 0


def _files_under(root: Path, tree: str) -> Iterator[str]:
    for folder, folders, names in os.walk(root / tree):
        folders[:] = [name for name in folders if name not in IGNORED]
        links = [name for name in folders if (Path(folder) / name).is_symlink()]
        for name in (*names, *links):
            yield (Path(folder) / name).relative_to(root).as_posix()


def _holds(path: Path, text: str) -> bool:
    """Whether a file, and no link to one, has a content."""
    return not path.is_symlink() and path.read_bytes() == text.encode()


def _text(path: Path) -> str:
    """A file's text; of a link, as Git has it, where it leads."""
    return os.readlink(path) if path.is_symlink() else path.read_text("utf-8", "replace")


def _lines(text: str) -> list[str]:
    return text.splitlines()
