"""Files at a URL."""

from __future__ import annotations

import os
from contextlib import nullcontext
from pathlib import Path

import pytest

from tests.hub.conftest import Proxy
from tests.hub.programs import run
from tests.hub.server import LARGE, Fault, HubServer
from triformers_core.architectures.bert.configuration import BertConfig
from triformers_core.errors import (
    CheckpointNotFoundError,
    DownloadError,
    InvalidConfigurationError,
)
from triformers_core.hub import HubOptions, find_file, resolve

CONFIG = b'{"hidden_size": 32}'


def read(url: str, cache: Path, **options: object) -> bytes:
    settled, _ = HubOptions.split({"cache_dir": cache, **options})
    return Path(resolve(url, settled)[0]).read_bytes()


def test_a_configuration_loads_from_a_url(hub: HubServer, cache: Path) -> None:
    hub.files["/my/configuration.json"] = CONFIG
    url = f"{hub.endpoint}/my/configuration.json"
    config = BertConfig.from_pretrained(url, cache_dir=cache)
    assert config.hidden_size == 32 and config.name_or_path == url


def test_a_file_of_the_hub_loads_from_its_url(hub: HubServer, cache: Path) -> None:
    hub.add("someone/model", {"vocab.txt": b"a", "large.bin": bytes(LARGE)})
    folder = f"{hub.endpoint}/someone/model/resolve/main"
    assert read(f"{folder}/vocab.txt", cache) == b"a"
    assert read(f"{folder}/large.bin?download=true", cache) == bytes(LARGE)


def test_a_file_keeps_its_name_and_is_asked_for_once(hub: HubServer, cache: Path) -> None:
    hub.files["/a b/vocab.txt"] = bytes(LARGE)
    url = f"{hub.endpoint}/a%20b/vocab.txt"
    source, _ = resolve(url, HubOptions(cache_dir=cache))
    assert os.path.basename(source) == "vocab.txt"
    before = os.stat(source).st_mtime_ns
    assert read(url, cache) == bytes(LARGE)
    assert len(hub.seen) == 2 and os.stat(source).st_mtime_ns == before
    hub.files["/a b/vocab.txt"] = b"new"
    assert read(url, cache) == b"new"


def test_a_forced_download_replaces_the_file(hub: HubServer, cache: Path) -> None:
    hub.files["/vocab.txt"] = b"right"
    url = f"{hub.endpoint}/vocab.txt"
    Path(resolve(url, HubOptions(cache_dir=cache))[0]).write_text("wrong")
    assert read(url, cache) == b"wrong"
    assert read(url, cache, force_download=True) == b"right"


def test_files_beside_a_url_lie_beside_each_other(hub: HubServer, cache: Path) -> None:
    hub.files |= {"/bert/model.ckpt.index": b"i", "/bert/model.ckpt.data-00000-of-00001": b"d"}
    url = f"{hub.endpoint}/bert/model.ckpt.index"
    options = HubOptions(cache_dir=cache)
    data = find_file(url, "model.ckpt.data-00000-of-00001", options)
    assert data is not None and data.read_bytes() == b"d"
    assert data.with_name("model.ckpt.index") == Path(resolve(url, options)[0])
    assert find_file(url, "absent", options) is None


def test_offline_the_cache_serves_or_is_named(hub: HubServer, cache: Path) -> None:
    hub.files["/vocab.txt"] = b"a"
    url = f"{hub.endpoint}/vocab.txt"
    with pytest.raises(CheckpointNotFoundError, match="vocab.txt was looked for in the cache .*of"):
        read(url, cache, local_files_only=True)
    assert hub.seen == []
    read(url, cache)
    hub.seen.clear()
    assert read(url, cache, local_files_only=True) == b"a"
    assert hub.seen == []


def test_a_download_that_breaks_off_is_resumed(hub: HubServer, cache: Path) -> None:
    content = bytes(i % 251 for i in range(100 * LARGE))
    hub.files["/model.bin"] = content
    hub.faults.append(Fault(path="model.bin", cut_after=LARGE))
    assert read(f"{hub.endpoint}/model.bin", cache) == content
    assert [seen.range for seen in hub.seen] == [None, f"bytes={LARGE}-"]


def test_the_next_load_asks_for_the_rest(hub: HubServer, cache: Path) -> None:
    content = bytes(i % 251 for i in range(100 * LARGE))
    hub.files["/model.bin"] = content
    url = f"{hub.endpoint}/model.bin"
    hub.faults.append(Fault(path="model.bin", times=3, cut_after=LARGE))
    with pytest.raises(DownloadError, match=f"{3 * LARGE} of {100 * LARGE} bytes came"):
        read(url, cache, resume_download=True)
    hub.seen.clear()
    assert read(url, cache, resume_download=True) == content
    assert [seen.range for seen in hub.seen] == [None, f"bytes={3 * LARGE}-"]
    assert not list(cache.rglob("*.part"))


def test_another_version_of_the_file_begins_anew(hub: HubServer, cache: Path) -> None:
    url = f"{hub.endpoint}/model.bin"
    for times, byte in ((3, b"a"), (0, b"b")):
        hub.files["/model.bin"] = content = byte * 100 * LARGE
        hub.faults.append(Fault(path="model.bin", times=times, cut_after=LARGE))
        with pytest.raises(DownloadError) if times else nullcontext():
            read(url, cache, resume_download=True)
    assert read(url, cache) == content and not list(cache.rglob("*.part"))


def test_a_file_that_keeps_breaking_off_is_not_kept(hub: HubServer, cache: Path) -> None:
    hub.files["/model.bin"] = bytes(10 * LARGE)
    hub.faults.append(Fault(path="model.bin", times=9, cut_after=1))
    with pytest.raises(DownloadError, match=f"3 of {10 * LARGE} bytes came, 3 times in a row"):
        read(f"{hub.endpoint}/model.bin", cache)
    assert [path for path in cache.rglob("*") if path.is_file()] == []


def test_a_token_goes_to_the_urls_host_alone(hub: HubServer, cache: Path) -> None:
    hub.files["/vocab.txt"] = b"a"
    hub.file_token = "hf_right"
    url = f"{hub.endpoint}/vocab.txt"
    with pytest.raises(CheckpointNotFoundError, match="may not be read .status 403.. Pass a tok"):
        read(url, cache)
    assert read(url, cache, use_auth_token="hf_right") == b"a"
    hub.add("someone/model", {"large.bin": bytes(LARGE)}).token = "hf_right"
    file = f"{hub.endpoint}/someone/model/resolve/main/large.bin"
    assert read(file, cache, token="hf_right") == bytes(LARGE)
    assert {seen.token for seen in hub.requests("/lfs/")} == {None}


def test_a_proxy_is_used(hub: HubServer, cache: Path, proxy: Proxy) -> None:
    hub.files["/vocab.txt"] = b"a"
    url = f"{hub.endpoint}/vocab.txt"
    for key in ("http", "http://127.0.0.1", "all"):
        before = len(proxy.lines())
        assert read(url, cache, proxies={key: proxy.address}) == b"a"
        assert proxy.lines()[before:] == [f"GET {url}"]


def test_an_unreachable_proxy_is_named(hub: HubServer, cache: Path) -> None:
    with pytest.raises(DownloadError, match="downloaded through the proxies http: 127.0.0.1:9: .*"):
        read(f"{hub.endpoint}/vocab.txt", cache, proxies={"http": "127.0.0.1:9"})
    assert hub.seen == []


def test_what_is_wrong_with_an_address_is_said(hub: HubServer, cache: Path) -> None:
    hub.faults.append(Fault(path="/blob/", page=b"<html></html>"))
    hub.faults.append(Fault(path="/down", status=502))
    for path, said in {
        "/absent.txt": "There is no file at .*/absent.txt .status 404.. Check the address",
        "/x/blob/main/a.txt": "is a web page, not a file. On the Hub, a file's address has /resol",
        "/folder/": "names no file: its address has to end in one",
    }.items():
        with pytest.raises(CheckpointNotFoundError, match=said):
            read(hub.endpoint + path, cache)
    with pytest.raises(DownloadError, match="/down can't be downloaded: the server answered with"):
        read(f"{hub.endpoint}/down", cache)
    with pytest.raises(DownloadError, match="a.txt can't be downloaded: .*refused.*Check the addr"):
        read("http://127.0.0.1:9/a.txt", cache)


def test_without_connection_the_cache_serves_with_a_warning(hub: HubServer, cache: Path) -> None:
    hub.files["/vocab.txt"] = b"a"
    url = f"{hub.endpoint}/vocab.txt"
    read(url, cache)
    hub.faults.append(Fault(path="vocab", status=503))
    with pytest.warns(UserWarning, match="answered with status 503.* is loaded from the cache"):
        assert read(url, cache) == b"a"


def test_a_cache_that_cannot_be_written_is_named(hub: HubServer, tmp_path: Path) -> None:
    hub.files["/vocab.txt"] = b"a"
    (tmp_path / "file").write_text("no directory")
    with pytest.raises(
        DownloadError, match="vocab.txt can't be kept: the cache .*can't be written"
    ):
        read(f"{hub.endpoint}/vocab.txt", tmp_path / "file")


def test_a_file_that_is_no_json_is_named(hub: HubServer, cache: Path) -> None:
    hub.files["/config.json"] = b"{,}"
    with pytest.raises(InvalidConfigurationError, match="config.json:1:2: not JSON"):
        BertConfig.from_pretrained(f"{hub.endpoint}/config.json", cache_dir=cache)


def test_offline_mode_of_the_environment_holds_for_urls(hub: HubServer, cache: Path) -> None:
    hub.files["/config.json"] = CONFIG
    program = """
import sys
from triformers_core.hub import HubOptions, resolve
try:
    resolve(sys.argv[1], HubOptions(cache_dir=sys.argv[2]))
except OSError as error:
    print(type(error).__name__)
"""
    said = run(program, f"{hub.endpoint}/config.json", cache, HF_HUB_OFFLINE="1")
    assert said == "CheckpointNotFoundError" and hub.seen == []
