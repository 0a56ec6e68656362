"""Ports a model source to a backend: a class that users import is always a port.

It swaps the kit's import, prefixes public names, renames ``forward`` to what the backend calls, and
adds the options that the backend's users pass with a call. Anything cleverer belongs into a kit.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from triformers_codegen.compose import Shared, compose
from triformers_codegen.edits import Edits, Placed
from triformers_codegen.expand import KIT, expand
from triformers_codegen.forms import defined
from triformers_codegen.inputs import Inputs
from triformers_codegen.model import BACKENDS, Backend, Finding, Place
from triformers_codegen.naming import PORTED_MODULES, ported_module
from triformers_codegen.sources import imported, is_model_call, public_names
from triformers_codegen.targets import TARGETS, Option

DECLARING = ("Any", "TYPE_CHECKING", "signature_of")
"""What the declaration of a model's call needs."""
SHIFTING = "shift_tokens_right"
"""What users of a model with an encoder and a decoder import from its module."""
SHIFTED_BY = "triformers_core.seq2seq"
BACKEND_MODULES = frozenset({"torch", "tensorflow", "keras", "jax", "flax"})


class PortError(Exception):
    """A source that can't be ported; a line for every reason, which begins ``path:line:column``."""


def port(
    source: str,
    *,
    backend: Backend,
    source_path: str,
    public: Mapping[str, frozenset[str]],
    models: Collection[str],
    inputs: Inputs = Inputs(),
    shared: Shared = Shared(),
) -> str:
    """Ports one source to one backend.

    Args:
        source: Python on the PyTorch kit.
        backend: where to.
        source_path: named in the header and in errors.
        public: the public names of the ported modules, by module.
        models: classes of these modules, public or not, that are models and no parts of one.
        inputs: the kinds of inputs of public calls.
        shared: the calls that architectures share.

    Returns:
        Python on the backend's kit, to be formatted.

    Raises:
        PortError: the source isn't Python, has no ``__all__``, or asks for what a port can't be.
    """
    tree = _tree(source, source_path)
    own = public_names(tree)
    if own is None:
        raise PortError(f"{source_path}:1:1: a ported source lists its public names in __all__")
    names = meant(own, shared.imports_of(imported(ast.walk(tree))), public, models)
    return ports(source, source_path, names, inputs, shared, backends=(backend,))[backend]


@dataclass(frozen=True, slots=True)
class Names:
    """What a source's names mean: those that ports rename, and those of models."""

    renamed: frozenset[str]
    models: frozenset[str]


def meant(
    own: frozenset[str],
    imports: Mapping[str, frozenset[str]],
    public: Mapping[str, frozenset[str]],
    models: Collection[str],
) -> Names:
    """What names of a source mean.

    Args:
        own: its public names.
        imports: the names that it imports, by module.
        public: the public names of the ported modules, by module.
        models: classes of these modules that are models.
    """
    ported = {module: names for module, names in imports.items() if module in public}
    return Names(
        own.union(*(names & public[module] for module, names in ported.items())),
        frozenset(name for names in ported.values() for name in names if name in models),
    )


def ports(
    source: str,
    source_path: str,
    names: Names,
    inputs: Inputs,
    shared: Shared,
    backends: Sequence[Backend] = BACKENDS,
) -> dict[Backend, str]:
    """Ports one source, as ``port`` does, to several backends.

    Raises:
        PortError: as ``port`` raises it.
    """
    tree = _tree(source, source_path)
    composed = compose(source, tree, source_path, shared, inputs)
    whole = tree if composed.text == source else ast.parse(composed.text)
    longer, findings = expand(composed.text, whole, source_path, inputs)
    if findings and whole is not tree:  # Places are those of what was written.
        findings = expand(source, tree, source_path, inputs)[1] or findings
    findings = [*composed.findings, *findings]
    header = f"# Generated from {source_path} by `make generate`; do not edit."
    longer_tree = tree if longer == source else ast.parse(longer)
    found: dict[Backend, str] = {}
    for backend in backends:
        porter = _Porter(longer, source_path, backend, names)
        porter.run(longer_tree)
        found[backend] = "\n".join([header, porter.edits.result()])
        if porter.findings and longer != source:  # Places are those of what was written.
            placed = _Porter(source, source_path, backend, names)
            placed.run(tree)
            porter = placed if placed.findings else porter
        findings += porter.findings
    if findings:
        raise PortError("\n".join(dict.fromkeys(str(finding) for finding in sorted(findings))))
    return found


def _tree(source: str, path: str) -> ast.Module:
    try:
        return ast.parse(source)
    except SyntaxError as error:
        raise PortError(f"{path}:{error.lineno}:{error.offset}: {error.msg}") from error


class _Porter(ast.NodeVisitor):
    """The one pass over a source; what it meets becomes edits."""

    def __init__(self, source: str, path: str, backend: Backend, names: Names) -> None:
        self.edits = Edits(source)
        self.findings: list[Finding] = []
        self.path = path
        self.backend: Backend = backend
        self.target = TARGETS[backend]
        self.renamed = names.renamed
        self.kit_names: set[str] = set()
        self.used: set[str] = set()
        # Classes of models so far, and what the classes and functions around are called now.
        self.models = {"PreTrainedModel", *names.models}
        self.in_model: list[bool] = []
        self.functions: list[str] = []
        # Whether a public model here makes its decoder's input from labels.
        self.shifts = False

    def fail(self, node: Placed, message: str) -> None:
        """Refuses the source; the pass goes on, so that all reasons come at once."""
        place = Place(path=self.path, line=node.lineno, column=node.col_offset + 1)
        self.findings.append(Finding(place, message))

    def run(self, tree: ast.Module) -> None:
        """Makes all edits."""
        self.visit(tree)
        self.imports(tree)

    # Names

    def visit_Name(self, node: ast.Name) -> None:
        self.used.add(node.id)
        if node.id in self.renamed:
            at = self.edits.start(node)
            if self.edits.says(node.id, at):
                self.edits.rename(at, node.id, self.target.prefix + node.id)
            else:  # Before Python 3.12 the places in some f-strings are wrong.
                self.fail(node, f"{node.id} can't be renamed in this f-string; name it outside")

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if node.attr in self.renamed:
            self.fail(node, f"the attribute .{node.attr} has the name of a public class")
        if node.attr == "forward":
            self._forward(node)
        self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> None:
        if node.arg in self.renamed:
            self.fail(node, f"the parameter {node.arg} has the name of a public class")
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and node.value in self.renamed:
            start, end = self.edits.start(node), self.edits.end(node)
            self.edits.replace(start, end, f'"{self.target.prefix}{node.value}"')

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self.visit(part)

    def visit_Expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            self._docstring(node.value)
        else:
            self.generic_visit(node)

    def _docstring(self, node: ast.Constant, options: Sequence[Option] = ()) -> None:
        text = self.edits.text(node)
        for word, replacement in self.target.words:
            text = text.replace(word, replacement)
        text = _with_documented(text, options)
        self.edits.replace(self.edits.start(node), self.edits.end(node), text)

    # Classes and methods

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        if node.name in self.renamed:
            self.edits.rename(self.edits.name(node), node.name, self.target.prefix + node.name)
        calls = any(is_model_call(item) for item in node.body)
        if calls or any(
            isinstance(base, ast.Name) and base.id in self.models for base in node.bases
        ):
            self.models.add(node.name)
        self.in_model.append(node.name in self.models)
        self.shifts |= node.name in self.renamed and node.name.endswith("ForConditionalGeneration")
        self.generic_visit(node)
        self.in_model.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        name, options = self._called(node)
        if name != node.name:
            self.edits.rename(self.edits.name(node), node.name, name)
        self.functions.append(name)
        rest: list[ast.AST] = [*node.decorator_list, node.args, *node.body]
        if options:
            self._add_options(node, options)
            docstring = _docstring_of(node)
            if docstring is not None:
                self._docstring(docstring, options)
                rest.remove(node.body[0])
        for part in (*rest, *([] if node.returns is None else [node.returns])):
            self.visit(part)
        self.functions.pop()

    def _called(self, node: ast.FunctionDef) -> tuple[str, Sequence[Option]]:
        """What a function is called in the backend, and the options that it has there."""
        if is_model_call(node):
            name = self.target.call if node.name == "forward" else node.name
            return name, self.target.call_options
        if node.name == "generate" and self.in_model:
            return node.name, self.target.generate_options
        if not self.in_model:
            prefix = self.target.prefix if node.name in self.renamed else ""
            return prefix + node.name, ()
        if node.name == "forward":
            if self.in_model[-1]:
                self.fail(node, "a model's forward is decorated with model_call")
            return self.target.layer_call, ()
        if node.name == "__call__" and node.args.kwarg is None:  # Declared, of a task's models.
            return "__call__", self.target.call_options
        if node.name == "__init__" and self.in_model[-1]:
            self._pass_on(node)
            return "__init__", self.target.init_options
        return node.name, ()

    def _add_options(self, node: ast.FunctionDef, options: Sequence[Option]) -> None:
        self.kit_names.update(name for option in options for name in option.names)
        arguments = node.args
        positional = [*arguments.posonlyargs, *arguments.args]
        star = "" if arguments.kwonlyargs or arguments.vararg else "*, "
        before: list[ast.arg | ast.expr] = [*positional, *arguments.defaults]
        before += [arguments.vararg] if arguments.vararg else []
        before += [*arguments.kwonlyargs, *(x for x in arguments.kw_defaults if x is not None)]
        codes = ", ".join(option.code for option in options)
        self.edits.insert(max(self.edits.end(item) for item in before), f", {star}{codes}")

    def _pass_on(self, init: ast.FunctionDef) -> None:
        """Passes the options of a model's ``__init__`` on to its base's."""
        if not self.target.init_options:
            return
        calls = [x for x in ast.walk(init) if isinstance(x, ast.Call) and _is_super(x, "__init__")]
        if not calls:
            self.fail(init, "a model's __init__ calls super().__init__")
        for call in calls:
            given = [*call.args, *(keyword.value for keyword in call.keywords)]
            passed = ", ".join(
                f"{option.name}={option.name}" for option in self.target.init_options
            )
            if given:
                self.edits.insert(max(self.edits.end(item) for item in given), f", {passed}")
            else:
                self.edits.insert(self.edits.end(call) - 1, passed)

    def _forward(self, node: ast.Attribute) -> None:
        """``super().forward`` follows the method that it stands in; no other ``.forward`` is."""
        name = self.functions[-1] if self.functions else ""
        if not _is_super_object(node.value):
            self.fail(node, "call the module itself, not its .forward")
        elif name not in (self.target.layer_call, self.target.call):
            self.fail(node, "super().forward stands in a forward only")
        else:
            self.edits.rename(self.edits.end(node) - len("forward"), "forward", name)

    def visit_If(self, node: ast.If) -> None:
        """What declares a call like forward goes where forward is the call itself."""
        forward = _declared_call(node)
        if forward is None:
            self.generic_visit(node)
            return
        call = self.target.call if self.in_model and self.in_model[-1] else self.target.layer_call
        if call == "__call__":
            self.edits.remove(node)
        else:
            self.used.update(DECLARING)
            self.edits.rename(self.edits.start(forward), "forward", call)

    # Imports

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self._check_import(node, alias.name)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        self._check_import(node, "." * node.level + (node.module or ""))
        if node.names[0].name == "*":
            self.fail(node, "import * hides the names that are imported")
        # Those at the top are sorted when all that they import is known.
        if node.col_offset and _is_own(node.module or ""):
            line = _import_line(self._ported_module(node), self._imported_names(node))
            self.edits.replace(self.edits.start(node), self.edits.end(node), line)

    def _check_import(self, node: ast.stmt, module: str) -> None:
        if module.startswith("."):
            self.fail(node, "a ported source lies elsewhere; write the import's whole path")
        if module.partition(".")[0] in BACKEND_MODULES:
            self.fail(node, f"imports {module}; what a model needs of a backend is in its kit")

    def imports(self, tree: ast.Module) -> None:
        """Sorts the project's own imports at the top, and drops what nothing asks for any more."""
        own = [x for x in _from_imports(tree) if _is_own(x.module or "")]
        found = [
            (
                self._ported_module(node),
                [x for x in self._imported_names(node) if not self._is_idle(x)],
            )
            for node in own
        ]
        kit = _kit(self.backend)
        if self.kit_names:
            _add(found, kit, self.kit_names)
        if self.shifts and SHIFTING not in defined(tree):
            _add(found, ported_module(SHIFTED_BY, self.backend), [f"{SHIFTING} as {SHIFTING}"])
        lines = [_import_line(*item) for item in sorted(found, key=lambda item: item[0])]
        if len(lines) > len(own) > 0:  # What has no place of its own comes after the last.
            lines[len(own) - 1 :] = ["\n".join(lines[len(own) - 1 :])]
        elif lines and not own:
            self.fail(tree.body[0], "a model's source imports what its classes derive from")
            return
        for node, line in zip(own, lines, strict=True):
            self.edits.replace(self.edits.start(node), self.edits.end(node), line)
        for node in _from_imports(tree):
            names = self._imported_names(node)
            if node.module == "typing" and any(self._is_idle(name) for name in names):
                if kept := [name for name in names if not self._is_idle(name)]:
                    line = _import_line("typing", kept)
                    self.edits.replace(self.edits.start(node), self.edits.end(node), line)
                else:
                    self.edits.remove(node)

    def _is_idle(self, name: str) -> bool:
        """Whether an import was for declared calls, and there are none any more."""
        return name in DECLARING and name not in self.used

    def _ported_module(self, node: ast.ImportFrom) -> str:
        module = node.module or ""
        if module == KIT:
            return _kit(self.backend)
        return ported_module(module, self.backend) if PORTED_MODULES.fullmatch(module) else module

    def _imported_names(self, node: ast.ImportFrom) -> list[str]:
        """What an import says after ``import``, name by name."""
        return [
            (self.target.prefix if alias.name in self.renamed else "")
            + alias.name
            + (f" as {alias.asname}" if alias.asname else "")
            for alias in node.names
        ]


def _is_own(module: str) -> bool:
    """Whether a module is the core, or ported."""
    return module.startswith("triformers") or PORTED_MODULES.fullmatch(module) is not None


def _add(found: list[tuple[str, list[str]]], module: str, names: Iterable[str]) -> None:
    """Adds names to what is imported from a module."""
    of_module = [already for name, already in found if name == module]
    if not of_module:
        of_module = [[]]
        found.append((module, of_module[0]))
    of_module[0].extend(names)


def _kit(backend: Backend) -> str:
    return KIT.removesuffix("torch") + backend


def _from_imports(tree: ast.Module) -> Iterator[ast.ImportFrom]:
    return (node for node in tree.body if isinstance(node, ast.ImportFrom))


def _import_line(module: str, names: Sequence[str]) -> str:
    """An import: constants, classes, then functions, each in alphabetical order."""
    ordered = sorted(set(names), key=lambda n: (not n.isupper(), not n[0].isupper(), n))
    # The formatter drops the parentheses if the line fits and unfolds it if it doesn't.
    return f"from {module} import ({', '.join(ordered)})"


def _is_super(node: ast.Call, method: str) -> bool:
    function = node.func
    return (
        isinstance(function, ast.Attribute)
        and function.attr == method
        and _is_super_object(function.value)
    )


def _is_super_object(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "super"
    )


def _declared_call(node: ast.If) -> ast.Name | None:
    """Where ``@signature_of(forward) def __call__`` says ``forward``, if that is all there is."""
    match node.body:
        case [
            ast.FunctionDef(
                name="__call__",
                decorator_list=[
                    ast.Call(
                        func=ast.Name(id="signature_of"), args=[ast.Name(id="forward") as forward]
                    )
                ],
            )
        ]:
            return forward
        case _:
            return None


def _docstring_of(node: ast.FunctionDef) -> ast.Constant | None:
    match node.body[0]:
        case ast.Expr(value=ast.Constant(value=str()) as found):
            return found
        case _:
            return None


def _with_documented(text: str, options: Sequence[Option]) -> str:
    """Adds options to a method's docstring, after the arguments that it documents."""
    head, args, tail = text.partition("Args:\n")
    if not options or not args:
        return text
    listed, blank, rest = tail.partition("\n\n")
    if not blank:
        listed, rest = listed.removesuffix('"""').rstrip(), '\n        """'
    lines = "".join(f"\n            {option.name}: {option.doc}" for option in options)
    return head + args + listed + lines + blank + rest
