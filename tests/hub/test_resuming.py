"""Downloads that are broken off in one load and go on in the next, as ``resume_download`` says."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.hub.server import LARGE, Fault, HubServer, git_id
from triformers_core.errors import DownloadError
from triformers_core.hub import HubOptions, find_file

NAME = "someone/model"
# Most clients hand on ten million bytes at a time, the oldest what comes.
PIECE = 10 * 1024 * 1024
CONTENT = bytes(i % 251 for i in range(1000)) * (24 * LARGE)
DIGEST = hashlib.sha256(CONTENT).hexdigest()

LOAD = """
import sys
from triformers_core.hub import HubOptions, find_file
find_file(sys.argv[1], "model.bin", HubOptions(cache_dir=sys.argv[2], resume_download=True))
"""


def load(cache: Path, *, resume: bool = True, force: bool = False) -> Path | None:
    """Looks for the file."""
    options = HubOptions(cache_dir=cache, resume_download=resume, force_download=force)
    return find_file(NAME, "model.bin", options)


def cut(hub: HubServer) -> None:
    """Serves the file until its first piece has come, and then no longer."""
    hub.add(NAME, {"model.bin": CONTENT})
    hub.faults.append(Fault(path="/lfs/", cut_after=PIECE + LARGE))
    hub.faults.append(Fault(path="/lfs/", times=99, status=500))


def the_rest_came(hub: HubServer) -> bool:
    """Whether the file was asked for once, from where it had broken off."""
    ranges = [seen.range for seen in hub.requests("/lfs/", "GET")]
    return len(ranges) == 1 and ranges[0] in (f"bytes={PIECE}-", f"bytes={PIECE + LARGE}-")


def test_the_next_load_asks_for_the_rest(hub: HubServer, cache: Path) -> None:
    cut(hub)
    with pytest.raises(DownloadError, match="answered with status 500"):
        load(cache)
    hub.faults.clear()
    hub.seen.clear()
    path = load(cache)
    assert path is not None and path.read_bytes() == CONTENT
    assert the_rest_came(hub)
    assert not list(cache.rglob("*.incomplete"))
    hub.seen.clear()
    assert load(cache) == path and not hub.requests("/lfs/")


def test_a_process_that_is_killed_loses_nothing(hub: HubServer, cache: Path) -> None:
    hub.add(NAME, {"model.bin": CONTENT})
    hub.faults.append(Fault(path="/lfs/", cut_after=PIECE + LARGE))
    hub.faults.append(Fault(path="/lfs/", seconds=1.5))
    paths = os.pathsep.join(["src", "generated", os.environ.get("PYTHONPATH", "")])
    command = [sys.executable, "-c", LOAD, NAME, str(cache)]
    with subprocess.Popen(command, env=os.environ | {"PYTHONPATH": paths}) as process:
        limit = time.monotonic() + 60
        while len(hub.requests("/lfs/", "GET")) < 2 and time.monotonic() < limit:
            time.sleep(0.05)
        process.kill()
    hub.faults.clear()
    hub.seen.clear()
    path = load(cache)
    assert path is not None and path.read_bytes() == CONTENT
    assert the_rest_came(hub)


def test_a_token_is_not_sent_to_another_host(hub: HubServer, cache: Path) -> None:
    hub.add(NAME, {"model.bin": CONTENT}).token = "hf_right"
    options = HubOptions(cache_dir=cache, resume_download=True, token="hf_right")
    path = find_file(NAME, "model.bin", options)
    assert path is not None and path.read_bytes() == CONTENT
    assert {seen.token for seen in hub.requests("/lfs/")} == {None}


@pytest.mark.parametrize(
    "left", [b"not what the Hub has" * 1000, CONTENT + b"more", CONTENT[:-1] + b"?"]
)
def test_what_is_wrong_is_not_continued(left: bytes, hub: HubServer, cache: Path) -> None:
    hub.add(NAME, {"model.bin": CONTENT})
    blobs = cache / "models--someone--model" / "blobs"
    blobs.mkdir(parents=True)
    (blobs / f"{DIGEST}.incomplete").write_bytes(left)
    path = load(cache)
    assert path is not None and path.read_bytes() == CONTENT
    assert not list(cache.rglob("*.incomplete"))


def test_a_small_file_is_resumed(hub: HubServer, cache: Path) -> None:
    small = b'{"model_type": "bert", "hidden_size": 32}'
    hub.add(NAME, {"model.bin": small})
    blobs = cache / "models--someone--model" / "blobs"
    blobs.mkdir(parents=True)
    (blobs / f"{git_id(small)}.incomplete").write_bytes(small[:10])
    path = load(cache)
    assert path is not None and path.read_bytes() == small
    assert [seen.range for seen in hub.requests("model.bin", "GET")] == ["bytes=10-"]


def test_a_forced_download_begins_anew(hub: HubServer, cache: Path) -> None:
    cut(hub)
    with pytest.raises(DownloadError):
        load(cache)
    hub.faults.clear()
    hub.seen.clear()
    path = load(cache, force=True)
    assert path is not None and path.read_bytes() == CONTENT
    assert [seen.range for seen in hub.requests("/lfs/", "GET")] == [None]


def test_a_file_that_is_not_there_is_none(hub: HubServer, cache: Path) -> None:
    hub.add(NAME, {"config.json": b"{}"})
    assert load(cache) is None
