"""Rules across the registry's entries, and between them and the sources."""

from __future__ import annotations

import re
from collections.abc import Iterator

from triformers_codegen.model import (
    BACKENDS,
    HOME,
    Architecture,
    Finding,
    Place,
    Registry,
    Task,
    Word,
)
from triformers_codegen.naming import PORTED_MODULES, public_name
from triformers_codegen.sources import (
    CORE,
    OPERATIONS,
    SourceClass,
    Sources,
    ancestors,
    call_of,
    config_class_of,
    fields_of,
    gives_values,
)
from triformers_codegen.spelling import listing, suggestion

CONFIGURATION_BASE = "PretrainedConfig"
TOKENIZER_BASE = "PreTrainedTokenizer"
FEATURE_EXTRACTOR_BASE = "PreTrainedFeatureExtractor"


def check(registry: Registry, sources: Sources) -> list[Finding]:
    """Everything that is wrong beyond what each value of the file shows by itself.

    Args:
        registry: what ``load`` read; an empty text in it has a finding already.
        sources: what ``read_sources`` read.

    Returns:
        The findings, in the order of their places.
    """
    findings = {
        *_twice(registry),
        *_shadowed_patterns(registry),
        *_public_names(registry),
        *_unlisted_sources(registry, sources),
        *_public_twice(registry, sources),
        *_forms(sources),
        *_values(sources),
        *_kept_by_keras(sources),
        *_levels(sources),
    }
    tasks = {str(task.name): task for task in registry.tasks}
    for architecture in registry.architectures:
        findings.update(_configuration(architecture, sources))
        findings.update(_processors(architecture, sources))
        findings.update(_models(architecture, tasks, sources))
    return sorted(findings)


def _twice(registry: Registry) -> Iterator[Finding]:
    """What only one entry may have."""
    owners: dict[tuple[str, str], Word] = {}

    def claim(kind: str, value: Word, text: str) -> Iterator[Finding]:
        owner = owners.setdefault((kind, text), value)
        if text and owner is not value:
            yield Finding(value.place, f"{kind} {text} already stands at {owner.place}")

    for task in registry.tasks:
        yield from claim("the Auto class", task.auto_class, task.auto_class)
    # Those of a registry beside the public one come last: it is them that can give way.
    for architecture in sorted(registry.architectures, key=lambda item: item.home != HOME):
        yield from claim("the package", architecture.model_type, architecture.package)
        for checkpoint in architecture.checkpoints:
            yield from claim("the checkpoint", checkpoint, checkpoint)


def _public_twice(registry: Registry, sources: Sources) -> Iterator[Finding]:
    """Classes with a public name that an Auto class or another class has, in any backend."""
    owners = {
        public_name(word, backend): str(word.place)
        for task in registry.tasks
        for word in (task.auto_class, task.model)
        for backend in BACKENDS
    }
    for module, source in sources.modules.items():
        backends = BACKENDS if PORTED_MODULES.fullmatch(module) else BACKENDS[:1]
        for item in source.classes.values():
            for backend in backends if item.public and not item.name.startswith("_") else ():
                name = public_name(item.name, backend)
                owner = owners.setdefault(name, _where(item))
                if owner != _where(item):
                    place = Place(path=item.path, line=item.line, column=1)
                    yield Finding(place, f"the public name {name} already stands at {owner}")


def _forms(sources: Sources) -> Iterator[Finding]:
    """What a ported source must keep to; and that all there is what it asks for."""
    known = sources.core.get(OPERATIONS) or frozenset()
    for module, source in sources.modules.items():
        ported = PORTED_MODULES.fullmatch(module) is not None
        yield from source.findings if ported and _is_ours(module) else ()
        for name in source.operations if ported and known else ():
            if name not in known:
                message = f"the kit has no operation {name}{suggestion(name, known)}"
                yield Finding(name.place, message)
        for wanted, name in source.of_core if sources.core else ():
            if (names := sources.core[wanted]) is None:
                yield Finding(name.place, f"there is no module {wanted}")
            elif name not in names:
                message = f"{wanted} has no {name}{suggestion(name, names)}"
                yield Finding(name.place, message)


def _is_ours(module: str) -> bool:
    """Whether a module is this project's: how others write theirs is their own affair."""
    return module.startswith(f"{CORE.name}.")


def _values(sources: Sources) -> Iterator[Finding]:
    """Public models whose ``__init__`` doesn't end by giving the initial values."""
    for source in sources.of_kind("modeling"):
        for item in source.classes.values():
            if not item.public or "PreTrainedModel" not in ancestors(item, sources):
                continue
            if call_of(item, sources) is not None and gives_values(item, sources) is False:
                place = Place(path=item.path, line=item.line, column=1)
                message = (
                    f"the __init__ of {item.name} doesn't end with self.post_init(), which gives"
                )
                yield Finding(place, f"{message} the initial values")


def _kept_by_keras(sources: Sources) -> Iterator[Finding]:
    """Attributes of models that Keras gives another meaning, or doesn't let be set."""
    for source in sources.of_kind("modeling"):
        for item in source.classes.values():
            for name in item.of_keras if "PreTrainedModel" in ancestors(item, sources) else ():
                message = (
                    'self.layers of a model is the list that Keras makes; read part_named(self, "layers")'
                    if name == "layers"
                    else f"self.{name} of a model is Keras's own and can't be set; name it otherwise"
                )
                yield Finding(name.place, message)


def _levels(sources: Sources) -> Iterator[Finding]:
    """Models and configurations that derive from more than one other architecture."""
    known: dict[tuple[str, str], frozenset[str]] = {}

    def line(item: SourceClass) -> frozenset[str]:
        """The architectures of a class and of all that it derives from."""
        key = (item.module, item.name)
        if key not in known:
            known[key] = frozenset()  # A class of a class of itself ends here.
            bases = (line(base) for base in sources.bases_of(item))
            known[key] = frozenset(_architecture(item)).union(*bases)
        return known[key]

    for kind in ("configuration", "modeling"):
        for source in filter(lambda source: _is_ours(source.module), sources.of_kind(kind)):
            for item in source.classes.values():
                others = sorted(line(item).difference(_architecture(item)))
                if len(others) > 1:
                    yield Finding(
                        Place(path=item.path, line=item.line, column=1),
                        f"{item.name} derives from the architectures {listing(others, 'and')}; derive "
                        "by one level, and compose the rest of blocks that they share",
                    )


def _architecture(item: SourceClass) -> list[str]:
    """The architecture's folder that a class lies in, if it lies in one."""
    match item.module.split("."):
        case [_, "architectures", package, _]:
            return [package]
        case _:
            return []


def _shadowed_patterns(registry: Registry) -> Iterator[Finding]:
    """Name patterns that never answer, because an earlier entry has the same."""
    earlier: dict[str, Architecture] = {}
    for item in registry.architectures:
        first = earlier.setdefault(_letters(item.name_pattern), item)
        if first is item:
            continue
        if first.home != item.home:
            yield Finding(
                first.name_pattern.place,
                f"the name pattern {first.name_pattern!r} would answer for every name that "
                f"{item.name_pattern!r} of {item.model_type} stands for "
                f"({item.name_pattern.place}); write a longer name_pattern",
            )
        else:
            yield Finding(
                item.name_pattern.place,
                f"the name pattern {item.name_pattern!r} never answers: every name that it matches "
                f"matches {first.name_pattern!r} of {first.model_type} before "
                f"({first.name_pattern.place}); give {item.model_type} another one",
            )


def _public_names(registry: Registry) -> Iterator[Finding]:
    """Name patterns of entries beside the public ones that would answer for public checkpoints.

    Each pattern has one finding: of names that don't say their type the longest pattern decides.
    """
    for own in registry.architectures:
        for public in registry.architectures if own.home != HOME else ():
            letters, usual = _letters(own.name_pattern), _letters(public.name_pattern)
            taken = [name for name in public.checkpoints if letters in _letters(name)]
            if public.home == HOME and taken and len(letters) > len(usual):
                yield Finding(
                    own.name_pattern.place,
                    f"the name pattern {own.name_pattern!r} would answer for {taken[0]} of "
                    f"{public.model_type} ({taken[0].place}); write another name_pattern",
                )
                break


def _letters(name: str) -> str:
    """What counts of names and patterns."""
    return re.sub("[-_]", "", name.lower())


def _unlisted_sources(registry: Registry, sources: Sources) -> Iterator[Finding]:
    """Models whose architecture no entry names."""
    listed: dict[str, set[str]] = {}  # None of a registry that can't be read.
    for architecture in registry.architectures:
        listed.setdefault(f"{architecture.home}_core", set()).add(architecture.package)
    for source in sources.of_kind("modeling"):
        match source.module.split("."):
            case [core, "architectures", package, _] if package not in (
                packages := listed.get(core, {package})
            ):
                yield Finding(
                    Place(path=source.path, line=1, column=1),
                    f"{registry.path} has no architecture {package!r}"
                    + suggestion(package, packages),
                )


def _configuration(architecture: Architecture, sources: Sources) -> Iterator[Finding]:
    """Its class lies in its own package and has its model type."""
    name = architecture.configuration
    module = f"{architecture.module}.configuration"
    source = sources.modules.get(module)
    if not name:
        return
    if source is None:
        folder = CORE.as_posix() if architecture.home == HOME else f"{architecture.home}_core"
        path = f"{folder}/architectures/{architecture.package}/configuration.py"
        yield Finding(name.place, f"there is no {path}, where {name} should be")
        return
    if (found := source.classes.get(name)) is None:
        near = suggestion(name, source.classes)
        yield Finding(name.place, f"{source.path} has no class {name}{near}")
        return
    yield from _derives(name, found, CONFIGURATION_BASE, sources)
    said = found.model_type
    if said != architecture.model_type:
        message = f"{name} ({_where(found)}) has the model_type {said!r}"
        yield Finding(name.place, f"{message}, not {str(architecture.model_type)!r}")


def _processors(architecture: Architecture, sources: Sources) -> Iterator[Finding]:
    """Tokenizers and feature extractors may be another architecture's."""
    tokenizer, extractor = architecture.tokenizer, architecture.feature_extractor
    for name in (tokenizer.slow, tokenizer.fast) if tokenizer else ():
        if name is not None:
            yield from _class(name, "tokenization", TOKENIZER_BASE, sources)
    if extractor is not None:
        yield from _class(extractor, "feature_extraction", FEATURE_EXTRACTOR_BASE, sources)


def _models(
    architecture: Architecture, tasks: dict[str, Task], sources: Sources
) -> Iterator[Finding]:
    for cell in architecture.models:
        task = tasks.get(cell.task)
        for names in cell.classes.values():
            for name in names:
                yield from _class(name, "modeling", "", sources)
                needed = task.outputs if task and name not in task.apart else ()
                yield from _call(name, needed, sources)
                yield from _configured(name, architecture, sources)


def _call(name: Word, needed: tuple[Word, ...], sources: Sources) -> Iterator[Finding]:
    """A model has a forward, whose outputs have what its task needs."""
    found = sources.find(name, "modeling")
    if found is None:
        return
    if (call := call_of(found, sources)) is None:
        message = f"{name} ({_where(found)}) has no forward that model_call decorates"
        yield Finding(name.place, message)
        return
    outputs = (sources.meant(written, call) for written in call.returns)
    for output in (item for item in outputs if item is not None):
        fields = fields_of(output, sources)
        if lacking := [field for field in needed if field not in fields]:
            message = f"{name} ({_where(found)}) returns a {output.name}, which lacks"
            yield Finding(name.place, f"{message} {listing(lacking, 'and')} of its task")


def _configured(name: Word, architecture: Architecture, sources: Sources) -> Iterator[Finding]:
    """A model takes its entry's configuration; another architecture's does if that derives."""
    found = sources.find(name, "modeling")
    own = sources.find(architecture.configuration, "configuration")
    if found is None or own is None or (config := config_class_of(found, sources)) is None:
        return
    if config not in {own.name, *ancestors(own, sources)}:
        message = f"{name} ({_where(found)}) is a model of {config}, which {own.name} doesn't"
        yield Finding(name.place, f"{message} derive from")


def _class(name: Word, kind: str, base: str, sources: Sources) -> Iterator[Finding]:
    """Exactly one public class of the architectures' files, which derives from a base if given."""
    if not name:
        return
    found = sources.named(name, kind)
    public = [item for item in found if item.public]
    if len(public) == 1:
        yield from _derives(name, public[0], base, sources)
    elif public:
        places = listing((_where(item) for item in public), "and")
        yield Finding(name.place, f"{name} stands for several public classes: {places}")
    elif found:
        message = f"{name} ({_where(found[0])}) isn't in its module's __all__"
        yield Finding(name.place, message)
    else:
        message = f"no architectures/*/{kind}.py has a class {name}"
        yield Finding(name.place, message + suggestion(name, sources.names(kind)))


def _derives(name: Word, found: SourceClass, base: str, sources: Sources) -> Iterator[Finding]:
    """A class that derives from a base, directly or through other classes of the sources."""
    if base and base not in ancestors(found, sources):
        beside = sources.modules[found.module].classes.values()
        fitting = [item.name for item in beside if base in ancestors(item, sources) and item.public]
        hint = f"; beside it, these do: {', '.join(fitting)}" if fitting else ""
        message = f"{name} ({_where(found)}) doesn't derive from {base}{hint}"
        yield Finding(name.place, message)


def _where(item: SourceClass) -> str:
    return f"{item.path}:{item.line}"
