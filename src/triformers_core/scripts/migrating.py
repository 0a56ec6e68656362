"""What ``triformers.migrate`` does with one script: import lines anew, and what isn't supported."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from functools import lru_cache
from importlib.util import find_spec
from typing import Any

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider

from triformers_core.absent import instead_of
from triformers_core.elsewhere import OlderPlace
from triformers_core.loading.keywords import INSTEAD

OLD, NEW = "transformers", "triformers"

_MOST_CHARACTERS = 1_000_000

_ENVIRONMENT = {
    "TF_USE_LEGACY_KERAS": "TF_USE_LEGACY_KERAS asks for Keras 2, and the models are Keras 3's. "
    "Leave it unset."
}
_OTHERS = {
    "tf_keras": "tf_keras is Keras 2, and the models are Keras 3's. Import keras.",
}
_IMPORTERS = ("__import__", "find_spec", "import_module")
_VALUES = {
    ("safe_serialization", "False"): "safe_serialization=False isn't written here; every library "
    "reads model.safetensors. Leave it out.",
    ("checkpoint", "True"): "PushToHubCallback(checkpoint=True) isn't part of this library. Use "
    "keras.callbacks.BackupAndRestore.",
}
"""Keywords that are refused with one value: by name and value."""


def rewritten(text: str) -> tuple[str, list[tuple[int, str]]]:
    """Rewrites the import lines of a script.

    Args:
        text: its source.

    Returns:
        The new source; and lines, from 1, with what isn't supported there.

    Raises:
        SyntaxError: it isn't Python 3.
    """
    try:
        _refuse_what_is_too_deep(text)
        module = MetadataWrapper(cst.parse_module(text))
    except cst.ParserSyntaxError as error:
        raise SyntaxError(error.message, (None, error.raw_line, error.raw_column, None)) from error
    imports = _Imports()
    new = module.visit(imports)
    return new.code, sorted(set(imports.found))


def _refuse_what_is_too_deep(text: str) -> None:
    """Refuses what Python itself can't read for its depth or size: the parser here would end the process.

    Raises:
        SyntaxError: it is so.
    """
    if len(text) > _MOST_CHARACTERS:
        raise SyntaxError(f"it has more than {_MOST_CHARACTERS} characters")
    try:
        ast.parse(text)
    except (RecursionError, MemoryError) as error:
        raise SyntaxError("it is nested too deeply") from error
    except ValueError:
        pass  # A NUL, which the parser here tells of.
    except SyntaxError as error:  # Of another version of Python, perhaps: the parser here decides.
        if "too many" in error.msg:
            raise


class _Imports(cst.CSTTransformer):
    """Changes imports, and looks at what is used of them."""

    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[int, str]] = []
        self._bound: set[str] = set()
        """What the package is called in the script."""
        self._imported: set[str] = set()
        """Modules within the package that are imported by their names, so that they are its attributes."""

    def _say(self, node: cst.CSTNode, *sentences: str) -> None:
        place: Any = self.get_metadata(PositionProvider, node)  # Of its default, to checkers.
        line = place.start.line
        self.found += [(line, sentence) for sentence in sentences]

    # Imports

    def visit_Import(self, node: cst.Import) -> bool:
        return False  # Its names are no use of what they name.

    def visit_ImportFrom(self, node: cst.ImportFrom) -> bool:
        return False

    def leave_Import(self, original_node: cst.Import, updated_node: cst.Import) -> cst.Import:
        names: list[cst.ImportAlias] = []
        for alias in updated_node.names:
            dotted = _dotted(alias.name)
            root, _, within = dotted.partition(".")
            if root in _OTHERS:
                self._say(original_node, _OTHERS[root])
            if root != OLD:
                names.append(alias)
                continue
            self._say(original_node, *_of_module(within))
            if alias.asname is None:
                # It binds the package; modules within become attributes of it.
                self._bound.add(OLD)
                self._imported |= _and_parents(within)
                _add(names, cst.ImportAlias(cst.Name(NEW), cst.AsName(cst.Name(OLD))))
                if not within:
                    continue
            else:
                if not within and isinstance(alias.asname.name, cst.Name):
                    self._bound.add(alias.asname.name.value)
            _add(names, alias.with_changes(name=_renamed(alias.name)))
        last = names[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
        return updated_node.with_changes(names=[*names[:-1], last])

    def leave_ImportFrom(
        self, original_node: cst.ImportFrom, updated_node: cst.ImportFrom
    ) -> cst.ImportFrom:
        module = updated_node.module
        if module is None or updated_node.relative:
            return updated_node
        root, _, within = _dotted(module).partition(".")
        if root in _OTHERS:
            self._say(original_node, _OTHERS[root])
        if root != OLD:
            return updated_node
        gone = list(_of_module(within))
        self._say(original_node, *gone)
        if isinstance(original_node.names, cst.ImportStar):
            self._say(original_node, "import * isn't sure to find all. Name what is imported.")
        elif not gone:
            for alias in original_node.names:
                self._say(alias, *_of_name(_dotted(alias.name), within))
        return updated_node.with_changes(module=_renamed(module))

    # What is used

    def visit_Attribute(self, node: cst.Attribute) -> bool:
        dotted = _dotted(node)
        root, _, rest = dotted.partition(".")
        if root not in self._bound or not rest:
            return True
        within, name = _longest_module(rest)
        if not all(self._is_found(module) for module in _and_parents(within) if within):
            self._say(node, f"{root}.{within} is found once it is imported. Import {NEW}.{within}.")
        elif name and _names(f"{NEW}.{within}" if within else NEW):
            self._say(node, *_of_name(name, within))
        elif name:
            self._say(node, *_of_module(f"{within}.{name}"))
        return False

    def _is_found(self, module: str) -> bool:
        """Whether a module is an attribute of the one that it lies in."""
        parent, _, name = module.rpartition(".")
        beside = _names(f"{NEW}.{parent}" if parent else NEW)
        return module in self._imported or name in beside

    def visit_Call(self, node: cst.Call) -> None:
        called = _dotted(node.func).rpartition(".")[2]
        if called in _IMPORTERS and node.args and isinstance(node.args[0].value, cst.SimpleString):
            text = node.args[0].value.evaluated_value
            if isinstance(text, str) and text.partition(".")[0] == OLD:
                self._say(node, f"{text!r} is a text, which isn't rewritten. Do so by hand.")
        for one in node.args:
            name = None if one.keyword is None else one.keyword.value
            value = one.value.value if isinstance(one.value, cst.Name) else ""
            if name is None:
                continue
            if called == "from_pretrained" and name in INSTEAD and value not in ("None", "False"):
                self._say(one, f"{name}= isn't taken here. {INSTEAD[name]}.")
            if (name, value) in _VALUES:
                self._say(one, _VALUES[name, value])

    def visit_SimpleString(self, node: cst.SimpleString) -> None:
        text = node.evaluated_value
        if not isinstance(text, str):
            return
        if text in _ENVIRONMENT:
            self._say(node, _ENVIRONMENT[text])


def _add(names: list[cst.ImportAlias], alias: cst.ImportAlias) -> None:
    """Adds what a line imports, once."""
    if all(not alias.deep_equals(other) for other in names):
        if names and isinstance(names[-1].comma, cst.MaybeSentinel):
            comma = cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))
            names[-1] = names[-1].with_changes(comma=comma)
        names.append(alias)


def _and_parents(module: str) -> set[str]:
    """A module within the package, and those that it lies in."""
    parts = module.split(".")
    return {".".join(parts[: end + 1]) for end in range(len(parts))}


def _longest_module(rest: str) -> tuple[str, str]:
    """What names within the package begin with: a module, which may be none, and a name in it."""
    parts = rest.split(".")
    end = 0
    while end < len(parts) and _is_module(".".join([NEW, *parts[: end + 1]])):
        end += 1
    return ".".join(parts[:end]), parts[end] if end < len(parts) else ""


def _dotted(node: cst.CSTNode) -> str:
    """Names with dots between them; an empty text for what isn't only that."""
    if isinstance(node, cst.Name):
        return node.value
    if isinstance(node, cst.Attribute):
        owner = _dotted(node.value)
        return f"{owner}.{node.attr.value}" if owner else ""
    return ""


def _renamed(node: cst.BaseExpression) -> cst.Name | cst.Attribute:
    if isinstance(node, cst.Attribute):
        return node.with_changes(value=_renamed(node.value))
    return cst.Name(NEW)


def _of_module(within: str) -> Iterable[str]:
    """What is to say of a module of the package, if it isn't here."""
    try:
        find_spec(f"{NEW}.{within}" if within else NEW)
    except ModuleNotFoundError as error:
        yield str(error)


def _of_name(name: str, within: str) -> Iterable[str]:
    """What is to say of a name of such a module, if it isn't here."""
    module = f"{NEW}.{within}" if within else NEW
    known = _names(module)
    if name in known or not known or _is_module(f"{module}.{name}"):
        return
    hint = instead_of(name, known, module, _names(NEW) if within else ())
    yield f"{module} has no {name!r}. {hint}".rstrip()


def _is_module(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ModuleNotFoundError:
        return False


@lru_cache
def _names(module: str) -> tuple[str, ...]:
    """The public names of a module, read from its text: to import it might import a backend."""
    try:
        spec = find_spec(module)
    except ModuleNotFoundError:
        return ()
    if spec is not None and isinstance(spec.loader, OlderPlace):
        beside = spec.loader.beside
        there = () if beside is None else _defined(beside)
        keras = ("keras",) if module == f"{NEW}.modeling_tf_utils" else ()
        return (*_names(NEW), *_names(f"{NEW}.utils"), *there, *keras)
    for statement in _statements(module):
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "__all__":
            return (*ast.literal_eval(statement.value), "__version__")
    return ()


def _defined(module: str) -> Iterable[str]:
    """What a module defines or imports."""
    for statement in _statements(module):
        if isinstance(statement, ast.FunctionDef | ast.ClassDef):
            yield statement.name
        elif isinstance(statement, ast.ImportFrom):
            yield from (alias.asname or alias.name for alias in statement.names)


def _statements(module: str) -> list[ast.stmt]:
    """Those of a module's text, if it has one."""
    spec = find_spec(module)
    source = getattr(spec.loader, "get_source", None) if spec is not None else None
    return [] if source is None else ast.parse(source(module)).body
