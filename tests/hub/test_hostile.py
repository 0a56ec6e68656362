"""Servers that can't be trusted, and secrets that nobody else is told."""

from __future__ import annotations

import logging
import time
import traceback
from pathlib import Path

import pytest
from huggingface_hub import constants

from tests.hub.server import Fault, HubServer
from triformers import BertConfig, BertForSequenceClassification, BertModel, BertTokenizer
from triformers_core.errors import (
    CheckpointNotFoundError,
    DownloadError,
    InvalidInputError,
    TriformersError,
    WeightsMismatchError,
)
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


@pytest.mark.parametrize(
    "address",
    [
        f"http://user:{SECRET}@127.0.0.1:9/x.bin",
        f"HTTP://user:{SECRET}@127.0.0.1/x.bin",
        f"http://user:a@{SECRET}@127.0.0.1:9/x.bin",
        f"http://user:{SECRET}/y@127.0.0.1:9/x.bin",
        f"http://user:{SECRET}#y@127.0.0.1:9/x.bin",
        f"http://a:{SECRET}@[127.0.0.1/x.bin",
        f"http://127.0.0.1:9/x y.bin?sig={SECRET}",
        f"socks5://user:{SECRET}@127.0.0.1/x.bin",
        f"http:/user:{SECRET}@127.0.0.1/x.bin",
        f"127.0.0.1/x.bin?sig={SECRET}/y",
    ],
)
def test_a_password_in_an_address(cache: Path, address: str) -> None:
    with pytest.raises((CheckpointNotFoundError, DownloadError)) as caught:
        resolve(address, HubOptions(cache_dir=cache))
    told = "".join(traceback.format_exception(caught.value))
    assert SECRET not in told and "***" in told and "127.0.0.1" in told


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Get https://a:b@c.org/d?e=f&g#h, or", "Get https://***@c.org/d?***#h, or"),
        ("'http://i.org/j?k' and ftp://l.org/m.", "'http://i.org/j?***' and ftp://l.org/m."),
        ("http://a:b@c@d.org, S3://a:b#c/d?@e/f", "http://***@d.org, S3://***@e/f"),
        ("retries exceeded with url: /a?X-Sig=b (c)", "retries exceeded with url: /a?*** (c)"),
        ("http://a:80/@b/c, http://a/b:c@d", "http://a:80/@b/c, http://a/b:c@d"),
        ("What? a=b", "What? a=b"),
    ],
)
def test_addresses_in_a_text(text: str, shown: str) -> None:
    assert without_secrets(text) == shown


def test_a_long_text_without_addresses() -> None:
    began = time.process_time()
    for piece in ("a:", "://", "a://b:", "?a", "http://a:b://"):
        without_secrets(piece * (200_000 // len(piece)))
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    "place",
    [
        f"http://127.0.0.1:9/f?X-Signature={SECRET}",
        f"//127.0.0.1:9/f?sig={SECRET}",
        f"http://user:{SECRET}@127.0.0.1:9/f",
        f"http://user:{SECRET}@127.0.0.1/f",
        f"http://127.0.0.1:99999/f?sig={SECRET}",
        f"http://[::1/f?sig={SECRET}",
        f"http://a..b/f?sig={SECRET}",
    ],
)
@pytest.mark.parametrize("method", ["HEAD", "GET"])
@pytest.mark.parametrize("logged", [logging.DEBUG, logging.INFO])
def test_where_a_server_redirects_to_is_not_told(
    hub: HubServer,
    cache: Path,
    caplog: pytest.LogCaptureFixture,
    place: str,
    method: str,
    logged: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The client waits before it tries again.
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    caplog.set_level(logged)
    hub.add(NAME, {"config.json": b"{}"})
    hub.files["/folder/config.json"] = b"{}"
    headers = {"Location": place}
    hub.faults.append(Fault(path="config", method=method, times=99, status=302, headers=headers))
    for name in (NAME, f"{hub.endpoint}/folder/x") if method == "GET" else [NAME]:
        with pytest.raises(DownloadError) as caught:
            find_file(name, "config.json", HubOptions(cache_dir=cache))
        told = "".join(traceback.format_exception(caught.value)) + caplog.text
        assert SECRET not in told


@pytest.mark.parametrize(
    "proxy",
    [
        f"http://user:{SECRET}/y@127.0.0.1:9",
        f"http://user:{SECRET}#y@127.0.0.1:9",
        f"user:{SECRET}",
        f"http://user:{SECRET}@[::1",
    ],
)
def test_a_proxy_that_cannot_be_read_is_not_told(proxy: str) -> None:
    with pytest.raises(InvalidInputError, match="proxies holds an address") as caught:
        HubOptions(proxies={"http": proxy})
    assert SECRET not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("place", ["127.0.0.1:9", "127.0.0.1:port"])
def test_the_password_of_an_endpoint(
    hub: HubServer, cache: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.setattr(constants, "ENDPOINT", f"http://user:{SECRET}@{place}")
    template = f"http://user:{SECRET}@{place}/{{repo_id}}/resolve/{{revision}}/{{filename}}"
    monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", template)
    with pytest.raises((CheckpointNotFoundError, DownloadError), match=r"//\*\*\*@127") as caught:
        find_file(NAME, "config.json", HubOptions(cache_dir=cache))
    assert SECRET not in "".join(traceback.format_exception(caught.value))


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


@pytest.mark.parametrize("header", ["Content-Range", "X-Linked-Size"])
@pytest.mark.parametrize("size", ["..", "bytes 0-1/many", "9" * 5000, "-5"])
def test_a_size_that_is_none(hub: HubServer, cache: Path, header: str, size: str) -> None:
    hub.add(NAME, {"config.json": b"{}"})
    for method in ("HEAD", "GET"):
        hub.faults.append(Fault(path=NAME, method=method, times=9, headers={header: size}))
    with pytest.raises(DownloadError, match=f"answered with {header}: .*, which is no size"):
        find_file(NAME, "config.json", HubOptions(cache_dir=cache))


@pytest.mark.parametrize("folder", ["C:\\a", "a\0b"])
def test_a_folder_that_is_none(hub: HubServer, cache: Path, folder: str) -> None:
    hub.add(NAME, {"config.json": b"{}"})
    for name in (NAME, str(cache)):
        cache.mkdir(exist_ok=True)
        try:
            found = find_file(name, "config.json", HubOptions(cache_dir=cache, subfolder=folder))
        except TriformersError:
            continue
        assert found is None


def test_the_logins_token_goes_to_the_hub_alone(
    hub: HubServer, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(url, "get_token", lambda: SECRET)
    hub.files["/folder/config.json"] = b"{}"
    other = hub.endpoint.replace("127.0.0.1", "localhost")
    for address, sent in ((hub.endpoint, SECRET), (other, None)):
        resolve(f"{address}/folder/config.json", HubOptions(cache_dir=cache, token=True))
        assert hub.requests("/folder")[-1].token == sent


def test_the_signature_of_an_address_is_not_told_later(
    hub: HubServer, cache: Path, tmp_path: Path
) -> None:
    config = BertConfig(
        vocab_size=9, hidden_size=4, num_hidden_layers=1, num_attention_heads=1, intermediate_size=4
    )
    BertModel(config).save_pretrained(tmp_path)
    for path in tmp_path.iterdir():
        hub.files[f"/folder/{path.name}"] = path.read_bytes()
    hub.files["/folder/vocab.txt"] = b"[UNK]"
    address = f"{hub.endpoint}/folder/model.safetensors?X-Signature={SECRET}"
    with pytest.warns(UserWarning, match=r"model.safetensors\?\*\*\*': 2 parameters") as caught:
        BertForSequenceClassification.from_pretrained(address, cache_dir=cache)
    assert not [one for one in caught if SECRET in str(one.message)]
    other = BertConfig.from_dict(config.to_dict() | {"vocab_size": 5})
    with pytest.raises(WeightsMismatchError, match=r"model.safetensors\?\*\*\*'.$") as raised:
        BertModel.from_pretrained(address, config=other, cache_dir=cache)
    assert SECRET not in "".join(traceback.format_exception(raised.value))
    words = BertTokenizer.from_pretrained(
        address.replace("model.safetensors", "vocab.txt"), cache_dir=cache
    )
    read = BertConfig.from_pretrained(address.replace("model.safetensors", "config.json"))
    assert SECRET not in f"{words}{read}{words.name_or_path}{read.name_or_path}"
