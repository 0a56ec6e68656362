"""The safetensors format (https://github.com/huggingface/safetensors), single and sharded."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

from triformers_core.checkpoint.atomic import replacing, write_text
from triformers_core.checkpoint.records import Framework as Framework
from triformers_core.checkpoint.slots import Tensor
from triformers_core.errors import InvalidInputError

WEIGHTS_FILE = "model.safetensors"
INDEX_FILE = "model.safetensors.index.json"

def save_safetensors(
    tensors: Mapping[str, Tensor], directory: Path, *, framework: Framework, max_shard_size: int
) -> None:
    """Writes weights to ``model.safetensors``, or to shards with an index.

    Every file is written aside and moved into place, the index last; then files of an earlier
    save that no longer belong are removed.

    Args:
        tensors: PyTorch tensors or NumPy arrays by name.
        directory: an existing directory.
        framework: which of the two they are.
        max_shard_size: the most bytes of one file.
    """
    shards = _shards(tensors, max_shard_size)
    count = len(shards)
    names = [WEIGHTS_FILE]
    if count > 1:
        names = [f"model-{i + 1:05d}-of-{count:05d}.safetensors" for i in range(count)]
    for name, shard in zip(names, shards, strict=True):
        with replacing(directory / name) as aside:
            _save_file(shard, aside, framework)
    kept = set(names)
    if count > 1:
        kept.add(INDEX_FILE)
        _write_index(directory / INDEX_FILE, dict(zip(names, shards, strict=True)))
    for path in directory.iterdir():
        shard_or_index = re.fullmatch(
            r"model(-\d+-of-\d+)?\.safetensors(\.index\.json)?", path.name
        )
        if shard_or_index and path.name not in kept:
            path.unlink()


def _save_file(tensors: Mapping[str, Tensor], path: Path, framework: Framework) -> None:
    metadata = {"format": "pt"}  # Other libraries refuse files that don't name a framework.
    if framework == "pt":
        from safetensors.torch import save_file as save_torch

        save_torch({name: t.contiguous() for name, t in tensors.items()}, path, metadata)
    else:
        import numpy as np
        from safetensors.numpy import save_file as save_numpy

        save_numpy({n: np.ascontiguousarray(t) for n, t in tensors.items()}, path, metadata)


def _shards(tensors: Mapping[str, Tensor], most: int) -> list[dict[str, Tensor]]:
    """Groups tensors in their order, so that no group exceeds ``most`` bytes if it can be."""
    shards: list[dict[str, Tensor]] = [{}]
    size = 0
    for name, tensor in tensors.items():
        if shards[-1] and size + tensor.nbytes > most:
            shards.append({})
            size = 0
        shards[-1][name] = tensor
        size += tensor.nbytes
    return shards


def _write_index(path: Path, shards: Mapping[str, Mapping[str, Tensor]]) -> None:
    total = sum(t.nbytes for shard in shards.values() for t in shard.values())
    places = {name: file for file, shard in shards.items() for name in shard}
    index = {"metadata": {"total_size": total}, "weight_map": dict(sorted(places.items()))}
    write_text(path, json.dumps(index, indent=2) + "\n")


def parse_size(size: int | str) -> int:
    """Bytes of a size such as ``5_000_000``, "500MB" or "2GiB".

    Raises:
        InvalidInputError: the text is no size.
    """
    if isinstance(size, int):
        return size
    units = {"KB": 10**3, "MB": 10**6, "GB": 10**9, "KIB": 2**10, "MIB": 2**20, "GIB": 2**30}
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([A-Z]+)", size.strip().upper())
    if match is None or match[2] not in units:
        raise InvalidInputError(
            f"max_shard_size={size!r} is no size; write bytes, or a text such as '5GB' or '200MB'."
        )
    return int(float(match[1]) * units[match[2]])
