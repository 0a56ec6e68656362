"""The loopback Hub answers the real client as the Hub does."""

from __future__ import annotations

from pathlib import Path

from tests.hub.server import LARGE, HubServer


def test_the_client_sees_repositories_branches_and_tags(hub: HubServer) -> None:
    from huggingface_hub import HfApi

    repository = hub.add("someone/model")
    first = repository.commit({"a.txt": b"1"}, "main", "v1")
    second = repository.commit({"a.txt": b"2", "b/c.txt": b"3"})
    assert HfApi().model_info("someone/model", revision="v1").sha == first
    assert HfApi().model_info("someone/model").sha == second
    assert HfApi().list_repo_files("someone/model") == ["a.txt", "b/c.txt"]


def test_the_client_downloads_all_files_small_and_large(hub: HubServer, cache: Path) -> None:
    from huggingface_hub import snapshot_download

    files = {"small.txt": b"small", "large.bin": bytes(3 * LARGE)}
    hub.add("someone/model", files)
    folder = Path(snapshot_download("someone/model", cache_dir=cache))
    assert {name: (folder / name).read_bytes() for name in files} == files
    assert [seen.host for seen in hub.requests("/lfs/", "GET")] == ["localhost"]
