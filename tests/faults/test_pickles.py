"""Pickles that are made to cost, or to get past the checks of what they build."""

from __future__ import annotations

import io
import pickle
import zipfile
from collections import OrderedDict
from pathlib import Path

import pytest

from tests.support.bounded import in_a_process
from triformers_core.checkpoint.formats.opcodes import MOST_NESTED, MOST_NOTES
from triformers_core.checkpoint.formats.pickles import unpickle
from triformers_core.checkpoint.formats.pytorch import read_pytorch
from triformers_core.errors import CorruptCheckpointError

HERE = Path(__file__)  # Only named, and looked at for how it begins.


def refused(content: bytes, finding: str) -> None:
    with pytest.raises(CorruptCheckpointError, match=finding) as caught:
        unpickle(io.BytesIO(content), HERE)
    assert len(str(caught.value)) < 1000 and str(HERE) in str(caught.value)


def doubled(times: int) -> bytes:
    """A tuple of two tuples of two, …: small to write, without end to hash or to print."""
    return b"\x80\x02)" + b"q\x00h\x00\x86" * times


def test_what_state_dicts_are_made_of_is_read() -> None:
    held = OrderedDict({"a": 1, "b": [2, {"c": (3, (4,))}]})
    read, storages = unpickle(io.BytesIO(pickle.dumps(held, protocol=2)), HERE)
    assert read == held and not storages


@pytest.mark.parametrize("times", [MOST_NESTED + 1, 30, 60])
def test_containers_within_containers(times: int) -> None:
    refused(doubled(times) + b".", "too deeply")


def test_a_very_deep_tuple() -> None:
    refused(b"\x80\x02)" + b"\x85" * 2_000_000 + b".", "too deeply")


def test_a_very_long_tuple_is_looked_through_once() -> None:
    content = b"\x80\x02(" + b"K\x01" * 1_000_000 + b"t."
    assert in_a_process(lambda: unpickle(io.BytesIO(content), HERE)) == "read"


def test_a_container_as_a_key() -> None:
    refused(b"\x80\x02}" + doubled(3)[2:] + b"K\x01s.", "a container is a key")


def test_a_memo_of_gigabytes() -> None:
    refused(b"\x80\x02Nr" + (MOST_NOTES + 1).to_bytes(4, "little") + b".", "value number")


def test_sets_and_numbers_of_classes() -> None:
    refused(pickle.dumps({1}, protocol=4), "more than tensors need")


def test_attributes_do_not_hide_what_a_dictionary_does() -> None:
    content = b"\x80\x02ccollections\nOrderedDict\n)R}X\x05\x00\x00\x00itemsK\x01sb."
    read, _ = unpickle(io.BytesIO(content), HERE)
    assert not vars(read) and list(read.items()) == []


def test_what_rebuilds_tensors_is_not_changed() -> None:
    refused(
        b"\x80\x02ctorch._utils\n_rebuild_tensor_v2\n}X\x08\x00\x00\x00functionK\x01sb.",
        "other fields",
    )


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
@pytest.mark.parametrize("member", ["data.pkl", "byteorder"])
def test_a_compressed_member(tmp_path: Path, member: str, method: int) -> None:
    path = tmp_path / "pytorch_model.bin"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("archive/data.pkl", pickle.dumps({}), zipfile.ZIP_STORED)
        archive.writestr(f"archive/{member}", b"\0" * 10**7, method)
    with pytest.raises(CorruptCheckpointError, match="is compressed"):
        read_pytorch(path, "np")
