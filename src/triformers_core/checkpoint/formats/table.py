"""Every published format of weights, in the order in which a folder is searched for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from triformers_core.backends import Backend
from triformers_core.checkpoint.formats.flax_msgpack import read_flax_msgpack
from triformers_core.checkpoint.formats.keras_h5 import read_keras_h5
from triformers_core.checkpoint.formats.pytorch import read_pytorch
from triformers_core.checkpoint.formats.safetensors import read_safetensors
from triformers_core.checkpoint.formats.shards import Reader, shard_names, sharded
from triformers_core.checkpoint.formats.tensorflow_bundle import data_files, read_tensorflow_bundle


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One way to store weights.

    Args:
        file: the name of its file in a checkpoint.
        endings: how its files' names end where they have another name.
        read: opens it.
        backend: whose own format it is; ``None`` for the one that belongs to all.
        companions: names of further files, beside the first, that must be there.
    """

    file: str
    endings: tuple[str, ...]
    read: Reader
    backend: Backend | None = None
    companions: Callable[[Path], list[str]] = lambda path: []


FORMATS: tuple[Format, ...] = (
    Format(file="model.safetensors", endings=(".safetensors",), read=read_safetensors),
    Format(
        file="model.safetensors.index.json",
        endings=(".safetensors.index.json",),
        read=sharded(read_safetensors),
        companions=shard_names,
    ),
    Format(
        file="pytorch_model.bin",
        endings=(".bin", ".pt", ".pth"),
        read=read_pytorch,
        backend="torch",
    ),
    Format(
        file="pytorch_model.bin.index.json",
        endings=(".bin.index.json",),
        read=sharded(read_pytorch),
        backend="torch",
        companions=shard_names,
    ),
    Format(file="tf_model.h5", endings=(".h5",), read=read_keras_h5, backend="tensorflow"),
    Format(
        file="tf_model.h5.index.json",
        endings=(".h5.index.json",),
        read=sharded(read_keras_h5),
        backend="tensorflow",
        companions=shard_names,
    ),
    Format(
        file="flax_model.msgpack", endings=(".msgpack",), read=read_flax_msgpack, backend="flax"
    ),
    Format(
        file="flax_model.msgpack.index.json",
        endings=(".msgpack.index.json",),
        read=sharded(read_flax_msgpack),
        backend="flax",
        companions=shard_names,
    ),
    Format(
        file="model.ckpt.index",
        endings=(".index",),
        read=read_tensorflow_bundle,
        backend="tensorflow",
        companions=data_files,
    ),
)
"""All of them; a backend puts its own before those of the other two."""
