"""Saves or loads models of every class in one backend, in a process of its own.

``python -m tests.exchange.worker BACKEND save|load|both FOLDER [MODEL_TYPE …]``: saving writes
``FOLDER/<backend>/<model class>``; loading reads what another backend has saved there, and exits with
an error if anything didn't fit, a warning came, a parameter isn't the saved one, or an architecture's
first class gives something else; with the same parameters the others give what their own tests compare.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

import triformers
from tests.support.reference import (
    Array,
    Case,
    case_of_class,
    classes_of,
    compare_outputs,
    flatten,
    unflatten,
    weights,
)
from triformers.auto.served import TORCH

BACKENDS = {"torch": "", "tensorflow": "TF", "flax": "Flax"}
TOLERANCES = {"torch": 1e-5, "tensorflow": 1e-4, "flax": 1e-4}

SAVED_BY = {"torch": "tensorflow", "tensorflow": "flax", "flax": "torch"}
"""Whose files each backend loads: those of the three are equal."""

# What a backend must do without. (TensorFlow itself imports JAX where it is installed.)
OTHERS = {
    "torch": {"tensorflow", "jax"},
    "tensorflow": {"torch"},
    "flax": {"torch", "tensorflow"},
}


def main(backend: str, action: str, folder: str, *model_types: str) -> None:
    """Does the one, the other or both for every class of some architectures; of all by default."""
    support = _support(backend)  # First, since it says how JAX compiles.
    called: set[str] = set()
    cases = [*_cases(model_types or [name for name, served in TORCH.items() if served])]
    # Classes of all backends have the same methods and no common base.
    classes: list[Any] = [getattr(triformers, BACKENDS[backend] + x.model_class) for x in cases]
    if action in ("save", "both"):
        for case, model_class in zip(cases, classes, strict=True):
            place = Path(folder) / backend / case.model_class
            support.build(model_class, case).save_pretrained(place)
    if action in ("load", "both"):
        for case, model_class in zip(cases, classes, strict=True):
            model = _load(model_class, Path(folder) / SAVED_BY[backend] / case.model_class)
            if case.model_type not in called:
                _check(backend, case, model, support)
            called.add(case.model_type)
    found = OTHERS[backend] & sys.modules.keys()
    assert not found, f"{backend} has imported {found}"


def _cases(model_types: Iterable[str]) -> Iterator[Case]:
    for model_type in model_types:
        for name in classes_of(model_type):
            yield case_of_class(model_type, name)


def _support(backend: str) -> Any:  # Modules with functions of the same names.
    if backend == "torch":
        from tests.support import torch

        return torch
    if backend == "tensorflow":
        from tests.support import tensorflow

        return tensorflow
    from tests.support import flax

    return flax


def _load(model_class: Any, folder: Path) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        model, info = model_class.from_pretrained(folder, output_loading_info=True)
    assert not any(info.values()), (folder, info)
    slots = model.parameter_slots()
    expected = weights(slots)
    for slot in slots:
        assert np.array_equal(np.asarray(slot.read()), expected[slot.name]), (folder, slot.name)
    return model


def _check(backend: str, case: Case, model: Any, support: Any) -> None:
    """Asserts that a model which another backend has saved gives the recorded outputs."""
    inputs = unflatten({n: support.to_input(array) for n, array in case.inputs.items()})

    def call(params: Any = None) -> Any:
        given = {} if params is None else {"params": params}
        return model(**inputs, **case.keywords, **given)

    output = support.evaluated(call, model.params) if backend == "flax" else call()
    actual = {name: _array(value) for name, value in flatten(dict(output.items())).items()}
    compare_outputs(case, actual, atol=TOLERANCES[backend])


def _array(value: Any) -> Array:  # A tensor of any backend.
    return np.asarray(value.detach() if hasattr(value, "detach") else value)


if __name__ == "__main__":
    main(*sys.argv[1:])
