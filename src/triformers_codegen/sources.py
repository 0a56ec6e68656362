"""The hand-written sources, read without importing them: which class lies where."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeGuard

from triformers_codegen import forms
from triformers_codegen.kept import Kept
from triformers_codegen.model import Finding, Place, Word
from triformers_codegen.naming import SHARED
from triformers_codegen.spelling import suggestion
from triformers_codegen.texts import SourceError, read_text

CORE = Path("src/triformers_core")
OPERATIONS = "triformers_core.kit.torch.ops"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceClass:
    """A class of the sources.

    Args:
        name: its name.
        module: the module that defines it.
        path: that module's file, from the project's root.
        line: where its definition begins.
        bases: names of its bases, as written.
        public: whether the module's ``__all__`` lists it, or there is no such list.
        calls: whether it has a model's forward of its own.
        returns: the types that its forward returns one of, as written.
        fields: the annotated names of its body, and its properties.
        model_type: what a configuration's body states as its ``model_type``.
        config_class: what a model's body states as its ``config_class``.
        gives_values: whether its own ``__init__`` ends with ``post_init``, if it has one.
        of_keras: its attributes that are something else on a model of Keras.
    """

    name: str
    module: str
    path: str
    line: int
    bases: tuple[str, ...]
    public: bool
    calls: bool
    returns: tuple[str, ...]
    fields: frozenset[str]
    model_type: str | None
    config_class: str | None
    gives_values: bool | None
    of_keras: tuple[Word, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A module of the sources.

    Args:
        module: its dotted name.
        path: its file, from the project's root.
        text: its content.
        public: the names in its ``__all__``; none if it has no such list.
        listed: whether it has one.
        classes: the classes that it defines, by name.
        imports: the names that it imports, by module.
        of_core: modules of the core and names that it imports of them, with their places.
        operations: the kit's operations that it asks for, with their places.
        findings: what is wrong in it, whatever the others say.
    """

    module: str
    path: str
    text: str
    public: frozenset[str]
    listed: bool
    classes: Mapping[str, SourceClass]
    imports: Mapping[str, frozenset[str]]
    of_core: tuple[tuple[str, Word], ...]
    operations: tuple[Word, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Sources:
    """The hand-written modules that matter here, by dotted name.

    Args:
        modules: those that the registry's classes can lie in.
        bases: those with the bases of tokenizers and feature extractors, and with the settings of
            generation.
        core: the names that modules of the core have, of those that ``modules`` import; ``None`` for
            one that isn't there. Empty in a project that doesn't hold the core.
        scripts: what each module for training scripts lists as its own.
    """

    modules: Mapping[str, Source]
    bases: Mapping[str, Source]
    core: Mapping[str, frozenset[str] | None]
    scripts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def find(self, name: str, kind: str) -> SourceClass | None:
        """The public class of a name in the files of one kind.

        Args:
            name: the class.
            kind: as ``of_kind`` takes it.
        """
        return next((item for item in self.named(name, kind) if item.public), None)

    def named(self, name: str, kind: str) -> list[SourceClass]:
        """All classes of a name in the files of one kind, public or not."""
        return [item for item in self._by_name.get(name, ()) if _is_of_kind(item.module, kind)]

    def of_kind(self, kind: str) -> list[Source]:
        """The files of one kind: ``modeling.py``, and ``modeling_heads.py`` of a longer source.

        Args:
            kind: the file's name in its architecture: ``configuration``, ``modeling``, …
        """
        return [source for module, source in self.modules.items() if _is_of_kind(module, kind)]

    def of_package(self, package: str, kind: str) -> list[Source]:
        """The files of one kind of one architecture.

        Args:
            package: the architecture's folder.
            kind: as ``of_kind`` takes it.
        """
        found = self._by_package.get(package, ())
        return [source for source in found if _is_of_kind(source.module, kind)]

    @cached_property
    def _by_package(self) -> Mapping[str, list[Source]]:
        """The files of the architectures, by folder."""
        found: dict[str, list[Source]] = {}
        for module, source in self.modules.items():
            match module.split("."):
                case [_, "architectures", package, _]:
                    found.setdefault(package, []).append(source)
                case _:
                    pass
        return found

    def bases_of(self, found: SourceClass) -> list[SourceClass]:
        """The classes that a class derives from at once, as far as the sources show."""
        bases = (self.meant(written, found) for written in found.bases)
        return [base for base in bases if base is not None]

    def meant(self, written: str, by: SourceClass) -> SourceClass | None:
        """The class that a class means by a name, as far as the sources show."""
        named = [item for item in self._by_name.get(plain_name(written), ()) if item != by]
        nearest = [item for item in named if item.module == by.module]
        nearest = nearest or [item for item in named if item.public] or named
        return nearest[0] if nearest else None

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[SourceClass, ...]]:
        """All classes, by name."""
        found: dict[str, list[SourceClass]] = {}
        for source in (*self.modules.values(), *self.bases.values()):
            for item in source.classes.values():
                found.setdefault(item.name, []).append(item)
        return {name: tuple(items) for name, items in found.items()}

    @cached_property
    def known_ancestors(self) -> dict[tuple[str, str], frozenset[str]]:
        """What ``ancestors`` has found."""
        return {}

    def models(self) -> frozenset[str]:
        """The classes that are models, public or not."""
        return frozenset(
            item.name
            for source in self.modules.values()
            for item in source.classes.values()
            if "PreTrainedModel" in ancestors(item, self)
        )

    def names(self, kind: str) -> list[str]:
        """The public classes in the files of one kind, sorted."""
        return sorted(
            item.name
            for source in self.of_kind(kind)
            for item in source.classes.values()
            if item.public
        )


def _is_of_kind(module: str, kind: str) -> bool:
    name = module.rpartition(".")[2]
    return name == kind or name.startswith(f"{kind}_")


def read_sources(
    root: Path, kept: Kept | None = None, place: Path = CORE, library: Path | None = None
) -> Sources:
    """Reads what architectures share, every architecture's files, and the processors' bases.

    Args:
        root: the project's root.
        kept: results of earlier runs.
        place: the package that has them, from the root.
        library: the folder that the core lies in; that of the package by default.

    Raises:
        SourceError: some aren't Python; all of them are in it.
    """
    core = root / place
    library = library or core.parent
    shared = [core / f"{name.replace('.', '/')}.py" for name in SHARED]
    shared = [path for path in (*shared, core / "calls.py") if path.exists()]
    shared += sorted([*core.glob("inputs*.py"), *core.glob("*_configuration.py")])
    paths = [*shared, *sorted(core.glob("architectures/*/*.py"))]
    processors = sorted([*core.glob("tokenization/*.py"), *core.glob("feature_extraction/*.py")])
    processors += sorted(core.glob("generation/settings.py"))
    read: dict[Path, Source] = {}
    findings: list[Finding] = []
    for path in (*paths, *processors):
        if path.name == "__init__.py":
            continue
        try:
            read[path] = _read(path, root, place.parent, kept)
        except SourceError as error:
            findings += error.findings
    if findings:
        raise SourceError(findings)
    modules, bases = (
        {read[path].module: read[path] for path in some if path in read}
        for some in (paths, processors)
    )
    wanted = {module for source in modules.values() for module, _ in source.of_core}
    whole = (library / forms.CORE / "__init__.py").exists()
    names = (
        {module: _names(library, module, kept) for module in (*wanted, OPERATIONS)} if whole else {}
    )
    return Sources(modules, bases, names, _scripts(core / "scripts", root))


def _scripts(folder: Path, root: Path) -> dict[str, tuple[str, ...]]:
    """What each module of a folder, and each package in it, lists in ``__all__``."""
    files = [*sorted(folder.glob("*.py")), *sorted(folder.glob("*/__init__.py"))]
    found = {}
    for file in files:
        name = file.stem if file.parent == folder else file.parent.name
        for node in ast.parse(read_text(file, file.relative_to(root).as_posix())).body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
                found[name] = tuple(ast.literal_eval(node.value))
    return found


def _names(library: Path, module: str, kept: Kept | None) -> frozenset[str] | None:
    """The names of a module of the core, and its modules if it is a package."""
    path = library / module.replace(".", "/")
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    if not file.exists():
        return None
    text = read_text(file, file.as_posix())
    beside = {item.stem for item in path.iterdir()} if path.is_dir() else set()

    def read() -> frozenset[str]:
        return forms.defined(ast.parse(text))

    found = read() if kept is None else kept.get(read, "names", (text,))
    return found | beside


def _read(path: Path, root: Path, above: Path, kept: Kept | None) -> Source:
    relative = path.relative_to(root)
    text = read_text(path, relative.as_posix())
    module = ".".join(relative.relative_to(above).with_suffix("").parts)
    if kept is None:
        return _parsed(text, relative, module)
    return kept.get(lambda: _parsed(text, relative, module), "source", (relative.as_posix(), text))


def _parsed(text: str, relative: Path, module: str) -> Source:
    """A module's classes; ``relative`` is its file from the project's root."""
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        place = Place(path=relative.as_posix(), line=error.lineno or 1, column=error.offset or 1)
        raise SourceError([Finding(place, error.msg)]) from error
    except (ValueError, RecursionError, MemoryError) as error:  # A null byte, or too deep.
        place = Place(path=relative.as_posix(), line=1, column=1)
        message = f"can't be parsed: {str(error) or 'too deeply nested'}"
        raise SourceError([Finding(place, message)]) from error
    if findings := list(_unlike_names(tree, relative.as_posix())):
        raise SourceError(findings)
    public = public_names(tree)
    nodes = list(ast.walk(tree))
    classes = {
        node.name: SourceClass(
            name=node.name,
            module=module,
            path=relative.as_posix(),
            line=node.lineno,
            bases=tuple(ast.unparse(base) for base in node.bases),
            public=public is None or node.name in public,
            calls=any(map(is_forward, node.body)),
            returns=tuple(_returned(node)),
            fields=frozenset(_annotated(node)),
            model_type=_model_type(node),
            config_class=_config_class(node),
            gives_values=forms.ends_with_values(node),
            of_keras=tuple(forms.of_keras(node, relative.as_posix())),
        )
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }
    return Source(
        module=module,
        path=relative.as_posix(),
        text=text,
        public=public or frozenset(),
        listed=public is not None,
        classes=classes,
        imports=imported(nodes),
        of_core=tuple(forms.own_imports(nodes, relative.as_posix())),
        operations=tuple(forms.operations(nodes, relative.as_posix())),
        findings=tuple(forms.positions(nodes, relative.as_posix())),
    )


def imported(nodes: Iterable[ast.AST]) -> dict[str, frozenset[str]]:
    """The names that a module imports, by module.

    Args:
        nodes: all of its syntax tree.
    """
    found: dict[str, set[str]] = {}
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and node.module is not None:
            found.setdefault(node.module, set()).update(alias.name for alias in node.names)
    return {module: frozenset(names) for module, names in found.items()}


def _returned(node: ast.ClassDef) -> Iterator[str]:
    """The members of the type that a model's forward returns."""
    for item in node.body:
        if is_forward(item) and item.returns is not None:
            yield from ast.unparse(item.returns).split(" | ")


def _annotated(node: ast.ClassDef) -> Iterator[str]:
    """The fields of a class, and the properties, which are read alike."""
    for item in node.body:
        match item:
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.FunctionDef(name=name, decorator_list=[ast.Name(id="property")]):
                yield name


def _model_type(node: ast.ClassDef) -> str | None:
    """The ``model_type`` that a configuration's class body states."""
    for item in node.body:
        match item:
            case ast.AnnAssign(
                target=ast.Name(id="model_type"), value=ast.Constant(value=str(text))
            ):
                return text
            case _:
                pass
    return None


def _config_class(node: ast.ClassDef) -> str | None:
    """The ``config_class`` that a model's class body states."""
    for item in node.body:
        match item:
            case ast.Assign(targets=[ast.Name(id="config_class")], value=ast.Name(id=name)):
                return name
            case ast.AnnAssign(target=ast.Name(id="config_class"), value=ast.Name(id=name)):
                return name
            case _:
                pass
    return None


def is_model_call(node: ast.stmt) -> TypeGuard[ast.FunctionDef]:
    """Whether a statement is a model's forward, or another call that users make of it."""
    return isinstance(node, ast.FunctionDef) and any(
        isinstance(item, ast.Name) and item.id == "model_call" for item in node.decorator_list
    )


def is_forward(node: ast.stmt) -> TypeGuard[ast.FunctionDef]:
    """Whether a statement is a model's forward."""
    return is_model_call(node) and node.name == "forward"


def _unlike_names(tree: ast.Module, path: str) -> Iterator[Finding]:
    """What is wrong in a module's ``__all__``: other than texts, or names that it doesn't have."""
    listed = [
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name) and target.id == "__all__" and node.value is not None
    ]
    for value in listed:
        place = Place(path=path, line=value.lineno, column=value.col_offset + 1)
        if len(listed) > 1 or not isinstance(value, ast.List):
            yield Finding(place, "__all__ must be one list of names, written out")
            continue
        known = _defined(tree)
        for item in value.elts:
            place = Place(path=path, line=item.lineno, column=item.col_offset + 1)
            match item:
                case ast.Constant(value=str(name)):
                    if name not in known:
                        near = suggestion(name, known)
                        yield Finding(place, f"__all__ has {name}, which isn't defined here{near}")
                case _:
                    yield Finding(place, "an item of __all__ must be a name, written out")


def _defined(tree: ast.Module) -> set[str]:
    """The names that a module defines or imports at its top."""
    names: set[str] = set()
    for node in tree.body:
        match node:
            case ast.ClassDef() | ast.FunctionDef():
                names.add(node.name)
            case ast.Import() | ast.ImportFrom():
                names.update(alias.asname or alias.name for alias in node.names)
            case ast.Assign():
                names.update(x.id for x in node.targets if isinstance(x, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name)):
                names.add(name)
            case _:
                pass
    return names


def public_names(tree: ast.Module) -> frozenset[str] | None:
    """The names in a module's ``__all__``; ``None`` if it has no such list."""
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=listed) | ast.AnnAssign(
                target=ast.Name(id="__all__"), value=ast.List() as listed
            ):
                return frozenset(ast.literal_eval(listed))
            case _:
                pass
    return None


def plain_name(written: str) -> str:
    """The name of a base as it is written, such as ``Base`` of ``module.Base[int]``."""
    return written.partition("[")[0].rpartition(".")[2]


def ancestors(found: SourceClass, sources: Sources) -> frozenset[str]:
    """The names of all classes that a class derives from, as far as the sources show."""
    known = sources.known_ancestors
    key = (found.module, found.name)
    if key not in known:
        known[key] = frozenset()  # A class of a class of itself ends here.
        names = frozenset(map(plain_name, found.bases))
        known[key] = names.union(*(ancestors(base, sources) for base in sources.bases_of(found)))
    return known[key]


def call_of(found: SourceClass, sources: Sources) -> SourceClass | None:
    """The class whose forward a model has: itself, or one that it derives from; if any."""
    if found.calls:
        return found
    calls = (call_of(base, sources) for base in sources.bases_of(found))
    return next((call for call in calls if call is not None), None)


def config_class_of(found: SourceClass, sources: Sources) -> str | None:
    """The class of a model's configuration, its own or an inherited one, if the sources show it."""
    if found.config_class is not None:
        return found.config_class
    inherited = (config_class_of(base, sources) for base in sources.bases_of(found))
    return next((name for name in inherited if name is not None), None)


def gives_values(found: SourceClass, sources: Sources) -> bool | None:
    """Whether the ``__init__`` of a class, its own or the inherited one, ends with ``post_init``."""
    if found.gives_values is not None:
        return found.gives_values
    inherited = (gives_values(base, sources) for base in sources.bases_of(found))
    return next((it for it in inherited if it is not None), None)


def fields_of(found: SourceClass, sources: Sources) -> frozenset[str]:
    """The fields of an output, its own and those that it inherits."""
    return found.fields.union(*(fields_of(base, sources) for base in sources.bases_of(found)))
