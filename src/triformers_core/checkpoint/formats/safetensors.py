"""The safetensors format (https://github.com/huggingface/safetensors).

A file is the length of a header in eight bytes, the header (JSON: type, shape and place of every
tensor) and the tensors.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from triformers_core.checkpoint.formats.weights import Weights
from triformers_core.checkpoint.names import Naming
from triformers_core.checkpoint.records import Framework, MappedFile, TensorRecord
from triformers_core.errors import shown
from triformers_core.files.damage import corrupt, reading

_TYPES: dict[str, str] = {
    "BOOL": "bool",
    "U8": "uint8",
    "I8": "int8",
    "F8_E4M3": "float8_e4m3fn",
    "F8_E5M2": "float8_e5m2",
    "U16": "uint16",
    "I16": "int16",
    "F16": "float16",
    "BF16": "bfloat16",
    "U32": "uint32",
    "I32": "int32",
    "F32": "float32",
    "U64": "uint64",
    "I64": "int64",
    "F64": "float64",
    "C64": "complex64",
}

_MOST_BYTES = 2**25  # Of the header.
_MOST_TENSORS = 2**18

# The framework that a file says it was saved from decides whose names it has.
_NAMINGS: dict[str, Naming] = {"tf": "tensorflow", "flax": "flax"}


def read_safetensors(path: Path, framework: Framework) -> Weights:
    """Opens a safetensors file.

    Args:
        path: the file.
        framework: what its tensors are to be.

    Raises:
        CorruptCheckpointError: it is no whole safetensors file.
    """
    from safetensors import safe_open

    file = MappedFile(path, framework)
    size = int.from_bytes(file.data[:8], "little")
    if not 2 <= size <= len(file) - 8:
        raise corrupt(path, f"its header is said to have {size} bytes")
    if size > _MOST_BYTES or file.data[8 : 8 + size].count(b"{") > _MOST_TENSORS:
        raise corrupt(
            path, f"its header has {size} bytes; more than {_MOST_TENSORS} tensors aren't read"
        )
    # Its own library looks whether the tensors fill the file, one after the other, each of its size.
    with reading(path, "its header is unreadable"), safe_open(path, framework="numpy"):
        pass
    with reading(path, "its header is unreadable"):
        header: dict[str, Any] = json.loads(file.data[8 : 8 + size])
    about = header.pop("__metadata__", None) or {}
    records = {name: _record(file, 8 + size, entry) for name, entry in header.items()}
    naming = _NAMINGS.get(about.get("format", ""), "pytorch")
    return Weights(naming=naming, records=_dotted(records, naming))


def _record(file: MappedFile, data: int, entry: Mapping[str, Any]) -> TensorRecord:
    """A tensor from its entry in the header; ``data`` is where the header ends."""
    if entry["dtype"] not in _TYPES:
        raise corrupt(file.path, f"a tensor has the type {shown(entry['dtype'])}")
    start = data + entry["data_offsets"][0]
    return file.record(dtype=_TYPES[entry["dtype"]], shape=tuple(entry["shape"]), start=start)


def _dotted(records: dict[str, TensorRecord], naming: Naming) -> dict[str, TensorRecord]:
    """TensorFlow's names with dots, as ``Weights`` has them."""
    if naming != "tensorflow":
        return records
    return {name.replace("/", "."): record for name, record in records.items()}
