"""What is still to be done before an entry is whole: ``check`` finds it, ``generate`` doesn't mind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from triformers_codegen.examples import Examples
from triformers_codegen.model import BACKENDS, Architecture, Finding, Place, Registry
from triformers_codegen.naming import public_name
from triformers_codegen.new import TARGETS, Row
from triformers_codegen.sources import Sources
from triformers_codegen.spelling import listing, suggestion

MARK = "TODO"


def unfinished(
    root: Path,
    registry: Registry,
    sources: Sources,
    documented: Mapping[str, Row],
    examples: Examples,
) -> list[Finding]:
    """What documentation promises and the registry lacks or names otherwise, and what is left to do.

    Args:
        root: the project's root.
        registry: without findings.
        sources: the hand-written modules.
        documented: the documented architectures.
        examples: the documented calls of the Auto classes.
    """
    found = {*_auto_classes(registry, examples), *_marks(root, registry, sources)}
    for architecture in registry.architectures:
        row = documented.get(architecture.model_type)
        if row is not None:
            found.update(_processors(architecture, row))
            found.update(_tasks(architecture, row))
            found.update(_borrowed(architecture, row, registry))
    return sorted(found)


def _auto_classes(registry: Registry, examples: Examples) -> Iterator[Finding]:
    """Auto classes of models that documented calls use and no task has."""
    known = {public_name(task.auto_class, b) for task in registry.tasks for b in BACKENDS}
    place = registry.tasks[0].name.place if registry.tasks else None
    for name in sorted(examples.keys() - known):
        if "AutoModel" in name and place is not None:
            message = f"documented calls use {name}, which no task has{suggestion(name, known)}"
            yield Finding(place, message)


def _processors(architecture: Architecture, row: Row) -> Iterator[Finding]:
    """Classes beside the models, and known checkpoints."""
    tokenizer = architecture.tokenizer
    own = {} if tokenizer is None else {"slow": tokenizer.slow, "fast": tokenizer.fast}
    wanted = row.get("tokenizer") or {}
    for kind, found, name in (
        ("configuration", architecture.configuration, row.get("config")),
        *((f"{kind} tokenizer", own.get(kind), wanted.get(kind)) for kind in ("slow", "fast")),
        ("feature extractor", architecture.feature_extractor, row.get("feature_extractor")),
    ):
        if found and name and found != name:  # More than is documented is no fault.
            message = f"the documented {kind} of {architecture.model_type} is {name}"
            yield Finding(found.place, f"{message}, not {found}")
    if missing := [x for x in row.get("checkpoints", []) if x not in architecture.checkpoints]:
        message = f"{architecture.model_type} lacks the documented checkpoints"
        yield Finding(architecture.model_type.place, f"{message} {listing(missing, 'and')}")


def _tasks(architecture: Architecture, row: Row) -> Iterator[Finding]:
    """Documented tasks: each is served, by the documented classes, in every backend."""
    cells = {str(cell.task): cell for cell in architecture.models}
    for task, documented in row.get("models", {}).items():
        cell = cells.get(task)
        whole = "torch" in documented
        for backend in BACKENDS:
            if not whole and backend not in documented:
                continue
            given = documented.get(backend)
            names = [] if given is None else [given] if isinstance(given, str) else given
            found = [] if cell is None else [*cell.classes.get(backend, ())]
            public = [public_name(name, backend) for name in found]
            place = found[0].place if found else architecture.model_type.place
            served = f"{architecture.model_type} serves {task} in {backend}"
            if not found:
                by = f" by {listing(names, 'and')}" if names else ""
                yield Finding(place, f"documented: {served}{by}; here it doesn't")
            elif names and public != names:
                message = f"documented: {served} by {listing(names, 'and')}, not by"
                yield Finding(place, f"{message} {listing(public, 'and')}")


def _borrowed(architecture: Architecture, row: Row, registry: Registry) -> Iterator[Finding]:
    """Tasks that no documentation has, served by a class that is named for one that it has."""
    documented = row.get("models", {})
    ends = {str(task.name): task.auto_class.removeprefix("AutoModel") for task in registry.tasks}
    owners = {
        str(name): cell.task
        for cell in architecture.models
        for names in cell.classes.values()
        for name in names
        if cell.task in documented and ends[cell.task] and name.endswith(ends[cell.task])
    }
    for cell in architecture.models:
        for names in cell.classes.values() if cell.task not in documented else ():
            for name in names:
                if (owner := owners.get(str(name))) is not None:
                    message = f"{name} serves {owner}, by its name and as documented;"
                    asked = f"{cell.task} of {architecture.model_type} isn't documented"
                    yield Finding(name.place, f"{message} {asked}")


def _marks(root: Path, registry: Registry, sources: Sources) -> Iterator[Finding]:
    """Places where something is left to do."""
    texts = {registry.path: (root / registry.path).read_text(encoding="utf-8")}
    texts |= {source.path: source.text for source in sources.modules.values()}
    for architecture in registry.architectures:
        for target in TARGETS:
            path = root / target.format(architecture.package)
            name = path.relative_to(root).as_posix()
            if name not in texts and path.exists():
                texts[name] = path.read_text(encoding="utf-8")
    for name, text in texts.items():
        yield from _marks_in(name, text.splitlines() if MARK in text else ())


def _marks_in(name: str, lines: Iterable[str]) -> Iterator[Finding]:
    for number, line in enumerate(lines, 1):
        if (column := line.find(MARK)) >= 0:
            place = Place(path=name, line=number, column=column + 1)
            yield Finding(place, f"left to do: {line[column:].strip()}")
