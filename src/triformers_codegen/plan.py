"""What is emitted where: from the registry and the sources to pages for the templates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from triformers_codegen.calls import Call, Calls, call_of_any
from triformers_codegen.model import BACKENDS, HOME, Architecture, Backend, Registry, Task
from triformers_codegen.naming import (
    PORTED_MODULES,
    auto_module,
    checkpoints_alias,
    ported_module,
    public_name,
    snake_case,
)
from triformers_codegen.scripts import mapping_rows, offered
from triformers_codegen.sources import Sources, ancestors
from triformers_codegen.targets import TARGETS


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """``from module import name, …``; the names are sorted."""

    module: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Loader:
    """A function that imports a class and returns it.

    Args:
        function: its name.
        module: where the class is.
        class_name: the class.
    """

    function: str
    module: str
    class_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One architecture in an Auto class.

    Args:
        architecture: which one.
        default: the class that answers.
        others: classes that answer when the checkpoint's ``architectures`` names them, by that
            name.
        alias: the type of its known checkpoints.
        depth: how many classes its configuration derives from.
    """

    architecture: Architecture
    default: Loader
    others: Mapping[str, Loader] = field(default_factory=dict)
    alias: str
    depth: int

    @property
    def known_names(self) -> tuple[str, str]:
        """The module of the type of its known checkpoints, and that type."""
        return checkpoints_module(self.architecture.home), self.alias

    @property
    def loaders(self) -> tuple[Loader, ...]:
        """All of its loaders, the default first."""
        return (self.default, *self.others.values())

    @property
    def type(self) -> str:
        """The static type of the answer for a known checkpoint."""
        return " | ".join(loader.class_name for loader in self.loaders)


@dataclass(frozen=True, slots=True, kw_only=True)
class AutoModelPage:
    """The module of one Auto class of models, in the package ``home``."""

    home: str
    backend: Backend
    task: Task
    auto_class: str
    base: str
    shared: tuple[str, str]
    rows: tuple[Row, ...]
    call: Call | None

    @property
    def code(self) -> str:
        """The parameters of the task's call as Python."""
        return self.call.code if self.call else ""

    @property
    def module(self) -> str:
        """The module's name."""
        return auto_module(self.task.name, self.backend, self.home)

    @property
    def public_module(self) -> str:
        """The module of the same Auto class of the public registry."""
        return auto_module(self.task.name, self.backend)

    @property
    def own(self) -> tuple[Row, ...]:
        """The rows of the package's own registry."""
        return tuple(row for row in self.rows if row.architecture.home == self.home)

    @property
    def own_loaders(self) -> tuple[Loader, ...]:
        """The loaders of these rows whose classes are the package's own or the public one's."""
        return unique_loaders(self.own)

    @property
    def loaders(self) -> tuple[Loader, ...]:
        """All loaders of the module, each once."""
        return unique_loaders(self.rows)

    @property
    def known(self) -> tuple[Row, ...]:
        """The rows with known checkpoints."""
        return tuple(row for row in self.rows if row.architecture.checkpoints)

    @property
    def by_configuration(self) -> tuple[Row, ...]:
        """The rows, derived configurations before those that they derive from."""
        return tuple(sorted(self.rows, key=lambda row: -row.depth))

    @property
    def has_derived(self) -> bool:
        """Whether configurations may derive from one another."""
        return len({row.depth for row in self.rows}) > 1

    @property
    def type_imports(self) -> tuple[Import, ...]:
        """What only the type checkers need."""
        kit = f"triformers_core.kit.{self.backend}"
        pairs = [
            (kit, "PreTrainedModel"),
            self.shared,
            ("triformers_core.loading.load", "LoadingInfo"),
        ]
        pairs += self.call.origins.values() if self.call else [(kit, "ModelOutput")]
        pairs += [("triformers_core.configuration", "PretrainedConfig")]
        for row in self.rows:
            pairs += [(loader.module, loader.class_name) for loader in row.loaders]
            pairs += [row.known_names] if row.architecture.checkpoints else []
            pairs.append((_configuration_module(row.architecture), row.architecture.configuration))
        return imports(pairs)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessorRow:
    """The tokenizer or feature extractor of one architecture; ``slow`` is its tokenizer without
    ``use_fast``, the same as ``loader`` where there is one class only."""

    architecture: Architecture
    loader: Loader
    slow: Loader
    alias: str

    @property
    def known_names(self) -> tuple[str, str]:
        """The module of the type of its known checkpoints, and that type."""
        return checkpoints_module(self.architecture.home), self.alias


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A module of which the public package offers names.

    Args:
        function: the loader function's name.
        module: the module.
        names: the names, sorted.
    """

    function: str
    module: str
    names: tuple[str, ...]


SHARED_EXPORTS: Mapping[str, tuple[str, ...]] = {
    "triformers_core.batch": ("Batch",),
    "triformers_core.configuration": ("PretrainedConfig",),
    "triformers_core.errors": (
        "CheckpointNotFoundError",
        "CorruptCheckpointError",
        "DownloadError",
        "InstantiationError",
        "InvalidConfigurationError",
        "InvalidInputError",
        "MissingBackendError",
        "NotPartError",
        "SavingError",
        "TriformersError",
        "UnknownArchitectureError",
        "UnsupportedTaskError",
        "UploadError",
        "WeightsMismatchError",
    ),
    "triformers_core.feature_extraction.base": ("BatchFeature", "PreTrainedFeatureExtractor"),
    "triformers_core.generation.settings": ("GenerationConfig",),
    "triformers_core.generation.streaming": ("TextIteratorStreamer", "TextStreamer"),
    "triformers_core.kit.flax.model": ("FlaxPreTrainedModel",),
    "triformers_core.kit.tensorflow.model": ("TFPreTrainedModel",),
    "triformers_core.kit.torch.model": ("PreTrainedModel",),
    "triformers_core.tokenization.base": ("PreTrainedTokenizer", "PreTrainedTokenizerBase"),
    "triformers_core.tokenization.batch_encoding": ("BatchEncoding",),
    "triformers_core.tokenization.pipeline": ("PreTrainedTokenizerFast",),
}
"""What the public package offers beside the registry's classes and the models' outputs."""


def imports(pairs: Iterable[tuple[str, str]]) -> tuple[Import, ...]:
    """Groups pairs of module and name, sorted as isort does."""
    names: dict[str, set[str]] = {}
    for module, name in pairs:
        names.setdefault(module, set()).add(str(name))
    return tuple(sorted(Import(module, tuple(sorted(found))) for module, found in names.items()))


def unique_loaders(rows: Sequence[Row]) -> tuple[Loader, ...]:
    """The loaders of all rows, each once: two architectures can share a class."""
    return tuple(dict.fromkeys(loader for row in rows for loader in row.loaders))


def checkpoints_module(home: str = HOME) -> str:
    """The module of the types of known checkpoints in a package."""
    return f"{home}.auto.checkpoints"


def auto_model_page(
    registry: Registry, sources: Sources, calls: Calls, *, task: Task, backend: Backend, home: str
) -> AutoModelPage:
    """The Auto class of a task in a backend."""
    rows = []
    for architecture in registry.architectures:
        classes = architecture.classes(task.name, backend)
        if not classes:
            continue
        loaders = [_model_loader(sources, name, backend) for name in classes]
        rows.append(
            Row(
                architecture=architecture,
                default=loaders[0],
                others=dict(zip(classes[1:], loaders[1:], strict=True)),
                alias=checkpoints_alias(architecture.configuration),
                depth=_depth(architecture, sources),
            )
        )
    return AutoModelPage(
        home=home,
        backend=backend,
        task=task,
        auto_class=public_name(task.auto_class, backend),
        base=public_name(task.model, backend),
        rows=tuple(rows),
        shared=_shared_base(registry, task, backend, sources),
        call=_call_of_any(rows, calls, backend, task.apart),
    )


def _shared_base(
    registry: Registry, task: Task, backend: Backend, sources: Sources
) -> tuple[str, str]:
    """The nearest class of ``tasks.py`` that all classes of a task derive from, and its module."""
    names = {name for item in registry.architectures for name in item.classes(task.name, backend)}
    found = [item for item in (sources.find(name, "modeling") for name in names) if item]
    known = [item for source in sources.of_kind("tasks") for item in source.classes.values()]
    shared = [base for base in known if all(base.name in ancestors(x, sources) for x in found)]
    if not shared or not found:
        return f"triformers_core.kit.{backend}", "PreTrainedModel"
    base = max(shared, key=lambda item: len(ancestors(item, sources)))
    return ported_module(base.module, backend), public_name(base.name, backend)


def _call_of_any(
    rows: Sequence[Row], calls: Calls, backend: Backend, apart: Sequence[str]
) -> Call | None:
    """What the task's type promises: of every class that answers, and of those that it has."""
    others = {public_name(name, backend) for name in apart}
    loaders = [loader for loader in unique_loaders(rows) if loader.class_name not in others]
    found = [calls.of(loader.module, loader.class_name) for loader in loaders]
    return call_of_any([call for call in found if call is not None], TARGETS[backend])


def auto_model_pages(
    registry: Registry, sources: Sources, calls: Calls, home: str = HOME
) -> list[AutoModelPage]:
    """All Auto classes of models, by backend and task.

    Args:
        registry: what is registered.
        sources: the hand-written modules.
        calls: of the models in all backends.
        home: the package that they are for.
    """
    return [
        auto_model_page(registry, sources, calls, task=task, backend=backend, home=home)
        for backend in BACKENDS
        for task in registry.tasks
    ]


def configuration_rows(registry: Registry) -> list[tuple[Architecture, Loader, str]]:
    """For every architecture: itself, its configuration's loader and its checkpoints' type."""
    return [
        (
            architecture,
            Loader(
                function=f"_{architecture.package}",
                module=_configuration_module(architecture),
                class_name=architecture.configuration,
            ),
            checkpoints_alias(architecture.configuration),
        )
        for architecture in registry.architectures
    ]


def tokenizer_rows(registry: Registry, sources: Sources) -> list[ProcessorRow]:
    """The architectures with a tokenizer."""
    rows = []
    for architecture in registry.architectures:
        tokenizer = architecture.tokenizer
        if tokenizer is not None:
            slow = _processor_loader(sources, tokenizer.slow, "tokenization")
            fast = _processor_loader(sources, tokenizer.fast or tokenizer.slow, "tokenization")
            alias = checkpoints_alias(architecture.configuration)
            rows.append(
                ProcessorRow(architecture=architecture, loader=fast, slow=slow, alias=alias)
            )
    return rows


def further_tokenizers(
    registry: Registry, sources: Sources, rows: Sequence[ProcessorRow], home: str = HOME
) -> list[tuple[Loader, Loader]]:
    """Tokenizers that an architecture of a package has beside the one that its type stands for: files
    can name them. The one without ``use_fast`` comes first."""
    usual = {loader.class_name for row in rows for loader in (row.slow, row.loader)}
    packages = {item.module for item in registry.architectures if item.home == home}
    found = []
    for source in sources.of_kind("tokenization"):
        for name in sorted(source.classes) if source.module.rpartition(".")[0] in packages else ():
            item = source.classes[name]
            if "PreTrainedTokenizer" not in ancestors(item, sources) or not item.public:
                continue
            if name in usual or name.endswith("Fast"):
                continue
            fast = f"{name}Fast"
            slow = _processor_loader(sources, name, "tokenization")
            best = fast if fast in source.classes else name
            found.append((slow, _processor_loader(sources, best, "tokenization")))
    return found


def feature_extractor_rows(registry: Registry, sources: Sources) -> list[ProcessorRow]:
    """The architectures with a feature extractor."""
    rows = []
    for architecture in registry.architectures:
        if architecture.feature_extractor is not None:
            loader = _processor_loader(
                sources, architecture.feature_extractor, "feature_extraction"
            )
            alias = checkpoints_alias(architecture.configuration)
            rows.append(
                ProcessorRow(architecture=architecture, loader=loader, slow=loader, alias=alias)
            )
    return rows


def exports(registry: Registry, pages: Sequence[AutoModelPage], sources: Sources) -> list[Export]:
    """Everything that the public package offers, by module."""
    found = {module: set(names) for module, names in SHARED_EXPORTS.items()} | offered(sources)
    found["triformers.auto.configuration"] = {"AutoConfig"}
    found["triformers.auto.tokenization"] = {"AutoTokenizer"}
    found["triformers.auto.feature_extraction"] = {
        "AutoFeatureExtractor",
        "AutoImageProcessor",
    }
    found["triformers.mappings"] = {"CONFIG_MAPPING", *(row.name for row in mapping_rows(registry))}
    for page in pages:
        found[page.module] = {page.auto_class, page.base}
    for module, source in sources.modules.items():
        if PORTED_MODULES.fullmatch(module):
            for backend in BACKENDS:
                names = {public_name(name, backend) for name in source.public}
                found[ported_module(module, backend)] = names
        else:
            public = {item.name for item in source.classes.values() if item.public}
            found[module] = {name for name in public if not name.startswith("_")}
    return [export(module, names) for module, names in sorted(found.items()) if names]


def export(module: str, names: Iterable[str]) -> Export:
    """A module of which a package offers names."""
    function = "_" + "_".join(module.split(".")[1:]).removeprefix("architectures_")
    return Export(function=function, module=module, names=tuple(sorted(names)))


def served(registry: Registry, backend: Backend, home: str = HOME) -> dict[str, tuple[str, ...]]:
    """For every model type of a package the Auto classes of a backend that serve it."""
    return {
        architecture.model_type: tuple(
            public_name(task.auto_class, backend)
            for task in registry.tasks
            if architecture.classes(task.name, backend)
        )
        for architecture in registry.architectures
        if architecture.home == home
    }


def gaps(
    registry: Registry, pages: Sequence[AutoModelPage], backend: Backend
) -> list[tuple[AutoModelPage, str, str]]:
    """For every Auto class one architecture that it doesn't serve, and a class that does."""
    found = []
    known = served(registry, backend)
    for page in pages:
        for model_type, classes in known.items():
            if classes and page.auto_class not in classes:
                found.append((page, model_type, classes[0]))
                break
    return found


def _depth(architecture: Architecture, sources: Sources) -> int:
    found = sources.find(architecture.configuration, "configuration")
    return 0 if found is None else len(ancestors(found, sources))


def _model_loader(sources: Sources, name: str, backend: Backend) -> Loader:
    return Loader(
        function="_" + snake_case(name),
        module=ported_module(_module_of(sources, name, "modeling"), backend),
        class_name=public_name(name, backend),
    )


def _processor_loader(sources: Sources, name: str, kind: str) -> Loader:
    return Loader(
        function="_" + snake_case(name),
        module=_module_of(sources, name, kind),
        class_name=str(name),
    )


def _module_of(sources: Sources, name: str, kind: str) -> str:
    found = sources.find(name, kind)
    if found is None:  # check.py has looked at every class before.
        raise LookupError(f"no {kind}.py of the sources has a public class {name}")
    return found.module


def _configuration_module(architecture: Architecture) -> str:
    return f"{architecture.module}.configuration"
