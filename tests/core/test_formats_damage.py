"""Files of weights that are damaged, hostile or something else: one specific error each."""

from __future__ import annotations

import json
import os
import pickle
import random
import shutil
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest

from tests.core.test_formats import older_file, weights
from tests.support.formats import FORMATS
from triformers_core.checkpoint.formats.pytorch import read_pytorch
from triformers_core.errors import CheckpointNotFoundError, CorruptCheckpointError

__all__ = ["older_file"]  # A fixture.

FILES = (
    "pytorch/pytorch_model.bin",
    "pytorch_sharded/pytorch_model-00002-of-00002.bin",
    "pytorch_sharded/pytorch_model.bin.index.json",
    "tensorflow/tf_model.h5",
    "tensorflow_sharded/tf_model-00001-of-00002.h5",
    "tensorflow1/model.ckpt.index",
    "flax/flax_model.msgpack",
    "flax_sharded/flax_model-00001-of-00002.msgpack",
    "flax_safetensors/model.safetensors",
)


def damaged(tmp_path: Path, file: str, change: Callable[[bytes], bytes]) -> Path:
    """A copy of a recorded checkpoint in which one file is changed."""
    folder, name = file.split("/")
    copy = tmp_path / folder
    shutil.copytree(FORMATS / "bert" / folder, copy, dirs_exist_ok=True)
    (copy / name).write_bytes(change((FORMATS / "bert" / file).read_bytes()))
    return copy


def with_a_bit_turned(place: int, content: bytes) -> bytes:
    """The content with the last bit of one byte changed."""
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


def read_all(folder: Path) -> None:
    """Reads every tensor of a checkpoint."""
    for record in weights(folder).values():
        record.read()


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:1\n", "is a Git LFS pointer"),
        (b"\n<!DOCTYPE html><html><body>Sign in</body></html>", "is an HTML page"),
        (b"", "is damaged or cut short"),
        (b"PK\x03\x04", "is damaged or cut short"),
        (bytes(range(256)), "is damaged or cut short"),
    ],
)
def test_something_else_in_place_of_the_file(
    tmp_path: Path, file: str, content: bytes, message: str
) -> None:
    folder = damaged(tmp_path, file, lambda _: content)
    with pytest.raises(CorruptCheckpointError, match=message) as caught:
        read_all(folder)
    assert str(folder / Path(file).name) in str(caught.value)


@pytest.mark.parametrize("file", [*FILES, "tensorflow1/model.ckpt.data-00000-of-00001"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_file_that_is_cut_short(tmp_path: Path, file: str, share: float) -> None:
    folder = damaged(tmp_path, file, lambda content: content[: int(len(content) * share)])
    with pytest.raises(CorruptCheckpointError):
        read_all(folder)


@pytest.mark.parametrize("share", [0.001, 0.1, 0.5, 0.999])
def test_an_older_pytorch_file_that_is_cut_short(
    tmp_path: Path, older_file: Path, share: float
) -> None:
    content = older_file.read_bytes()
    (tmp_path / "pytorch_model.bin").write_bytes(content[: int(len(content) * share)])
    with pytest.raises(CorruptCheckpointError):
        read_all(tmp_path)


# HDF5 itself isn't safe from such files.
@pytest.mark.parametrize("file", [name for name in FILES if not name.endswith(".h5")])
def test_random_damage_never_leads_to_another_error(tmp_path: Path, file: str) -> None:
    chance = random.Random(file)

    def change(content: bytes) -> bytes:
        changed = bytearray(content)
        for _ in range(chance.choice([1, 3, 30])):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        return bytes(changed)

    refused = 0
    for _ in range(150):
        folder = damaged(tmp_path, file, change)
        try:
            read_all(folder)
        except (CorruptCheckpointError, CheckpointNotFoundError):  # A shard of another name.
            refused += 1
    assert refused


def test_a_damaged_header_is_not_quoted(tmp_path: Path) -> None:
    header = b'{"' + b"x" * 10_000 + b"\xff"
    (tmp_path / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header)
    with pytest.raises(CorruptCheckpointError, match="invalid UTF-8 in header") as caught:
        read_all(tmp_path)
    assert len(str(caught.value)) < 500


def test_the_checksums_of_a_tensorflow_index_are_verified(tmp_path: Path) -> None:
    for place in range(0, 1800, 37):
        folder = damaged(
            tmp_path, "tensorflow1/model.ckpt.index", partial(with_a_bit_turned, place)
        )
        with pytest.raises(CorruptCheckpointError):
            read_all(folder)


class Call:
    """Pickled, it is a call of any function."""

    def __init__(self, function: Callable[..., Any], *args: Any) -> None:
        self.function, self.args = function, args

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return self.function, self.args


HOSTILE = [
    (Call(os.system, "exit 1"), r"posix\.system"),
    (Call(eval, "1"), r"builtin(s|__)\.eval"),
    (Call(getattr, "a", "b"), r"builtin(s|__)\.getattr"),
    (Call(pickle.loads, b"N."), r"pickle\.loads"),
    ({"weight": np.zeros(3)}, r"numpy"),
]


@pytest.mark.parametrize(("content", "name"), HOSTILE)
@pytest.mark.parametrize("older", [False, True])
def test_a_pickle_never_runs_code(tmp_path: Path, content: Any, name: str, older: bool) -> None:
    path = tmp_path / "pytorch_model.bin"
    if older:
        path.write_bytes(pickle.dumps(content, 2))
    else:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("archive/data.pkl", pickle.dumps(content, 2))
            archive.writestr("archive/version", "3\n")
    with pytest.raises(CorruptCheckpointError, match=f"asks for .*{name}.*more than tensors"):
        read_pytorch(path, "np")


@pytest.mark.parametrize(
    "code",
    [
        b"ctorch.storage\n_load_from_bytes\n.",
        b"ctorch._utils\n_rebuild_tensor_v2.__globals__\n.",
        b"\x80\x04\x8c\x0ccollections\x8c\x18OrderedDict.__init_subclass__\x93.",
        b"i__builtin__\neval\n.",
    ],
)
def test_no_other_name_of_a_known_module_either(tmp_path: Path, code: bytes) -> None:
    path = tmp_path / "pytorch_model.bin"
    path.write_bytes(code)
    with pytest.raises(CorruptCheckpointError):
        read_pytorch(path, "np")


def test_a_pickle_cannot_change_what_later_files_are_read_with(tmp_path: Path) -> None:
    # Calls "setattr" on the function that rebuilds tensors, as the opcode BUILD does.
    state = b"}(X\x08\x00\x00\x00functionX\x01\x00\x00\x00xu"
    (tmp_path / "pytorch_model.bin").write_bytes(
        b"\x80\x02ctorch._utils\n_rebuild_tensor_v2\nN" + state + b"\x86b."
    )
    with pytest.raises(CorruptCheckpointError):
        read_pytorch(tmp_path / "pytorch_model.bin", "np")
    assert len(weights(FORMATS / "bert" / "pytorch")) == 48


def _rewritten(path: Path, **changes: bytes) -> None:
    """Writes a recorded archive of PyTorch's with some members changed or added."""
    source = FORMATS / "bert" / "pytorch" / "pytorch_model.bin"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w") as new:
        for name in [*old.namelist(), *(f"pytorch_model/{name}" for name in changes)]:
            short = name.partition("/")[2]
            if name not in new.namelist():
                new.writestr(name, changes[short] if short in changes else old.read(name))


def test_big_endian_numbers_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "pytorch_model.bin"
    _rewritten(path)
    assert len(weights(tmp_path)) == 48
    _rewritten(path, byteorder=b"big")
    with pytest.raises(CorruptCheckpointError, match="big-endian"):
        weights(tmp_path)


def test_big_endian_numbers_of_the_older_layout_are_refused(tmp_path: Path) -> None:
    about = {"protocol_version": 1001, "little_endian": False, "type_sizes": {}}
    parts: tuple[object, ...] = (0x1950A86A20F9469CFC6C, 1001, about, {}, [])
    content = b"".join(pickle.dumps(part, 2) for part in parts)
    (tmp_path / "pytorch_model.bin").write_bytes(content)
    with pytest.raises(CorruptCheckpointError, match="big-endian"):
        weights(tmp_path)


def test_programs_and_compressed_archives_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "pytorch_model.bin"
    _rewritten(path, **{"constants.pkl": b"N."})
    with pytest.raises(CorruptCheckpointError, match="isn't one of torch.save with tensors"):
        weights(tmp_path)
    source = FORMATS / "bert" / "pytorch" / "pytorch_model.bin"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    with pytest.raises(CorruptCheckpointError, match="is compressed"):
        weights(tmp_path)


def test_a_pickle_of_something_else_than_a_state(tmp_path: Path) -> None:
    for content in ([1, 2], {"epoch": 3}):
        with zipfile.ZipFile(tmp_path / "pytorch_model.bin", "w") as archive:
            archive.writestr("a/data.pkl", pickle.dumps(content, 2))
        with pytest.raises(CorruptCheckpointError, match="holds no tensors by name"):
            weights(tmp_path)


@pytest.mark.parametrize("name", ["../elsewhere.bin", "/etc/passwd", "a\\b", "..", "", 3])
def test_an_index_cannot_leave_its_folder(tmp_path: Path, name: object) -> None:
    index = {"weight_map": {"a": name}}
    (tmp_path / "pytorch_model.bin.index.json").write_text(json.dumps(index))
    with pytest.raises(CorruptCheckpointError, match="outside its folder"):
        weights(tmp_path)


SHARDED = (
    "pytorch_sharded/pytorch_model.bin.index.json",
    "tensorflow_sharded/tf_model.h5.index.json",
    "flax_sharded/flax_model.msgpack.index.json",
)


@pytest.mark.parametrize("file", SHARDED)
def test_an_index_that_promises_what_its_shards_lack(tmp_path: Path, file: str) -> None:
    def moved(content: bytes) -> bytes:
        index = json.loads(content)
        first, last = sorted(set(index["weight_map"].values()))
        tensor = next(name for name, place in index["weight_map"].items() if place == first)
        index["weight_map"][tensor] = last
        return json.dumps(index).encode()

    def added(content: bytes) -> bytes:
        index = json.loads(content)
        index["weight_map"]["bert/nothing"] = next(iter(index["weight_map"].values()))
        return json.dumps(index).encode()

    assert len(weights(FORMATS / "bert" / file.partition("/")[0])) > 40
    for change in (moved, added):
        with pytest.raises(CorruptCheckpointError, match=r"holds '.*', which it doesn't"):
            read_all(damaged(tmp_path, file, change))


@pytest.mark.parametrize("file", SHARDED)
def test_a_tensor_in_two_shards(tmp_path: Path, file: str) -> None:
    folder = damaged(tmp_path, file, lambda content: content)
    first, last = sorted(path for path in folder.iterdir() if "-of-00002" in path.name)
    index = json.loads((folder / Path(file).name).read_bytes())
    names = [name for name, place in index["weight_map"].items() if place == first.name]
    index["weight_map"] = {names[0]: first.name} | dict.fromkeys(names[1:], last.name)
    shutil.copy(first, last)
    (folder / Path(file).name).write_text(json.dumps(index))
    with pytest.raises(CorruptCheckpointError, match="is in .* and in another shard"):
        read_all(folder)


def test_a_file_of_keras_cannot_refer_to_others(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(bytes(16))
    path = tmp_path / "tf_model.h5"
    with h5py.File(path, "w") as file:
        file.create_dataset("a/kernel:0", (4,), "f4", external=[(str(secret), 0, 16)])
    with pytest.raises(CorruptCheckpointError, match="lies in another file"):
        weights(tmp_path)
    with h5py.File(path, "w") as file:
        layout = h5py.VirtualLayout((4,), "f4")
        layout[:] = h5py.VirtualSource(str(secret), "b", (4,))
        file.create_virtual_dataset("a/kernel:0", layout)
    with pytest.raises(CorruptCheckpointError, match="lies in another file"):
        weights(tmp_path)
    with h5py.File(path, "w") as file:
        file["a"] = h5py.ExternalLink(str(secret), "b")
        file["b/bias:0"] = np.ones(2, np.float32)
    assert list(weights(tmp_path)) == ["b.bias"]


@pytest.mark.parametrize(
    "entry",
    [
        {"dtype": "F32", "shape": [2], "data_offsets": [0, 4]},
        {"dtype": "F32", "shape": [-1, -1], "data_offsets": [0, 4]},
        {"dtype": "F7", "shape": [1], "data_offsets": [0, 4]},
        {"dtype": "F32", "shape": [1], "data_offsets": [4, 8]},
        {"dtype": "F32", "shape": [1], "data_offsets": [-4, 0]},
        {"dtype": "F32", "shape": [1]},
        [],
    ],
)
def test_a_safetensors_header_that_contradicts_itself(tmp_path: Path, entry: object) -> None:
    header = json.dumps({"a": entry}).encode()
    content = len(header).to_bytes(8, "little") + header + bytes(4)
    (tmp_path / "model.safetensors").write_bytes(content)
    with pytest.raises(CorruptCheckpointError, match="header is unreadable"):
        weights(tmp_path)
