"""Makes data of the registry's file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from ruamel.yaml.nodes import MappingNode, Node, ScalarNode

from triformers_codegen.kept import Kept
from triformers_codegen.model import (
    BACKENDS,
    HOME,
    STATUSES,
    Architecture,
    Backend,
    Cell,
    Finding,
    Place,
    Registry,
    Task,
    Tokenizer,
    Word,
)
from triformers_codegen.reader import ROOT, Reader, Value
from triformers_codegen.schema import OVERLAY, REGISTRY, TASK_NAME
from triformers_codegen.spelling import suggestion
from triformers_codegen.texts import SourceError, read_text


def load(path: Path, name: str, kept: Kept | None = None) -> tuple[Registry, list[Finding]]:
    """Reads a registry.

    Args:
        path: the file.
        name: how places in it are called, such as its path from the root.
        kept: results of earlier runs.

    Returns:
        What could be read, and everything that is wrong. Where there are findings the registry is
        for further checks only: what is wrong isn't in it, or is an empty text.
    """
    try:
        text = read_text(path, name)
        if kept is None:
            return load_text(text, name)
        return kept.get(lambda: load_text(text, name), "registry", (name, text))
    except OSError as error:
        place = Place(path=name, line=1, column=1)
        findings = [Finding(place, f"can't be read: {error.strerror}")]
    except SourceError as error:
        findings = error.findings
    return Registry(path=name, tasks=(), architectures=()), findings


def load_text(text: str, name: str) -> tuple[Registry, list[Finding]]:
    """Reads the text of a registry as ``load`` reads its file."""
    reader = Reader(name)
    root = reader.compose(text, REGISTRY.required)
    value = None if root is None else reader.read(root, REGISTRY, ROOT, reader.place(root))
    sections = value if isinstance(value, dict) else {}
    tasks = [key.value for key, _ in _children(_child(root, "tasks"))]
    registry = Registry(
        path=name,
        tasks=tuple(_task(key, _fields(task)) for key, task in _pairs(sections.get("tasks"))),
        architectures=_architectures(sections, tasks, HOME),
    )
    return registry, sorted({*reader.findings, *_unknown_tasks(reader, root, tasks)})


def load_overlay(
    text: str, name: str, public: Registry, home: str
) -> tuple[tuple[Architecture, ...], list[Finding]]:
    """Reads the text of a registry that stands beside the public one, and serves its tasks.

    Args:
        text: the file's.
        name: how places in it are called.
        public: the public registry.
        home: the package that is generated of it.

    Returns:
        Its architectures, and everything that is wrong, as ``load`` returns them.
    """
    reader = Reader(name)
    root = reader.compose(text, OVERLAY.required)
    value = None if root is None else reader.read(root, OVERLAY, ROOT, reader.place(root))
    sections = value if isinstance(value, dict) else {}
    tasks = [str(task.name) for task in public.tasks]
    findings = {*reader.findings, *_unknown_tasks(reader, root, tasks)}
    return _architectures(sections, tasks, home), sorted(findings)


def _architectures(
    sections: dict[str, Value], tasks: Sequence[str], home: str
) -> tuple[Architecture, ...]:
    return tuple(
        _architecture(key, _fields(architecture), tasks, home)
        for key, architecture in _pairs(sections.get("architectures"))
    )


def _task(name: Word, fields: dict[str, Value]) -> Task:
    nothing = Word("", name.place)
    return Task(
        name=name,
        auto_class=_word(fields.get("auto_class", nothing)),
        model=_word(fields.get("model", nothing)),
        outputs=_words(fields.get("outputs", ())),
        apart=_words(fields.get("apart", ())),
        title=_word(fields.get("title", nothing)),
        checkpoint=_word(fields.get("checkpoint", nothing)),
        since=_word(fields.get("since", nothing)),
        status=_word(fields.get("status", Word(STATUSES[0], name.place))),
    )


def _architecture(
    model_type: Word, fields: dict[str, Value], tasks: Sequence[str], home: str
) -> Architecture:
    nothing = Word("", model_type.place)
    extractor = fields.get("feature_extractor")
    cells = [_cell(task, value) for task, value in _pairs(fields.get("models")) if task in tasks]
    return Architecture(
        model_type=model_type,
        title=_word(fields.get("title", nothing)),
        paper=_word(fields.get("paper", nothing)),
        configuration=_word(fields.get("configuration", nothing)),
        tokenizer=_tokenizer(fields.get("tokenizer"), nothing),
        feature_extractor=None if extractor is None else _word(extractor),
        name_pattern=_word(fields.get("name_pattern", model_type)),
        checkpoints=_words(fields.get("checkpoints", ())),
        models=tuple(sorted(cells, key=lambda cell: tasks.index(cell.task))),
        since=_word(fields.get("since", nothing)),
        status=_word(fields.get("status", Word(STATUSES[0], model_type.place))),
        home=home,
    )


def _tokenizer(value: Value | None, nothing: Word) -> Tokenizer | None:
    """A class alone has no fast one beside it."""
    if value is None:
        return None
    if isinstance(value, Word):
        return Tokenizer(slow=value, fast=None)
    classes = _fields(value)
    slow, fast = (_word(classes.get(key, nothing)) for key in ("slow", "fast"))
    return Tokenizer(slow=slow, fast=fast)


def _cell(task: Word, value: Value) -> Cell:
    """What isn't a mapping serves every backend."""
    chosen: dict[Backend, tuple[Word, ...]]
    if isinstance(value, dict):
        chosen = {backend: _words(value[backend]) for backend in BACKENDS if backend in value}
    else:
        chosen = {backend: _words(value) for backend in BACKENDS}
    return Cell(task=task, classes=chosen)


def _unknown_tasks(reader: Reader, root: Node | None, tasks: Sequence[str]) -> list[Finding]:
    """Findings about models for tasks that there aren't, rightly or wrongly written.

    It looks at nodes, so that it sees entries too that can't be read.
    """
    return [
        Finding(
            reader.place(task),
            f"architectures.{model_type.value}.models has the unknown task {task.value!r}"
            + suggestion(task.value, tasks),
        )
        for model_type, architecture in _children(_child(root, "architectures"))
        for task, _ in _children(_child(architecture, "models"))
        if tasks and task.value not in tasks and re.fullmatch(TASK_NAME.pattern, task.value)
    ]


def _children(node: Node | None) -> list[tuple[ScalarNode, Node]]:
    """The entries of a mapping whose keys are texts; none of anything else."""
    pairs = node.value if isinstance(node, MappingNode) else []
    return [(key, child) for key, child in pairs if isinstance(key, ScalarNode)]


def _child(node: Node | None, name: str) -> Node | None:
    """What stands under a key of a mapping."""
    return next((child for key, child in _children(node) if key.value == name), None)


# The reader has checked each value's shape; these say so to the type checkers.


def _word(value: Value) -> Word:
    assert isinstance(value, Word)
    return value


def _words(value: Value) -> tuple[Word, ...]:
    """A list of texts, or one alone."""
    values = value if isinstance(value, tuple) else (value,)
    return tuple(_word(item) for item in values)


def _fields(value: Value) -> dict[str, Value]:
    assert isinstance(value, dict)
    return value


def _pairs(value: Value | None) -> list[tuple[Word, Value]]:
    """The entries of a section, none if it is missing."""
    assert value is None or isinstance(value, list)
    return value or []
