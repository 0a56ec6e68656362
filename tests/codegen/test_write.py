"""The tree on disk becomes the rendered one: changes alone, and all of them or none."""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

import triformers_codegen.write
from triformers_codegen.write import TREE, Changes, compare, diff, recover, write

OLD = {
    f"{TREE}/kept.py": "kept\n",
    f"{TREE}/changed.py": "old\n",
    f"{TREE}/gone/only.py": "orphan\n",
    f"{TREE}/folder/file.py": "was a file in a folder\n",
}
NEW = {
    f"{TREE}/kept.py": "kept\n",
    f"{TREE}/changed.py": "new ä\n",
    f"{TREE}/added/deep/er.py": "added\n",
    f"{TREE}/folder": "is a file\n",
}
CHANGES = Changes(
    added=(f"{TREE}/added/deep/er.py", f"{TREE}/folder"),
    changed=(f"{TREE}/changed.py",),
    orphaned=(f"{TREE}/folder/file.py", f"{TREE}/gone/only.py"),
)


@pytest.fixture(params=["one exchange", "two renames"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """How the trees change places: as here, and as where the system can't exchange folders."""
    if request.param == "two renames":
        monkeypatch.setattr(triformers_codegen.write, "_exchange_at_once", lambda one, other: False)
    return str(request.param)


def on_disk(root: Path) -> dict[str, str]:
    """Every file of the tree."""
    paths = [path for path in (root / TREE).rglob("*") if path.is_file()]
    return {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in paths}


def empty_folders(root: Path) -> list[str]:
    return [
        path.name for path in (root / TREE).rglob("*") if path.is_dir() and not list(path.iterdir())
    ]


def test_a_first_tree_is_written(tmp_path: Path) -> None:
    assert write(tmp_path, NEW).added == tuple(NEW)
    assert on_disk(tmp_path) == NEW


def test_what_differs_is_listed_and_then_made(way: str, tmp_path: Path) -> None:
    write(tmp_path, OLD)
    assert compare(tmp_path, NEW) == CHANGES
    assert on_disk(tmp_path) == OLD
    assert write(tmp_path, NEW) == CHANGES
    assert on_disk(tmp_path) == NEW
    assert not compare(tmp_path, NEW) and not empty_folders(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [TREE]


def test_unchanged_files_keep_their_time(way: str, tmp_path: Path) -> None:
    write(tmp_path, OLD)
    for path in OLD:
        os.utime(tmp_path / path, (1, 1))
    write(tmp_path, NEW)
    assert (tmp_path / f"{TREE}/kept.py").stat().st_mtime == 1
    assert (tmp_path / f"{TREE}/changed.py").stat().st_mtime > 1


def test_nothing_is_touched_where_nothing_differs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, OLD)
    before = (tmp_path / TREE).stat()
    monkeypatch.setattr(
        triformers_codegen.write, "_exchange", lambda tree, staging: pytest.fail("exchanged")
    )
    assert not write(tmp_path, OLD)
    assert (tmp_path / TREE).stat() == before


def test_what_tools_leave_is_no_orphan(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    (tmp_path / TREE / "gone" / "__pycache__").mkdir()
    (tmp_path / TREE / "gone" / "__pycache__" / "only.pyc").write_bytes(b"\x00")
    assert not compare(tmp_path, OLD)


def test_a_diff_leads_from_the_disk_to_the_rendered_tree(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    lines = list(diff(tmp_path, NEW))
    assert [line for line in lines if line.startswith(("---", "+++"))] == [
        "--- /dev/null",
        "+++ b/generated/added/deep/er.py",
        "--- a/generated/changed.py",
        "+++ b/generated/changed.py",
        "--- /dev/null",
        "+++ b/generated/folder",
        "--- a/generated/folder/file.py",
        "+++ /dev/null",
        "--- a/generated/gone/only.py",
        "+++ /dev/null",
    ]
    assert "-old" in lines and "+new ä" in lines and "-orphan" in lines
    assert on_disk(tmp_path) == OLD


def test_a_diff_shows_what_has_no_lines(tmp_path: Path) -> None:
    write(tmp_path, {f"{TREE}/ends": "a\nb\n", f"{TREE}/orphan": ""})
    assert list(diff(tmp_path, {f"{TREE}/ends": "a\r\nb", f"{TREE}/new": ""})) == [
        "--- a/generated/ends",
        "+++ b/generated/ends",
        "\\ Just the ends of lines differ",
        "--- /dev/null",
        "+++ b/generated/new",
        "--- a/generated/orphan",
        "+++ /dev/null",
    ]


def test_a_failed_rename_puts_the_old_tree_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, OLD)
    monkeypatch.setattr(triformers_codegen.write, "_exchange_at_once", lambda one, other: False)
    rename = Path.rename

    def failing(path: Path, target: Path) -> Path:
        if path.name.startswith(f".{TREE}-"):
            raise PermissionError(path)
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(PermissionError):
        write(tmp_path, NEW)
    assert on_disk(tmp_path) == OLD
    assert [path.name for path in tmp_path.iterdir()] == [TREE]


def in_child(action: Callable[[], object]) -> int:
    """Starts a process that does something and then ends with 0."""
    child = os.fork()
    if child == 0:
        try:
            action()
        except BaseException:
            os._exit(99)
        os._exit(0)
    return child


def die_at(event: int) -> None:
    """Ends this process before its so-manyth look at or change of the file system."""
    left = [event]

    def hook(name: str, args: tuple[Any, ...]) -> None:
        if name.startswith(("open", "os.", "shutil.", "ctypes.", "tempfile.")):
            left[0] -= 1
            if left[0] == 0:
                os._exit(7)

    sys.addaudithook(hook)


def assert_whole(root: Path, way: str, trees: tuple[Mapping[str, str], ...]) -> None:
    """The tree is one of some; with two renames, after the next run's first step."""
    if way == "two renames":
        recover(root)
    assert on_disk(root) in trees
    recover(root)
    assert on_disk(root) in trees
    assert [path.name for path in root.iterdir()] == [TREE]


def test_a_run_cut_off_at_any_point_leaves_the_old_tree_or_the_new(
    way: str, tmp_path: Path
) -> None:
    ends: list[Mapping[str, str]] = []
    for event in range(1, 500):
        root = tmp_path / str(event)
        root.mkdir()
        write(root, OLD)

        def cut_off(root: Path = root, event: int = event) -> None:
            die_at(event)
            write(root, NEW)

        _, status = os.waitpid(in_child(cut_off), 0)
        code = os.waitstatus_to_exitcode(status)
        assert code in (0, 7)
        assert_whole(root, way, (OLD, NEW))
        ends.append(on_disk(root))
        if code == 0:
            break
    assert ends[-1] == NEW and ends[0] == OLD
    # First old, then new, and never back.
    assert ends == sorted(ends, key=lambda tree: tree == NEW) and ends[-2] == NEW


def test_a_run_killed_at_any_moment_leaves_the_old_tree_or_the_new(
    way: str, tmp_path: Path
) -> None:
    write(tmp_path, OLD)
    moments = random.Random(0)

    def forever() -> None:
        while True:
            write(tmp_path, NEW)
            write(tmp_path, OLD)

    for _ in range(25):
        child = in_child(forever)
        time.sleep(moments.uniform(0.001, 0.03))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert_whole(tmp_path, way, (OLD, NEW))


def test_a_file_in_place_of_the_tree_is_replaced(tmp_path: Path, way: str) -> None:
    (tmp_path / TREE).write_text("no folder")
    assert write(tmp_path, NEW).added == tuple(NEW)
    assert on_disk(tmp_path) == NEW and [path.name for path in tmp_path.iterdir()] == [TREE]


def test_links_are_no_part_of_the_tree(tmp_path: Path) -> None:
    write(tmp_path, NEW)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "kept.py").write_text("kept\n")
    (tmp_path / TREE / "kept.py").unlink()
    (tmp_path / TREE / "kept.py").symlink_to(elsewhere / "kept.py")
    (tmp_path / TREE / "dangling.py").symlink_to("nowhere")
    (tmp_path / TREE / "more").symlink_to(elsewhere)
    lines = list(diff(tmp_path, NEW))
    assert "-nowhere" in lines and "+kept" in lines
    assert write(tmp_path, NEW) == Changes(
        added=(),
        changed=(f"{TREE}/kept.py",),
        orphaned=(f"{TREE}/dangling.py", f"{TREE}/more"),
    )
    assert on_disk(tmp_path) == NEW and not compare(tmp_path, NEW)
    assert [path.name for path in elsewhere.iterdir()] == ["kept.py"]
