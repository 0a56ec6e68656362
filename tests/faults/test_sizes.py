"""Files that declare much and hold little."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from triformers_core.checkpoint.formats.flax_msgpack import read_flax_msgpack
from triformers_core.checkpoint.formats.keras_h5 import read_keras_h5
from triformers_core.checkpoint.formats.leveldb import masked_crc, read_table
from triformers_core.checkpoint.formats.safetensors import read_safetensors
from triformers_core.checkpoint.formats.shards import shard_names
from triformers_core.checkpoint.formats.tensorflow_bundle import read_tensorflow_bundle
from triformers_core.checkpoint.layout import Layout
from triformers_core.checkpoint.records import TensorRecord
from triformers_core.checkpoint.slots import Slot
from triformers_core.errors import (
    CorruptCheckpointError,
    InvalidConfigurationError,
    WeightsMismatchError,
)
from triformers_core.loading.load import LoadPolicy, load_state
from triformers_core.settings import read_json
from triformers_core.tokenization.sentencepiece import MOST_PIECES, parse


def test_a_data_set_that_is_never_written(tmp_path: Path) -> None:
    import h5py

    path = tmp_path / "tf_model.h5"
    with h5py.File(path, "w") as file:
        file.create_dataset("a/a/kernel:0", shape=(2**28,), dtype="float32", fillvalue=1.0)
    with pytest.raises(CorruptCheckpointError, match="stores far fewer"):
        read_keras_h5(path, "np")


def test_groups_in_one_another_without_end(tmp_path: Path) -> None:
    import h5py

    path = tmp_path / "tf_model.h5"
    with h5py.File(path, "w") as file:
        file.create_dataset("a/" * 1000 + "weight", data=1.0)
    with pytest.raises(CorruptCheckpointError, match="more than 64 groups lie in one another"):
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


@pytest.mark.parametrize("text", [" " * 2**24 + "{}", "[" + "[]," * 2**21 + "[]]"])
def test_a_text_that_is_too_large(tmp_path: Path, text: str) -> None:
    path = tmp_path / "config.json"
    path.write_text(text)
    with pytest.raises(InvalidConfigurationError, match=r"config\.json.*and isn't read"):
        read_json(path)
    with pytest.raises(CorruptCheckpointError, match=r"config\.json.*and isn't read"):
        shard_names(path)


def test_a_header_of_very_many_tensors(tmp_path: Path) -> None:
    entry = '"%d": {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]}'
    header = ("{" + ", ".join(entry % index for index in range(2**18)) + "}").encode()
    path = tmp_path / "model.safetensors"
    path.write_bytes(len(header).to_bytes(8, "little") + header)
    with pytest.raises(CorruptCheckpointError, match="more than 262144 tensors aren't read"):
        read_safetensors(path, "np")


def test_a_tensor_of_very_many_dimensions(tmp_path: Path) -> None:
    entry = {"dtype": "F32", "shape": [1] * 100_000, "data_offsets": [0, 4]}
    header = json.dumps({"a": entry}).encode()
    path = tmp_path / "model.safetensors"
    path.write_bytes(len(header).to_bytes(8, "little") + header + b"\0" * 4)
    began = time.process_time()
    with pytest.raises(CorruptCheckpointError, match="a tensor has 100000 dimensions"):
        read_safetensors(path, "np")
    assert time.process_time() - began < 5


def test_a_file_of_maps_that_hold_nothing(tmp_path: Path) -> None:
    path = tmp_path / "flax_model.msgpack"
    path.write_bytes(b"\x81\xa1a\xdd" + (2**22).to_bytes(4, "big") + b"\x80" * 2**22)
    with pytest.raises(CorruptCheckpointError, match="holds more than 2097152 values"):
        read_flax_msgpack(path, "np")


def block(*entries: tuple[int, bytes, bytes]) -> bytes:
    """A block of an index: of each entry what its key shares, the rest of the key, and its value."""
    rows = b"".join(
        varint(shared) + varint(len(rest)) + varint(len(value)) + rest + value
        for shared, rest, value in entries
    )
    block = rows + bytes(4) + (1).to_bytes(4, "little")
    return block + b"\0" + masked_crc(block + b"\0").to_bytes(4, "little")


def varint(number: int) -> bytes:
    low, high = number & 0x7F, number >> 7
    return bytes([low | 0x80]) + varint(high) if high else bytes([low])


def table(content: bytes, handles: list[tuple[int, int]]) -> bytes:
    """An index with some blocks, and where its last one says that they are."""
    places = block(*((0, b"k%d" % i, varint(a) + varint(b)) for i, (a, b) in enumerate(handles)))
    footer = b"\0\0" + varint(len(content)) + varint(len(places) - 5)
    magic = (0xDB4775248B80FB57).to_bytes(8, "little")
    return content + places + footer.ljust(40, b"\0") + magic


def test_an_index_that_lists_a_block_many_times() -> None:
    whole = block((0, b"name", b"value"))
    place = (0, len(whole) - 5)
    assert read_table(table(whole, [place])) == {b"name": b"value"}
    with pytest.raises(ValueError, match="begins at 0, before the end of another"):
        read_table(table(whole, [place] * 1000))


def test_an_index_of_names_that_grow() -> None:
    rows = [(0, b"x" * 4094, b"")] + [
        (4092, index.to_bytes(2, "big"), b"") for index in range(2**14)
    ]
    whole = block(*rows)
    with pytest.raises(ValueError, match="too long names"):
        read_table(table(whole, [(0, len(whole) - 5)]))


def test_an_index_of_tensorflow_that_is_no_index(tmp_path: Path) -> None:
    path = tmp_path / "model.ckpt.index"
    with path.open("wb") as file:
        file.truncate(2**40)
    with pytest.raises(CorruptCheckpointError, match="more than 4194304 bytes"):
        read_tensorflow_bundle(path, "np")


@pytest.mark.parametrize("pieces", [MOST_PIECES, MOST_PIECES + 1])
def test_a_model_of_pieces_without_end(pieces: int) -> None:
    said = "more than 1048576 pieces" if pieces > MOST_PIECES else "0 of its 1048576 pieces stand"
    began = time.process_time()
    with pytest.raises(CorruptCheckpointError, match=said):
        parse(b"\x0a\x00" * pieces, "spiece.model")
    assert time.process_time() - began < 5


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
