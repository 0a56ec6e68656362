"""Files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from triformers_core.errors import InvalidInputError, SavingError, TriformersError

STAGING = ".saving-"
"""How the names of folders begin in which files are written aside."""
_MARK = "stage-of-triformers"
_SYSTEM = re.compile(r"\(os error (\d{1,5})\)")


def write_text(path: Path, text: str) -> None:
    """Replaces a file by one with this content; interrupted, it leaves the earlier one."""
    write_bytes(path, text.encode())


def write_bytes(path: Path, content: bytes) -> None:
    """The same with bytes."""
    with replacing(path) as aside:
        aside.write_bytes(content)


@contextmanager
def saving_in(directory: str | os.PathLike[str]) -> Iterator[Path]:
    """Offers the folder that a caller named to save in; it is made if it is missing.

    A call that is refused leaves no empty folder behind.

    Raises:
        InvalidInputError: that is no path.
        SavingError: the system refuses what the block writes.
    """
    if not isinstance(directory, str | os.PathLike) or not os.fspath(directory):
        raise InvalidInputError(
            f"save_directory takes the path of a directory; {directory!r} came."
        )
    folder, made = Path(directory), False
    try:
        made = not folder.exists()
        folder.mkdir(parents=True, exist_ok=True)
        yield folder
    except TriformersError:
        if made:
            with contextlib.suppress(OSError):  # There is something in it after all.
                folder.rmdir()
        raise
    except OSError as error:
        where = error.filename2 or error.filename or folder
        raise SavingError(
            f"{os.fspath(directory)!r} can't be saved in: {error.strerror or error} ({where}). Make "
            "room or give yourself the right to write there, or pass another directory."
        ) from error


@contextmanager
def of_the_system(path: str | os.PathLike[str]) -> Iterator[None]:
    """Raises the system's own error where a Rust package says it in words.

    Args:
        path: what it writes in the block.

    Raises:
        OSError: the system refused.
    """
    try:
        yield
    except Exception as error:  # Some raise nothing more specific.
        said = _SYSTEM.search(str(error))
        if said is None:
            raise
        raise OSError(int(said[1]), os.strerror(int(said[1])), os.fspath(path)) from error


def write_all(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Writes files: all of them aside first, so that a full disk or a killed process leaves the earlier ones.

    Then those that changed are moved into place, in their order. Only where several change are there
    moments (between two renames) in which some are newer.

    Args:
        folder: where.
        contents: by name; the last one decides.
    """
    changed = {name: each for name, each in contents.items() if not _holds(folder / name, each)}
    with staging(folder) as aside:
        for name, content in changed.items():
            (aside / name).write_bytes(content)
            sync(aside / name)
        for name in changed:
            os.replace(aside / name, folder / name)


def _holds(path: Path, content: bytes) -> bool:
    """Whether a file is there and has this content."""
    return path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Offers a path aside to write to, and moves what it is into the place of ``path`` at the end.

    If the block raises, ``path`` stays as it was.
    """
    with staging(path.parent) as aside:
        yield aside / path.name
        sync(aside / path.name)
        os.replace(aside / path.name, path)


@contextmanager
def staging(directory: Path) -> Iterator[Path]:
    """Offers a folder within ``directory`` to write files to that are then moved into place.

    It is removed at the end. What killed processes left of theirs is removed at the beginning: folders
    with this name that hold the mark, or nothing.
    """
    for left in directory.glob(f"{STAGING}*"):
        _remove_left(left)
    with contextlib.ExitStack() as held:
        stage = _new_stage(directory, held)
        try:
            aside = stage / "files"
            aside.mkdir()
            yield aside
        finally:
            shutil.rmtree(stage, ignore_errors=True)


def _new_stage(directory: Path, held: contextlib.ExitStack) -> Path:
    """A folder with its mark.

    Args:
        directory: where.
        held: holds its lock.
    """
    while True:
        stage = Path(tempfile.mkdtemp(dir=directory, prefix=STAGING))
        try:
            held.enter_context(locked(stage, waits=True))
            (stage / _MARK).touch()
        except FileNotFoundError:  # Another save took it for left behind, as it had no mark yet.
            continue
        except OSError:
            shutil.rmtree(stage, ignore_errors=True)
            raise
        return stage


def _remove_left(stage: Path) -> None:
    """Removes a stage that no process holds any more; any other folder of such a name stays."""
    if stage.is_symlink() or not stage.is_dir():
        return
    # Its own save may end meanwhile.
    with contextlib.suppress(FileNotFoundError), locked(stage) as mine:
        if mine and (stage / _MARK).is_file():
            shutil.rmtree(stage, ignore_errors=True)
        elif mine:
            with contextlib.suppress(OSError):  # It isn't empty.
                stage.rmdir()


@contextmanager
def locked(folder: Path, waits: bool = False) -> Iterator[bool]:
    """Holds a folder's lock, which ends with the process; gives whether it could be had.

    Args:
        folder: what is locked.
        waits: whether to wait for it.
    """
    try:
        import fcntl
    except ImportError:  # Windows has no such locks: there nothing is taken for left behind.
        yield False
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX if waits else fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield True
    except BlockingIOError:
        yield False
    finally:
        os.close(handle)


def sync(path: Path) -> None:
    """Waits until the content of a file, or the names in a directory, are on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
