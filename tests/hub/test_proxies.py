"""Proxies for the loads that ask for them, and for nothing else."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from huggingface_hub import hf_hub_download, snapshot_download
from huggingface_hub.errors import HfHubHTTPError

from tests.hub.conftest import Proxy
from tests.hub.server import LARGE, Fault, HubServer
from triformers_core.errors import DownloadError
from triformers_core.hub import HubOptions, find_file, find_files, resolve

NAME = "someone/model"


@pytest.fixture
def full(hub: HubServer) -> HubServer:
    """A Hub with a repository."""
    hub.add(NAME, {"a.txt": b"1", "b.bin": bytes(LARGE), "c.bin": bytes([1]) * LARGE})
    return hub


def test_every_request_goes_through_the_proxy(full: HubServer, cache: Path, proxy: Proxy) -> None:
    options = HubOptions(cache_dir=cache, proxies={"http": proxy.address})
    paths = find_files(NAME, ["a.txt", "b.bin", "c.bin", "absent"], options)
    assert [path and path.stat().st_size for path in paths] == [1, LARGE, LARGE, None]
    assert len(proxy.lines()) == len(full.seen) > 0


def test_a_proxy_is_named_by_protocol_endpoint_or_all(
    full: HubServer, cache: Path, proxy: Proxy
) -> None:
    unreachable = "127.0.0.1:9"
    for proxies in (
        {"http": f"http://{proxy.address}", "https": unreachable},
        {"http://127.0.0.1": proxy.address, "http://localhost": proxy.address, "http": unreachable},
        {"all": proxy.address},
    ):
        options = HubOptions(cache_dir=cache, proxies=proxies, force_download=True)
        assert find_file(NAME, "b.bin", options) is not None
        full_count, proxy_count = len(full.seen), len(proxy.lines())
        assert proxy_count == full_count


def test_an_endpoint_may_be_reached_directly(full: HubServer, cache: Path, proxy: Proxy) -> None:
    proxies = {"http": proxy.address, "http://127.0.0.1": None}
    assert find_file(NAME, "a.txt", HubOptions(cache_dir=cache, proxies=proxies)) is not None
    assert proxy.lines() == [] and full.seen


def test_an_unreachable_proxy_is_named_without_its_password(full: HubServer, cache: Path) -> None:
    options = HubOptions(cache_dir=cache, proxies={"http": "http://me:secret@127.0.0.1:9"})
    with pytest.raises(DownloadError) as caught:
        find_file(NAME, "a.txt", options)
    said = str(caught.value)
    assert (
        f"files of '{NAME}' can't be downloaded: the Hub at {full.endpoint} can't be reac" in said
    )
    assert "through the proxies http: http://***@127.0.0.1:9" in said and "secret" not in said
    assert full.seen == []


def test_the_clients_other_requests_stay_as_they_are(
    full: HubServer, cache: Path, proxy: Proxy
) -> None:
    from huggingface_hub import HfApi

    def others() -> None:
        assert HfApi().model_info(NAME).sha

    options = HubOptions(cache_dir=cache, proxies={"http": proxy.address})
    others()
    find_file(NAME, "a.txt", options)
    before = len(proxy.lines())
    others()
    thread = threading.Thread(target=others)
    thread.start()
    thread.join()
    assert len(proxy.lines()) == before and len(full.requests("/api/")) == 3


def test_the_users_own_session_is_kept(
    full: HubServer, cache: Path, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    import huggingface_hub
    from huggingface_hub.utils import _http

    older = not hasattr(huggingface_hub, "set_client_factory")
    name = "_GLOBAL_BACKEND_FACTORY" if older else "_GLOBAL_CLIENT_FACTORY"
    set_factory = getattr(
        huggingface_hub, "configure_http_backend" if older else "set_client_factory"
    )
    usual = getattr(_http, name)

    def own() -> Any:  # requests' session or httpx's client.
        session = usual()
        session.headers["X-Own"] = "yes"
        return session

    set_factory(own)
    try:
        options = HubOptions(cache_dir=cache, proxies={"http": proxy.address})
        assert find_file(NAME, "a.txt", options) is not None
        assert huggingface_hub.get_session().headers["X-Own"] == "yes"
        assert len(proxy.lines()) == len(full.seen)
    finally:
        set_factory(usual)


@pytest.mark.parametrize("proxied", [True, False])
@pytest.mark.parametrize("listed", [True, False])
def test_downloads_come_by_plain_requests_where_xet_is_offered(
    full: HubServer, cache: Path, proxy: Proxy, *, proxied: bool, listed: bool
) -> None:
    full.xet = True
    if (
        listed
    ):  # Newer clients keep the listing of a commit, and ask for no header where they have it.
        snapshot_download(NAME, cache_dir=cache, allow_patterns=["a.txt"])
    full.seen.clear()
    options = HubOptions(cache_dir=cache, proxies={"http": proxy.address} if proxied else None)
    path = find_file(NAME, "b.bin", options)
    assert path is not None and path.read_bytes() == bytes(LARGE)
    assert len(proxy.lines()) == (len(full.seen) if proxied else 0)
    assert full.requests("/lfs/", "GET") and not full.requests("xet-read-token")


def test_what_other_code_downloads_still_comes_by_xet(full: HubServer, cache: Path) -> None:
    """And what the client downloads in no other way does here."""
    full.xet = True
    options = HubOptions(cache_dir=cache)
    find_file(NAME, "b.bin", options)
    with pytest.raises(HfHubHTTPError):
        hf_hub_download(NAME, "b.bin", cache_dir=cache, force_download=True)
    assert len(full.requests("xet-read-token")) == 1
    full.faults.append(Fault(path="b.bin", method="HEAD", headers={"X-Linked-Size": str(10**11)}))
    with pytest.raises(DownloadError):
        find_file(NAME, "b.bin", replace(options, force_download=True))
    assert len(full.requests("xet-read-token")) == 2


def test_offline_and_warm_loads_need_no_proxy(full: HubServer, cache: Path, proxy: Proxy) -> None:
    options = HubOptions(cache_dir=cache, proxies={"http": proxy.address}, local_files_only=True)
    find_file(NAME, "a.txt", HubOptions(cache_dir=cache))
    source, options = resolve(NAME, options)
    assert find_file(source, "a.txt", options) is not None
    assert proxy.lines() == []
