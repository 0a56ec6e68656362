"""What the generated tests are about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from triformers_codegen.model import Architecture, Backend, Registry
from triformers_codegen.naming import public_name
from triformers_codegen.plan import AutoModelPage
from triformers_codegen.sources import Sources, call_of


@dataclass(frozen=True, slots=True)
class TestedModels:
    """What is tested of an architecture in a backend.

    Args:
        models: its models by their names in the source, those that no Auto class answers with too;
            another's models are tested there, unless there are no others.
        auto_classes: pairs of an Auto class and the class that answers.
    """

    models: Mapping[str, str]
    auto_classes: Sequence[tuple[str, str]]


def tested_models(
    registry: Registry, pages: Sequence[AutoModelPage], sources: Sources, backend: Backend
) -> list[tuple[Architecture, TestedModels]]:
    """What is tested of every architecture that has a model in a backend.

    Args:
        registry: what is registered.
        pages: the Auto classes of the backend.
        sources: the hand-written modules.
        backend: which one.
    """
    answers: dict[str, dict[str, str]] = {}
    auto_classes: dict[str, list[tuple[str, str]]] = {}
    for page in pages:
        for row in page.rows:
            kind = str(row.architecture.model_type)
            names = row.architecture.classes(page.task.name, page.backend)
            for name, item in zip(names, row.loaders, strict=True):
                answers.setdefault(kind, {})[str(name)] = item.class_name
            pair = (page.auto_class, row.default.class_name)
            auto_classes.setdefault(kind, []).append(pair)
    found = []
    for architecture in registry.architectures:
        own = {
            name: public_name(name, backend)
            for source in sources.of_package(architecture.package, "modeling")
            for name, item in source.classes.items()
            if item.public and call_of(item, sources) is not None
        }
        kind = str(architecture.model_type)
        tested = TestedModels(own or answers.get(kind, {}), auto_classes.get(kind, []))
        if tested.models:
            found.append((architecture, tested))
    return found


def type_test_names(pages: Sequence[AutoModelPage]) -> list[str]:
    """What the type tests of a backend import from the public package."""
    names = {"PretrainedConfig"}
    for page in pages:
        if page.rows:
            names |= {page.auto_class, page.base}
        for row in page.rows:
            names |= {str(row.architecture.configuration)}
            names |= {item.class_name for item in row.loaders}
    return sorted(names)
