"""Checkpoints in several files: an index in JSON says which file holds which tensor."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

from triformers_core.checkpoint.formats.weights import Weights
from triformers_core.checkpoint.records import Framework, TensorRecord
from triformers_core.errors import CorruptCheckpointError, shown
from triformers_core.files.bounded import read_json_text
from triformers_core.files.damage import corrupt

Reader = Callable[[Path, Framework], Weights]


def shard_names(index: Path) -> list[str]:
    """The file names that an index lists, each once.

    Raises:
        CorruptCheckpointError: the index is unreadable, or names a file outside its folder.
    """
    return sorted(set(_places(index).values()))


def _places(index: Path) -> dict[str, str]:
    """The file of every tensor that an index lists."""
    try:
        places = json.loads(read_json_text(index))["weight_map"]
        files = set(places.values())
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise corrupt(index, "it is no index of shards", error) from error
    for name in files:
        if not isinstance(name, str) or name in ("", ".", "..") or set(name) & set("/\\:\0"):
            raise CorruptCheckpointError(f"{index} names {shown(name)}, a file outside its folder.")
        if len(os.fsencode(name)) > 255:
            raise corrupt(index, f"it names a file of {len(name)} characters")
    if not files:
        raise corrupt(index, "it lists no file")
    return dict(places)


def sharded(read: Reader) -> Reader:
    """A reader of an index whose shards, beside it, another reader opens."""

    def read_shards(index: Path, framework: Framework) -> Weights:
        places = _places(index)
        shards = {
            name: read(index.parent / name, framework) for name in sorted(set(places.values()))
        }
        for tensor, name in places.items():
            if not _holds(shards[name], tensor):
                raise corrupt(index, f"it says that {name} holds {shown(tensor)}, which it doesn't")
        records: dict[str, TensorRecord] = {}
        for name, shard in shards.items():
            twice = records.keys() & shard.records.keys()
            if twice:
                raise corrupt(index, f"{shown(min(twice))} is in {name} and in another shard")
            records |= shard.records
        return Weights(naming=next(iter(shards.values())).naming, records=records)

    return read_shards


def _holds(shard: Weights, tensor: str) -> bool:
    """Whether a shard holds a tensor; Keras' index has the model's own name before it."""
    name = tensor.replace("/", ".")
    return not shard.records.keys().isdisjoint({tensor, name, name.partition(".")[2]})
