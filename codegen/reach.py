"""Which code a model's class reaches, read from the sources: what several classes share is
compiled by the tests of one of them."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property

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


@dataclass(frozen=True, slots=True)
class _Module:
    """What stands at a module's top: its definitions, and where its other names come from."""

    definitions: Mapping[str, ast.stmt]
    imported: Mapping[str, tuple[str, str]]


@dataclass(frozen=True)
class Reach:
    """Which definitions each class reaches, through its bases and all that it names.

    A method that a class replaces is reached only if the new one calls it by ``super()``. Annotations
    are never evaluated, and docstrings and numbers are no code of their own.

    Args:
        trees: parsed modules by name; what other modules define is no concern.
    """

    trees: Mapping[str, ast.Module]
    _steps: dict[Unit, tuple[frozenset[Unit], frozenset[Unit]]] = field(default_factory=dict)

    @cached_property
    def _modules(self) -> Mapping[str, _Module]:
        return {module: _read(tree) for module, tree in self.trees.items()}

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
        """The pieces of a definition, and the definitions that these name."""
        if place not in self._steps:
            code = list(self._code(place))
            own = {
                u
                for u, node in code
                if u[1].rpartition(".")[2] not in TABLES and not _is_number(node)
            }
            places = {
                self._place(unit[0], word) for unit, node in code for word in set(_named(node))
            }
            self._steps[place] = (frozenset(own), frozenset(places - {None}))
        return self._steps[place]

    def _place(self, module: str, name: str) -> Unit | None:
        """Where a name of a module is defined, among the modules that are known."""
        known = self._modules.get(module)
        if known is None:
            return None
        if name in known.definitions:
            return module, name
        return self._place(*known.imported[name]) if name in known.imported else None

    def _code(self, place: Unit) -> Iterator[tuple[Unit, ast.stmt]]:
        """The pieces of a definition: for a class, what its instances have of it and its bases."""
        module, name = place
        node = self._modules[module].definitions[name]
        if not isinstance(node, ast.ClassDef):
            yield place, node
            return
        replaced: dict[str, bool] = {}
        for owner, line in self._line(place):
            cls = self._modules[owner].definitions[line]
            assert isinstance(cls, ast.ClassDef)
            for attribute, item in _members(cls):
                if replaced.get(attribute):
                    continue
                replaced[attribute] = not _calls_replaced(item, attribute)
                yield (owner, f"{line}.{attribute}"), item
            for decorator in cls.decorator_list:
                yield (owner, line), ast.Expr(decorator)

    def _line(self, place: Unit) -> list[Unit]:
        """A class and those that it derives from, in the order in which Python looks them up."""
        module, name = place
        node = self._modules[module].definitions[name]
        if not isinstance(node, ast.ClassDef):
            return []
        bases = [self._place(module, word) for base in node.bases for word in _named(base)]
        lines = [self._line(base) for base in bases if base is not None]
        return [place, *_merged([*lines, [base for base in bases if base is not None]])]


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
    known: set[Unit] = set()
    chosen: dict[str, list[str]] = {}
    for key in sorted(reached, key=lambda key: _breadth(reached[key].values())):
        chosen[key] = _cover(reached[key], known)
        known = known.union(*reached[key].values())
    return chosen


def _breadth(reached: Iterable[frozenset[Unit]]) -> int:
    """In how many packages the code lies that an architecture's classes reach."""
    return len({module.rpartition(".")[0] for units in reached for module, _ in units})


def _cover(reached: Mapping[str, frozenset[Unit]], known: AbstractSet[Unit]) -> list[str]:
    """The classes that reach all code beyond what is known; that with the most of it first."""
    left = frozenset[Unit]().union(*reached.values()) - known
    chosen: list[str] = []
    while left:
        chosen.append(max(reached, key=lambda name: len(reached[name] & left)))
        left -= reached[chosen[-1]]
    return chosen


def _read(tree: ast.Module) -> _Module:
    definitions: dict[str, ast.stmt] = {}
    imported: dict[str, tuple[str, str]] = {}
    for node in tree.body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                definitions[name] = node
            case ast.Assign(targets=targets):
                definitions |= {x.id: node for x in targets if isinstance(x, ast.Name)}
            case ast.AnnAssign(target=ast.Name(id=name)):
                definitions[name] = node
            case ast.ImportFrom(module=str(module)):
                imported |= {x.asname or x.name: (module, x.name) for x in node.names}
            case _:
                pass
    return _Module(definitions, imported)


def _members(cls: ast.ClassDef) -> Iterator[tuple[str, ast.stmt]]:
    """The methods and the values of a class' body, by name."""
    for node in cls.body:
        match node:
            case ast.FunctionDef(name=name):
                yield name, node
            case ast.Assign(targets=[ast.Name(id=name)]):
                yield name, node
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr()):
                yield name, node
            case _:
                pass


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
    """Whether a definition is a number, none or a text of no choice: a size, a rate, a default."""
    if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
        return False
    try:
        value = ast.literal_eval(node.value)
    except ValueError:
        return False
    return value is None or (isinstance(value, int | float) and not isinstance(value, bool))


def _merged(lines: list[list[Unit]]) -> list[Unit]:
    """Lines of classes as one, each class before its bases (C3)."""
    merged: list[Unit] = []
    while lines := [line for line in lines if line]:
        heads = [line[0] for line in lines if not any(line[0] in x[1:] for x in lines)]
        head = (heads or [lines[0][0]])[0]
        merged.append(head)
        lines = [[item for item in line if item != head] for line in lines]
    return merged
