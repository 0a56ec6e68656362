"""Keras' ``tf_model.h5`` (HDF5), read with h5py and without TensorFlow.

A whole model's file has a group for every layer, and in it the layer's variables under their full
names, which begin with the model's own. A shard has the variables alone, without that beginning.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from triformers_core.checkpoint.formats.weights import Weights
from triformers_core.checkpoint.records import ITEM_SIZES, Framework, TensorRecord
from triformers_core.checkpoint.slots import Tensor
from triformers_core.errors import MissingBackendError, shown
from triformers_core.files.damage import corrupt, reading

# What declares so much, and stores so much less, is made to fill the memory.
_LARGE = 2**26
_RATIO = 200
_MOST_ENTRIES = 2**18
_DEEPEST = 64  # Groups in one another, each of which takes longer to reach.


def read_keras_h5(path: Path, framework: Framework) -> Weights:
    """Opens a file of Keras' weights.

    Args:
        path: the file.
        framework: what its tensors are to be.

    Raises:
        CorruptCheckpointError: it is damaged, or refers to other files.
        MissingBackendError: h5py isn't installed.
    """
    try:
        import h5py
    except ImportError as error:
        raise MissingBackendError(
            f"Reading {path} needs the package 'h5py', which isn't installed: "
            "pip install 'triformers[h5]'."
        ) from error
    found: list[tuple[str, Any]] = []  # h5py has no types.

    def visit(place: str | bytes, item: Any) -> bool | None:
        if isinstance(place, bytes):
            raise ValueError(f"the name {shown(place)} isn't UTF-8")
        if place.count("/") >= _DEEPEST:
            raise ValueError(f"more than {_DEEPEST} groups lie in one another")
        found.append((place, item))
        return True if len(found) > _MOST_ENTRIES else None  # Anything but None ends it.

    with reading(path, "it is no file of HDF5"):
        if h5py.File(path, "r").visititems(visit):
            raise ValueError(f"it holds more than {_MOST_ENTRIES} groups and data sets")
    variables: dict[str, Any] = {}
    for place, item in found:
        if isinstance(item, h5py.Dataset):
            with reading(path, "a layer's names can't be read"):
                name = _variable_name(place, item.file)
            # A layer that uses another one's variable has it, too.
            variables.setdefault(name, item)
    return Weights(
        naming="tensorflow",
        records={
            name.replace("/", "."): _record(path, variable, framework)
            for name, variable in variables.items()
        },
    )


def _variable_name(place: str, file: Any) -> str:
    """A variable's name without the layer's group and the model's own name before it."""
    layer, _, rest = place.partition("/")
    # Keras numbers the attribute where a layer has very many variables.
    whole_model = {"weight_names", "weight_names0"} & set(file[layer].attrs)
    # A variable of the model itself has no layer's name before it.
    return (rest.partition("/")[2] or rest) if whole_model else place


def _record(path: Path, dataset: Any, framework: Framework) -> TensorRecord:
    if dataset.external or dataset.is_virtual:
        raise corrupt(path, f"{dataset.name} lies in another file")
    if dataset.shape is None:
        raise corrupt(path, f"{dataset.name} holds nothing")
    if dataset.nbytes > _LARGE and dataset.nbytes > _RATIO * dataset.id.get_storage_size():
        raise corrupt(path, f"{dataset.name} declares {dataset.nbytes} bytes, and stores far fewer")
    if dataset.dtype.name not in ITEM_SIZES:
        raise corrupt(path, f"{dataset.name} has the type {dataset.dtype}")

    def read() -> Tensor:
        try:
            array = dataset[...]  # An array even if it has no axes.
        except OSError as error:
            raise corrupt(path, error) from error
        array = array.astype(array.dtype.newbyteorder("="), copy=False)
        if framework == "np":
            return array
        import torch

        return torch.from_numpy(array)

    return TensorRecord(shape=tuple(dataset.shape), read=read)
