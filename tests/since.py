"""What to test after a change: ``python -m tests.since REV`` writes it for the Makefile.

A file of one architecture asks for the tests that reach it through imports; whatever can reach all
(the core, a kit, the generator, what tests share) asks for everything. Data is found by its name: an
architecture's recorded results lie under its own. What tests share and takes classes of the package by
their names reaches those that are named in it, in what it imports, and in the tests that use it. CI runs
everything, whatever this says.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML

from triformers_codegen.load import load

ROOT = Path(__file__).parents[1]
SOURCES = "src/triformers_core/architectures"
BACKENDS = ("torch", "tensorflow", "flax")
PLACES = {"src": "src", "generated/triformers": "generated", "tests": "", "generated/tests": ""}
"""Where modules are, and from which folder on their path is their name."""

PUBLIC = "generated/triformers/__init__.py"
TABLES = re.compile(
    rf"{PUBLIC}|generated/triformers/auto/.*|generated/tests/\w+/test_auto\.py"
).fullmatch
"""What names every architecture, and is no way from one to another: a test of an Auto class doesn't
depend on all that it could answer with."""

CORE = "tests/core"
"""Its tests run without a backend, but for some."""

ALONE = re.compile(
    r".*\.md|docs/.*|bench/.*|demo/.*|generated/docs/.*|generated/registry\.schema\.json|"
    r"generated/triformers/.*|\.gitignore|\.gitattributes|\.pre-commit-config\.yaml"
)
"""What asks for nothing beside what always runs. The package is generated from what changed too."""

FORMATS = "tests/support/formats.py"
"""What loads the checkpoints that are recorded in all formats."""

BACKEND = re.compile("^(TF|Flax)(?=[A-Z])")
"""What a class's name in a backend begins with; shared tests put it before the name."""

MODELS = re.compile(rf"{SOURCES}/\w+/modeling\w*\.py|generated/.*|CHANGELOG\.md")
"""What is of models alone: a model's source, what is generated of it, and a line on the change."""

NAMES_A_BACKEND = re.compile("torch|tensorflow|keras|jax|[fF]lax")
"""A test of the core that reaches a model does so in its backend, and names it."""

DATA = re.compile(
    rf"{SOURCES}/(?P<source>\w+)/.*|"
    r"tests/fixtures/(?:reference|names|training)/(?P<fixture>\w+?)(?:\.json|/.*)|"
    r"tests/reference/cases/(?P<case>\w+)\.py|"
    r"generated/tests/\w+/test_(?P<generated>\w+)\.py"
)
"""What belongs to an architecture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """What is there.

    Args:
        imports: for every Python file those that it imports, by paths from the root.
        model_types: the key of every architecture, by its folder.
        recorded_formats: the folders of those of which there are checkpoints in all formats.
        reaching_models: the tests of the core that can.
    """

    imports: Mapping[str, frozenset[str]]
    model_types: Mapping[str, str]
    recorded_formats: frozenset[str]
    reaching_models: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What is tested.

    Args:
        architectures: by their keys in the registry.
        files: the files of tests that are reached.
        core: the core's tests that run, which are all if more than models has changed.
    """

    architectures: tuple[str, ...]
    files: tuple[str, ...]
    core: tuple[str, ...] = (CORE,)


def selected(
    changed: Iterable[str], entries: Iterable[str] | None, project: Project
) -> Selection | None:
    """The tests that a change can reach; ``None`` for all of them.

    Args:
        changed: files that were changed, added or deleted, by paths from the root.
        entries: architectures, by folder, whose entry of the registry has changed; ``None`` if more
            of it has.
        project: what is there now.
    """
    paths = set(changed)
    if "registry.yaml" in paths and entries is None:
        return None
    packages = set(entries or ()) & project.model_types.keys()
    for path in paths - {"registry.yaml"}:
        match = DATA.fullmatch(path)
        package = match and next(name for name in match.groups() if name)
        if package and package in project.model_types:
            packages.add(package)
        elif not ALONE.fullmatch(path) and not _is_test(path):
            return None
    begun = {
        path
        for path in project.imports
        if path in paths or any(_belongs(path, package) for package in packages)
    }
    reached = _importers(begun, project.imports)
    if any(
        path.startswith(f"{SOURCES}/{x}/") for path in reached for x in project.recorded_formats
    ):
        reached |= _importers([FORMATS], project.imports)
    if "tests/conftest.py" in reached:  # What all tests share.
        return None
    files = {path for path in reached if _is_test(path)}
    if "registry.yaml" in paths:
        files |= {path for path in project.imports if path.endswith("/test_auto.py")}
    if "docs/errors.md" in paths:
        files |= {path for path in project.imports if path.endswith("/test_errors_page.py")}
    architectures = {
        model_type
        for package, model_type in project.model_types.items()
        if any(path.startswith(f"{SOURCES}/{package}/") for path in reached)
    }
    core = {CORE}
    if all(map(MODELS.fullmatch, paths)):
        core = {path for path in files if path.startswith(CORE)} | project.reaching_models
    return Selection(
        architectures=tuple(sorted(architectures)),
        files=tuple(sorted(files)),
        core=tuple(sorted(core)),
    )


def _is_test(path: str) -> bool:
    return bool(re.fullmatch(r"(generated/)?tests/\w+/test_\w+\.py", path))


def _belongs(path: str, package: str) -> bool:
    """Whether a module is an architecture's: its source, its ports or its generated tests."""
    return (
        path.startswith(f"{SOURCES}/{package}/")
        or re.fullmatch(rf"generated/tests/\w+/test_{package}\.py", path) is not None
        or re.fullmatch(rf"tests/\w+/test_{package}(_\w+)?\.py", path) is not None
    )


def _importers(begun: Iterable[str], imports: Mapping[str, frozenset[str]]) -> set[str]:
    """Some files, and all that import them, however far."""
    importers: dict[str, set[str]] = {}
    for path, found in imports.items():
        if not TABLES(path):
            for name in found:
                importers.setdefault(name, set()).add(path)
    reached: set[str] = set()
    waiting = set(begun)
    while waiting:
        path = waiting.pop()
        reached.add(path)
        waiting |= importers.get(path, set()) - reached
    return reached


def read_project(root: Path) -> Project:
    """Reads the modules' imports and the registry.

    Args:
        root: the project's root.
    """
    modules: dict[str, str] = {}
    texts: dict[str, str] = {}
    for folder, above in PLACES.items():
        for file in sorted((root / folder).rglob("*.py")):
            path = file.relative_to(root).as_posix()
            name = file.relative_to(root / above).with_suffix("").as_posix().replace("/", ".")
            modules[name.removesuffix(".__init__")] = path
            texts[path] = file.read_text(encoding="utf-8")
    public = {name: path for path, name in _imported(texts[PUBLIC], modules, {})}
    imports = {
        path: frozenset[str]() if TABLES(path) else _files(_imported(text, modules, public))
        for path, text in texts.items()
    }
    by_name = [
        path
        for path in texts
        if path.startswith("tests/") and re.search(r"^ *import triformers$", texts[path], re.M)
    ]
    named = {path: _named(path, imports, texts) for path in by_name}
    for path, words in named.items():
        found = (public[name] for name in public if BACKEND.sub("", name) in words)
        imports[path] = imports[path].union(found)
    registry, _ = load(root / "registry.yaml", "registry.yaml")
    return Project(
        imports=imports,
        model_types={item.package: str(item.model_type) for item in registry.architectures},
        recorded_formats=frozenset(
            path.name for path in (root / "tests/fixtures/formats").iterdir() if path.is_dir()
        ),
        reaching_models=frozenset(
            path
            for path, text in texts.items()
            if path.startswith(CORE) and _is_test(path) and NAMES_A_BACKEND.search(text)
        ),
    )


def _files(found: Iterable[tuple[str, str]]) -> frozenset[str]:
    return frozenset(path for path, _ in found)


def _named(path: str, imports: Mapping[str, frozenset[str]], texts: Mapping[str, str]) -> set[str]:
    """The words of a module, of those of the tests that it imports, and of those that import it."""
    beside = {x for x in imports[path] if x.startswith("tests/")}
    beside |= {x for x, found in imports.items() if path in found}
    return {word for x in (path, *beside) for word in re.findall(r"\w+", texts[x])}


def _imported(
    text: str, modules: Mapping[str, str], public: Mapping[str, str]
) -> set[tuple[str, str]]:
    """The files that a module imports, and what of each."""
    found: set[tuple[str, str]] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found |= {(modules[x.name], "") for x in node.names if x.name in modules}
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                if node.module == "triformers" and alias.name in public:
                    found.add((public[alias.name], alias.name))
                elif inner in modules:
                    found.add((modules[inner], alias.name))
                elif node.module in modules:
                    found.add((modules[node.module], alias.name))
    return found


def changed_entries(before: str, now: str) -> list[str] | None:
    """The architectures, by folder, whose entries differ in two registries; ``None`` if the tasks or
    the order of the entries do.

    Args:
        before: a registry's text.
        now: another one's.
    """
    old, new = (YAML(typ="safe").load(text) for text in (before, now))
    a, b = old["architectures"], new["architectures"]
    if old["tasks"] != new["tasks"] or [x for x in a if x in b] != [x for x in b if x in a]:
        return None
    different = (name for name in a.keys() | b.keys() if a.get(name) != b.get(name))
    return sorted(name.replace("-", "_") for name in different)


def makefile(selection: Selection | None) -> str:
    """The selection as variables of the Makefile: targets, and the tests of each."""
    if selection is None:
        return "SELECTED := everything\n"
    suites = {"core": [*selection.core], "codegen": ["tests/codegen/test_contract.py"]}
    for path in selection.files:
        suite = path.removeprefix("generated/").split("/")[1]
        if suite in ("codegen", "faults"):
            suites["codegen"].append(path)
        elif suite in (*BACKENDS, "hub", "installed", "scripts"):
            suites.setdefault(suite, []).append(path)
    targets = ["check", "types-mypy", *(f"test-{suite}" for suite in suites)]
    if selection.architectures:
        targets.append("test-exchange")
    return "\n".join(
        [
            f"SELECTED := {' '.join(targets)}",
            *(f"TESTS_{suite} := {' '.join(dict.fromkeys(x))}" for suite, x in suites.items()),
            f"ARCHITECTURES := {' '.join(selection.architectures)}",
            f"RECORDED_OF := {' '.join(selection.architectures if selection.core != (CORE,) else ())}",
            "",
        ]
    )


def _git(*arguments: str) -> str:
    return subprocess.run(
        ["git", *arguments], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout


def main(revision: str) -> None:
    """Prints what to test of all that differs from a revision's last common commit."""
    base = _git("merge-base", revision, "HEAD").strip()
    changed = _git("diff", "--name-only", "--no-renames", base).splitlines()
    changed += _git("ls-files", "--others", "--exclude-standard").splitlines()
    entries: list[str] | None = []
    if "registry.yaml" in changed:
        now = (ROOT / "registry.yaml").read_text(encoding="utf-8")
        entries = changed_entries(_git("show", f"{base}:registry.yaml"), now)
    print(makefile(selected(changed, entries, read_project(ROOT))), end="")


if __name__ == "__main__":
    main(*sys.argv[1:])
