"""Reads what public calls take: the ``TypedDict`` classes of ``triformers_core.inputs…``."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

MODULE = "triformers_core.inputs"
MODULES = re.compile(r"triformers_core\.inputs(_\w+)?")
"""The modules that declare inputs: that of texts, and those beside it."""
SETTINGS = "triformers_core.generation.settings"
BASE = "Options"
"""What every kind of input of a model's call derives from."""
PART = "Part"
"""What every kind of input of a part of a model derives from."""
Position = Literal["first", "last", "keyword"]
"""Before a model's own arguments, after them, or by keyword only."""
SECTIONS = re.compile(r"^(?:Args|Returns|Raises|Example):$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One input.

    Args:
        name: its name.
        type: its annotation as Python.
        position: where it stands in a signature.
        doc: what it means; empty if nothing says so.
    """

    name: str
    type: str
    position: Position
    doc: str

    @property
    def code(self) -> str:
        """The parameter as Python."""
        return f"{self.name}: {self.type} = None"


@dataclass(frozen=True, slots=True)
class Inputs:
    """All kinds of inputs.

    Args:
        kinds: the keys of each ``TypedDict`` by its name, those of its base first.
        modules: where the names in annotations come from.
        open: those of neither a call nor a part, whose functions hand on what no key has.
    """

    kinds: Mapping[str, tuple[Key, ...]] = field(default_factory=dict)
    modules: Mapping[str, str] = field(default_factory=dict)
    open: tuple[str, ...] = ()


def declaring(texts: Mapping[str, str]) -> str:
    """The modules that declare inputs, one after the other.

    Args:
        texts: those of modules, by name.
    """
    return "\n".join(text for module, text in sorted(texts.items()) if MODULES.fullmatch(module))


def read_inputs(text: str, settings: str = "") -> Inputs:
    """Reads the kinds of inputs.

    Args:
        text: the modules, one after the other; Python, or ``read_sources`` had refused it.
        settings: the module that documents keys which are fields of its classes.
    """
    tree = ast.parse(text)
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    docs = {name: documented(ast.get_docstring(node) or "")[1] for name, node in classes.items()}
    fields = _documented_fields(settings)
    kinds = {}
    for name in classes:
        line = [name, *_bases(name, classes)]
        found: list[Key] = []
        keywords: list[Key] = []
        for owner in reversed(line):
            keys = list(_keys(classes[owner], [*line, *classes], docs))
            if not {BASE, PART} & {*line}:
                keys = [replace(key, doc=fields.get(key.name) or key.doc) for key in keys]
            found += [key for key in keys if key.position != "keyword"]
            keywords[:0] = [key for key in keys if key.position == "keyword"]
        kinds[name] = (*found, *keywords)
    modules = {
        alias.name: node.module
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module not in (None, "__future__", "typing")
        for alias in node.names
        if node.module is not None and not MODULES.fullmatch(node.module)
    }
    closed = {x for x in kinds if {BASE, PART} & {x, *_bases(x, classes)}}
    return Inputs(kinds, modules, tuple(x for x in kinds if x not in closed))


def _documented_fields(text: str) -> dict[str, str]:
    """What the classes of a module document."""
    found: dict[str, str] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            found |= documented(ast.get_docstring(node) or "")[1]
    return found


def documented(docstring: str) -> tuple[str, dict[str, str], str]:
    """Takes a docstring apart: what comes before ``Args:``, each argument's meaning, and the rest."""
    text = inspect.cleandoc(docstring)
    match = next((m for m in SECTIONS.finditer(text) if m[0] == "Args:"), None)
    if match is None:
        other = SECTIONS.search(text)
        at = other.start() if other else len(text)
        return text[:at].rstrip(), {}, text[at:]
    block, _, rest = text[match.end() + 1 :].partition("\n\n")
    entries = re.finditer(r"^    (\w+): (.*(?:\n {5,}.*)*)", block, re.MULTILINE)
    return (
        text[: match.start()].rstrip(),
        {entry[1]: " ".join(entry[2].split()) for entry in entries},
        rest,
    )


def _bases(name: str, classes: Mapping[str, ast.ClassDef]) -> list[str]:
    """The classes of the module that one derives from, the nearest first."""
    found = []
    while name in classes:
        (base,) = (item.id for item in classes[name].bases if isinstance(item, ast.Name))
        found += [base] if base in classes else []
        name = base
    return found


def _keys(
    node: ast.ClassDef, lookup: list[str], docs: Mapping[str, Mapping[str, str]]
) -> Iterator[Key]:
    """The keys that a class itself has."""
    for item in node.body:
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
            name = item.target.id
            kind, position = placed(item.annotation)
            doc = next((docs[owner][name] for owner in lookup if name in docs[owner]), "")
            yield Key(name=name, type=kind, position=position, doc=doc)


def placed(node: ast.expr) -> tuple[str, Position]:
    """The type of a parameter, and where it stands among a call's."""
    match node:
        case ast.Subscript(
            value=ast.Name(id="Annotated"),
            slice=ast.Tuple(elts=[kind, ast.Constant(value="last" | "keyword" as position)]),
        ):
            return ast.unparse(kind), position
        case _:
            return ast.unparse(node), "first"
