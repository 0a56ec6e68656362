"""Saving and loading, checked parameter by parameter, whatever backend and architecture."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import load_file, save_file

from tests.support.reference import Array, weights
from tests.support.tiny import tiny_config

# Classes of all backends have the same methods and no common base.
Model = Any


def check_auto_class(
    auto_class: Any, model_class: type[Model], model_type: str, folder: Path
) -> None:
    """Asserts that the Auto class answers with this class and the saved parameters."""
    saved = _saved(model_class, model_type, folder)
    loaded = auto_class.from_pretrained(folder)
    assert type(loaded) is model_class
    _assert_equal(parameters(loaded), saved)


def check_keywords(auto_class: Any, model_class: type[Model], folder: Path) -> None:
    """Asserts that keywords go to the configuration or to the model, as documented.

    Args:
        auto_class: a backend's class for base models.
        model_class: its class for BERT, whose pooler is an option of the model alone.
        folder: an empty directory.
    """
    model_class(tiny_config("bert")).save_pretrained(folder)
    for source in (auto_class, model_class):
        loaded = source.from_pretrained(folder, output_attentions=True, add_pooling_layer=False)
        assert loaded.config.output_attentions and loaded.pooler is None
        assert source.from_pretrained(folder, False).pooler is None  # As the first of model_args.
        config = tiny_config("bert")
        given = source.from_pretrained(folder, config=config, add_pooling_layer=False)
        assert given.config is config and given.pooler is None
        usual = source.from_pretrained(folder)
        assert not usual.config.output_attentions and usual.pooler is not None


def check_may_lack(name: str, model: Model, folder: Path) -> Model:
    """Asserts that a file may lack a parameter that is computed, and says nothing of it.

    Args:
        name: the parameter's published name.
        model: one that has it.
        folder: an empty one.

    Returns:
        The model that was loaded of such a file.
    """
    model.save_pretrained(folder)
    path = folder / "model.safetensors"
    state = load_file(path)
    del state[name]
    save_file(state, path)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        loaded = type(model).from_pretrained(folder)
    assert np.array_equal(parameters(loaded)[name], parameters(model)[name])
    return loaded


def parameters(model: Model) -> dict[str, Array]:
    """A model's parameters by published name, with the checkpoint's axes."""
    return {slot.name: np.asarray(slot.read()) for slot in model.parameter_slots()}


def _saved(model_class: type[Model], model_type: str, folder: Path) -> dict[str, Array]:
    """Saves a model with the formula's parameters, and returns these."""
    config = tiny_config(model_type)
    config.save_pretrained(folder)
    values = weights(model_class(config).parameter_slots())
    state = {name: _tensor(model_class, value) for name, value in values.items()}
    model = model_class.from_pretrained(folder, state_dict=state, strict=True)
    model.save_pretrained(folder)
    return values


def _tensor(model_class: type[Model], value: Array) -> Any:
    if model_class.framework == "np":
        return value
    import torch

    return torch.from_numpy(value)


def _assert_equal(actual: dict[str, Array], expected: dict[str, Array]) -> None:
    assert sorted(actual) == sorted(expected)
    for name, value in expected.items():
        assert np.array_equal(actual[name], value), name
