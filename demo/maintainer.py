"""The maintainer's side: what ``make generate`` writes for one entry of the registry."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# Derives from another architecture, and none from it: so it can be taken out.
EXAMPLE = "camembert"


def show(model_type: str) -> None:
    """Takes an entry out of a copy of the project, puts it back, and prints what was written.

    Args:
        model_type: the entry's key.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "project"
        for name in ("codegen", "src", "generated"):
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, copy / name)
        for name in ("registry.yaml", "pyproject.toml"):
            shutil.copy(ROOT / name, copy)
        entry = _take_out(copy, model_type)
        _generate(copy)
        before = {path: path.read_bytes() for path in (copy / "generated").rglob("*.*")}
        shutil.copy(ROOT / "registry.yaml", copy)
        shutil.copytree(_sources(ROOT, model_type), _sources(copy, model_type))
        print(f"This entry of registry.yaml:\n\n{entry}")
        print("and `make generate` writes:\n")
        print(*in_short(_generate(copy).splitlines()), sep="\n")
        port = copy / f"generated/triformers/models/flax/{model_type}.py"
        print("\nTen lines of it, from", port.relative_to(copy), end=":\n\n")
        print(*ten_lines(port.read_text(encoding="utf-8")), sep="\n")
        lines = sum(
            len(path.read_bytes().splitlines()) - len(before.get(path, b"").splitlines())
            for path in (copy / "generated").rglob("*.*")
            if path.is_file()
        )
        print(f"\n{len(entry.splitlines())} lines of the registry became {lines} more lines.")


def in_short(said: list[str]) -> list[str]:
    """What a run says, of files that changed their number alone."""
    changed = [line for line in said if line.startswith("changed: ")]
    others = [line for line in said if line not in changed]
    return [f"changed: {len(changed)} files that list what there is", *others]


def ten_lines(text: str) -> list[str]:
    """The first of the classes, indented."""
    lines = text.splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith("class "))
    return [f"    {line}".rstrip() for line in lines[first : first + 10]]


def _take_out(copy: Path, model_type: str) -> str:
    """Removes an entry and its sources from the copy; returns the entry's text."""
    registry = copy / "registry.yaml"
    lines = registry.read_text(encoding="utf-8").splitlines(keepends=True)
    start = lines.index(f"  {model_type}:\n")
    end = start + 1
    while end < len(lines) and (lines[end].startswith("    ") or not lines[end].strip()):
        end += 1
    registry.write_text("".join(lines[:start] + lines[end:]), encoding="utf-8")
    shutil.rmtree(_sources(copy, model_type))
    return "".join(lines[start:end]).rstrip() + "\n"


def _sources(root: Path, model_type: str) -> Path:
    return root / "src/triformers_core/architectures" / model_type.replace("-", "_")


def _generate(root: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "generate"],
        cwd=root,
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    return done.stdout
