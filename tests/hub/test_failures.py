"""Networks that fail, downloads that break off, and caches that can't be written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hub.programs import run
from tests.hub.server import LARGE, Fault, HubServer
from triformers_core.errors import DownloadError
from triformers_core.hub import HubOptions, find_file

NAME = "someone/model"
LARGE_FILE = bytes(i % 251 for i in range(200 * LARGE))

# The client hands on ten million bytes at a time: only what is larger can be resumed.
HUGE_FILE = LARGE_FILE * 60

# Prints the error of looking for a file, in a process with another environment.
LOOK = """
import sys
from triformers_core.hub import HubOptions, find_file
try:
    print("found", find_file(sys.argv[1], "config.json", HubOptions(cache_dir=sys.argv[2])))
except OSError as error:
    print(type(error).__name__, error)
"""


def test_a_download_that_breaks_off_is_resumed(hub: HubServer, cache: Path) -> None:
    hub.add(NAME, {"model.bin": HUGE_FILE})
    hub.faults.append(Fault(path="/lfs/", cut_after=11_000 * LARGE))
    path = find_file(NAME, "model.bin", HubOptions(cache_dir=cache, resume_download=True))
    assert path is not None and path.read_bytes() == HUGE_FILE
    ranges = [seen.range for seen in hub.requests("/lfs/", "GET")]
    assert len(ranges) == 2 and ranges[0] is None and str(ranges[1]).startswith("bytes=")


def test_a_file_of_the_wrong_size_is_not_kept(hub: HubServer, cache: Path) -> None:
    hub.add(NAME, {"model.bin": LARGE_FILE})
    hub.faults.append(Fault(path="/lfs/", send_only=LARGE))
    with pytest.raises(DownloadError) as caught:
        find_file(NAME, "model.bin", HubOptions(cache_dir=cache))
    assert str(caught.value) == (
        f"model.bin of '{NAME}' can't be downloaded: {LARGE} of {len(LARGE_FILE)} bytes came, so "
        "it is damaged and wasn't kept. Try again with force_download=True."
    )
    path = find_file(NAME, "model.bin", HubOptions(cache_dir=cache, force_download=True))
    assert path is not None and path.read_bytes() == LARGE_FILE


def test_a_hiccup_of_the_hub_is_waited_for(hub: HubServer, cache: Path) -> None:
    hub.add(NAME, {"config.json": b"{}"})
    hub.faults.append(Fault(path=NAME, method="HEAD", status=503))
    assert find_file(NAME, "config.json", HubOptions(cache_dir=cache)) is not None


def test_a_hub_that_is_down_is_named(hub: HubServer, cache: Path) -> None:
    hub.add(NAME, {"config.json": b"{}"})
    hub.faults.append(Fault(path=NAME, method="HEAD", times=9, status=500))
    with pytest.raises(DownloadError, match=f"the Hub at {hub.endpoint} answered with status 500"):
        find_file(NAME, "config.json", HubOptions(cache_dir=cache))


def test_a_hub_that_does_not_answer_in_time_is_named(hub: HubServer, cache: Path) -> None:
    hub.add(NAME, {"config.json": b"{}"})
    hub.faults.append(Fault(path=NAME, method="HEAD", times=9, seconds=2.5))
    with pytest.raises(DownloadError, match=f"the Hub at {hub.endpoint} can't be reached.*imeout"):
        find_file(NAME, "config.json", HubOptions(cache_dir=cache))


def test_a_login_page_in_place_of_the_hub_is_recognised(hub: HubServer, cache: Path) -> None:
    page = Fault(path=NAME, method="HEAD", times=9, page=b"<html>Welcome to the hotel</html>")
    hub.faults.append(page)
    with pytest.raises(DownloadError, match=f"what answers at {hub.endpoint} is no Hub"):
        find_file(NAME, "config.json", HubOptions(cache_dir=cache))


@pytest.mark.parametrize("endpoint", ["http://127.0.0.1:9", "http://no-such-host.invalid"])
def test_no_connection_is_said_with_what_to_do(cache: Path, endpoint: str) -> None:
    said = run(LOOK, NAME, cache, HF_ENDPOINT=endpoint)
    assert said.startswith(f"DownloadError files of '{NAME}' can't be downloaded: the Hub at ")
    assert f"{endpoint} can't be reached" in said
    assert said.endswith("what the cache has loads with local_files_only=True.")


def test_without_connection_the_cache_serves(hub: HubServer, cache: Path) -> None:
    hub.add(NAME, {"config.json": b"{}"})
    path = find_file(NAME, "config.json", HubOptions(cache_dir=cache))
    assert run(LOOK, NAME, cache, HF_ENDPOINT="http://127.0.0.1:9") == f"found {path}"


def test_a_cache_that_cannot_be_written_is_named(hub: HubServer, tmp_path: Path) -> None:
    hub.add(NAME, {"config.json": b"{}"})
    cache = tmp_path / "file"
    cache.write_text("no directory")
    with pytest.raises(DownloadError, match=f"the cache {cache} can't be written .* cache_dir="):
        find_file(NAME, "config.json", HubOptions(cache_dir=cache))


def test_a_full_disk_is_named(hub: HubServer, cache: Path) -> None:
    hub.add(NAME, {"config.json": LARGE_FILE})
    program = "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))\n" + LOOK
    said = run(program, NAME, cache)
    assert (
        f"config.json of '{NAME}' can't be downloaded: the cache {cache} can't be written" in said
    )
    assert not list(cache.rglob("snapshots/*/config.json"))
