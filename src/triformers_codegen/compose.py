"""Writes a call that architectures share into the classes that say what it takes.

``class XLMForTokenClassification(XLMPreTrainedModel, TokenClassification[LanguageInputs])`` gets the call
of ``triformers_core.calls.TokenClassification`` as if it stood there, with these inputs; that base is one
for type checkers alone. What the call does with an input that the kind hasn't is left out.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from triformers_codegen.edits import Edits, Placed
from triformers_codegen.inputs import Inputs
from triformers_codegen.model import Finding, Place
from triformers_codegen.sources import imported, is_model_call

MODULE = "triformers_core.calls"


@dataclass(frozen=True)
class Shared:
    """The calls that architectures share.

    Args:
        text: the module that declares them; empty in a project without one.
    """

    text: str = ""

    @cached_property
    def calls(self) -> Mapping[str, list[str]]:
        """The source of the calls of each class, by its name."""
        lines = self.text.splitlines(keepends=True)
        return {
            node.name: [
                "".join(lines[item.decorator_list[0].lineno - 1 : item.end_lineno]).rstrip()
                for item in node.body
                if is_model_call(item)
            ]
            for node in self._tree.body
            if isinstance(node, ast.ClassDef)
        }

    @cached_property
    def origins(self) -> Mapping[str, str]:
        """The modules of the project that the names in the calls come from."""
        return {
            name: module
            for module, names in imported(self._tree.body).items()
            if module.startswith("triformers")
            for name in names
        }

    def imports_of(self, imports: Mapping[str, frozenset[str]]) -> Mapping[str, frozenset[str]]:
        """What a source imports when its calls are written, by module.

        Args:
            imports: what it imports by itself.
        """
        if MODULE not in imports:
            return imports
        found = dict(imports)
        for name, module in self.origins.items():
            found[module] = found.get(module, frozenset()) | {name}
        return found

    @cached_property
    def _tree(self) -> ast.Module:
        return ast.parse(self.text)


@dataclass(slots=True)
class Composed:
    """A source with its calls: the text, the names that these need, and what can't be written."""

    text: str
    needed: dict[str, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


def compose(source: str, tree: ast.Module, path: str, shared: Shared, inputs: Inputs) -> Composed:
    """Writes the shared calls of a source.

    Args:
        source: Python on the PyTorch kit.
        tree: its syntax.
        path: named in findings.
        shared: the calls.
        inputs: the kinds of inputs.
    """
    found = Composed(source)
    if MODULE not in imported(tree.body):
        return found
    edits = Edits(source)

    def fail(node: Placed, message: str) -> None:
        place = Place(path=path, line=node.lineno, column=node.col_offset + 1)
        found.findings.append(Finding(place, message))

    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module == MODULE:
            edits.remove(node)
        elif isinstance(node, ast.ClassDef):
            kept = []
            for base in node.bases:
                match base:
                    case ast.Subscript(value=ast.Name(id=name), slice=ast.Name(id=kind)) if (
                        name in shared.calls
                    ):
                        if kind not in inputs.kinds:
                            fail(base, f"there is no kind of inputs {kind}")
                            continue
                        if any(map(is_model_call, node.body)):
                            fail(base, f"{node.name} has a call of its own beside {name}'s")
                        keys = {key.name for key in inputs.kinds[kind]}
                        for call in shared.calls[name]:
                            written = _with_kind(call, kind, keys)
                            edits.insert(edits.end(node.body[-1]), f"\n\n{written}")
                            used = set(_names(ast.parse(f"class _:\n{written}")))
                            found.needed.update(
                                {n: shared.origins[n] for n in used & shared.origins.keys()}
                            )
                    case _:
                        kept.append(edits.text(base))
            if 0 < len(kept) < len(node.bases):
                first, last = node.bases[0], node.bases[-1]
                edits.replace(edits.start(first), edits.end(last), ", ".join(kept))
            elif not kept and node.bases:
                fail(node, f"{node.name} has no base but a shared call's")
    found.text = _with_imports(edits.result(), found.needed)
    return found


def _with_kind(call: str, kind: str, keys: set[str]) -> str:
    """A call that takes one kind of inputs; a key that this hasn't is ``None``, and never set."""
    source = f"class _:\n{call}"
    edits = Edits(source)
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Subscript(value=ast.Name(id="Unpack"), slice=ast.Name() as declared):
                edits.replace(edits.start(declared), edits.end(declared), kind)
            case ast.Assign(
                targets=[ast.Subscript(value=ast.Name(id="inputs"), slice=ast.Constant(value=name))]
            ) if (name not in keys):
                edits.remove(node)
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="inputs"), attr="get"),
                args=[ast.Constant(value=name)],
            ) if (
                name not in keys
            ):
                edits.replace(edits.start(node), edits.end(node), "None")
            case _:
                pass
    return edits.result().removeprefix("class _:\n")


def _names(tree: ast.AST) -> Iterator[str]:
    """The names that code asks for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id


def _with_imports(source: str, needed: Mapping[str, str]) -> str:
    """A source that imports names of the project, too, each once."""
    tree = ast.parse(source)
    edits = Edits(source)
    known = imported(tree.body)
    missing: dict[str, set[str]] = {}
    for name, module in needed.items():
        if name not in known.get(module, ()):
            missing.setdefault(module, set()).add(name)
    last = None
    for node in tree.body:
        if isinstance(node, ast.ImportFrom):
            last = node
            if more := missing.pop(node.module or "", None):
                edits.insert(
                    edits.end(node.names[-1]), "".join(f", {name}" for name in sorted(more))
                )
    if missing and last is not None:
        lines = (f"from {m} import {', '.join(sorted(names))}" for m, names in missing.items())
        edits.insert(edits.end(last), "".join(f"\n{line}" for line in lines))
    return edits.result()
