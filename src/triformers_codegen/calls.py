"""What a call of any class of a task takes and returns, from the classes' own signatures."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from triformers_codegen.kept import Kept
from triformers_codegen.targets import Target

CALL_NAMES = ("forward", "call", "__call__")
NONE = "None"
TENSOR = "Tensor"
ANY_FIRST = "inputs"
"""The first parameter where the calls have different names for it; by position alone."""
Origins = dict[str, tuple[str, str]]
"""Names of annotations, and the module and the name that an import of them has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter of a call.

    Args:
        name: its name.
        types: the members of its type.
        default: its default as Python, if it has one.
        positional: whether it may be given by position.
    """

    name: str
    types: tuple[str, ...]
    default: str | None
    positional: bool

    @property
    def code(self) -> str:
        """The parameter as Python."""
        code = f"{self.name}: {' | '.join(self.types)}"
        return code if self.default is None else f"{code} = {self.default}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call's signature.

    Args:
        parameters: in their order, without ``self``.
        results: the types that it returns one of.
        origins: where the names of its types come from.
    """

    parameters: tuple[Parameter, ...]
    results: tuple[str, ...]
    origins: Origins

    @property
    def code(self) -> str:
        """The parameters as Python, ``self`` first."""
        positional = [item for item in self.parameters if item.positional]
        keyword = [item for item in self.parameters if not item.positional]
        codes = ["self", *(item.code for item in positional)]
        if positional and positional[0].name == ANY_FIRST:
            codes.append("/")
        codes += ["*", *(item.code for item in keyword)] if keyword else []
        return ", ".join(codes)

    @property
    def result(self) -> str:
        """The type of what it returns."""
        return " | ".join(self.results)


@dataclass(frozen=True, slots=True)
class ClassCalls:
    """A class: the names of its bases, and the model call that it has itself, if any."""

    bases: tuple[str, ...]
    own: Call | None


@dataclass(frozen=True, slots=True)
class ModuleCalls:
    """A module: its classes, and where the names in it come from."""

    classes: Mapping[str, ClassCalls]
    origins: Origins


class Calls:
    """The calls of the models of one backend.

    Args:
        texts: the models' modules as Python, by dotted name.
        kept: results of earlier runs.
    """

    def __init__(self, texts: Mapping[str, str], kept: Kept) -> None:
        self._texts = texts
        self._kept = kept
        self._modules: dict[str, ModuleCalls] = {}
        self._found: dict[tuple[str, str], Call | None] = {}

    def of(self, module: str, name: str) -> Call | None:
        """The call of a class, its own or the one that it inherits, if the sources show it.

        Args:
            module: where the class is.
            name: the class.
        """
        if (module, name) not in self._found:
            self._found[(module, name)] = self._search(module, name)
        return self._found[(module, name)]

    def _search(self, module: str, name: str) -> Call | None:
        found = self._module(module)
        if found is None:
            return None
        if (known := found.classes.get(name)) is None:
            elsewhere = found.origins.get(name, (module, name))
            return None if elsewhere == (module, name) else self.of(*elsewhere)
        if known.own is not None:
            return known.own
        calls = (self.of(module, base) for base in known.bases)
        return next((call for call in calls if call is not None), None)

    def _module(self, name: str) -> ModuleCalls | None:
        if name not in self._modules:
            if (text := self._texts.get(name)) is None:
                return None
            found = self._kept.get(lambda: _calls_in(text, name), "calls", (name, text))
            self._modules[name] = found
        return self._modules[name]


def _calls_in(text: str, name: str) -> ModuleCalls:
    module = read_module(ast.parse(text), name)
    classes = {}
    for node in module.classes.values():
        own = (
            _call(item, module.origins)
            for item in node.body
            if isinstance(item, ast.FunctionDef) and item.name in CALL_NAMES and _decorated(item)
        )
        bases = tuple(base.id for base in node.bases if isinstance(base, ast.Name))
        classes[node.name] = ClassCalls(bases, next(own, None))
    return ModuleCalls(classes, module.origins)


def call_of_any(calls: Sequence[Call], target: Target) -> Call | None:
    """A call that takes what any of some calls takes, and returns what one of them returns.

    Where they all begin with the same parameters, these may be given by position. Where the first
    one's name differs, it may be given by position under whichever name, or by its name.

    Args:
        calls: of all classes.
        target: the backend, whose models take more than tensors.
    """
    if not calls:
        return None
    positional = [[item for item in call.parameters if item.positional] for call in calls]
    shared = _common([[item.name for item in items] for items in positional])
    found: dict[str, list[Parameter]] = {}
    for items in (*positional, *([i for i in c.parameters if not i.positional] for c in calls)):
        for item in items:
            found.setdefault(item.name, []).append(item)
    parameters = [
        _merged(items, positional=name in shared, always=len(items) == len(calls))
        for name, items in found.items()
    ]
    if not shared and all(positional):
        first = _merged([items[0] for items in positional], positional=True, always=False)
        parameters.insert(0, replace(first, name=ANY_FIRST))
    parameters.sort(key=lambda item: not item.positional)
    parameters = [
        _wider(item, (*target.tensor_types, *(target.input_types if number == 0 else ())))
        for number, item in enumerate(parameters)
    ]
    origins: Origins = {}
    for call in calls:
        for name, origin in call.origins.items():
            if origins.setdefault(name, origin) != origin:
                raise ValueError(f"{name} comes from {origins[name][0]} and from {origin[0]}")
    results = tuple(dict.fromkeys(result for call in calls for result in call.results))
    return Call(parameters=tuple(parameters), results=results, origins=origins)


def _merged(items: Sequence[Parameter], *, positional: bool, always: bool) -> Parameter:
    """One parameter for those of a name; it may be left out where one call does without it."""
    defaults = [item.default for item in items if item.default is not None]
    needed = always and len(defaults) < len(items)
    return Parameter(
        name=items[0].name,
        types=_members(kind for item in items for kind in item.types),
        default=None if needed else defaults[0] if defaults else "...",
        positional=positional,
    )


def _wider(item: Parameter, types: Iterable[str]) -> Parameter:
    """A parameter that takes more where it takes a tensor."""
    more = types if TENSOR in item.types else ()
    return replace(item, types=_members([*item.types, *more]))


def _members(types: Iterable[str]) -> tuple[str, ...]:
    """The types, each once, ``None`` last."""
    return tuple(sorted(dict.fromkeys(types), key=lambda kind: kind == NONE))


def _common(lists: Sequence[Sequence[str]]) -> list[str]:
    """What all lists begin with."""
    found = []
    for names in zip(*lists, strict=False):
        if len(set(names)) > 1:
            break
        found.append(names[0])
    return found


def _decorated(node: ast.FunctionDef) -> bool:
    return any(isinstance(x, ast.Name) and x.id == "model_call" for x in node.decorator_list)


def _call(node: ast.FunctionDef, origins: Origins) -> Call:
    arguments = node.args
    positional = [*arguments.posonlyargs, *arguments.args][1:]
    defaults: list[ast.expr | None] = [None] * (len(positional) - len(arguments.defaults))
    defaults += arguments.defaults
    pairs = [
        *((item, value, True) for item, value in zip(positional, defaults, strict=True)),
        *(
            (item, value, False)
            for item, value in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
        ),
    ]
    parameters = tuple(
        Parameter(
            name=item.arg,
            types=tuple(_union(item.annotation)),
            default=None if value is None else ast.unparse(value),
            positional=by_position,
        )
        for item, value, by_position in pairs
    )
    annotations = [node.returns, *(item.annotation for item, *_ in pairs)]
    names = {
        name.id
        for annotation in annotations
        if annotation is not None
        for name in ast.walk(annotation)
        if isinstance(name, ast.Name) and not hasattr(builtins, name.id)
    }
    return Call(
        parameters=parameters,
        results=tuple(_union(node.returns)),
        origins={name: origins[name] for name in sorted(names) if name in origins},
    )


def _union(annotation: ast.expr | None) -> Iterator[str]:
    """The members of a type."""
    match annotation:
        case None:
            yield "object"
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from _union(left)
            yield from _union(right)
        case _:
            yield ast.unparse(annotation)


@dataclass(frozen=True, slots=True)
class Module:
    """The syntax of a module: its classes, and where the names in it come from."""

    classes: Mapping[str, ast.ClassDef]
    origins: Origins


def read_module(tree: ast.Module, module: str) -> Module:
    """Reads a module: its classes, those for type checkers included, and what its names mean."""
    origins: Origins = {}
    classes = {}
    for node in tree.body:
        for item in node.body if isinstance(node, ast.If) else [node]:
            match item:
                case ast.ImportFrom(module=str(source), names=names):
                    origins.update(
                        {alias.asname or alias.name: (source, alias.name) for alias in names}
                    )
                case ast.ClassDef(name=name):
                    classes[name] = item
                    origins[name] = (module, name)
                case ast.Assign(targets=[ast.Name(id=name)]):
                    origins[name] = (module, name)
                case ast.AnnAssign(target=ast.Name(id=name)):
                    origins[name] = (module, name)
                case _:
                    pass
    return Module(classes, origins)
