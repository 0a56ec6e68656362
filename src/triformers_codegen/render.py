"""Renders the plan: a pure function from registry and sources to the text of every file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path

from triformers_codegen.calls import Calls
from triformers_codegen.compose import MODULE as SHARED_CALLS
from triformers_codegen.compose import Shared
from triformers_codegen.examples import (
    CHECKS,
    Examples,
    ExamplesPage,
    model_examples,
    processor_examples,
)
from triformers_codegen.formatting import formatted
from triformers_codegen.inputs import SETTINGS, Inputs, declaring, read_inputs
from triformers_codegen.kept import Kept
from triformers_codegen.model import BACKENDS, HOME, Backend, Registry
from triformers_codegen.naming import PORTED_MODULES, TITLES, file_of, module_of, ported_module
from triformers_codegen.plan import (
    AutoModelPage,
    auto_model_pages,
    checkpoints_module,
    configuration_rows,
    exports,
    feature_extractor_rows,
    further_tokenizers,
    gaps,
    imports,
    served,
    tokenizer_rows,
)
from triformers_codegen.port import Names, PortError, meant, ports
from triformers_codegen.reach import Reach, outline, to_compile
from triformers_codegen.schema import json_schema
from triformers_codegen.scripts import MODULES, is_within, mapping_rows, of_module
from triformers_codegen.sources import Source, Sources
from triformers_codegen.templating import Templates
from triformers_codegen.tested import tested_models, type_test_names


def render(
    registry: Registry,
    sources: Sources,
    examples: Examples,
    *,
    version: str,
    kept: Kept | None = None,
    root: Path | None = None,
) -> dict[str, str]:
    """The text of every generated file, by its path from the root.

    Args:
        registry: what is registered; without findings.
        sources: the hand-written modules.
        examples: the documented calls of the Auto classes.
        version: the package's version.
        kept: results of earlier runs; none by default.
        root: where an earlier run has put the files: it is the quicker for that.

    Raises:
        PortError: sources that can't be ported, with all reasons.
        TemplateError: a template has a mistake.
    """
    pages = Pages()
    kept = kept or Kept()
    add_ports(pages, sources, kept)
    texts = {module_of(path): text for path, text in pages.files.items()}
    pages.auto = auto_model_pages(registry, sources, Calls(texts, kept))
    add_auto_models(pages)
    add_auto_others(pages, registry, sources)
    _package(pages, registry, sources, version)
    _docs(pages, registry)
    _tests(pages, registry, sources, kept)
    _examples(pages, registry, sources, examples)
    pages.files["generated/registry.schema.json"] = json_schema(registry.tasks)
    return formatted(dict(sorted(pages.files.items())), root)


class Pages:
    """The files so far, and the templates that make them.

    Args:
        home: the package that they are for.
    """

    def __init__(self, home: str = HOME) -> None:
        self.home = home
        self.files: dict[str, str] = {}
        self.auto: list[AutoModelPage] = []
        self.templates = Templates()

    def add(self, path: str, template: str, **context: object) -> None:
        """Renders a template."""
        self.files[path] = self.templates.render(
            template, home=self.home, library=HOME, beside=self.home != HOME, **context
        )


def add_auto_models(pages: Pages) -> None:
    """The Auto classes of models, of which a registry beside the public one may have nothing own."""
    for page in pages.auto:
        inherited = page.home != HOME and not page.own
        pages.add(
            file_of(page.module),
            f"{'beside/inherited' if inherited else 'triformers/auto/model'}.py.jinja",
            page=page,
            title=TITLES[page.backend],
        )
    pages.add(
        file_of(f"{pages.home}.auto.registered"),
        "triformers/auto/registered.py.jinja",
        pages=pages.auto,
    )


def add_auto_others(pages: Pages, registry: Registry, sources: Sources) -> None:
    """The Auto classes of what isn't a model, and tables that all of them use."""
    rows = configuration_rows(registry)
    config = ("triformers_core.configuration", "PretrainedConfig")
    auto = f"{pages.home}.auto"
    pages.add(
        file_of(f"{auto}.configuration"),
        "triformers/auto/configuration.py.jinja",
        rows=rows,
        own=[row for row in rows if row[0].home == pages.home],
        type_imports=imports(
            [
                config,
                *((loader.module, loader.class_name) for _, loader, _ in rows),
                *((checkpoints_module(x.home), alias) for x, _, alias in rows if x.checkpoints),
            ]
        ),
    )
    tokenizers = tokenizer_rows(registry, sources)
    others = further_tokenizers(registry, sources, tokenizers, pages.home)
    extractors = feature_extractor_rows(registry, sources)
    for kind, base, found, further in (
        ("tokenization", "PreTrainedTokenizer", tokenizers, others),
        ("feature_extraction", "PreTrainedFeatureExtractor", extractors, []),
    ):
        own = [row for row in found if row.architecture.home == pages.home]
        more = [x for pair in further for x in pair]
        loaders = dict.fromkeys([*(x for row in own for x in (row.loader, row.slow)), *more])
        pairs = [config, (f"triformers_core.{kind}.base", base)]
        pairs += [(x.module, x.class_name) for row in found for x in (row.loader, row.slow)]
        pairs += [(x.module, x.class_name) for x in more]
        pairs += [row.known_names for row in found if row.architecture.checkpoints]
        pages.add(
            file_of(f"{auto}.{kind}"),
            f"triformers/auto/{kind}.py.jinja",
            rows=found,
            own=own,
            further=further,
            loaders=tuple(loaders),
            type_imports=imports(pairs),
        )
    pages.add(
        file_of(f"{auto}.served"),
        "triformers/auto/served.py.jinja",
        tables={backend: served(registry, backend, pages.home) for backend in BACKENDS},
    )
    pages.add(
        file_of(checkpoints_module(pages.home)),
        "triformers/auto/checkpoints.py.jinja",
        rows=[row for row in rows if row[0].home == pages.home],
    )


DOCSTRINGS: Mapping[str, str] = {
    "auto": "The Auto classes.",
    "auto/torch": "The Auto classes of PyTorch models.",
    "auto/tensorflow": "The Auto classes of TensorFlow models.",
    "auto/flax": "The Auto classes of JAX/Flax models.",
    "models": "The models, ported from their sources.",
    "models/torch": "The PyTorch models.",
    "models/tensorflow": "The TensorFlow models.",
    "models/flax": "The JAX/Flax models.",
}
"""What the packages that hold no code say of themselves."""


def _package(pages: Pages, registry: Registry, sources: Sources, version: str) -> None:
    found = exports(registry, pages.auto, sources)
    modules = MODULES if sources.scripts else {}
    pages.add(
        "generated/triformers/__init__.py",
        "triformers/__init__.py.jinja",
        exports=found,
        names=sorted(name for item in found for name in item.names),
        modules=sorted(name for name in modules if "." not in name),
        version=version,
    )
    pages.add(
        "generated/triformers/mappings.py",
        "triformers/mappings.py.jinja",
        rows=mapping_rows(registry),
    )
    for module, (text, _) in modules.items():
        package = any(is_within(other, module) for other in modules)
        path = module.replace(".", "/") + ("/__init__" if package else "")
        names = of_module(module, sources)
        pages.add(
            f"generated/triformers/{path}.py",
            "triformers/submodule.py.jinja",
            text=text,
            exports=imports(names),
            names=sorted(name for _, name in names),
        )
    pages.add("generated/triformers/__main__.py", "triformers/__main__.py.jinja")
    add_folders(pages)


def add_folders(pages: Pages) -> None:
    """What marks folders as packages, and the package as typed."""
    for folder, text in DOCSTRINGS.items():
        module = f"{pages.home}.{folder.replace('/', '.')}.__init__"
        pages.add(file_of(module), "triformers/docstring.py.jinja", text=text)
    pages.files[file_of(pages.home).removesuffix(".py") + "/py.typed"] = ""


def add_ports(pages: Pages, sources: Sources, kept: Kept) -> None:
    """The models of the package's own sources in every backend.

    Raises:
        PortError: some can't be ported, with all reasons.
    """
    public = {
        module: source.public
        for module, source in sources.modules.items()
        if PORTED_MODULES.fullmatch(module)
    }
    models = sources.models()
    settings = sources.bases.get(SETTINGS)
    declared = declaring({name: source.text for name, source in sources.modules.items()})
    inputs = read_inputs(declared, settings.text if settings else "")
    calls = sources.modules.get(SHARED_CALLS)
    shared = Shared(calls.text if calls else "")
    refused: list[str] = []
    for module in (name for name in public if name.startswith(f"{pages.home}_core.")):
        source = sources.modules[module]
        names = meant(source.public, shared.imports_of(source.imports), public, models)
        try:
            found = _ported(source, names, inputs, shared, kept)
        except PortError as error:
            refused += str(error).splitlines()
        else:
            for backend, text in found.items():
                pages.files[file_of(ported_module(module, backend))] = text
    if refused:
        raise PortError("\n".join(refused))


def _ported(
    source: Source, names: Names, inputs: Inputs, shared: Shared, kept: Kept
) -> dict[Backend, str]:
    """A source in every backend."""
    if not source.listed:
        raise PortError(f"{source.path}:1:1: a ported source lists its public names in __all__")
    parts = (
        source.path,
        source.text,
        repr(inputs),
        shared.text if SHARED_CALLS in source.imports else "",
        *sorted(names.renamed),
        "|",
        *sorted(names.models),
    )
    return kept.get(lambda: ports(source.text, source.path, names, inputs, shared), "ports", parts)


def _docs(pages: Pages, registry: Registry) -> None:
    for backend in BACKENDS:
        pages.add(
            f"generated/docs/{backend}.md",
            "docs/backend.md.jinja",
            backend=backend,
            title=TITLES[backend],
            architectures=registry.architectures,
            pages=[page for page in pages.auto if page.backend == backend],
        )


def _tests(pages: Pages, registry: Registry, sources: Sources, kept: Kept) -> None:
    reach = Reach(
        {
            module: kept.get(partial(outline, source.text), "outline", [source.text])
            for module, source in sources.modules.items()
        }
    )
    for backend in BACKENDS:
        of_backend = [page for page in pages.auto if page.backend == backend]
        pages.add(
            f"generated/tests/{backend}/test_auto.py",
            "tests/auto.py.jinja",
            title=TITLES[backend],
            pages=of_backend,
            gaps=gaps(registry, of_backend, backend),
        )
        pages.add(
            f"generated/tests/types/{backend}_cells.py",
            "tests/types.py.jinja",
            title=TITLES[backend],
            pages=of_backend,
            public=type_test_names(of_backend),
        )
        tested_of = tested_models(registry, of_backend, sources, backend)
        modules = {item.package: _modules(tested.models, sources) for item, tested in tested_of}
        compiled = to_compile(reach, modules)
        for architecture, tested in tested_of:
            pages.add(
                f"generated/tests/{backend}/test_{architecture.package}.py",
                "tests/architecture.py.jinja",
                title=TITLES[backend],
                backend=backend,
                architecture=architecture,
                models=tested.models,
                compiled=compiled[architecture.package],
                auto_classes=tested.auto_classes,
                public=sorted(
                    {*tested.models.values(), *(x for pair in tested.auto_classes for x in pair)}
                ),
            )


def _modules(names: Iterable[str], sources: Sources) -> dict[str, str]:
    """The module of every public model of these names."""
    found = {name: sources.find(name, "modeling") for name in names}
    return {name: item.module for name, item in found.items() if item is not None}


def _examples(pages: Pages, registry: Registry, sources: Sources, examples: Examples) -> None:
    """The documented examples; none in a project without documentation of that kind."""
    if not examples:
        return
    pages.add("generated/tests/conftest.py", "tests/conftest.py.jinja")
    known = {name for item in exports(registry, pages.auto, sources) for name in item.names}
    answers = {
        "AutoConfig": {
            str(x.model_type): loader.class_name for x, loader, _ in configuration_rows(registry)
        },
        "AutoTokenizer": {
            str(row.architecture.model_type): row.loader.class_name
            for row in tokenizer_rows(registry, sources)
        },
        "AutoFeatureExtractor": {
            str(row.architecture.model_type): row.loader.class_name
            for row in feature_extractor_rows(registry, sources)
        },
    }

    def add(folder: str, title: str, page: ExamplesPage) -> None:
        pages.add(
            f"generated/tests/{folder}/test_documented_examples.py",
            "tests/examples.py.jinja",
            title=title,
            page=page,
            checks=page.using(CHECKS),
            public=page.using(sorted(known)),
        )

    add("hub", "general", processor_examples(registry, examples, answers))
    for backend in BACKENDS:
        of_backend = [page for page in pages.auto if page.backend == backend]
        add(backend, TITLES[backend], model_examples(registry, examples, of_backend))
