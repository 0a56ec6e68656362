"""Mistakes of this library in a reader: they aren't called a damaged file."""

from __future__ import annotations

import shutil
from pathlib import Path
from unittest import mock

import pytest

from tests.core.test_formats import weights
from tests.support.formats import FORMATS

READERS = "triformers_core.checkpoint.formats"
PLANTED = {
    "pytorch.py's archive": ("pytorch", f"{READERS}.pytorch._place"),
    "names of a pickle": ("pytorch", f"{READERS}.pickles._known"),
    "opcodes": ("pytorch", f"{READERS}.opcodes._step"),
    "shards": ("pytorch_sharded", f"{READERS}.shards._holds"),
    "safetensors": ("flax_safetensors", f"{READERS}.safetensors._record"),
    "msgpack": ("flax", f"{READERS}.msgpack.Reader._map"),
    "arrays of msgpack": ("flax", f"{READERS}.flax_msgpack._array"),
    "h5": ("tensorflow", f"{READERS}.keras_h5._record"),
    "tables": ("tensorflow1", f"{READERS}.leveldb._entries"),
    "entries of an index": ("tensorflow1", f"{READERS}.tensorflow_bundle._entry"),
    "protocol buffers": ("tensorflow1", "triformers_core.files.protobuf.Message.integer"),
}
"""Of each reader a checkpoint and a function that is reached where it is read."""


@pytest.mark.parametrize("what", PLANTED)
def test_a_mistake_of_a_reader(what: str, tmp_path: Path) -> None:
    source, function = PLANTED[what]
    shutil.copytree(FORMATS / "bert" / source, tmp_path, dirs_exist_ok=True)
    for record in weights(tmp_path).values():
        record.read()
    with mock.patch(function, planted(function)), pytest.raises(KeyError, match="no such key"):
        for record in weights(tmp_path).values():
            record.read()


def planted(function: str) -> object:
    """A function with a mistake, of the module whose function it replaces."""
    module = function.split("._", 1)[0].rsplit(".Reader", 1)[0].rsplit(".Message", 1)[0]
    space: dict[str, object] = {"__name__": module}
    exec("def mistaken(*_, **__):\n    return {}['no such key']\n", space)
    return space["mistaken"]
