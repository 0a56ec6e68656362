"""Files that declare much and hold little."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from triformers_core.checkpoint.formats.keras_h5 import read_keras_h5
from triformers_core.checkpoint.formats.safetensors import read_safetensors
from triformers_core.checkpoint.formats.shards import shard_names
from triformers_core.checkpoint.layout import Layout
from triformers_core.checkpoint.records import TensorRecord
from triformers_core.checkpoint.slots import Slot
from triformers_core.errors import CorruptCheckpointError, WeightsMismatchError
from triformers_core.loading.load import LoadPolicy, load_state


def test_a_data_set_that_is_never_written(tmp_path: Path) -> None:
    import h5py

    path = tmp_path / "tf_model.h5"
    with h5py.File(path, "w") as file:
        file.create_dataset("a/a/kernel:0", shape=(2**28,), dtype="float32", fillvalue=1.0)
    with pytest.raises(CorruptCheckpointError, match="stores far fewer"):
        read_keras_h5(path, "np")


@pytest.mark.parametrize("name", ["x" * 300, "a\0b"])
def test_an_index_names_no_possible_file(tmp_path: Path, name: str) -> None:
    index = tmp_path / "model.safetensors.index.json"
    index.write_text(json.dumps({"weight_map": {"a": name}}))
    with pytest.raises(CorruptCheckpointError, match="index.json") as caught:
        shard_names(index)
    assert len(str(caught.value)) < 600


@pytest.mark.parametrize(
    "entry",
    [
        {"dtype": "F32", "shape": [1.0], "data_offsets": [0, 4]},
        {"dtype": "F32", "shape": {"0": 1}, "data_offsets": [0, 4]},
        {"dtype": "F32", "shape": [1], "data_offsets": [False, 4]},
    ],
)
def test_what_the_formats_own_library_refuses(tmp_path: Path, entry: object) -> None:
    header = json.dumps({"a": entry}).encode()
    path = tmp_path / "model.safetensors"
    path.write_bytes(len(header).to_bytes(8, "little") + header + b"\0" * 4)
    with pytest.raises(CorruptCheckpointError, match="header is unreadable: SafetensorError"):
        read_safetensors(path, "np")


def test_a_model_of_far_more_than_the_file_has() -> None:
    def never() -> None:
        raise AssertionError("it is refused before")

    shapes = {"small": (2,), "large": (2**20, 2**20)}
    slots = [
        Slot(
            name=name,
            shape=shape,
            layout=Layout.AS_IS,
            read=never,
            write=lambda value: never(),
        )
        for name, shape in shapes.items()
    ]
    source = {"small": TensorRecord(shape=(2,), read=never)}
    with pytest.raises(WeightsMismatchError, match=r"doesn't have, which holds 2.*large"):
        load_state(slots, source, LoadPolicy(base_model_prefix="", ignored=()))
