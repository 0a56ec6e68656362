"""Saves or loads models in one backend, in a process of its own.

``python -m tests.exchange.worker BACKEND save|load FOLDER``: saving writes
``FOLDER/<backend>/<model class>``; loading reads what every backend has saved there, and exits with
an error if a parameter or a result isn't the saved one.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np

import triformers
from tests.support.reference import Array, Case, compare_outputs, flatten, load_case, unflatten
from tests.support.reference import weights as formula

BACKENDS = {"torch": "", "tensorflow": "TF", "flax": "Flax"}

# What a backend must do without. (TensorFlow itself imports JAX where it is installed.)
OTHERS = {
    "torch": {"tensorflow", "jax"},
    "tensorflow": {"torch"},
    "flax": {"torch", "tensorflow"},
}

# Architecture and case: one with a tied head, one with images, one base model.
CASES = (("bert", "base"), ("bert", "pretraining"), ("vit", "image_classification"))

TOLERANCE = 1e-4


def main(backend: str, action: str, folder: str) -> None:
    """Does the one or the other for every case."""
    for model_type, name in CASES:
        case = load_case(model_type, name)
        model_class = getattr(triformers, BACKENDS[backend] + case.model_class)
        if action == "save":
            _save(model_class, case, Path(folder) / backend / case.model_class)
            continue
        for saver in BACKENDS:
            _load(model_class, backend, case, Path(folder) / saver / case.model_class)
    found = OTHERS[backend] & sys.modules.keys()
    assert not found, f"{backend} has imported {found}"


def _save(model_class: Any, case: Case, folder: Path) -> None:
    config = model_class.config_class.from_dict(case.config)
    config.save_pretrained(folder)
    values = formula(model_class(config).parameter_slots())
    state = {name: _state_value(model_class, value) for name, value in values.items()}
    model_class.from_pretrained(folder, state_dict=state, strict=True).save_pretrained(folder)


def _load(model_class: Any, backend: str, case: Case, folder: Path) -> None:
    model = model_class.from_pretrained(folder, strict=True)
    slots = model.parameter_slots()
    expected = formula(slots)
    for slot in slots:
        assert np.array_equal(np.asarray(slot.read()), expected[slot.name]), (folder, slot.name)
    inputs = {name: _tensor(backend, value) for name, value in case.inputs.items()}
    output = model(**unflatten(inputs), **case.keywords)
    actual = {name: _array(value) for name, value in flatten(dict(output.items())).items()}
    compare_outputs(case, actual, atol=TOLERANCE)


def _state_value(model_class: Any, value: Array) -> Any:
    return _tensor("torch", value) if model_class.framework == "pt" else value


def _tensor(backend: str, value: Array) -> Any:
    value = value.astype(np.float32) if value.dtype.kind == "f" else value
    if backend != "torch":
        return value
    import torch

    return torch.from_numpy(value)


def _array(value: Any) -> Array:
    return np.asarray(value.detach() if hasattr(value, "detach") else value)


if __name__ == "__main__":
    main(*sys.argv[1:])
