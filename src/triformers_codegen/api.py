"""What the public package offers, read from its text: names, methods, overloads and parameters."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from triformers_codegen.calls import Module, read_module
from triformers_codegen.reach import merged

PACKAGE = "triformers"
CHECKPOINTS = "triformers.auto.checkpoints"
Kind = Literal["positional", "keyword", "rest"]
"""By position or by name, by name alone, or what takes all others (``*args``, ``**kwargs``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter of a function: ``default`` and ``type`` as Python, the first ``None`` if it has none."""

    name: str
    kind: Kind
    default: str | None
    type: str


@dataclass(frozen=True, slots=True)
class Signature:
    """A function's parameters without ``self``, and the type that it returns."""

    parameters: tuple[Parameter, ...]
    result: str

    def of(self, name: str) -> Parameter | None:
        """The parameter of a name."""
        return next((item for item in self.parameters if item.name == name), None)


@dataclass(slots=True)
class Function:
    """A method, with what type checkers are told of it."""

    signature: Signature
    overloads: list[Signature] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Member:
    """Something of a class: the class that has it, and what it is; a field's default, if any."""

    owner: str
    what: Function | str | None


@dataclass(frozen=True)
class Api:
    """The public package.

    Args:
        texts: its modules and those of the core as Python, by dotted name.
    """

    texts: Mapping[str, str]

    @cached_property
    def names(self) -> Mapping[str, tuple[str, str]]:
        """The public names, each with its module and its name there."""
        tree = ast.parse(self.texts.get(PACKAGE, ""))
        return {
            alias.asname or alias.name: (node.module, alias.name)
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(PACKAGE)
            for alias in node.names
            if node.module and not (alias.asname or alias.name).startswith("_")
        }

    @cached_property
    def checkpoints(self) -> Mapping[str, frozenset[str]]:
        """The names of checkpoints that choose an overload, by their type."""
        found = {}
        for node in ast.parse(self.texts.get(CHECKPOINTS, "")).body:
            match node:
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    constants = (x.value for x in ast.walk(value) if isinstance(x, ast.Constant))
                    found[name] = frozenset(x for x in constants if isinstance(x, str))
                case _:
                    pass
        return found

    def members(self, name: str) -> Mapping[str, Member]:
        """What a public class has under public names, inherited or not."""
        found: dict[str, Member] = {}
        for owner in self._line(*self.names[name]):
            if owner not in self._read:
                self._read[owner] = _members(owner)
            for key, what in self._read[owner].items():
                found.setdefault(key, Member(owner.name, what))
        return found

    def definition(self, name: str) -> list[ast.ClassDef]:
        """A public class and those that it derives from, in Python's order; nothing of what is none."""
        return self._line(*self.names[name])

    def _line(self, module: str, name: str) -> list[ast.ClassDef]:
        """A class and those that it derives from, as far as the texts show, in Python's order."""
        found = self._module(module)
        if found is None:
            return []
        if (node := found.classes.get(name)) is None:
            elsewhere = found.origins.get(name, (module, name))
            return [] if elsewhere == (module, name) else self._line(*elsewhere)
        bases = (base.value if isinstance(base, ast.Subscript) else base for base in node.bases)
        names = (base.id for base in bases if isinstance(base, ast.Name) and base.id != name)
        lines = [line for line in (self._line(module, base) for base in names) if line]
        return [node, *merged([*lines, [line[0] for line in lines]])]

    def _module(self, name: str) -> Module | None:
        if name not in self._modules:
            text = self.texts.get(name)
            if text is None and (text := self.texts.get(f"{name}.__init__")) is None:
                return None
            self._modules[name] = read_module(ast.parse(text), name)
        return self._modules[name]

    @cached_property
    def _read(self) -> dict[ast.ClassDef, dict[str, Function | str | None]]:
        """The bodies that were read."""
        return {}

    @cached_property
    def _modules(self) -> dict[str, Module]:
        """The modules that were asked for."""
        return {}


def _members(owner: ast.ClassDef) -> dict[str, Function | str | None]:
    """What the body of a class itself has."""
    found: dict[str, Function | str | None] = {}
    for node in _statements(owner.body):
        match node:
            case ast.FunctionDef(name=name) if _is_public(name):
                decorators = [ast.unparse(item) for item in node.decorator_list]
                if "property" in decorators or "cached_property" in decorators:
                    found[name] = None
                    continue
                own = signature(node, bound="staticmethod" not in decorators)
                known = found.setdefault(name, Function(own))
                if "overload" in decorators and isinstance(known, Function):
                    known.overloads.append(own)
                elif isinstance(known, Function) and not any(
                    "signature_of" in x for x in decorators
                ):
                    known.signature = own
            case ast.AnnAssign(target=ast.Name(id=name)) if _is_public(name):
                shared = ast.unparse(node.annotation).startswith("ClassVar")
                default = None if shared or node.value is None else ast.unparse(node.value)
                found.setdefault(name, default)
            case ast.Assign(targets=[ast.Name(id=name)]) if _is_public(name):
                found.setdefault(name, None)
            case _:
                pass
    return found


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a class, those for type checkers included."""
    for node in body:
        yield from _statements(node.body) if isinstance(node, ast.If) else [node]


def _is_public(name: str) -> bool:
    return not name.startswith("_") or name in {"__init__", "__call__"}


def signature(node: ast.FunctionDef, *, bound: bool) -> Signature:
    """A function's signature; ``bound`` if its first parameter is the object's or the class's."""
    arguments = node.args
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults: list[ast.expr | None] = [None] * (len(positional) - len(arguments.defaults))
    defaults += arguments.defaults
    pairs = [*zip(positional, defaults, strict=True)][bound:]
    found = [_parameter(item, "positional", default) for item, default in pairs]
    found += [_parameter(arguments.vararg, "rest", stars="*")] if arguments.vararg else []
    pairs = [*zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)]
    found += [_parameter(item, "keyword", default) for item, default in pairs]
    found += [_parameter(arguments.kwarg, "rest", stars="**")] if arguments.kwarg else []
    return Signature(tuple(found), ast.unparse(node.returns) if node.returns else "")


def _parameter(
    item: ast.arg, kind: Kind, default: ast.expr | None = None, stars: str = ""
) -> Parameter:
    return Parameter(
        name=stars + item.arg,
        kind=kind,
        default=None if default is None else ast.unparse(default),
        type=ast.unparse(item.annotation) if item.annotation else "",
    )
