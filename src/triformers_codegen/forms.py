"""What the source of a model must keep to, as far as its own text shows."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from triformers_codegen.edits import Placed
from triformers_codegen.model import Finding, Place, Word

MOST = 4
"""Arguments by position, of a function and of a call; a reader can't tell more apart."""
CORE = "triformers_core"
OF_TENSORS = frozenset(
    {
        *("argmax", "bmm", "chunk", "clone", "contiguous", "cpu", "cuda", "cumsum", "detach"),
        *("expand", "float", "half", "index_select", "item", "long", "masked_fill"),
        *("masked_select", "narrow", "new_ones", "new_zeros", "nonzero", "permute", "reshape"),
        *("squeeze", "transpose", "type_as", "unsqueeze", "view"),
    }
)
"""Methods that tensors of one backend have; nothing else in a source is called so."""
KEPT_BY_KERAS = frozenset(
    {
        *("compute_dtype", "dtype", "input", "losses", "metrics", "output", "path"),
        *("trainable_variables", "variables", "weights"),
    }
)
"""Properties of a model of Keras, which can't be set."""


def positions(nodes: Iterable[ast.AST], path: str) -> Iterator[Finding]:
    """Functions and calls with more arguments by position than a reader can tell apart.

    Args:
        nodes: all of a source's, as for the functions that follow.
        path: named in findings.
    """
    for node in nodes:
        match node:
            case ast.FunctionDef(name=name) if not _is_published(node):
                arguments = [*node.args.posonlyargs, *node.args.args]
                count = len(arguments) - (arguments[0].arg in {"self", "cls"} if arguments else 0)
                if count > MOST:
                    message = f"{name} takes {count} arguments by position; put those that say "
                    yield Finding(_place(node, path), f"{message}less behind a *, or in a bundle")
            case ast.Call() if not any(isinstance(item, ast.Starred) for item in node.args):
                if len(node.args) > MOST:
                    message = f"{len(node.args)} arguments by position; name those after the first"
                    yield Finding(_place(node, path), message)
            case _:
                pass


def _is_published(node: ast.FunctionDef) -> bool:
    """Whether the order of parameters is a published one: a model's call, overloads, settings."""
    names = {item.id for item in node.decorator_list if isinstance(item, ast.Name)}
    return bool(names & {"model_call", "overload"}) or node.name == "__init__"


def operations(nodes: Iterable[ast.AST], path: str) -> Iterator[Word]:
    """The operations that a source asks for, with their places: the kit's, and tensors' own."""
    for node in nodes:
        match node:
            case ast.Attribute(value=ast.Name(id="ops"), attr=name):
                yield Word(name, _place(node, path))
            case ast.Call(func=ast.Attribute(attr=name) as method) if name in OF_TENSORS:
                if not (isinstance(method.value, ast.Name) and method.value.id in {"ops", "self"}):
                    yield Word(f"tensor.{name}", _place(node, path))
            case _:
                pass


def own_imports(nodes: Iterable[ast.AST], path: str) -> Iterator[tuple[str, Word]]:
    """What a source imports of the core: modules, and the names with their places."""
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(CORE):
            for alias in node.names:
                yield node.module or "", Word(alias.name, _place(alias, path))


def defined(tree: ast.Module) -> frozenset[str]:
    """The names that a module has at its top, those for type checkers included."""
    names: set[str] = set()
    for node in _statements(tree.body):
        match node:
            case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                names.add(node.name)
            case ast.Import() | ast.ImportFrom():
                names |= {alias.asname or alias.name.partition(".")[0] for alias in node.names}
            case ast.Assign(targets=targets):
                found = (x for target in targets for x in ast.walk(target))
                names |= {x.id for x in found if isinstance(x, ast.Name)}
            case ast.AnnAssign(target=ast.Name(id=name)):
                names.add(name)
            case _:
                pass
    return frozenset(names)


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for node in body:
        if isinstance(node, ast.If | ast.Try | ast.With):
            yield from _statements(node.body)
            yield from _statements(getattr(node, "orelse", []))
        else:
            yield node


def ends_with_values(node: ast.ClassDef) -> bool | None:
    """Whether a class's own ``__init__`` ends with ``self.post_init()``.

    ``None`` if it has none, or one that ends with its base's.
    """
    for item in node.body:
        if isinstance(item, ast.FunctionDef) and item.name == "__init__":
            last = ast.unparse(item.body[-1])
            return None if last.startswith("super().__init__(") else last == "self.post_init()"
    return None


def of_keras(node: ast.ClassDef, path: str) -> Iterator[Word]:
    """The attributes of ``self`` in a class that are something else on a model of Keras.

    A part may be kept in ``layers``, but reading that gives Keras's list.
    """
    for item in ast.walk(node):
        if isinstance(item, ast.Attribute) and ast.unparse(item.value) == "self":
            kept = item.attr in KEPT_BY_KERAS and isinstance(item.ctx, ast.Store)
            if kept or (item.attr == "layers" and isinstance(item.ctx, ast.Load)):
                yield Word(item.attr, _place(item, path))


def _place(node: Placed | ast.alias, path: str) -> Place:
    return Place(path=path, line=node.lineno, column=node.col_offset + 1)
