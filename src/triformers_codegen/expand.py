"""Writes public calls out: a source names the kind of its inputs, a reader of a port sees each.

``def forward(self, *, labels: … = None, **inputs: Unpack[TextInputs])`` becomes a signature with every
input, and its docstring documents them all. Within it ``**inputs`` becomes the keywords,
``**only(WordInputs, inputs)`` those of them that another kind has, and ``inputs.get("input_ids")`` the
name. Then the call's declaration for type checkers follows.
"""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Collection, Iterator, Mapping

from triformers_codegen.edits import Edits, Placed
from triformers_codegen.inputs import MODULE, MODULES, Inputs, Key, documented, placed
from triformers_codegen.model import Finding, Place
from triformers_codegen.sources import is_model_call

KIT = "triformers_core.kit.torch"
WIDTH = 100
DECLARATION = """

    if TYPE_CHECKING:

        @signature_of(forward)
        def __call__(self) -> Any: ...
"""
DECLARES = {"TYPE_CHECKING": "typing", "Any": "typing", "signature_of": KIT}
"""What the declaration needs, and where it comes from."""
INNER = "return_dict"
"""What no model hands on: what it calls answers with an output."""


def expand(source: str, tree: ast.Module, path: str, inputs: Inputs) -> tuple[str, list[Finding]]:
    """Writes out the calls of a source.

    Args:
        source: Python on the PyTorch kit.
        tree: its syntax.
        path: named in findings.
        inputs: the kinds of inputs.

    Returns:
        The longer source, and what can't be written out.
    """
    edits, findings = Edits(source), list[Finding]()
    needed: dict[str, str] = {}
    written, idle = 0, set[str]()
    imported = {
        alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and MODULES.fullmatch(node.module or "")
        for alias in node.names
    }

    def fail(node: Placed, message: str) -> None:
        place = Place(path=path, line=node.lineno, column=node.col_offset + 1)
        findings.append(Finding(place, message))

    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef) or (kwarg := node.args.kwarg) is None:
            continue
        kind = _kind(kwarg.annotation)
        if kind is None or not (is_model_call(node) or kind in imported):
            continue
        if kind not in inputs.kinds:
            fail(kwarg, f"{MODULE} has no class {kind}")
        else:
            call = _Call(node, inputs.kinds[kind], edits, inputs.kinds)
            call.hands_on = kind in inputs.open
            needed.update({"Never": "typing"} if call.hands_on else {})
            if is_model_call(node):
                problems = [*call.signature(), *call.docstring(), *call.body()]
                edits.insert(edits.end(node), DECLARATION.rstrip("\n"))
                needed.update(DECLARES)
            else:
                problems = [*call.keywords(), *call.body()]
                call.document()
            for place, message in problems:
                fail(place, message)
            written += 1
            names = {word for key in call.keys for word in re.findall(r"[A-Za-z]\w*", key.type)}
            needed.update({n: inputs.modules[n] for n in names & inputs.modules.keys()})
            idle |= {"Annotated"} if call.is_annotated() else set()
    if needed:
        count = sum(isinstance(x, ast.Name) and x.id == "Unpack" for x in ast.walk(tree))
        idle |= {"Unpack"} if count == written else set()
        _imports(tree, edits, needed, idle)
    return edits.result(), findings


def _kind(annotation: ast.expr | None) -> str | None:
    match annotation:
        case ast.Subscript(value=ast.Name(id="Unpack"), slice=ast.Name(id=name)):
            return name
        case _:
            return None


Problem = tuple[Placed, str]


class _Call(ast.NodeVisitor):
    """One call that is written out."""

    def __init__(
        self,
        node: ast.FunctionDef,
        keys: Collection[Key],
        edits: Edits,
        kinds: Mapping[str, Collection[Key]],
    ) -> None:
        assert node.args.kwarg is not None, "it has **inputs"
        self.node, self.edits, self.kinds = node, edits, kinds
        self.keys = keys
        self.names = {key.name for key in keys}
        self.kwarg = node.args.kwarg
        self.problems: list[Problem] = []
        self.hands_on = False
        """Whether there are still keywords that no key has, for checkers none at all."""

    def signature(self) -> Iterator[Problem]:
        """Puts all parameters in place of the few."""
        arguments = self.node.args
        for item in (*arguments.posonlyargs, *arguments.args)[1:]:
            yield item, f"{item.arg} comes after *: its place is behind the inputs"
        own: dict[str, list[str]] = {"first": [], "last": [], "keyword": []}
        for item, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
            if item.arg in self.names:
                yield item, f"{item.arg} is among the inputs already"
            if default is None:
                yield item, f"{item.arg} needs a default: it comes after inputs that have one"
            else:
                kind, position = placed(item.annotation or ast.Constant(None))
                own[position].append(f"{item.arg}: {kind} = {self.edits.text(default)}")
        code = ["self", *self._codes("first"), *own["first"], *self._codes("last"), *own["last"]]
        keywords = [*self._codes("keyword"), *own["keyword"]]
        code += ["*", *keywords] if keywords else []
        first = arguments.args[0]
        self.edits.replace(self.edits.start(first), self.edits.end(self.kwarg), ", ".join(code))

    def is_annotated(self) -> bool:
        """Whether a parameter's place is said beside its type."""
        return any(
            placed(x.annotation)[1] != "first" for x in self.node.args.kwonlyargs if x.annotation
        )

    def keywords(self) -> Iterator[Problem]:
        """Puts keywords in place of the inputs of a function that calls share."""
        arguments = self.node.args
        for item in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            if item.arg in self.names:
                yield item, f"{item.arg} is among the inputs already"
        codes = [key.code for key in self.keys]
        codes += [f"**{self.kwarg.arg}: Never"] if self.hands_on else []
        code = ", ".join(codes)
        start = self.edits.start(self.kwarg) - len("**")
        code = code if arguments.kwonlyargs or arguments.vararg else f"*, {code}"
        self.edits.replace(start, self.edits.end(self.kwarg), code)

    def docstring(self) -> Iterator[Problem]:
        """Documents all parameters."""
        own = [item.arg for item in self.node.args.kwonlyargs]
        match self.node.body[0]:
            case ast.Expr(value=ast.Constant(value=str(text)) as constant):
                head, given, rest = documented(text)
            case _:
                yield self.node, "a public call has a docstring"
                return
        docs = {key.name: key.doc for key in self.keys} | given
        for name in given.keys() - self.names - {*own}:
            yield constant, f"the docstring documents {name}, which isn't an argument"
        order = [*self._names("first"), *own, *self._names("last"), *self._names("keyword")]
        for name in order:
            if not docs.get(name):
                yield constant, f"nothing documents {name}"
        self._write(constant, head, {name: docs.get(name, "") for name in order}, rest)

    def document(self) -> None:
        """Documents the keywords of a function that documents its other arguments."""
        match self.node.body[0]:
            case ast.Expr(value=ast.Constant(value=str(text)) as constant):
                head, given, rest = documented(text)
                if given:
                    docs = given | {key.name: key.doc for key in self.keys}
                    self._write(constant, head, docs, rest)
            case _:
                pass

    def _write(self, constant: ast.Constant, head: str, docs: Mapping[str, str], rest: str) -> None:
        """Puts another docstring in place of one."""
        lines = [*head.splitlines(), "", "Args:"]
        for name, doc in docs.items():
            lines += textwrap.wrap(
                f"{name}: {doc}",
                WIDTH - 8,
                initial_indent=" " * 4,
                subsequent_indent=" " * 8,
                break_long_words=False,
                break_on_hyphens=False,
            )
        lines += ["", *rest.splitlines()] if rest else []
        indented = [f"{' ' * 8}{line}".rstrip() for line in lines]
        new = "\n".join(indented).lstrip()
        self.edits.replace(
            self.edits.start(constant), self.edits.end(constant), f'"""{new}\n        """'
        )

    def body(self) -> Iterator[Problem]:
        """Puts names in place of what the body takes from its inputs."""
        for statement in self.node.body:
            self.visit(statement)
        yield from self.problems

    def visit_Call(self, node: ast.Call) -> None:
        if (name := self._taken(node)) is not None:
            self._rename(node, name)
            return
        for keyword in node.keywords:
            if keyword.arg is None and (names := self._handed_on(keyword.value)) is not None:
                self._pass_on(node, keyword.value, names)
            else:
                self.visit(keyword.value)
        for part in (node.func, *node.args):
            self.visit(part)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        match node:
            case ast.Subscript(value=value, slice=ast.Constant(value=str(name))) if self._is_inputs(
                value
            ):
                self._rename(node, name)
            case _:
                self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        match node.targets:
            case [ast.Name(id=name)] if self._taken(node.value) == name and name in self.names:
                self.edits.remove(node)  # The parameter itself.
            case _:
                self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        if self._is_inputs(node):
            name = self.kwarg.arg
            message = f'{name} is passed on as **{name}, or read by {name}.get("…")'
            self.problems.append((node, message))

    def _rename(self, node: ast.expr, name: str) -> None:
        if name == INNER:
            self.problems.append((node, f"{INNER} is for model_call alone"))
        elif name not in self.names:
            self.problems.append((node, f"the inputs have no {name}"))
        self.edits.replace(self.edits.start(node), self.edits.end(node), name)

    def _handed_on(self, value: ast.expr) -> list[str] | None:
        """The inputs that ``**inputs`` or ``**only(Kind, inputs)`` hands on."""
        names = [*self._names("first"), *self._names("last"), *self._names("keyword")]
        match value:
            case ast.Call(
                func=ast.Name(id="only"), args=[ast.Name(id=kind), inputs]
            ) if self._is_inputs(inputs):
                known = {key.name for key in self.kinds.get(kind, ())}
                taken = [name for name in names if name in known]
                if not taken:
                    self.problems.append((value, f"the inputs have none of {kind}'s"))
                return taken
            case _:
                return names if self._is_inputs(value) else None

    def _pass_on(self, call: ast.Call, value: ast.expr, names: Collection[str]) -> None:
        given = {keyword.arg for keyword in call.keywords}
        for name in sorted(name for name in names if name in given):
            self.problems.append((value, f"{name} is among the inputs that are passed on"))
        codes = [f"{n}={'True' if n == INNER else n}" for n in names]
        codes += [f"**{self.kwarg.arg}"] if self.hands_on else []
        passed = ", ".join(codes)
        self.edits.replace(self.edits.start(value) - len("**"), self.edits.end(value), passed)

    def _taken(self, node: ast.expr) -> str | None:
        """The key of ``inputs.get("key")``."""
        match node:
            case ast.Call(
                func=ast.Attribute(value=value, attr="get"),
                args=[ast.Constant(value=str(name))],
                keywords=[],
            ) if self._is_inputs(value):
                return name
            case _:
                return None

    def _is_inputs(self, node: ast.expr) -> bool:
        return isinstance(node, ast.Name) and node.id == self.kwarg.arg

    def _codes(self, position: str) -> list[str]:
        return [key.code for key in self.keys if key.position == position]

    def _names(self, position: str) -> list[str]:
        return [key.name for key in self.keys if key.position == position]


def _imports(
    tree: ast.Module, edits: Edits, needed: Mapping[str, str], idle: Collection[str]
) -> None:
    """Imports what was written out needs, and no more what stood in its place."""
    found = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    own = next(node for node in found if (node.module or "").startswith("triformers"))
    before = ""
    for module in sorted({*needed.values()} - {node.module for node in found}):
        names = sorted(name for name in needed if needed[name] == module)
        before += f"from {module} import {', '.join(names)}\n"
    done: set[str] = set()
    for node in found:
        module = node.module or ""
        if MODULES.fullmatch(module):
            edits.replace(edits.start(node), edits.end(node), "")
        elif module in {"typing", *needed.values()} and module not in done:
            done.add(module)
            kept = {
                alias.name + (f" as {alias.asname}" if alias.asname else "") for alias in node.names
            }
            kept |= {name for name in needed if needed[name] == module}
            kept = kept.difference(idle)
            line = f"from {module} import ({', '.join(sorted(kept))})" if kept else ""
            edits.replace(edits.start(node), edits.end(node), line)
    edits.insert(edits.start(own), before)
