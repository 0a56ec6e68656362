"""Tokens, and repositories that don't exist or not for everybody."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hub.server import LARGE, HubServer
from triformers_core.errors import CheckpointNotFoundError
from triformers_core.hub import HubOptions, find_file

NAME = "someone/model"
TOKEN = "hf_right"


@pytest.fixture
def private(hub: HubServer) -> HubServer:
    """A Hub with a private repository, and nobody logged in."""
    hub.add(NAME, {"a.txt": b"1", "large.bin": bytes(LARGE)}).token = TOKEN
    return hub


def read(cache: Path, file: str = "a.txt", *, token: str | bool | None = None) -> bytes | None:
    path = find_file(NAME, file, HubOptions(cache_dir=cache, token=token))
    return None if path is None else path.read_bytes()


def test_a_token_opens_a_private_repository(private: HubServer, cache: Path) -> None:
    assert read(cache, token=TOKEN) == b"1"


def test_the_older_name_of_the_token_opens_it_too(private: HubServer, cache: Path) -> None:
    options, _ = HubOptions.split({"cache_dir": cache, "use_auth_token": TOKEN})
    assert find_file(NAME, "a.txt", options) is not None


@pytest.mark.parametrize("token", [True, None])
def test_the_logins_token_is_sent(
    private: HubServer, cache: Path, token: bool | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    assert read(cache, token=token) == b"1"


def test_no_token_is_sent_if_that_is_asked_for(
    private: HubServer, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    with pytest.raises(CheckpointNotFoundError):
        read(cache, token=False)
    assert {seen.token for seen in private.seen} == {None}


def test_the_host_of_large_files_gets_no_token(private: HubServer, cache: Path) -> None:
    assert read(cache, "large.bin", token=TOKEN) == bytes(LARGE)
    assert {seen.token for seen in private.requests("/lfs/")} == {None}


def test_a_login_that_is_not_there_is_missed(private: HubServer, cache: Path) -> None:
    with pytest.raises(CheckpointNotFoundError, match="token=True asks .*but nobody is logged in"):
        read(cache, token=True)
    assert private.seen == []


def test_a_repository_that_is_not_there_may_be_private(private: HubServer, cache: Path) -> None:
    for name, token in (("no/model", None), ("no/model", TOKEN), (NAME, None), (NAME, "other")):
        with pytest.raises(CheckpointNotFoundError) as caught:
            find_file(name, "a.txt", HubOptions(cache_dir=cache, token=token))
        assert str(caught.value) == (
            f"{name!r} is no directory here, and the Hub at {private.endpoint} has no repository "
            "of that name, or a private one. Check the spelling; for a private one, pass your "
            "token= or log in with 'hf auth login'."
        )


@pytest.mark.parametrize("token", [None, "other"])
def test_a_gated_repository_says_how_to_get_in(
    private: HubServer, cache: Path, token: str | None
) -> None:
    private.repositories[NAME].gated = True
    with pytest.raises(CheckpointNotFoundError, match=f"Ask for access on .*/{NAME}, then pass"):
        read(cache, token=token)
    assert read(cache, token=TOKEN) == b"1"


def test_an_unknown_token_is_refused(private: HubServer, cache: Path) -> None:
    with pytest.raises(CheckpointNotFoundError, match=f"doesn't know the token .* for '{NAME}'"):
        read(cache, token="unknown")


@pytest.mark.parametrize("revision", ["no-branch", "0" * 40])
def test_a_revision_that_is_not_there_is_named(hub: HubServer, cache: Path, revision: str) -> None:
    hub.add(NAME, {"a.txt": b"1"})
    with pytest.raises(CheckpointNotFoundError, match=f"has no revision '{revision}'. Pass one of"):
        find_file(NAME, "a.txt", HubOptions(cache_dir=cache, revision=revision))
