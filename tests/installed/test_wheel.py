"""What is in the wheel and in the source distribution, and that the wheel generates."""

from __future__ import annotations

import tarfile
from email import message_from_string
from pathlib import Path
from zipfile import ZipFile

from tests.installed.building import ROOT, build_sdist, build_wheel
from tests.support.beside import copied, generate, generated
from triformers import __version__

INFO = f"triformers-{__version__}.dist-info"


def contents(wheel: Path) -> dict[str, bytes]:
    """The files of a wheel by name."""
    with ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


PACKAGES = {"triformers_core": "src", "triformers_codegen": "src", "triformers": "generated"}


def test_it_holds_the_packages_and_nothing_else(wheel: Path) -> None:
    files = contents(wheel)
    modules = {
        str(path.relative_to(ROOT / folder))
        for package, folder in PACKAGES.items()
        for pattern in ("*.py", "templates/**/*.jinja")
        for path in (ROOT / folder / package).rglob(pattern)
    }
    data = {"triformers/registry.yaml", *(f"{package}/py.typed" for package in PACKAGES)}
    assert {name for name in files if not name.startswith(INFO)} == modules | data
    names = ("METADATA", "RECORD", "WHEEL", "entry_points.txt", "top_level.txt")
    about = {f"{INFO}/{name}" for name in names}
    assert {name for name in files if name.startswith(INFO)} == {
        *about,
        f"{INFO}/licenses/LICENSE",
    }


def test_its_metadata(wheel: Path) -> None:
    files = contents(wheel)
    about = message_from_string(files[f"{INFO}/METADATA"].decode())
    assert about["Name"] == "triformers" and about["Version"] == __version__
    assert about["License-Expression"] == "Apache-2.0" and about["Requires-Python"] == ">=3.11"
    assert files[f"{INFO}/licenses/LICENSE"] == (ROOT / "LICENSE").read_bytes()
    assert {"torch", "tensorflow", "flax", "images", "tables", "h5", "generate", "all"} <= {
        *about.get_all("Provides-Extra", [])
    }
    required = about.get_all("Requires-Dist", [])
    core = sorted(line.partition(">")[0] for line in required if "extra ==" not in line)
    assert core == ["huggingface_hub", "numpy", "safetensors", "tokenizers"]
    assert files[f"{INFO}/top_level.txt"] == b"triformers\ntriformers_codegen\ntriformers_core\n"
    assert "Ask for a model by name" in about.get_payload()


def test_the_source_distribution_builds_the_same_wheel(
    wheel: Path, sources: Path, tmp_path: Path
) -> None:
    archive = build_sdist(sources, tmp_path / "sdist")
    with tarfile.open(archive) as tar:
        names = {name.partition("/")[2] for name in tar.getnames()}
    assert {"LICENSE", "README.md", "pyproject.toml"} <= names
    assert contents(build_wheel(archive, tmp_path / "wheel")) == contents(wheel)


def test_its_size(wheel: Path) -> None:
    assert wheel.stat().st_size <= 5_000_000


def test_it_generates_what_the_project_itself_generates(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    with ZipFile(wheel) as archive:
        archive.extractall(site)
    (tmp_path / "here").mkdir()
    project, other = copied(tmp_path), generated(tmp_path / "here")
    done = generate(project, path=str(site))
    assert done.returncode == 0, done.stderr
    made, expected = (
        {
            str(path.relative_to(folder)): path.read_bytes()
            for path in (folder / "my_models").rglob("*")
            if path.is_file()
        }
        for folder in (project, other)
    )
    assert made == expected and "my_models/models/flax/word_bag.py" in made
