"""Scaffolds an architecture like another one, for a maintainer to fill in."""

from __future__ import annotations

import ast
import keyword
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from triformers_codegen.formatting import formatted
from triformers_codegen.load import load_text
from triformers_codegen.model import BACKENDS, Architecture, Cell, Registry
from triformers_codegen.naming import PREFIXES
from triformers_codegen.schema import ADDRESS, CLASS, MODEL_TYPE
from triformers_codegen.sources import SourceClass, Sources
from triformers_codegen.templating import TEMPLATES, Templates
from triformers_codegen.texts import read_json
from triformers_codegen.usage import UsageError, architecture_of

TARGETS = {
    "src/triformers_core/architectures/{}/__init__.py": "__init__.py",
    "src/triformers_core/architectures/{}/configuration.py": "configuration.py",
    "src/triformers_core/architectures/{}/modeling.py": "modeling.py",
    "tests/reference/cases/{}.py": "cases.py",
    "tests/torch/test_{}_particulars.py": "test.py",
}
"""The files of a package, and the template of each."""
TITLE = re.compile(r"[^\W\d_]([\w .+'/-]*[\w+])?")
"""What stands unquoted in YAML, docstrings and f-strings."""
Row = Mapping[str, Any]  # It holds texts, lists and mappings.
"""What is documented of an architecture."""
DOCUMENTED = Path("tests/fixtures/documented_cells.json")
TOKENIZATION = "src/triformers_core/architectures/{}/tokenization.py"
FACTORY = "new_base_model"
"""What makes the model in a model with a head, where architectures may derive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is asked for.

    Args:
        model_type: the new registry key.
        like: the key of the architecture to begin from.
        title: its name in prose; by default the documented one, else the class prefix.
        prefix: what its classes' names begin with; by default as documented, else the words of the
            model type, each with a capital.
        paper: address of its paper; that of ``like`` by default, marked to be replaced.
        without: tasks that it doesn't serve, though it is documented to or ``like`` does.
        own_tokenizer: whether its tokenizers have names of their own.
    """

    model_type: str
    like: str
    title: str | None = None
    prefix: str | None = None
    paper: str | None = None
    without: tuple[str, ...] = ()
    own_tokenizer: bool = False


def scaffold(
    wish: Wish, registry: Registry, sources: Sources, text: str, documented: Mapping[str, Row] = {}
) -> dict[str, str]:
    """The files of a new architecture.

    Args:
        wish: what is asked for.
        registry: the registry as it is, without findings.
        sources: the sources as they are.
        text: the registry's file as it is.
        documented: all documented architectures, as ``read_documented`` gives them.

    Returns:
        The text of every file by its path from the root: the new ones first, then the registry
        with the new entry.

    Raises:
        UsageError: the wish can't be fulfilled.
    """
    like = architecture_of(registry, wish.like)
    row = documented.get(wish.model_type, {})
    prefix = wish.prefix or _documented_prefix(row) or _prefix(wish.model_type)
    title = wish.title or row.get("name") or prefix
    paper = wish.paper or like.paper
    _check_names(wish.model_type, prefix, registry)
    _check_texts(title, paper)
    served = _served(wish, like, row, prefix, sources)
    tokenizers = _tokenizers(wish, like, row, prefix, sources)
    package = wish.model_type.replace("-", "_")
    base = _base(like, like.configuration.removesuffix("Config"), sources)
    factory = _factory(base, sources) if served.model else None
    needed = [(item.module, item.name) for item in (base, *served.classes.values())]
    needed.append((f"triformers_core.architectures.{package}.configuration", f"{prefix}Config"))
    extractor = _extractor(like, row, sources)
    context: dict[str, object] = {
        "base": base.name,
        "checkpoints": row.get("checkpoints", []),
        "classes": served.classes,
        "configuration": _found(like.configuration, "configuration", sources),
        "extractor": extractor.name,
        "factory": ast.unparse(factory) if factory else "",
        "imports": _imports(needed),
        "like": like,
        "made": ", ".join(
            ["self.config", *(item.arg for item in factory.args[1:])] if factory else []
        ),
        "model": served.model,
        "model_type": wish.model_type,
        "models": served.models,
        "package": package,
        "paper": paper,
        "prefix": prefix,
        "public": sorted([*served.classes, f"{prefix}PreTrainedModel"]),
        "title": title,
        "to_write": [*served.to_write, *tokenizers.to_write, *extractor.to_write],
        "tokenizer": tokenizers.name,
        "tokenizer_imports": _imports(
            (item.module, item.name) for item in tokenizers.classes.values()
        ),
        "tokenizers": tokenizers.classes,
    }
    templates = Templates(TEMPLATES / "new")
    targets = TARGETS | ({TOKENIZATION: "tokenization.py"} if tokenizers.classes else {})
    files = formatted(
        {
            path.format(package): templates.render(f"{name}.jinja", **context)
            for path, name in targets.items()
        }
    )
    entry = templates.render("entry.yaml.jinja", **context)
    return files | {
        registry.path: insert_entry(text, entry, wish.model_type, registry, [*documented])
    }


def read_documented(root: Path) -> dict[str, Row]:
    """The documented architectures by model type, in the documentation's order.

    Raises:
        SourceError: the file isn't JSON.
    """
    path = root / DOCUMENTED
    return dict(read_json(path, DOCUMENTED.as_posix())) if path.exists() else {}


def write_scaffold(root: Path, files: Mapping[str, str]) -> None:
    """Writes the files of ``scaffold``; the registry is the last.

    Raises:
        UsageError: one that is new is there already; nothing is written.
    """
    *new, registry = files
    if there := [path for path in new if (root / path).exists()]:
        raise UsageError(f"{', '.join(there)}: already there; nothing is overwritten")
    for path in (*new, registry):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(files[path], encoding="utf-8")


def insert_entry(
    text: str, entry: str, model_type: str, registry: Registry, order: Sequence[str] = ()
) -> str:
    """Puts an entry into the registry's file and leaves all else as it is.

    It comes before the first architecture that has a later place in the order; else last.

    Args:
        text: the file.
        entry: the new entry, without blank lines around it.
        model_type: its key.
        registry: what the file says now.
        order: model types, in the documentation's order.

    Raises:
        UsageError: the file is written in a way that the entry doesn't fit in.
    """
    lines = text.splitlines()
    later = order[order.index(model_type) :] if model_type in order else ()
    following = [item for item in registry.architectures if item.model_type in later]
    if following:
        at = following[0].model_type.place.line - 1
        while lines[at - 1].lstrip().startswith("#"):
            at -= 1
        lines[at:at] = [*entry.splitlines(), ""]
    else:
        at = registry.architectures[-1].model_type.place.line
        while at < len(lines) and (not lines[at] or lines[at][0] in " #"):
            at += 1
        while not lines[at - 1] or lines[at - 1].startswith("#"):
            at -= 1
        lines[at:at] = ["", *entry.splitlines()]
    changed = "\n".join(lines) + "\n"
    read, findings = load_text(changed, registry.path)
    added = {item.model_type for item in read.architectures} - {
        item.model_type for item in registry.architectures
    }
    if findings or added != {model_type}:
        reason = f" ({findings[0].message})" if findings else ""
        raise UsageError(
            f"{registry.path}: the entry doesn't fit in{reason}; add it by hand:\n{entry}"
        )
    return changed


def _check_names(model_type: str, prefix: str, registry: Registry) -> None:
    package = model_type.replace("-", "_")
    if keyword.iskeyword(package):
        raise UsageError(f"{model_type!r} is a word of Python, so that no package is called so")
    if not re.fullmatch(MODEL_TYPE.pattern, model_type):
        raise UsageError(f"{model_type!r} is no model type, such as {MODEL_TYPE.example}")
    if not re.fullmatch(CLASS.pattern, prefix):
        raise UsageError(f"{prefix!r} can't begin the name of a class; choose another --prefix")
    for architecture in registry.architectures:
        if architecture.package == package:
            raise UsageError(f"{architecture.model_type} is at {architecture.model_type.place}")


def _check_texts(title: str, paper: str) -> None:
    if not TITLE.fullmatch(title):
        raise UsageError(f"--title {title!r}: a letter, then letters, digits, spaces or . + - / '")
    if not re.fullmatch(ADDRESS.pattern, paper):
        raise UsageError(f"--paper {paper!r}: no {ADDRESS.what[3:]}, such as {ADDRESS.example}")


def _documented_prefix(row: Row) -> str:
    return str(row.get("config", "")).removesuffix("Config")


def _prefix(model_type: str) -> str:
    """The words of a model type, each with a capital."""
    return "".join(word[:1].upper() + word[1:] for word in re.split("[-_]", model_type))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Served:
    """What a new architecture serves.

    Args:
        models: the classes of every task, as the registry writes them.
        classes: the classes to define, and what each derives from.
        model: the one without a head, if it is among them.
        to_write: what is documented and nothing to begin from is there.
    """

    models: Mapping[str, str]
    classes: Mapping[str, SourceClass]
    model: str
    to_write: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Processor:
    """A tokenizer or feature extractor, as the registry writes it; else as ``_Served`` has it."""

    name: str = ""
    classes: Mapping[str, SourceClass] = field(default_factory=dict)
    to_write: Sequence[str] = ()


def _served(wish: Wish, like: Architecture, row: Row, prefix: str, sources: Sources) -> _Served:
    """The documented tasks, of an architecture that isn't documented those of the other one.

    Raises:
        UsageError: it can't do without one of the tasks, or a class is there already.
    """
    tasks = [*row["models"]] if "models" in row else [str(cell.task) for cell in like.models]
    for task in wish.without:
        if task not in tasks:
            whose = wish.model_type if "models" in row else like.model_type
            raise UsageError(f"--without {task}: {whose} can do without {', '.join(tasks)}")
    cells = {str(cell.task): cell for cell in like.models}
    old = like.configuration.removesuffix("Config")
    models: dict[str, str] = {}
    classes: dict[str, SourceClass] = {}
    to_write: list[str] = []
    for task in (task for task in tasks if task not in wish.without):
        documented = _documented(row.get("models", {}).get(task, {}))
        if (cell := cells.get(task)) is None:
            to_write.append(f"{task}: {_written(documented)}")
            continue
        parents = [str(name) for names in cell.classes.values() for name in names]
        names = documented or [_renamed(x, old, prefix) for x in parents if x.startswith(old)]
        for number, name in enumerate(dict.fromkeys(names)):
            own = [x for x in dict.fromkeys(parents) if documented or x.startswith(old)]
            parent = own[min(number, len(own) - 1)]
            classes.setdefault(name, _found(parent, "modeling", sources))
        models[task] = _written(documented) if documented else _cell(cell, old, prefix)
    if taken := [name for name in classes if sources.find(name, "modeling")]:
        raise UsageError(f"there is a class {taken[0]} already; choose another --prefix")
    model = f"{prefix}Model"
    return _Served(
        models=models,
        classes=classes,
        model=model if model in classes else "",
        to_write=to_write,
    )


def _documented(cell: Row) -> list[str]:
    """The classes of a documented cell under their names in the source; the first backend tells."""
    for backend in BACKENDS:
        if (found := cell.get(backend)) is not None:
            names = [found] if isinstance(found, str) else found
            return [name.removeprefix(PREFIXES[backend]) for name in names]
    return []


def _written(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"[{', '.join(names)}]"


def _tokenizers(
    wish: Wish, like: Architecture, row: Row, prefix: str, sources: Sources
) -> _Processor:
    """The documented tokenizers, of an architecture that isn't documented those of the other one.

    Those that aren't there derive from the other one's.

    Raises:
        UsageError: they are to derive, and there are none to derive from.
    """
    theirs = () if like.tokenizer is None else (like.tokenizer.slow, like.tokenizer.fast)
    parents = [str(name) for name in theirs if name]
    names = parents
    if wish.own_tokenizer:
        names = [f"{prefix}Tokenizer{'Fast' if n else ''}" for n, _ in enumerate(parents)]
    if "tokenizer" in row:
        documented = row["tokenizer"] or {}
        names = [name for name in (documented.get("slow"), documented.get("fast")) if name]
    fast = f"{{slow: {names[0]}, fast: {names[1]}}}" if len(names) > 1 else ""
    written = fast or "".join(names)
    new = [name for name in names if sources.find(name, "tokenization") is None]
    if wish.own_tokenizer and not parents:
        raise UsageError(f"--own-tokenizer: {like.model_type} has no tokenizer to derive from")
    if new and not parents:
        return _Processor(to_write=[f"tokenizer: {written}"])
    found = {
        name: _found(parents[min(names.index(name), len(parents) - 1)], "tokenization", sources)
        for name in new
    }
    return _Processor(name=written, classes=found)


def _extractor(like: Architecture, row: Row, sources: Sources) -> _Processor:
    """The documented feature extractor, or that of the other architecture."""
    name = row.get("feature_extractor", like.feature_extractor)
    if name and sources.find(name, "feature_extraction") is None:
        return _Processor(to_write=[f"feature_extractor: {name}"])
    return _Processor(name=str(name or ""))


def _factory(base: SourceClass, sources: Sources) -> ast.arguments | None:
    """The parameters of the method that makes the model in one with a head, if there is one."""
    for node in ast.walk(ast.parse(sources.modules[base.module].text)):
        if isinstance(node, ast.ClassDef) and node.name == base.name:
            for item in node.body:
                if isinstance(item, ast.FunctionDef) and item.name == FACTORY:
                    return item.args
    return None


def _base(like: Architecture, prefix: str, sources: Sources) -> SourceClass:
    base = sources.find(f"{prefix}PreTrainedModel", "modeling")
    if base is None:
        message = f"{like.model_type} has no public class {prefix}PreTrainedModel to derive from"
        raise UsageError(message)
    return base


def _found(name: str, kind: str, sources: Sources) -> SourceClass:
    found = sources.find(name, kind)
    if found is None:  # check.py has looked at every class before.
        raise LookupError(f"no {kind}.py of the sources has a public class {name}")
    return found


def _imports(names: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Names by module, all sorted, from pairs of a module and a name."""
    pairs = sorted(set(names))
    return {module: [name for other, name in pairs if other == module] for module, _ in pairs}


def _renamed(name: str, old: str, new: str) -> str:
    return new + name.removeprefix(old) if name.startswith(old) else str(name)


def _cell(cell: Cell, old: str, new: str) -> str:
    """The models of a task as the registry writes them; another architecture's keep their name."""
    texts = {
        backend: _written([_renamed(name, old, new) for name in names])
        for backend, names in cell.classes.items()
    }
    if len(texts) == len(BACKENDS) and len(set(texts.values())) == 1:
        return texts[BACKENDS[0]]
    return "{" + ", ".join(f"{backend}: {text}" for backend, text in texts.items()) + "}"
