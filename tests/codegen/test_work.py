"""How much a run does: as much as there are architectures, and of these what is new."""

from __future__ import annotations

import cProfile
import os
import pickle
import pstats
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest

from tests.support.project import CORE, class_prefix, write, write_project
from triformers_codegen import formatting, port
from triformers_codegen import render as rendering
from triformers_codegen.check import check
from triformers_codegen.cli import main
from triformers_codegen.kept import Kept
from triformers_codegen.load import load
from triformers_codegen.render import render
from triformers_codegen.sources import read_sources

TASKS = (Path(__file__).parent / "cases" / "clean" / "registry.yaml").read_text(encoding="utf-8")
TASKS = TASKS[: TASKS.index("architectures:")]
ENTRY = """  {key}:
    title: {name}
    paper: https://x.org
    configuration: {name}Config
    tokenizer: {{slow: {name}Tokenizer, fast: {name}TokenizerFast}}
    feature_extractor: {name}FeatureExtractor
    checkpoints: [{key}-base]
    models:
      base: {name}Model
      masked_lm: {name}ForMaskedLM
"""


def project(root: Path, number: int) -> Path:
    """A project with a number of architectures."""
    kinds = [f"a{n:04}" for n in range(number)]
    write_project(root, kinds)
    entries = (ENTRY.format(key=kind, name=class_prefix(kind)) for kind in kinds)
    write(root, "registry.yaml", f"{TASKS}architectures:\n{''.join(entries)}")
    return root


def calls(run: Callable[[], object]) -> Counter[str]:
    """How often every function is called, by its place."""
    profile = cProfile.Profile()
    profile.runcall(run)
    stats: dict[tuple[str, int, str], Sequence[int]] = vars(pstats.Stats(profile))["stats"]
    counted: Counter[str] = Counter()
    for (path, line, name), (_, number, *_) in stats.items():
        counted[f"{path}:{line} {name}"] += number
    return counted


def read_and_check(root: Path) -> None:
    registry, findings = load(root / "registry.yaml", "registry.yaml")
    assert [*findings, *check(registry, read_sources(root))] == []


def render_all(root: Path) -> None:
    registry, _ = load(root / "registry.yaml", "registry.yaml")
    render(registry, read_sources(root), {}, version="1.2.3")


@pytest.mark.parametrize(("run", "number"), [(read_and_check, 30), (render_all, 10)])
def test_twice_the_architectures_are_twice_the_work(
    run: Callable[[Path], None], number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        rendering, "formatted", lambda files, root: files
    )  # The formatters are other processes.
    some, more = (project(tmp_path / str(n), n) for n in (number, 2 * number))
    run(some)  # Templates are compiled once, whatever their number.
    before, after = calls(lambda: run(some)), calls(lambda: run(more))
    assert after.total() < 2.05 * before.total()
    grown = {x: (before[x], after[x]) for x in after if after[x] > 2.3 * before[x] + 50}
    assert grown == {}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sources that were ported."""
    found: list[str] = []
    original = port.ports

    def ports(source: str, path: str, *rest: object) -> object:
        found.append(path)
        return original(source, path, *rest)  # type: ignore[arg-type]  # As they came.

    monkeypatch.setattr(rendering, "ports", ports)
    return found


def test_a_run_ports_what_is_new(
    tmp_path: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    rendered: list[str] = []

    def format_all(files: dict[str, str], root: Path) -> dict[str, str]:
        rendered.extend(files)
        return formatting.formatted(files, root)

    monkeypatch.setattr(rendering, "formatted", format_all)
    root = project(tmp_path, 3)
    write(root, "src/triformers_core/outputs.py", (root / CORE / "outputs.py").read_text() + "# 1")
    assert main(["--root", str(root), "generate"]) == 0
    assert len(asked) == 5 and rendered != []
    asked.clear()
    rendered.clear()
    assert main(["--root", str(root), "check"]) == 0
    assert asked == rendered == []
    path = f"{CORE}/architectures/a0001/modeling.py"
    write(root, path, (root / path).read_text().replace("input_ids", "ids"))
    assert main(["--root", str(root), "check"]) == 1
    assert asked == [path]
    assert main(["--root", str(root), "generate"]) == 0
    assert asked == [path]
    assert "ids" in (root / "generated/triformers/models/flax/a0001.py").read_text()


def test_another_class_of_that_name_is_something_new(tmp_path: Path, asked: list[str]) -> None:
    root = project(tmp_path, 2)
    text = (root / CORE / "architectures/a0000/modeling.py").read_text()
    base = "from triformers_core.architectures.a0000.modeling import A0000Encoder\n"
    path = f"{CORE}/architectures/a0001/modeling.py"
    write(root, path, base + (root / path).read_text())
    assert main(["--root", str(root), "generate"]) == 0
    assert "import A0000Encoder" in (root / "generated/triformers/models/flax/a0001.py").read_text()
    asked.clear()
    public = text.replace("__all__ = [", '__all__ = ["A0000Encoder", ')
    write(root, f"{CORE}/architectures/a0000/modeling.py", public)
    assert main(["--root", str(root), "generate"]) == 0
    assert path in asked
    assert "FlaxA0000Encoder" in (root / "generated/triformers/models/flax/a0001.py").read_text()


class Harmful:
    """What runs something when it is read as pickles usually are."""

    def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
        return os.mkdir, ("harmed",)


@pytest.mark.parametrize(
    "data", [b"", b"\x80", b"no pickle", pickle.dumps([1]), pickle.dumps({b"": Harmful()})]
)
def test_a_file_that_cannot_be_used_is_as_none(
    data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    kept = Kept(tmp_path, home=tmp_path / "home")
    assert kept.get(lambda: {"a": 1}, "kind", ("x", "y")) == {"a": 1}
    kept.save(whole=True)
    (path,) = (tmp_path / "home").iterdir()
    assert Kept(tmp_path, home=path.parent).get(dict, "kind", ("x", "y")) == {"a": 1}
    assert Kept(tmp_path, home=path.parent).get(dict, "kind", ("xy",)) == {}
    path.write_bytes(data)
    assert Kept(tmp_path, home=path.parent).get(dict, "kind", ("x", "y")) == {}
    assert not (tmp_path / "harmed").exists()


def test_what_a_whole_run_does_not_ask_for_is_forgotten(tmp_path: Path) -> None:
    home = tmp_path / "home"

    def run(kept: Kept, **asked: int) -> list[int]:
        return [kept.get(partial(int, n), "kind", (key,)) for key, n in asked.items()]

    first = Kept(tmp_path, home=home)
    run(first, x=1, y=2)
    first.save(whole=True)
    second = Kept(tmp_path, home=home)
    assert run(second, y=3, z=4) == [2, 4] and second.made == {"kind"}
    second.save(whole=False)
    third = Kept(tmp_path, home=home)
    assert run(third, x=5, y=5, z=5) == [1, 2, 4] and third.made == set()
    fourth = Kept(tmp_path, home=home)
    run(fourth, y=6, new=6)
    fourth.save(whole=True)
    assert run(Kept(tmp_path, home=home), x=7, y=7) == [7, 2]
    old = home / "old"
    old.write_bytes(b"")
    os.utime(old, (0, 0))
    fourth.save(whole=True)
    assert not old.exists()
