"""A registry beside the public one: its architectures' package, whose Auto classes answer for both.

Its sources lie in a package of the same name with ``_core``, laid out as the public core is, beside
the registry's file. They may derive from public ones, or be new.
"""

from __future__ import annotations

import keyword
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path

from triformers_codegen.calls import Calls
from triformers_codegen.check import check
from triformers_codegen.formatting import formatted
from triformers_codegen.kept import Kept
from triformers_codegen.load import load, load_overlay
from triformers_codegen.model import BACKENDS, HOME, Finding, Registry
from triformers_codegen.naming import PORTED_MODULES, file_of, module_of, ported_module, public_name
from triformers_codegen.plan import AutoModelPage, Export, auto_model_pages, export
from triformers_codegen.render import (
    Pages,
    add_auto_models,
    add_auto_others,
    add_folders,
    add_ports,
)
from triformers_codegen.sources import Sources, read_sources
from triformers_codegen.texts import SourceError, read_text
from triformers_codegen.usage import UsageError

REGISTRY = "registry.yaml"
SIGNED = re.compile(r"# Generated from .*; do not edit\.\n")
"""The first line of what is generated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be generated.

    Args:
        registry: the file beside the public registry.
        package: the name of the package.
        folder: where it is written, and where its sources lie.
        cache: where results of earlier runs are kept.
    """

    registry: Path
    package: str
    folder: Path
    cache: Path

    @property
    def core(self) -> Path:
        """The package of the sources, from the folder."""
        return Path(f"{self.package}_core")


@dataclass(frozen=True, slots=True)
class Both:
    """Both registries as one, the sources of both, and what is wrong with what isn't public."""

    registry: Registry
    sources: Sources
    findings: list[Finding]


def refuse_package(name: str) -> None:
    """Makes sure that a package may be called so.

    Raises:
        UsageError: it may not.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or keyword.iskeyword(name):
        raise UsageError(f"--package {name}: a package's name, such as my_models, is needed")
    if name.startswith(HOME) or name in sys.stdlib_module_names or name in BACKENDS:
        raise UsageError(f"--package {name}: there is a package of that name; choose another one")


def library() -> tuple[Path, Path]:
    """The folders of the core and of the public package, as they are installed."""
    found = []
    for name in (f"{HOME}_core", HOME):
        spec = find_spec(name)
        if spec is None or spec.origin is None:
            raise UsageError(f"{name} isn't installed as files, which are read here")
        found.append(Path(spec.origin).parent)
    return found[0], found[1]


def read(wish: Wish, kept: Kept) -> Both:
    """Reads both registries and their sources.

    Raises:
        SourceError: some of them can't be read at all; their findings are in it.
    """
    core, package = library()
    public, _ = load(package / REGISTRY, f"{HOME}/{REGISTRY}", kept)
    text = read_text(wish.registry, str(wish.registry))
    own, findings = load_overlay(text, str(wish.registry), public, wish.package)
    theirs = read_sources(core.parent, kept, Path(core.name))
    try:
        ours = read_sources(wish.folder, kept, wish.core, core.parent)
    except SourceError as error:
        raise SourceError([*findings, *error.findings]) from error
    # Theirs come first where only one may have a name, ours where patterns are tried.
    sources = Sources(
        {**theirs.modules, **ours.modules}, theirs.bases, {**theirs.core, **ours.core}
    )
    registry = replace(public, path=str(wish.registry), architectures=(*own, *public.architectures))
    return Both(registry, sources, sorted({*findings, *check(registry, sources)}))


def render_beside(wish: Wish, both: Both, kept: Kept) -> dict[str, str]:
    """The text of every file of the package, by its path from the folder.

    Args:
        wish: what is to be generated.
        both: what ``read`` gave; without findings.
        kept: results of earlier runs.

    Raises:
        PortError: sources that can't be ported, with all reasons.
    """
    _, package = library()
    pages = Pages(wish.package)
    add_ports(pages, both.sources, kept)
    files = {file: text for file, text in pages.files.items() if file.endswith(".py")}
    texts = {module_of(path): text for path, text in files.items()}
    for path in sorted((package / "models").rglob("*.py")):
        module = ".".join((HOME, *path.relative_to(package).with_suffix("").parts))
        texts[module] = path.read_text(encoding="utf-8")
    pages.auto = auto_model_pages(both.registry, both.sources, Calls(texts, kept), wish.package)
    add_auto_models(pages)
    add_auto_others(pages, both.registry, both.sources)
    add_folders(pages)
    found = _exports(wish, pages.auto, both.sources)
    pages.add(
        file_of(f"{wish.package}.__init__"),
        "beside/__init__.py.jinja",
        registry=wish.registry.name,
        exports=found,
        names=sorted(name for item in found for name in item.names),
    )
    signed = {path: _signed(path, text, wish) for path, text in sorted(pages.files.items())}
    return formatted(signed, wish.folder, cache=wish.cache / "formatted")


def _signed(path: str, text: str, wish: Wish) -> str:
    """A file that says what has made it."""
    if not path.endswith(".py"):
        return text
    command = f"python -m {HOME} generate"
    first = f"# Generated from {wish.registry.name} by `{command}`; do not edit.\n"
    return first + SIGNED.sub("", text, count=1)


def _exports(wish: Wish, pages: Sequence[AutoModelPage], sources: Sources) -> list[Export]:
    """What the package offers: the Auto classes, and what its own sources have."""
    auto = f"{wish.package}.auto"
    found = {
        f"{auto}.configuration": {"AutoConfig"},
        f"{auto}.tokenization": {"AutoTokenizer"},
        f"{auto}.feature_extraction": {"AutoFeatureExtractor", "AutoImageProcessor"},
    }
    for page in pages:
        found[page.module] = {page.auto_class, page.base}
    for module, source in sources.modules.items():
        if not module.startswith(f"{wish.core}."):
            continue
        if PORTED_MODULES.fullmatch(module):
            for backend in BACKENDS:
                names = {public_name(name, backend) for name in source.public}
                found[ported_module(module, backend)] = names
        else:
            public = (item.name for item in source.classes.values() if item.public)
            found[module] = {name for name in public if not name.startswith("_")}
    return [export(module, names) for module, names in sorted(found.items()) if names]


def foreign(wish: Wish) -> list[str]:
    """Files of the package's folder that no run has written: writing would delete them."""
    folder = wish.folder / wish.package
    return [
        path.relative_to(wish.folder).as_posix()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and not _is_generated(path)
    ]


def _is_generated(path: Path) -> bool:
    if path.name == "py.typed":
        return True
    with path.open("rb") as file:
        return bool(SIGNED.match(file.readline().decode(errors="replace")))
