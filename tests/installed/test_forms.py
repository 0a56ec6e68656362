"""In other forms than files of source: a zip archive, compiled files alone, a frozen program."""

from __future__ import annotations

import compileall
import os
import shutil
from pathlib import Path
from zipfile import ZipFile

from tests.installed.building import run
from tests.installed.conftest import Expected
from tests.installed.environments import ENVIRONMENTS, MADE, PROGRAMS, interpreter, use

FROM_PATH = ["-I", str(PROGRAMS / "from_path.py")]


def test_from_a_zip_archive(wheel: Path, expected: Expected, tmp_path: Path) -> None:
    command = [interpreter("all"), *FROM_PATH, str(wheel), str(PROGRAMS / "use.py")]
    found = use(command, expected.checkpoint, tmp_path)
    assert all(file.startswith(f"{wheel}/") for file in found["files"])
    expected.check(found, ENVIRONMENTS["all"])


def test_from_compiled_files_alone(wheel: Path, expected: Expected, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    with ZipFile(wheel) as archive:
        archive.extractall(tree)
    assert compileall.compile_dir(tree, legacy=True, quiet=1)
    for source in tree.rglob("*.py"):
        source.unlink()
    command = [interpreter("all"), *FROM_PATH, str(tree), str(PROGRAMS / "use.py")]
    found = use(command, expected.checkpoint, tmp_path / "saved")
    assert all(file == f"{tree}/{Path(file).parent.name}/__init__.pyc" for file in found["files"])
    expected.check(found, ENVIRONMENTS["all"])


UNNEEDED = ("orbax", "pygments", "scipy", "setuptools")
"""What JAX, Flax and the Hub's client name and the program does without: a third of all modules."""


# No hidden imports are named: PyInstaller finds the modules in the code. The backends that aren't there
# answer with their remedy here, too.
def test_frozen(wheel: Path, expected: Expected, tmp_path: Path) -> None:
    with ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "package")
    options = [
        "--onedir",
        "--noconfirm",
        "--log-level=ERROR",
        f"--paths={tmp_path / 'package'}",
        *(f"--exclude-module={name}" for name in UNNEEDED),
    ]
    run(
        [
            interpreter("flax"),
            "-m",
            "PyInstaller",
            *options,
            str(PROGRAMS / "use.py"),
        ],
        cwd=tmp_path,
        environment={"PYTHONPATH": str(MADE / "pyinstaller")},
    )
    frozen = tmp_path / "elsewhere"
    shutil.move(tmp_path / "dist" / "use", frozen)
    shutil.rmtree(tmp_path / "package")
    found = use([os.fspath(frozen / "use")], expected.checkpoint, tmp_path / "saved")
    assert all(Path(file).is_relative_to(frozen) for file in found["files"])
    expected.check(found, ENVIRONMENTS["flax"])
