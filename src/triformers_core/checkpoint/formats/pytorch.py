"""PyTorch's ``pytorch_model.bin``: what ``torch.save`` writes, read without PyTorch.

Today's layout is a ZIP archive of a pickle and one uncompressed member a storage. The older one is
a row of pickles with the storages after them.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

from triformers_core.checkpoint.formats.pickles import StoredTensor, unpickle
from triformers_core.checkpoint.formats.weights import Weights
from triformers_core.checkpoint.records import (
    ITEM_SIZES,
    Framework,
    MappedFile,
    TensorRecord,
    extent,
)
from triformers_core.errors import TriformersError, WeightsMismatchError, shown
from triformers_core.files.damage import corrupt, reading

_OLDER_MAGIC = 0x1950A86A20F9469CFC6C
_OLDER_VERSION = 1001


def read_pytorch(path: Path, framework: Framework) -> Weights:
    """Opens a file of ``torch.save``.

    Args:
        path: the file.
        framework: what its tensors are to be.

    Raises:
        CorruptCheckpointError: it is damaged, or holds more than tensors.
        WeightsMismatchError: its tensors lie within an entry, such as ``state_dict``.
    """
    file = MappedFile(path, framework)
    if file.data[:4] == b"PK\x03\x04":
        content, places = _archive(path)
    else:
        content, places = _older(path, file)
    if not isinstance(content, Mapping):
        raise corrupt(path, "it holds no tensors by name")
    tensors = {n: value for n, value in content.items() if isinstance(value, StoredTensor)}
    if content and not tensors:
        raise _no_tensors(path, content)
    records = {_name(name): _record(file, value, places) for name, value in tensors.items()}
    return Weights(naming="pytorch", records=records)


def _no_tensors(path: Path, content: Mapping[object, object]) -> TriformersError:
    """What to say of a dictionary without tensors: those of a training loop lie one level deeper."""
    for key, value in content.items():
        if isinstance(value, Mapping) and any(isinstance(v, StoredTensor) for v in value.values()):
            where = shown(key)
            return WeightsMismatchError(
                f"{path} holds its tensors within {where}, as training loops save them beside "
                "other things; take them out: "
                f"torch.save(torch.load({path.name!r})[{where}], {path.name!r})."
            )
    return corrupt(path, "it holds no tensors by name")


def _name(key: object) -> str:
    """A tensor's name; what is none is told apart by how it is written."""
    return key if isinstance(key, str) else shown(key)


def _record(
    file: MappedFile, tensor: StoredTensor, places: Mapping[str, tuple[int, int]]
) -> TensorRecord:
    """A tensor's record; ``places`` says where every storage begins and ends, in bytes."""
    storage = tensor.storage
    if storage.key not in places:
        raise corrupt(file.path, f"the storage {shown(storage.key)} is missing")
    begin, end = places[storage.key]
    size = ITEM_SIZES[storage.dtype]
    start = begin + (storage.first + tensor.offset) * size
    record = file.record(
        dtype=storage.dtype,
        shape=tensor.shape,
        start=start,
        strides=tensor.strides,
        storage=begin,
    )
    if start + extent(tensor.shape, tensor.strides) * size > end:
        raise corrupt(file.path, f"a tensor ends beyond its storage {shown(storage.key)}")
    return record


# Today's layout


def _archive(path: Path) -> tuple[Any, dict[str, tuple[int, int]]]:
    """The pickled content, and where the storages lie."""
    with reading(path, "its archive is unreadable"):
        return _of_archive(path)


def _of_archive(path: Path) -> tuple[Any, dict[str, tuple[int, int]]]:
    with zipfile.ZipFile(path) as archive, path.open("rb") as file:
        members = {name.partition("/")[2]: name for name in archive.namelist()}
        if "data.pkl" not in members or "constants.pkl" in members:
            raise corrupt(path, "the archive isn't one of torch.save with tensors")
        for name in members.values():
            _refuse_compressed(archive.getinfo(name), path)
        if "byteorder" in members:
            with archive.open(members["byteorder"]) as noted:
                order = noted.read(10)
            if order != b"little":
                raise corrupt(path, f"its numbers are {order.decode()}-endian")
        with archive.open(members["data.pkl"]) as pickled:
            content, _ = unpickle(pickled, path)
        places = {
            member.removeprefix("data/"): _place(file, archive.getinfo(name))
            for member, name in members.items()
            if member.startswith("data/")
        }
    return content, places


def _refuse_compressed(member: zipfile.ZipInfo, path: Path) -> None:
    if member.compress_type != zipfile.ZIP_STORED:
        raise corrupt(path, f"{shown(member.filename)} is compressed; torch.save doesn't do that")


def _place(file: IO[bytes], member: zipfile.ZipInfo) -> tuple[int, int]:
    """Where an uncompressed member's bytes begin and end."""
    file.seek(member.header_offset)
    header = file.read(30)
    # The header before the member has its own lengths of name and padding.
    name, extra = header[26:28], header[28:30]
    begin = member.header_offset + 30
    begin += int.from_bytes(name, "little") + int.from_bytes(extra, "little")
    return begin, begin + member.file_size


# The older layout


def _older(path: Path, mapped: MappedFile) -> tuple[Any, dict[str, tuple[int, int]]]:
    """The pickled content, and where the storages lie."""
    with path.open("rb") as file:
        magic, version, about = (unpickle(file, path)[0] for _ in range(3))
        if (magic, version) != (_OLDER_MAGIC, _OLDER_VERSION) or not isinstance(about, dict):
            raise corrupt(path, "it isn't a file of torch.save")
        if about.get("little_endian") is not True:
            raise corrupt(path, "its numbers are big-endian")
        content, types = unpickle(file, path)
        keys, _ = unpickle(file, path)
        place = file.tell()
    places: dict[str, tuple[int, int]] = {}
    for key in keys if isinstance(keys, list) else ():
        # Before each storage stands the number of its items.
        begin = place + 8
        items = int.from_bytes(mapped.data[place:begin], "little")
        place = begin + items * ITEM_SIZES[types.get(key, "uint8")]
        if place > len(mapped):
            raise corrupt(path, f"the storage {shown(key)} is cut short")
        places[key] = (begin, place)
    return content, places
