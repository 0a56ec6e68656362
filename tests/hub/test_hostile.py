"""Servers that can't be trusted, and secrets that nobody else is told."""

from __future__ import annotations

import logging
import time
import traceback
from pathlib import Path

import pytest

from tests.hub.server import Fault, HubServer
from triformers_core.errors import CheckpointNotFoundError, DownloadError
from triformers_core.hub import HubOptions, find_file, patience, resolve, url
from triformers_core.hub.secrets import without_secrets

NAME = "someone/model"
SECRET = "s3cr3t"


@pytest.mark.parametrize("header", ["ETag", "X-Linked-ETag"])
@pytest.mark.parametrize("value", ["{victim}", "../../../victim", '"..\\\\victim"', "a" * 300])
def test_an_etag_that_is_a_path(
    hub: HubServer, cache: Path, tmp_path: Path, header: str, value: str
) -> None:
    victim = tmp_path / "victim"
    victim.write_text("untouched")
    hub.add(NAME, {"config.json": b"{}"})
    headers = {header: value.replace("{victim}", str(victim))}
    hub.faults += [Fault(path=NAME, method=m, times=9, headers=headers) for m in ("HEAD", "GET")]
    with pytest.raises(DownloadError, match=f"(?i){header}: .*which is no name of a file"):
        find_file(NAME, "config.json", HubOptions(cache_dir=cache))
    assert victim.read_text() == "untouched"
    assert not list(cache.rglob("*victim*"))


@pytest.mark.parametrize("commit", ["{victim}", "../../victim", "main"])
def test_a_commit_that_is_none(hub: HubServer, cache: Path, tmp_path: Path, commit: str) -> None:
    victim = tmp_path / "victim"
    victim.write_text("untouched")
    hub.add(NAME, {"config.json": b"{}"})
    headers = {"X-Repo-Commit": commit.replace("{victim}", str(victim))}
    hub.faults += [Fault(path=NAME, method=m, times=9, headers=headers) for m in ("HEAD", "GET")]
    with pytest.raises(DownloadError, match="is no Hub"):
        find_file(NAME, "config.json", HubOptions(cache_dir=cache))
    assert victim.read_text() == "untouched"


@pytest.mark.parametrize("name", ["..", "%2e%2e", "a%2fb", "a%00b", "a%5cb", "", "."])
def test_the_name_in_an_address_is_no_path(hub: HubServer, cache: Path, name: str) -> None:
    with pytest.raises(CheckpointNotFoundError, match="names no file"):
        resolve(f"{hub.endpoint}/folder/{name}", HubOptions(cache_dir=cache))


@pytest.mark.parametrize("status", [404, 403, 500])
def test_what_an_address_tells_its_server_is_told_nobody_else(
    hub: HubServer, cache: Path, caplog: pytest.LogCaptureFixture, status: int
) -> None:
    caplog.set_level(logging.DEBUG)
    hub.faults.append(Fault(path="/", times=9, status=status))
    place = hub.endpoint.removeprefix("http://")
    address = f"http://127.0.0.1/model.safetensors?X-Signature={SECRET}".replace("127.0.0.1", place)
    with pytest.raises((CheckpointNotFoundError, DownloadError)) as caught:
        resolve(address, HubOptions(cache_dir=cache))
    told = "".join(traceback.format_exception(caught.value)) + caplog.text
    assert SECRET not in told and "model.safetensors?***" in told


def test_a_password_in_an_address(cache: Path) -> None:
    address = f"http://user:{SECRET}@127.0.0.1:9/model.safetensors"
    with pytest.raises(DownloadError) as caught:
        resolve(address, HubOptions(cache_dir=cache))
    told = "".join(traceback.format_exception(caught.value))
    assert SECRET not in told and "http://***@127.0.0.1:9/model.safetensors" in told


def test_addresses_in_a_text() -> None:
    text = "Get https://a:b@c.org/d?e=f&g#h, or 'http://i.org/j?k' and ftp://l.org/m."
    assert without_secrets(text) == (
        "Get https://***@c.org/d?***#h, or 'http://i.org/j?***' and ftp://l.org/m."
    )


@pytest.mark.parametrize("xet", [False, True])
def test_a_server_that_trickles_is_not_waited_for(
    hub: HubServer, cache: Path, monkeypatch: pytest.MonkeyPatch, *, xet: bool
) -> None:
    hub.xet = xet
    monkeypatch.setattr(patience, "PATIENCE", 0.5)
    hub.files["/folder/config.json"] = b" " * 5000
    hub.add(NAME, {"config.json": b" " * 900, "model.safetensors": b" " * 5000})
    hub.faults.append(Fault(path="/folder|/lfs/|resolve/.*config", times=9, trickle=0.01))
    for name, file in (
        (f"{hub.endpoint}/folder/x", "config.json"),
        (NAME, "config.json"),
        (NAME, "model.safetensors"),
    ):
        began = time.monotonic()
        with pytest.raises(
            DownloadError,
            match=rf"{file}.* can't be .*: \d+ bytes came in \d+ seconds, and fewer than 1000",
        ):
            find_file(name, file, HubOptions(cache_dir=cache))
        assert time.monotonic() - began < 5


@pytest.mark.parametrize("method", ["HEAD", "GET"])
def test_an_answer_that_does_not_begin_is_not_waited_for(
    hub: HubServer, cache: Path, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    monkeypatch.setattr(patience, "PATIENCE", 0.5)
    hub.files["/folder/config.json"] = b" " * 10
    hub.add(NAME, {"config.json": b"{}"})
    hub.faults.append(Fault(path="config", method=method, times=9, trickle=0.1, no_end=True))
    for name in (f"{hub.endpoint}/folder/x", NAME) if method == "GET" else [NAME]:
        began = time.monotonic()
        with pytest.raises(DownloadError, match="can't be downloaded: no answer came in 0 seconds"):
            find_file(name, "config.json", HubOptions(cache_dir=cache))
        assert time.monotonic() - began < 5


def test_a_download_that_is_cut_again_and_again_ends(
    hub: HubServer, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "PATIENCE", 0.5)
    hub.add(NAME, {"model.safetensors": b" " * 90_000})
    hub.faults.append(Fault(path="/lfs/", times=10**6, seconds=0.2, cut_after=10))
    with pytest.raises(DownloadError, match="model.safetensors of 'someone/model' can't be downl"):
        find_file(NAME, "model.safetensors", HubOptions(cache_dir=cache))
    assert len(hub.requests("/lfs/")) < 60


@pytest.mark.parametrize(
    "place", ["file:///etc/passwd", "ftp://127.0.0.1:9/x.json", "gopher://127.0.0.1/x", "{itself}"]
)
def test_a_server_that_redirects_anywhere(hub: HubServer, cache: Path, place: str) -> None:
    address = f"{hub.endpoint}/folder/config.json"
    headers = {"Location": place.replace("{itself}", address)}
    hub.add(NAME, {"config.json": b"{}"})
    for method in ("HEAD", "GET"):
        hub.faults.append(
            Fault(path="config", method=method, times=99, status=302, headers=headers)
        )
    for ask in (
        lambda: resolve(address, HubOptions(cache_dir=cache)),
        lambda: find_file(NAME, "config.json", HubOptions(cache_dir=cache)),
    ):
        with pytest.raises(DownloadError, match="can't be downloaded"):
            ask()
    assert not [path for path in cache.rglob("*.json") if path.is_file()]


@pytest.mark.parametrize("length", ["-5", "many", "9" * 5000])
def test_a_length_that_is_none(hub: HubServer, cache: Path, length: str) -> None:
    hub.files["/folder/config.json"] = b"{}"
    hub.faults.append(Fault(path="/folder", times=9, headers={"Content-Length": length}))
    with pytest.raises(DownloadError, match="can't be downloaded"):
        resolve(f"{hub.endpoint}/folder/config.json", HubOptions(cache_dir=cache))


def test_the_logins_token_goes_to_the_hub_alone(
    hub: HubServer, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(url, "get_token", lambda: SECRET)
    hub.files["/folder/config.json"] = b"{}"
    other = hub.endpoint.replace("127.0.0.1", "localhost")
    for address, sent in ((hub.endpoint, SECRET), (other, None)):
        resolve(f"{address}/folder/config.json", HubOptions(cache_dir=cache, token=True))
        assert hub.requests("/folder")[-1].token == sent
