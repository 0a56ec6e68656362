"""What the registry's entries lead to, as text: ``explain``, ``list`` and ``list --json``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from triformers_codegen.model import BACKENDS, Architecture, Backend, Registry, Word
from triformers_codegen.naming import PORTED_MODULES, file_of, ported_module, public_name
from triformers_codegen.sources import SourceClass, Sources
from triformers_codegen.usage import architecture_of

FIXTURES = "tests/fixtures/reference"
SEARCHED = ("generated/triformers", "generated/docs", "generated/tests", "docs", "tests")
"""Where files are searched for an architecture's names."""


def as_json(registry: Registry) -> str:
    """All entries as JSON, in the registry's order; public names under every backend."""
    entries = [
        {
            "model_type": item.model_type,
            "title": item.title,
            "paper": item.paper,
            "configuration": item.configuration,
            "tokenizer": item.tokenizer
            and {"slow": item.tokenizer.slow, "fast": item.tokenizer.fast},
            "feature_extractor": item.feature_extractor,
            "name_pattern": item.name_pattern,
            "checkpoints": item.checkpoints,
            "models": {
                cell.task: {
                    backend: [public_name(name, backend) for name in names]
                    for backend, names in cell.classes.items()
                }
                for cell in item.models
            },
        }
        for item in registry.architectures
    ]
    return json.dumps({"architectures": entries}, indent=2, ensure_ascii=False) + "\n"


def as_table(registry: Registry) -> str:
    """A line an architecture: in how many tasks each backend serves it, and what goes before."""
    rows: list[Sequence[str]] = [("architecture", "title", *BACKENDS, "reads", "checkpoints")]
    for item in registry.architectures:
        tasks = (sum(backend in cell.classes for cell in item.models) for backend in BACKENDS)
        reads = (("text", item.tokenizer), ("images or sound", item.feature_extractor))
        rows.append(
            (
                item.model_type,
                item.title,
                *map(str, tasks),
                " and ".join(word for word, there in reads if there) or "-",
                str(len(item.checkpoints)),
            )
        )
    return _aligned(rows)


def explain(registry: Registry, sources: Sources, root: Path, model_type: str) -> str:
    """Everything that comes from an entry, and where it lies.

    Args:
        registry: the registry, without findings.
        sources: the hand-written modules.
        root: the project's root, whose files are searched for the architecture's names.
        model_type: which entry.

    Raises:
        UsageError: there is no such entry.
    """
    architecture = architecture_of(registry, model_type)
    names = _public_names(architecture, sources)
    sections: dict[str, list[Sequence[str]]] = {
        f"{architecture.title} ({architecture.model_type})": _entry(
            architecture, registry, sources
        ),
        "Auto classes": list(_auto_classes(architecture, registry, sources)),
        "Public names": [(name, names[name]) for name in sorted(names)],
        "Sources": [(path,) for path in _source_files(architecture, sources)],
    }
    for folder in SEARCHED:
        sections[f"Named in {folder}"] = list(_mentions(root, folder, names))
    fixtures = len(list((root / FIXTURES / model_type).glob("*")))
    sections["Recorded results"] = [(f"{FIXTURES}/{model_type}", f"{fixtures} files")]
    return "\n".join(
        f"{title}\n{_aligned(rows, indent='  ') if rows else '  none' + chr(10)}"
        for title, rows in sections.items()
    )


def _entry(architecture: Architecture, registry: Registry, sources: Sources) -> list[Sequence[str]]:
    tokenizer, pattern = architecture.tokenizer, architecture.name_pattern
    rows: list[Sequence[str]] = [
        ("entry", str(architecture.model_type.place)),
        ("paper", architecture.paper),
        (
            "name pattern",
            f"{str(pattern)!r}, which answers where no longer one fits",
        ),
        ("checkpoints", ", ".join(architecture.checkpoints) or "none"),
        _class_row("configuration", architecture.configuration, sources),
    ]
    if tokenizer is not None:
        rows.append(_class_row("tokenization", tokenizer.slow, sources))
        if tokenizer.fast is not None:
            rows.append(_class_row("tokenization", tokenizer.fast, sources))
    if architecture.feature_extractor is not None:
        rows.append(_class_row("feature_extraction", architecture.feature_extractor, sources))
    return rows


def _class_row(kind: str, name: Word, sources: Sources) -> Sequence[str]:
    return kind.replace("_", " "), f"{name}, {_where(sources.find(name, kind))}"


def _auto_classes(
    architecture: Architecture, registry: Registry, sources: Sources
) -> Iterator[Sequence[str]]:
    """The Auto classes that answer with a class of the entry, and where that is defined."""
    yield "AutoConfig", architecture.configuration
    if architecture.tokenizer is not None:
        yield "AutoTokenizer", architecture.tokenizer.fast or architecture.tokenizer.slow
    if architecture.feature_extractor is not None:
        yield "AutoFeatureExtractor", architecture.feature_extractor
    for backend in BACKENDS:
        for task in registry.tasks:
            for number, name in enumerate(architecture.classes(task.name, backend)):
                place = _model_place(sources.find(name, "modeling"), backend)
                answer = public_name(name, backend)
                condition = ", where the checkpoint names it" if number else ""
                yield public_name(task.auto_class, backend), answer, place + condition


def _model_place(source: SourceClass | None, backend: Backend) -> str:
    if source is None or not PORTED_MODULES.fullmatch(source.module):
        return _where(source)
    return file_of(ported_module(source.module, backend))


def _where(source: SourceClass | None) -> str:
    return "not found" if source is None else f"{source.path}:{source.line}"


def _public_names(architecture: Architecture, sources: Sources) -> dict[str, str]:
    """What ``triformers`` offers of an architecture, and where that is defined."""
    names: dict[str, str] = {}
    for module, source in sources.modules.items():
        if module.startswith(_package(architecture)):
            ported = PORTED_MODULES.fullmatch(module)
            for item in source.classes.values():
                for backend in BACKENDS if ported else BACKENDS[:1]:
                    if item.public:
                        names[public_name(item.name, backend)] = _model_place(item, backend)
    return names


def _source_files(architecture: Architecture, sources: Sources) -> list[str]:
    return [
        source.path
        for module, source in sources.modules.items()
        if module.startswith(_package(architecture))
    ]


def _package(architecture: Architecture) -> str:
    return f"{architecture.module}."


def _mentions(root: Path, folder: str, names: dict[str, str]) -> Iterator[Sequence[str]]:
    """The files of a folder that name one of the classes, each with the first line that does."""
    word = re.compile(rf"\b({'|'.join(map(re.escape, names))})\b")
    for path in sorted((root / folder).rglob("*")):
        if path.suffix in {".py", ".md"} and names:
            lines = path.read_text(encoding="utf-8").splitlines()
            first = next((n for n, line in enumerate(lines, 1) if word.search(line)), None)
            if first is not None:
                yield (f"{path.relative_to(root).as_posix()}:{first}",)


def _aligned(rows: Sequence[Sequence[str]], indent: str = "") -> str:
    """Rows as columns."""
    columns = max(len(row) for row in rows)
    widths = [max(len(row[i]) for row in rows if len(row) > i + 1) for i in range(columns - 1)]
    lines = (
        indent
        + "  ".join(cell.ljust(width) for cell, width in zip(row, (*widths, 0), strict=False))
        for row in rows
    )
    return "".join(line.rstrip() + "\n" for line in lines)
