"""TensorFlow-1 checkpoints (``model.ckpt.index`` and its data files), read without TensorFlow.

The index is a LevelDB table from names to small protocol buffers (``tensor_bundle.proto``): type,
shape, data file and place of every tensor.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from triformers_core.checkpoint.formats.leveldb import read_table
from triformers_core.checkpoint.formats.weights import Weights
from triformers_core.checkpoint.records import ITEM_SIZES, Framework, MappedFile, TensorRecord
from triformers_core.errors import shown
from triformers_core.files.bounded import read_bounded
from triformers_core.files.damage import corrupt, reading
from triformers_core.files.protobuf import Message

# Numbers of TensorFlow's types (types.proto).
_TYPES: dict[int, str] = {
    1: "float32",
    2: "float64",
    3: "int32",
    4: "uint8",
    5: "int16",
    6: "int8",
    8: "complex64",
    9: "int64",
    10: "bool",
    14: "bfloat16",
    17: "uint16",
    18: "complex128",
    19: "float16",
    22: "uint32",
    23: "uint64",
}
_TEXT = 7
_MOST_BYTES = 2**22  # Of an index: some hundred a tensor.
_MOST_FILES = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """Where a tensor lies.

    Args:
        dtype: number of its type.
        shape: its shape.
        shard: number of its data file.
        start: where it begins there, in bytes.
        size: its bytes.
        sliced: whether it is stored in slices.
    """

    dtype: int
    shape: tuple[int, ...]
    shard: int
    start: int
    size: int
    sliced: bool


def data_files(index: Path) -> list[str]:
    """Names of the data files that an index needs beside it.

    Raises:
        CorruptCheckpointError: the index is damaged.
    """
    count, _ = _read_index(index)
    stem = index.name.removesuffix(".index")
    return [f"{stem}.data-{shard:05d}-of-{count:05d}" for shard in range(count)]


def read_tensorflow_bundle(index: Path, framework: Framework) -> Weights:
    """Opens a checkpoint of TensorFlow's ``Saver``.

    Args:
        index: the ``….index`` file; its data files lie beside it.
        framework: what its tensors are to be.

    Raises:
        CorruptCheckpointError: a file is damaged.
    """
    _, entries = _read_index(index)
    files = [MappedFile(index.parent / name, framework) for name in data_files(index)]
    records = {
        name.replace("/", "."): _record(index, name, entry, files)
        for name, entry in entries.items()
        if entry.dtype != _TEXT
    }
    return Weights(naming="tensorflow1", records=records)


def _record(index: Path, name: str, entry: _Entry, files: list[MappedFile]) -> TensorRecord:
    dtype = _TYPES.get(entry.dtype)
    if dtype is None or entry.sliced:
        what = "in slices" if entry.sliced else f"of the type number {entry.dtype}"
        raise corrupt(index, f"{name} is stored {what}, which can't be read")
    if entry.shard >= len(files) or entry.size != math.prod(entry.shape) * ITEM_SIZES[dtype]:
        raise corrupt(index, f"{name}: {dtype} {list(entry.shape)} in {entry.size} bytes")
    return files[entry.shard].record(dtype=dtype, shape=entry.shape, start=entry.start)


def _read_index(index: Path) -> tuple[int, dict[str, _Entry]]:
    """The number of data files, and the tensors by name."""
    with reading(index, "it is no index"):
        return _of_index(read_bounded(index, _MOST_BYTES))


def _of_index(content: bytes) -> tuple[int, dict[str, _Entry]]:
    table = read_table(content)
    if b"" not in table:
        raise ValueError("it has no header")
    header = Message(table.pop(b""))
    if header.integer(2, 0):
        raise ValueError("its numbers are big-endian")
    entries = {name.decode(): _entry(Message(value)) for name, value in table.items()}
    count = header.integer(1, 0)
    if count > _MOST_FILES:
        raise ValueError(f"it is said to have {shown(count)} data files")
    return count, entries


def _entry(fields: Message) -> _Entry:
    axes = Message(fields.content(2)).contents(2)
    return _Entry(
        dtype=fields.integer(1, 0),
        shape=tuple(Message(axis).integer(1, 0) for axis in axes),
        shard=fields.integer(3, 0),
        start=fields.integer(4, 0),
        size=fields.integer(5, 0),
        sliced=bool(fields.contents(7)),
    )
