"""Without requests: what is asked for, and what the environment says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hub.programs import run
from tests.hub.server import Fault, HubServer
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.errors import CheckpointNotFoundError, InvalidInputError
from triformers_core.hub import HubOptions, find_file, place, resolve

NAME = "someone/model"
CONFIG = b'{"hidden_size": 32}'


def test_local_files_only_makes_no_request(hub: HubServer, cache: Path) -> None:
    hub.add(NAME, {"config.json": CONFIG})
    BertConfig.from_pretrained(NAME, cache_dir=cache)
    hub.seen.clear()
    config = BertConfig.from_pretrained(NAME, cache_dir=cache, local_files_only=True)
    assert config.hidden_size == 32 and config.name_or_path == NAME
    assert hub.seen == []


def test_a_tag_and_a_commit_load_offline(hub: HubServer, cache: Path) -> None:
    commit = hub.add(NAME).commit({"config.json": CONFIG}, "v1")
    BertConfig.from_pretrained(NAME, cache_dir=cache, revision="v1")
    for revision in ("v1", commit):
        options = HubOptions(cache_dir=cache, revision=revision, local_files_only=True)
        assert find_file(NAME, "config.json", options) is not None


def test_a_cache_that_another_program_filled_is_used(hub: HubServer, cache: Path) -> None:
    from huggingface_hub import hf_hub_download

    hub.add(NAME, {"config.json": CONFIG, "a.txt": b"1"})
    hf_hub_download(NAME, "config.json", cache_dir=cache)
    options = HubOptions(cache_dir=cache, local_files_only=True)
    assert find_file(NAME, "config.json", options) is not None
    assert find_file(NAME, "a.txt", options) is None


def test_offline_mode_makes_no_request(hub: HubServer, cache: Path) -> None:
    hub.add(NAME, {"config.json": CONFIG})
    BertConfig.from_pretrained(NAME, cache_dir=cache)
    hub.seen.clear()
    program = """
import sys
from triformers_core.architectures.bert.configuration import BertConfig
print(BertConfig.from_pretrained(sys.argv[1], cache_dir=sys.argv[2]).hidden_size)
"""
    assert run(program, NAME, cache, HF_HUB_OFFLINE="1") == "32"
    assert hub.seen == []


def test_offline_mode_says_what_is_missing_and_where_it_was_looked_for(
    hub: HubServer, cache: Path
) -> None:
    hub.add(NAME, {"config.json": CONFIG})
    program = """
import sys
from triformers_core.architectures.bert.configuration import BertConfig
try:
    BertConfig.from_pretrained(sys.argv[1], cache_dir=sys.argv[2])
except OSError as error:
    print(type(error).__name__, error)
"""
    said = run(program, NAME, cache, HF_HUB_OFFLINE="1")
    assert said == (
        f"CheckpointNotFoundError '{NAME}' at revision 'main' was looked for in the cache {cache}, "
        "which has nothing of it, and HF_HUB_OFFLINE=1 forbids a download. Load it once with a "
        "connection, or pass a directory that holds the files."
    )
    assert hub.seen == []


def test_a_file_that_the_cache_lacks_is_named_with_its_place(hub: HubServer, cache: Path) -> None:
    hub.add(NAME, {"a.txt": b"1"})
    path = find_file(NAME, "a.txt", HubOptions(cache_dir=cache))
    assert path is not None
    with pytest.raises(CheckpointNotFoundError) as caught:
        BertConfig.from_pretrained(NAME, cache_dir=cache, local_files_only=True)
    where = f"config.json; it was looked for in {path.parent}, which is what the cache has of it"
    assert where in str(caught.value)


def test_a_download_cannot_be_forced_offline(hub: HubServer, cache: Path) -> None:
    with pytest.raises(InvalidInputError, match="force_download=True asks for a download, but"):
        resolve(NAME, HubOptions(cache_dir=cache, force_download=True, local_files_only=True))


@pytest.mark.parametrize("status", [500, 503])
def test_where_the_hub_is_down_the_cache_serves_with_a_warning(
    hub: HubServer, cache: Path, status: int
) -> None:
    hub.add(NAME, {"config.json": CONFIG})
    BertConfig.from_pretrained(NAME, cache_dir=cache)
    hub.faults.append(Fault(path=NAME, method="HEAD", times=9, status=status))
    with pytest.warns(UserWarning, match=f"answered with status {status}.* is loaded from the"):
        assert BertConfig.from_pretrained(NAME, cache_dir=cache).hidden_size == 32


def test_a_cache_that_is_only_read_serves_what_it_has(hub: HubServer, cache: Path) -> None:
    hub.add(NAME, {"config.json": CONFIG})
    find_file(NAME, "config.json", HubOptions(cache_dir=cache))
    refs = cache / "models--someone--model/refs"
    for file in refs.iterdir():
        file.unlink()
    refs.rmdir()
    refs.write_text("in the way: as unwritable as a directory without rights, for root too")
    source, options = resolve(NAME, HubOptions(cache_dir=cache))
    assert find_file(source, "config.json", options) is not None
    assert place(NAME, source, options).startswith("the Hub's repository")
