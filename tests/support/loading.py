"""Saving and loading, checked parameter by parameter, whatever backend and architecture."""

from __future__ import annotations

import json
import warnings
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from tests.support.reference import Array, case_of_class, classes_of, weights
from tests.support.tiny import tiny_config
from triformers import BertConfig, InvalidInputError, NotPartError
from triformers_codegen.site import example

# Classes of all backends have the same methods and no common base.
Model = Any


def check_auto_class(
    auto_class: Any, model_class: type[Model], model_type: str, folder: Path
) -> None:
    """Asserts that the Auto class answers with this class and the saved parameters, as the example of its
    page says."""
    saved = _saved(model_class, model_type, folder)
    known: dict[str, Any] = {}
    exec("\n".join(example(auto_class.__name__, model_class.__name__, str(folder))), known)
    loaded = known["model"]
    assert type(loaded) is model_class and loaded.name_or_path == str(folder)
    _assert_equal(parameters(loaded), saved)


def check_class_of(auto_class: Any, model_type: str, model_class: type[Model]) -> None:
    """Asserts that a configuration decides the class: of a model without values, which take longer."""
    (base,) = (each for each in model_class.__mro__ if "post_init" in vars(each))
    with mock.patch.object(base, "post_init", lambda model: None):
        model = auto_class.from_config(tiny_config(model_type))
    assert type(model) is model_class


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


def check_older_keywords(auto_class: Any, model_class: type[Model], folder: Path) -> None:
    """Asserts what becomes of keywords that other libraries take.

    Args:
        auto_class: a backend's class for base models.
        model_class: its class for BERT.
        folder: an empty directory.
    """
    model_class(tiny_config("bert")).save_pretrained(folder)
    same = {"low_cpu_mem_usage": True, "_fast_init": False, "trust_remote_code": True}
    for source in (auto_class, model_class):
        assert type(source.from_pretrained(folder, **same)) is model_class
        for name, hint in (("device_map", "model.to"), ("attn_implementation", "leave it out")):
            with pytest.raises(InvalidInputError, match=rf"an option '{name}'\. .*{hint}"):
                source.from_pretrained(folder, **{name: "auto"})
        with pytest.raises(InvalidInputError, match="takes add_pooling_layer by position"):
            source.from_pretrained(folder, False, 3)
    assert type(auto_class.from_config(tiny_config("bert"), **same)) is model_class


def check_state_dicts(auto_class: Any, model_class: type[Model], state_dict: Any) -> None:
    """Asserts that weights in memory are taken whatever backend they are of, without a name.

    Args:
        auto_class: a backend's class for base models.
        model_class: its class for BERT.
        state_dict: the tensors of a tiny BERT by their published names, of any backend.
    """
    config = tiny_config("bert")
    for source in (auto_class, model_class):
        loaded = source.from_pretrained(None, config=config, state_dict=state_dict, strict=True)
        _assert_equal(parameters(loaded), {n: np.asarray(a) for n, a in state_dict.items()})
    with pytest.raises(InvalidInputError, match="name_or_path is None; .*state_dict=weights"):
        model_class.from_pretrained(None, config=config)
    for wrong, found in (({"a": 3}, "'a' is a int"), ([], "a list came")):
        with pytest.raises(InvalidInputError, match=f"tensors by their names; {found}"):
            auto_class.from_pretrained(None, config=config, state_dict=wrong)
        if wrong:
            with pytest.raises(InvalidInputError, match=found):
                loaded.save_pretrained("absent", state_dict=wrong)


def check_what_is_no_part(auto_class: Any, model: Model, folder: Path) -> None:
    """Asserts that calls of what isn't part of this library say what to use instead."""
    untyped: Any = model  # To type checkers there is no such method.
    with pytest.raises(NotPartError, match="no scores of a next token"):
        untyped.generate("x")
    with pytest.raises(NotPartError, match=r"registry\.yaml"):
        auto_class.register(BertConfig, type(model))
    for size in (0, -1, "5"):
        with pytest.raises(InvalidInputError, match="no size of a vocabulary"):
            model.resize_token_embeddings(size)
    model.save_pretrained(folder)
    path = folder / "config.json"
    path.write_text(
        json.dumps(json.loads(path.read_text()) | {"quantization_config": {"quant_method": "gptq"}})
    )
    with pytest.raises(NotPartError, match=r"are quantised \(.*: gptq\)"):
        auto_class.from_pretrained(folder)


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
    """Saves the model of a recorded case of a class, and returns its parameters: the formula's.

    A class of another architecture, as FlaxT5Model is for mT5, has initial ones.
    """
    name = model_class.__name__.removeprefix(model_class.class_prefix)
    if name not in classes_of(model_type):
        model = model_class(tiny_config(model_type))
        model.save_pretrained(folder)
        return parameters(model)
    case = case_of_class(model_type, name)
    model = import_module(f"tests.support.{model_class.backend}").BUILT(model_class, case)
    model.save_pretrained(folder)
    return weights(model.parameter_slots())


def _assert_equal(actual: dict[str, Array], expected: dict[str, Array]) -> None:
    assert sorted(actual) == sorted(expected)
    for name, value in expected.items():
        assert np.array_equal(actual[name], value), name
