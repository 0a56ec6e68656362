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
    try:
        files = sorted(set(json.loads(read_json_text(index))["weight_map"].values()))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise corrupt(index, "it is no index of shards", error) from error
    for name in files:
        if not isinstance(name, str) or name in ("", ".", "..") or set(name) & set("/\\:\0"):
            raise CorruptCheckpointError(f"{index} names {shown(name)}, a file outside its folder.")
        if len(os.fsencode(name)) > 255:
            raise corrupt(index, f"it names a file of {len(name)} characters")
    if not files:
        raise corrupt(index, "it lists no file")
    return files


def sharded(read: Reader) -> Reader:
    """A reader of an index whose shards, beside it, another reader opens."""

    def read_shards(index: Path, framework: Framework) -> Weights:
        shards = [read(index.parent / name, framework) for name in shard_names(index)]
        records: dict[str, TensorRecord] = {}
        for shard in shards:
            records |= shard.records
        return Weights(naming=shards[0].naming, records=records)

    return read_shards
