"""Which code a model's class reaches, read from the sources: what several classes share is
compiled by the tests of one of them."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import TypeVar

T = TypeVar("T")
Unit = tuple[str, str]
"""A piece of code: its module, and its name there, such as ``BertLayer.forward``."""

TABLES = frozenset(
    {
        "base_model_prefix",
        "config_class",
        "ignored_on_load",
        "main_input_name",
        "model_type",
        "optional_on_load",
        "published_names",
        "vocabulary_parameters",
    }
)
"""Attributes of classes that say what a file holds, and nothing of what is computed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A function, a value or a member of a class.

    Args:
        name: its own.
        counts: whether it is code: not a number, nor a table of what a file holds.
        calls_replaced: whether it calls what it replaces in a base.
        names: what it names, annotations left out.
    """

    name: str
    counts: bool
    calls_replaced: bool
    names: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Defined:
    """A definition at a module's top: its pieces, and of a class what its bases name."""

    pieces: tuple[Piece, ...]
    bases: tuple[str, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """What stands at a module's top, and where its other names come from."""

    definitions: Mapping[str, Defined]
    imported: Mapping[str, tuple[str, str]]


@dataclass(frozen=True)
class Reach:
    """Which definitions each class reaches, through its bases and all that it names.

    A method that a class replaces is reached only if the new one calls it by ``super()``. Annotations
    are never evaluated, and docstrings and numbers are no code of their own.

    Args:
        outlines: of the modules; what others define is no concern.
    """

    outlines: Mapping[str, Outline]
    _steps: dict[Unit, tuple[frozenset[Unit], frozenset[Unit]]] = field(default_factory=dict)

    def of(self, module: str, name: str) -> frozenset[Unit]:
        """All that a class or function reaches; nothing if the module isn't known.

        Args:
            module: where it is defined, or imported from another one.
            name: its name there.
        """
        start = self._place(module, name)
        waiting = set() if start is None else {start}
        seen: set[Unit] = set()
        units: set[Unit] = set()
        while waiting:
            place = waiting.pop()
            seen.add(place)
            own, named = self._step(place)
            units |= own
            waiting |= named - seen
        return frozenset(units)

    def _step(self, place: Unit) -> tuple[frozenset[Unit], frozenset[Unit]]:
        """The pieces of a definition that count, and the definitions that its pieces name."""
        if place not in self._steps:
            code = list(self._code(place))
            named = (self._place(unit[0], word) for unit, piece in code for word in piece.names)
            self._steps[place] = (
                frozenset(unit for unit, piece in code if piece.counts),
                frozenset(found for found in named if found is not None),
            )
        return self._steps[place]

    def _place(self, module: str, name: str) -> Unit | None:
        """Where a name of a module is defined, among the modules that are known."""
        known = self.outlines.get(module)
        if known is None:
            return None
        if name in known.definitions:
            return module, name
        return self._place(*known.imported[name]) if name in known.imported else None

    def _code(self, place: Unit) -> Iterator[tuple[Unit, Piece]]:
        """The pieces of a definition: for a class, what its instances have of it and its bases."""
        final: set[str] = set()
        for module, name in self._line(place):
            defined = self.outlines[module].definitions[name]
            for piece in defined.pieces:
                if piece.name not in final:
                    if not piece.calls_replaced:
                        final.add(piece.name)
                    own = name if defined.bases is None else f"{name}.{piece.name}"
                    yield (module, own), piece

    def _line(self, place: Unit) -> list[Unit]:
        """A definition, and the classes that it derives from in the order in which Python looks
        them up."""
        module, name = place
        words = self.outlines[module].definitions[name].bases or ()
        bases = [base for word in words if (base := self._place(module, word)) is not None]
        return [place, *merged([*map(self._line, bases), bases])]


def to_compile(reach: Reach, tested: Mapping[str, Mapping[str, str]]) -> dict[str, list[str]]:
    """The classes of every architecture that have to be compiled so that all code is.

    An architecture comes after those that it builds on; each class is taken only for code that none
    before it reaches.

    Args:
        reach: the sources.
        tested: for every architecture its classes, and the module of each.

    Returns:
        Their names; that which adds most comes first.
    """
    reached = {
        key: {name: reach.of(module, name) for name, module in classes.items()}
        for key, classes in tested.items()
    }
    own = {_package(module) for classes in tested.values() for module in classes.values()}
    known: set[Unit] = set()
    chosen: dict[str, list[str]] = {}
    for key in sorted(reached, key=lambda key: len(own & _packages(reached[key].values()))):
        chosen[key] = _cover(reached[key], known)
        known = known.union(*reached[key].values())
    return chosen


def _packages(reached: Iterable[frozenset[Unit]]) -> set[str]:
    """The packages in which the code lies that an architecture's classes reach."""
    return {_package(module) for units in reached for module, _ in units}


def _package(module: str) -> str:
    return module.rpartition(".")[0]


def _cover(reached: Mapping[str, frozenset[Unit]], known: AbstractSet[Unit]) -> list[str]:
    """The classes that reach all code beyond what is known; that with the most of it first."""
    left = frozenset[Unit]().union(*reached.values()) - known
    chosen: list[str] = []
    while left:
        chosen.append(max(reached, key=lambda name: len(reached[name] & left)))
        left -= reached[chosen[-1]]
    return chosen


def outline(text: str) -> Outline:
    """What stands at the top of a module.

    Args:
        text: Python.
    """
    definitions: dict[str, Defined] = {}
    imported: dict[str, tuple[str, str]] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            pieces = tuple(_piece(name, item) for name, item in _definitions(node.body))
            bases = tuple(word for base in node.bases for word in _named(base))
            definitions[node.name] = Defined(pieces=pieces, bases=bases)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            imported |= {x.asname or x.name: (node.module, x.name) for x in node.names}
        for name, item in _definitions([node]):
            definitions[name] = Defined(pieces=(_piece(name, item),), bases=None)
    return Outline(definitions=definitions, imported=imported)


def _definitions(body: Iterable[ast.stmt]) -> Iterator[tuple[str, ast.stmt]]:
    """The functions and the values of a module's or a class' body, by name."""
    for node in body:
        match node:
            case ast.FunctionDef(name=name):
                yield name, node
            case ast.Assign(targets=targets):
                yield from ((x.id, node) for x in targets if isinstance(x, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr()):
                yield name, node
            case _:
                pass


def _piece(name: str, node: ast.stmt) -> Piece:
    return Piece(
        name=name,
        counts=name not in TABLES and not _is_number(node),
        calls_replaced=_calls_replaced(node, name),
        names=frozenset(_named(node)),
    )


def _named(node: ast.AST) -> Iterator[str]:
    """The names that code uses, without those of its annotations."""
    if isinstance(node, ast.Name):
        yield node.id
    for key, value in ast.iter_fields(node):
        if key in ("annotation", "returns"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _named(child)


def _calls_replaced(node: ast.stmt, name: str) -> bool:
    """Whether a method calls the one that it replaces."""
    return any(
        isinstance(item, ast.Attribute)
        and item.attr == name
        and isinstance(item.value, ast.Call)
        and isinstance(item.value.func, ast.Name)
        and item.value.func.id == "super"
        for item in ast.walk(node)
    )


def _is_number(node: ast.stmt) -> bool:
    """Whether a definition is a number or none: a size, a rate, a token."""
    if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
        return False
    try:
        value = ast.literal_eval(node.value)
    except ValueError:
        return False
    return value is None or (isinstance(value, int | float) and not isinstance(value, bool))


def merged(lines: Sequence[Sequence[T]]) -> list[T]:
    """Lines of classes as one, each class before its bases (C3)."""
    found: list[T] = []
    while lines := [line for line in lines if line]:
        heads = [line[0] for line in lines if not any(line[0] in x[1:] for x in lines)]
        head = (heads or [lines[0][0]])[0]
        found.append(head)
        lines = [[item for item in line if item != head] for line in lines]
    return found
