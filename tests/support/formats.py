"""The recorded checkpoints of every published format, and what their tensors hold."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from tests.support.reference import Array, parameter_value

if TYPE_CHECKING:  # The environment that records has no pytest.
    import pytest

FORMATS = Path(__file__).parents[1] / "fixtures" / "formats"

PYTORCH = ("pytorch", "pytorch_sharded")
TENSORFLOW = ("tensorflow", "tensorflow_sharded", "tensorflow1")
FLAX = ("flax", "flax_sharded")
SAFETENSORS = ("tensorflow_safetensors", "flax_safetensors")
"""Names of the folders, by whose weights they hold."""

AUTO_CLASSES = {
    "bert": "AutoModelForPreTraining",
    "vit": "AutoModelForImageClassification",
    "gpt2": "AutoModelForCausalLM",
    "t5": "AutoModelForSeq2SeqLM",
    "bart": "AutoModelForSeq2SeqLM",
    "mbart": "AutoModelForSeq2SeqLM",
    "pegasus": "AutoModelForSeq2SeqLM",
    "marian": "AutoModelForSeq2SeqLM",
    "blenderbot": "AutoModelForSeq2SeqLM",
    "blenderbot-small": "AutoModelForSeq2SeqLM",
    "led": "AutoModelForSeq2SeqLM",
    "speech_to_text": "Speech2TextForConditionalGeneration",
    "dpr": "AutoModel",
    "encoder-decoder": "AutoModelForSeq2SeqLM",
    "tapas": "AutoModelForTableQuestionAnswering",
    "xlnet": "AutoModelForCausalLM",
    "albert": "AutoModelForPreTraining",
    "electra": "AutoModelForPreTraining",
    "electra_generator": "AutoModelForMaskedLM",
}
"""The class that loads the recorded checkpoints of an architecture, or of a part of it."""

SINUSOIDS = ("marian", "pegasus")
"""Whose positions are computed tables."""

CHECKPOINTS = tuple(
    (model, name)
    for model in AUTO_CLASSES
    for name in (*PYTORCH, *TENSORFLOW, *FLAX, *SAFETENSORS)
    if (FORMATS / model / name).is_dir()
)
"""All of them: architecture and folder."""

FILES = (
    "pytorch/pytorch_model.bin",
    "tensorflow/tf_model.h5",
    "tensorflow1/model.ckpt.index",
    "flax/flax_model.msgpack",
    "flax_safetensors/model.safetensors",
)
"""A file of weights of each format, of BERT's checkpoints."""

TYPES = (
    "bool",
    "uint8",
    "int8",
    "float8_e4m3fn",
    "float8_e5m2",
    "uint16",
    "int16",
    "float16",
    "bfloat16",
    "uint32",
    "int32",
    "float32",
    "uint64",
    "int64",
    "float64",
    "complex64",
    "complex128",
)
"""The types of the recorded tensors."""

NUMBERS = np.arange(6).reshape(2, 3)
"""What most of the recorded tensors of all types hold, as far as their type allows."""


def torch_arrays(torch: Any) -> dict[str, Any]:
    """Tensors of all types and of every way to lie in memory, for those who save them."""
    numbers = torch.arange(6, dtype=torch.float64).reshape(2, 3)
    tensors = {name: numbers.to(getattr(torch, name)) for name in TYPES}
    base = tensors["float32"]
    return tensors | {
        "shared": base,
        "parameter": torch.nn.Parameter(base),
        "transposed": base.t(),
        "slice": base[1:, 1:],
        "column": base[:, 1],
        "expanded": torch.arange(3.0).expand(2, 3),
        "scalar": torch.tensor(5.0),
        "empty": torch.zeros(0, 3),
    }


def torch_values() -> dict[str, Array]:
    """What ``torch_arrays`` holds."""
    base = NUMBERS.astype(np.float32)
    return {name: NUMBERS.astype(numpy_type(name)) for name in TYPES} | {
        "shared": base,
        "parameter": base,
        "transposed": base.T,
        "slice": base[1:, 1:],
        "column": base[:, 1],
        "expanded": np.array([[0, 1, 2], [0, 1, 2]], np.float32),
        "scalar": np.asarray(5, np.float32),
        "empty": np.zeros((0, 3), np.float32),
    }


def flax_arrays(jnp: Any) -> dict[str, Any]:
    """Arrays of several types, for the recorder."""
    return {
        "long": jnp.arange(99.0).reshape(9, 11),
        "bfloat16": jnp.arange(6).reshape(2, 3).astype(jnp.bfloat16),
        "int32": jnp.arange(6).reshape(2, 3),
        "bool": jnp.arange(6).reshape(2, 3) > 0,
        "scalar": jnp.float32(5),
        "numpy_scalar": np.float32(6),
        "empty": jnp.zeros((0, 3)),
    }


def flax_values() -> dict[str, Array]:
    """What ``flax_arrays`` holds."""
    return {
        "long": np.arange(99, dtype=np.float32).reshape(9, 11),
        "bfloat16": NUMBERS.astype(numpy_type("bfloat16")),
        "int32": NUMBERS.astype(np.int32),
        "bool": NUMBERS > 0,
        "scalar": np.asarray(5, np.float32),
        "numpy_scalar": np.asarray(6, np.float32),
        "empty": np.zeros((0, 3), np.float32),
    }


def numpy_type(name: str) -> np.dtype[Any]:
    """NumPy's type of that name; those that it lacks are in ml_dtypes."""
    import ml_dtypes

    return np.dtype(getattr(ml_dtypes, name, name))


def check_parameters(parameters: Mapping[str, Array]) -> None:
    """Asserts that parameters have the values that the recorder gave them.

    Args:
        parameters: by published name, with the checkpoint's axes.
    """
    assert parameters
    for name, value in parameters.items():
        expected = parameter_value(name, value.shape)
        assert np.array_equal(value, expected), name


# Models of all backends have the same methods and no common base.
Model = Any


def check_model(model: Model) -> None:
    """Asserts that a model of any backend has the recorded parameters."""
    from tests.support.loading import parameters  # Files alone are read without what models need.

    check_parameters(parameters(model))


def check_folder(prefix: str, model: str, folder: str, **flags: bool) -> None:
    """Asserts that a class loads a recorded checkpoint, and that everything in it fits.

    Args:
        prefix: of the backend's classes.
        model: the architecture.
        folder: one of ``CHECKPOINTS``.
        flags: ``from_tf`` or ``from_pt``.
    """
    import triformers

    auto = getattr(triformers, prefix + AUTO_CLASSES[model])
    loaded, info = auto.from_pretrained(FORMATS / model / folder, output_loading_info=True, **flags)
    from tests.support.loading import parameters

    found = parameters(loaded)
    if model in SINUSOIDS:
        # Files hold the tables that their library computes, or none.
        own = parameters(type(loaded)(loaded.config))
        for name in [name for name in found if name.endswith("embed_positions.weight")]:
            table = found.pop(name)
            recorded = parameter_value(name, table.shape)
            assert np.array_equal(table, recorded) or np.allclose(table, own[name], atol=1e-6)
            info["missing_keys"] = [key for key in info["missing_keys"] if key != name]
    assert not any(info.values()), info
    check_parameters(found)


def check_asked_for(
    prefix: str, folder: str, caplog: pytest.LogCaptureFixture, **flags: bool
) -> None:
    """Asserts that a flag loads another framework's weights, of which nothing is said then."""
    check_folder(prefix, "bert", folder, **flags)
    assert not caplog.records


def check_noted(prefix: str, folder: str, caplog: pytest.LogCaptureFixture) -> None:
    """Asserts that a note says that another framework's weights were read."""
    with caplog.at_level(logging.WARNING):
        check_folder(prefix, "bert", folder)
    assert "its weights were read from" in caplog.text


def check_file(prefix: str, file: str) -> None:
    """Asserts that a model takes the configuration beside a file of weights.

    Args:
        prefix: of the backend's classes.
        file: one of ``FILES``.
    """
    import triformers

    path = FORMATS / "bert" / file
    model = getattr(triformers, f"{prefix}BertForPreTraining").from_pretrained(path)
    check_model(model)
    assert model.config.name_or_path == str(path)


def check_file_and_configuration(prefix: str, folder: Path) -> None:
    """Asserts that the documented call with a PyTorch file and a configuration loads it.

    Args:
        prefix: of the backend's classes.
        folder: an empty one.
    """
    import triformers
    from triformers_core.architectures.bert.configuration import BertConfig

    source = FORMATS / "bert" / "pytorch"
    path = folder / "bert_pytorch_model.bin"
    shutil.copy(source / "pytorch_model.bin", path)
    config = BertConfig.from_json_file(source / "config.json")
    auto = getattr(triformers, f"{prefix}AutoModelForPreTraining")
    check_model(auto.from_pretrained(path, from_pt=True, config=config))


def check_base_model(prefix: str) -> None:
    """Asserts that a model without a head finds its part of every framework's checkpoint."""
    import triformers
    from tests.support.loading import parameters

    base = getattr(triformers, f"{prefix}BertModel")
    for folder in (*PYTORCH, *TENSORFLOW, *FLAX):
        model, info = base.from_pretrained(FORMATS / "bert" / folder, output_loading_info=True)
        assert not info["missing_keys"]
        assert all(name.startswith("cls.") for name in info["unexpected_keys"])
        check_parameters({f"bert.{name}": value for name, value in parameters(model).items()})
        assert model.pooler is not None


def check_alone(package: str, prefix: str) -> None:
    """Asserts that every checkpoint loads where the other backends' packages are missing.

    Args:
        package: the backend's own.
        prefix: of its classes.
    """
    program = f"""
import sys
for name in {{"torch", "tensorflow", "jax"}} - {{{package!r}}}:
    sys.modules[name] = None
from tests.support.formats import CHECKPOINTS, check_folder
for model, folder in CHECKPOINTS:
    check_folder({prefix!r}, model, folder)
print(len(CHECKPOINTS), "loaded")
"""
    path = os.pathsep.join(("src", "generated", "."))
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[2],
        env=os.environ | {"PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.stdout.strip() == f"{len(CHECKPOINTS)} loaded", done.stderr
