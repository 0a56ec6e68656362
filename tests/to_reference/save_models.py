"""Saves models in one backend, in a process of its own, for the reference to load.

``python -m tests.to_reference.save_models BACKEND MAX_SHARD_SIZE FOLDER [MODEL_TYPE …]`` writes, for
every recorded case of a registered architecture, ``FOLDER/<model type>/<case>``; of cases that have the same model
the first one alone. It exits with an error if a registered class has no case.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import triformers
from tests.support.reference import Case, case_names, load_case
from triformers_codegen.load import load
from triformers_codegen.model import Architecture, Backend
from triformers_codegen.naming import public_name
from triformers_codegen.usage import architecture_of

ROOT = Path(__file__).resolve().parents[2]


def main(backend: Backend, max_shard_size: str, folder: str, *model_types: str) -> None:
    """Saves the models of some architectures; of all by default."""
    build = importlib.import_module(f"tests.support.{backend}").build
    registry, findings = load(ROOT / "registry.yaml", "registry.yaml")
    assert not findings, findings
    wanted: set[str] = set()
    chosen = [architecture_of(registry, name) for name in model_types]
    for architecture in chosen or registry.architectures:
        classes = {
            str(name): getattr(triformers, public_name(name, backend))
            for cell in architecture.models
            for name in cell.classes.get(backend, ())
        }
        served = {
            str(name) for cell in architecture.models for n in cell.classes.values() for name in n
        }
        for case in _different_models(architecture):
            model_class = classes.get(case.model_class)
            if case.model_class not in served:  # One that no Auto class answers with.
                model_class = getattr(triformers, public_name(case.model_class, backend))
            if model_class is not None:
                model = build(model_class, case)
                path = Path(folder, architecture.model_type, case.name)
                model.save_pretrained(path, max_shard_size=max_shard_size)
        wanted |= classes.keys()
    # Of any architecture: mT5 has T5's classes in Flax.
    recorded = {
        case.model_class
        for architecture in registry.architectures
        for case in _different_models(architecture)
    }
    assert wanted <= recorded, f"There is no recorded case of {sorted(wanted - recorded)}"


def _different_models(architecture: Architecture) -> Iterator[Case]:
    """An architecture's recorded cases, but for those whose model an earlier one has."""
    seen: set[tuple[str, str]] = set()
    for name in case_names(architecture.model_type) if architecture.models else ():
        case = load_case(architecture.model_type, name)
        model = (case.model_class, json.dumps(case.config, sort_keys=True))
        if model not in seen:
            seen.add(model)
            yield case


if __name__ == "__main__":
    arguments: list[Any] = sys.argv[1:]  # The first is a backend's name.
    main(*arguments)
