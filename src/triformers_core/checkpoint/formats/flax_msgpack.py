"""Flax's ``flax_model.msgpack``: what ``flax.serialization`` writes, read without Flax.

It is a MessagePack map of maps; an array is an extension that holds another message: its shape, its
type and its bytes. Very large arrays are cut into chunks.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from triformers_core.checkpoint.formats.msgpack import Bytes, Reader
from triformers_core.checkpoint.formats.weights import Weights
from triformers_core.checkpoint.records import ITEM_SIZES, Framework, MappedFile, TensorRecord
from triformers_core.checkpoint.slots import Tensor
from triformers_core.errors import shown
from triformers_core.files.damage import reading

_ARRAY, _SCALAR = 1, 3
_CHUNKED = "__msgpack_chunked_array__"


def read_flax_msgpack(path: Path, framework: Framework) -> Weights:
    """Opens a file of Flax's parameters.

    Args:
        path: the file.
        framework: what its tensors are to be.

    Raises:
        CorruptCheckpointError: it is damaged.
    """
    file = MappedFile(path, framework)
    with reading(path, "it is no file of parameters"):
        return Weights(naming="flax", records=_of_map(file))


def _of_map(file: MappedFile) -> dict[str, TensorRecord]:
    reader = Reader(file.data)
    content = reader.value()
    if not isinstance(content, dict) or reader.place != len(file):
        raise ValueError("it isn't one map of parameters")
    return dict(_records(file, content, ()))


def _records(
    file: MappedFile, content: Mapping[str, Any], above: tuple[str, ...]
) -> Iterator[tuple[str, TensorRecord]]:
    """All arrays with their names, the parts joined by dots."""
    for key, value in content.items():
        name = (*above, key)
        if isinstance(value, dict):
            if _CHUNKED in value:
                yield ".".join(name), _chunked(file, value)
            else:
                yield from _records(file, value, name)
        elif isinstance(value, Bytes) and value.kind in (_ARRAY, _SCALAR):
            yield ".".join(name), _array(file, value)


def _array(file: MappedFile, place: Bytes) -> TensorRecord:
    dtype, shape, start = _said(file, place)
    return file.record(dtype=dtype, shape=shape, start=start)


def _said(file: MappedFile, place: Bytes) -> tuple[str, tuple[int, ...], int]:
    """What an array says of itself: type, shape, and where its values begin."""
    held = Reader(file.data, place.start).value()
    if not isinstance(held, list) or len(held) != 3 or not isinstance(held[0], list):
        raise ValueError("an array isn't its shape, type and bytes")
    shape, dtype, data = held
    if isinstance(dtype, Bytes):
        dtype = file.data[dtype.start : dtype.end].decode()
    if not isinstance(dtype, str) or dtype not in ITEM_SIZES or not isinstance(data, Bytes):
        raise ValueError(f"an array has the type {shown(dtype)}")
    if not all(isinstance(size, int) and size >= 0 for size in shape):
        raise ValueError(f"an array has the shape {shown(shape)}")
    if data.end - data.start != math.prod(shape) * ITEM_SIZES[dtype]:
        raise ValueError(f"{dtype} {shown(shape)} in {data.end - data.start} bytes")
    return dtype, tuple(shape), data.start


def _chunked(file: MappedFile, value: Mapping[str, Any]) -> TensorRecord:
    """An array whose flat values lie in several pieces."""
    shape = tuple(_numbered(value.get("shape")))
    if not all(isinstance(size, int) and size >= 0 for size in shape):
        raise ValueError(f"an array has the shape {shown(shape)}")
    places = _numbered(value.get("chunks"))
    if not places or not all(isinstance(place, Bytes) for place in places):
        raise ValueError("a piece of an array is none")
    said = [_said(file, place) for place in places]
    if any(len(sizes) != 1 or dtype != said[0][0] for dtype, sizes, _ in said):
        raise ValueError("the chunks of an array aren't flat and of one type")
    chunks = [file.record(dtype=dtype, shape=sizes, start=start) for dtype, sizes, start in said]
    if sum(math.prod(chunk.shape) for chunk in chunks) != math.prod(shape):
        raise ValueError(f"the chunks of an array aren't {shown(shape)}")

    def read() -> Tensor:
        parts = [chunk.read() for chunk in chunks]
        if file.framework == "np":
            import numpy as np

            return np.concatenate(parts).reshape(shape)
        import torch

        return torch.cat(parts).reshape(shape)

    return TensorRecord(shape=shape, read=read)


def _numbered(values: Any) -> list[Any]:  # Whatever the file holds there.
    """A sequence, which Flax stores as a map from "0", "1", … ."""
    numbers = [str(index) for index in range(len(values))] if isinstance(values, dict) else None
    if numbers is None or not all(number in values for number in numbers):
        raise ValueError("a part of an array isn't numbered")
    return [values[number] for number in numbers]
