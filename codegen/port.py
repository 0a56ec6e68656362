"""Ports a model source from the PyTorch kit to another one.

It swaps the kit's import, prefixes public names, renames ``forward`` to what the backend calls, and
adds the options that the backend's users pass with a call. Anything cleverer belongs into a kit.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import black
import libcst as cst
import libcst.matchers as m

from codegen.naming import PORTED_MODULES, ported_module

Backend = Literal["tensorflow", "flax"]
KIT = "triformers_core.kit.torch"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A keyword that a backend adds to a signature.

    Args:
        code: the parameter as Python.
        doc: what it means.
        names: what its annotation needs from the kit.
    """

    code: str
    doc: str
    names: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The parameter's name."""
        return self.code.partition(":")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What is different in a backend.

    Args:
        prefix: goes before every public name.
        call: the name of a model's forward method.
        call_options: keywords added to it.
        init_options: keywords added to a model's ``__init__`` and passed on.
        words: PyTorch's words in docstrings, and the backend's.
        model_comment: a comment at the top of files that hold models.
    """

    prefix: str
    call: str
    call_options: tuple[Option, ...]
    init_options: tuple[Option, ...]
    words: tuple[tuple[str, str], ...]
    model_comment: str | None = None


TARGETS: Mapping[Backend, Target] = {
    "tensorflow": Target(
        prefix="TF",
        call="call",
        call_options=(
            Option(
                code="training: bool | None = None",
                doc="whether dropout is active; by default as Keras decides.",
            ),
        ),
        init_options=(),
        words=(("PyTorch", "TensorFlow"), ("torch.Tensor", "tf.Tensor")),
    ),
    "flax": Target(
        prefix="Flax",
        call="__call__",
        call_options=(
            Option(
                code="params: Params | None = None",
                doc="parameters to use in place of the model's own.",
                names=("Params",),
            ),
            Option(
                code="dropout_rng: Tensor | None = None",
                doc="random key of the dropout; needed with ``train``.",
            ),
            Option(code="train: bool = False", doc="whether dropout is active."),
        ),
        init_options=(
            Option(code="seed: int = 0", doc="seed of the initial parameters."),
            Option(
                code="dtype: DType = float32",
                doc="floating point type of the computation; parameters keep theirs.",
                names=("DType", "float32"),
            ),
        ),
        words=(("PyTorch", "JAX"), ("torch.Tensor", "jax.Array")),
        # Pyright takes a keyword that may also be given by position for a missing one; mypy, which
        # checks these files too, doesn't.
        model_comment="# pyright: reportIncompatibleMethodOverride=false",
    ),
}


class PortError(Exception):
    """A source that can't be ported; the message begins with ``path:line:column``."""


def public_names_of(source: str) -> frozenset[str]:
    """The names in a source's ``__all__``; none if it has no such list."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and any(
            isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets
        ):
            return frozenset(ast.literal_eval(node.value))
    return frozenset()


def port(
    source: str, *, backend: Backend, source_path: str, public_names: Mapping[str, frozenset[str]]
) -> str:
    """Ports one source.

    Args:
        source: Python on the PyTorch kit.
        backend: where to.
        source_path: named in the header.
        public_names: the public names of every ported module, by module.

    Returns:
        Formatted Python on the backend's kit.

    Raises:
        PortError: the source isn't Python, or has no ``__all__``.
    """
    try:
        tree = cst.parse_module(source)
    except cst.ParserSyntaxError as error:
        raise PortError(
            f"{source_path}:{error.raw_line}:{error.raw_column}: {error.message}"
        ) from error
    own = public_names_of(source)
    if not own:
        raise PortError(f"{source_path}:1:1: a ported source lists its public names in __all__")
    renamed = own | _imported_public_names(tree, public_names)
    ported = tree.visit(_Porter(backend, renamed))
    comments = [f"# Generated from {source_path} by `make generate`; do not edit."]
    more = TARGETS[backend].model_comment
    if more is not None and m.findall(tree, m.Decorator(decorator=m.Name("model_call"))):
        comments.append(more)
    header = [cst.EmptyLine(comment=cst.Comment(comment)) for comment in comments]
    ported = ported.with_changes(header=[*header, *ported.header])
    return black.format_str(_without_unused(ported).code, mode=black.Mode(line_length=100))


def _imported_public_names(
    tree: cst.Module, public_names: Mapping[str, frozenset[str]]
) -> frozenset[str]:
    names: set[str] = set()
    for statement in m.findall(tree, m.ImportFrom()):
        module = _module_name(cst.ensure_type(statement, cst.ImportFrom))
        names |= _names(cst.ensure_type(statement, cst.ImportFrom)) & public_names.get(
            module, frozenset()
        )
    return frozenset(names)


class _Porter(cst.CSTTransformer):
    """The one pass over a source."""

    def __init__(self, backend: Backend, renamed: frozenset[str]) -> None:
        super().__init__()
        self.backend = backend
        self.target = TARGETS[backend]
        self.renamed = renamed
        self.kit_names: set[str] = set()
        self.model_classes: list[bool] = []

    # Names

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.Name:
        if original_node.value in self.renamed:
            return updated_node.with_changes(value=self.target.prefix + original_node.value)
        return updated_node

    def visit_Attribute_attr(self, node: cst.Attribute) -> None:
        """An attribute of a public name's spelling would be renamed too; none may be."""
        if node.attr.value in self.renamed:
            raise PortError(f"the attribute .{node.attr.value} has the name of a public class")

    def leave_SimpleString(
        self, original_node: cst.SimpleString, updated_node: cst.SimpleString
    ) -> cst.SimpleString:
        text = updated_node.value
        bare = text.strip("\"'")
        if bare in self.renamed:
            return updated_node.with_changes(value=f'"{self.target.prefix}{bare}"')
        if text.startswith('"""'):
            for word, replacement in self.target.words:
                text = text.replace(word, replacement)
        return updated_node.with_changes(value=text)

    # Imports

    def leave_ImportFrom(
        self, original_node: cst.ImportFrom, updated_node: cst.ImportFrom
    ) -> cst.ImportFrom:
        module = _module_name(original_node)
        if module == KIT:
            replacement = KIT.removesuffix("torch") + self.backend
        elif PORTED_MODULES.fullmatch(module):
            replacement = ported_module(module, self.backend)
        else:
            return updated_node
        return updated_node.with_changes(module=cst.parse_expression(replacement))

    # Classes and methods

    def visit_ClassDef(self, node: cst.ClassDef) -> None:
        self.model_classes.append(any(_is_model_call(item) for item in node.body.body))

    def leave_ClassDef(
        self, original_node: cst.ClassDef, updated_node: cst.ClassDef
    ) -> cst.ClassDef:
        self.model_classes.pop()
        return updated_node

    def leave_FunctionDef(
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef:
        name = original_node.name.value
        if _is_model_call(original_node):
            renamed = updated_node.with_changes(name=cst.Name(self.target.call))
            return self._with_options(renamed, self.target.call_options)
        if name == "forward":
            return updated_node.with_changes(name=cst.Name("__call__"))
        if name == "__call__" and original_node.params.star_kwarg is None:
            return self._with_options(updated_node, self.target.call_options)
        if name == "__init__" and self.model_classes[-1] and self.target.init_options:
            options = self.target.init_options
            passed = updated_node.visit(_PassOn([option.name for option in options]))
            return self._with_options(cst.ensure_type(passed, cst.FunctionDef), options)
        return updated_node

    def leave_If(self, original_node: cst.If, updated_node: cst.If) -> cst.If | cst.RemovalSentinel:
        if not m.matches(original_node.body, _CALL_IS_FORWARD):
            return updated_node
        if self.target.call == "__call__":
            return cst.RemoveFromParent()
        return cst.ensure_type(
            updated_node.deep_replace(
                cst.ensure_type(m.findall(updated_node, m.Name("forward"))[0], cst.Name),
                cst.Name(self.target.call),
            ),
            cst.If,
        )

    def leave_Module(self, original_node: cst.Module, updated_node: cst.Module) -> cst.Module:
        if self.kit_names:
            updated_node = _with_kit_names(updated_node, self.backend, self.kit_names)
        return _sorted_imports(updated_node)

    def _with_options(
        self, function: cst.FunctionDef, options: Sequence[Option]
    ) -> cst.FunctionDef:
        for option in options:
            self.kit_names.update(option.names)
        keywords = [_parameter(option.code) for option in options]
        params = function.params
        star = params.star_arg
        if isinstance(star, cst.MaybeSentinel):
            star = cst.ParamStar()
        params = params.with_changes(
            star_arg=star, kwonly_params=[*params.kwonly_params, *keywords]
        )
        return _with_documented(function.with_changes(params=params), options)


class _PassOn(cst.CSTTransformer):
    """Passes keywords on in the call of ``super().__init__``."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.names = names

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.Call:
        if not m.matches(original_node.func, _SUPER_INIT):
            return updated_node
        passed = [cst.parse_expression(f"f({name}={name})") for name in self.names]
        args = [cst.ensure_type(call, cst.Call).args[0] for call in passed]
        return updated_node.with_changes(args=[*updated_node.args, *args])


_SUPER_INIT = m.Attribute(value=m.Call(func=m.Name("super")), attr=m.Name("__init__"))
_CALL_IS_FORWARD = m.IndentedBlock(
    body=[
        m.SimpleStatementLine(
            body=[
                m.Assign(
                    targets=[m.AssignTarget(target=m.Name("__call__"))], value=m.Name("forward")
                )
            ]
        )
    ]
)


def _is_model_call(node: cst.CSTNode) -> bool:
    return isinstance(node, cst.FunctionDef) and any(
        m.matches(decorator.decorator, m.Name("model_call")) for decorator in node.decorators
    )


def _parameter(code: str) -> cst.Param:
    function = cst.ensure_type(cst.parse_statement(f"def f(*, {code}): ..."), cst.FunctionDef)
    return function.params.kwonly_params[0]


def _with_documented(function: cst.FunctionDef, options: Sequence[Option]) -> cst.FunctionDef:
    """Adds the options to the method's docstring, after the arguments that it documents."""
    docstring = function.get_docstring(clean=False)
    if docstring is None or "Args:" not in docstring:
        return function
    head, args, tail = docstring.partition("Args:\n")
    listed, blank, rest = tail.partition("\n\n")
    lines = "".join(f"\n            {option.name}: {option.doc}" for option in options)
    closing = "" if blank else "\n        "
    text = head + args + listed.rstrip() + lines + (blank + rest if blank else closing)
    string = m.findall(function.body, m.SimpleString())[0]
    replaced = function.deep_replace(string, cst.SimpleString(f'"""{text}"""'))
    return cst.ensure_type(replaced, cst.FunctionDef)


def _module_name(node: cst.ImportFrom) -> str:
    return "" if node.module is None else cst.Module([]).code_for_node(node.module)


def _names(node: cst.ImportFrom) -> set[str]:
    if isinstance(node.names, cst.ImportStar):
        return set()
    return {cst.ensure_type(alias.name, cst.Name).value for alias in node.names}


def _from_import(module: str, names: set[str]) -> cst.SimpleStatementLine:
    # Black folds the line if it fits and unfolds it if it doesn't.
    code = f"from {module} import ({', '.join(_isorted(names))})"
    return cst.ensure_type(cst.parse_statement(code), cst.SimpleStatementLine)


def _isorted(names: set[str]) -> list[str]:
    """Constants, classes, then functions, each in alphabetical order."""
    return sorted(names, key=lambda n: (not n.isupper(), not n[0].isupper(), n))


def _with_kit_names(tree: cst.Module, backend: Backend, names: set[str]) -> cst.Module:
    kit = KIT.removesuffix("torch") + backend
    body = list(tree.body)
    for index, statement in enumerate(body):
        found = _as_from_import(statement)
        if found is not None and _module_name(found) == kit:
            body[index] = _from_import(kit, _names(found) | names)
    return tree.with_changes(body=body)


def _as_from_import(statement: cst.CSTNode) -> cst.ImportFrom | None:
    if isinstance(statement, cst.SimpleStatementLine) and isinstance(
        statement.body[0], cst.ImportFrom
    ):
        return statement.body[0]
    return None


def _sorted_imports(tree: cst.Module) -> cst.Module:
    """Sorts the project's own imports, whose modules have other names now."""
    body = list(tree.body)
    own: dict[int, cst.ImportFrom] = {}
    for index, statement in enumerate(body):
        found = _as_from_import(statement)
        if found is not None and _module_name(found).startswith("triformers"):
            own[index] = found
    lines = [_from_import(_module_name(node), _names(node)) for node in own.values()]
    lines.sort(key=lambda line: _module_name(cst.ensure_type(line.body[0], cst.ImportFrom)))
    for index, line in zip(own, lines, strict=True):
        old = cst.ensure_type(body[index], cst.SimpleStatementLine)
        body[index] = line.with_changes(leading_lines=old.leading_lines)
    return tree.with_changes(body=body)


def _without_unused(tree: cst.Module) -> cst.Module:
    """Drops ``TYPE_CHECKING`` from the imports if nothing asks for it any more."""
    uses = m.findall(tree, m.Name("TYPE_CHECKING"))
    if len(uses) > 1:
        return tree
    body: list[cst.SimpleStatementLine | cst.BaseCompoundStatement] = []
    for statement in tree.body:
        found = _as_from_import(statement)
        if found is not None and _module_name(found) == "typing":
            rest = _names(found) - {"TYPE_CHECKING"}
            if not rest:
                continue
            statement = _from_import("typing", rest)
        body.append(statement)
    return tree.with_changes(body=body)
