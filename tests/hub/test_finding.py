"""Files of model ids and directories, and how many requests they cost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.hub.programs import run
from tests.hub.server import LARGE, HubServer
from triformers_core.errors import CheckpointNotFoundError, InvalidInputError
from triformers_core.hub import HubOptions, find_file, find_files, place, resolve

NAME = "someone/model"
CONFIG = b'{"hidden_size": 32}'


def text(name: str, file: str, options: HubOptions) -> str | None:
    path = find_file(name, file, options)
    return None if path is None else path.read_text()


def test_a_model_id_without_owner_is_found(hub: HubServer, cache: Path) -> None:
    hub.add("model", {"config.json": CONFIG})
    assert text("model", "config.json", HubOptions(cache_dir=cache)) == CONFIG.decode()


def test_a_revision_is_a_branch_a_tag_or_a_commit(hub: HubServer, cache: Path) -> None:
    repository = hub.add(NAME)
    first = repository.commit({"a.txt": b"1"}, "main", "v1.0")
    repository.commit({"a.txt": b"2"}, "some/branch")
    repository.commit({"a.txt": b"3"})
    revisions = {"v1.0": "1", first: "1", "some/branch": "2", "main": "3"}
    for revision, content in revisions.items():
        assert text(NAME, "a.txt", HubOptions(cache_dir=cache, revision=revision)) == content


def test_a_moved_branch_is_followed(hub: HubServer, cache: Path) -> None:
    repository = hub.add(NAME, {"a.txt": b"1"})
    options = HubOptions(cache_dir=cache)
    assert text(NAME, "a.txt", options) == "1"
    repository.commit({"a.txt": b"2"})
    assert text(NAME, "a.txt", options) == "2"


def test_all_files_of_a_load_are_of_one_commit(hub: HubServer, cache: Path) -> None:
    repository = hub.add(NAME, {"a.txt": b"1", "b.txt": b"1"})
    source, options = resolve(NAME, HubOptions(cache_dir=cache))
    assert text(source, "a.txt", options) == "1"
    repository.commit({"a.txt": b"2", "b.txt": b"2"})
    assert text(source, "b.txt", options) == "1"


def test_a_subfolder_holds_the_files(hub: HubServer, cache: Path, tmp_path: Path) -> None:
    hub.add(NAME, {"inner/a.txt": b"inner", "a.txt": b"outer"})
    assert text(NAME, "a.txt", HubOptions(cache_dir=cache, subfolder="inner")) == "inner"
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner/a.txt").write_text("local")
    assert text(str(tmp_path), "a.txt", HubOptions(subfolder="inner")) == "local"


def test_a_warm_load_makes_one_request(hub: HubServer, cache: Path) -> None:
    hub.add(NAME, {"config.json": CONFIG, "model.bin": bytes(LARGE)})
    options = HubOptions(cache_dir=cache)
    wanted = ["config.json", "absent.json", "model.bin", "absent.bin"]
    for _ in range(2):
        hub.seen.clear()
        source, settled = resolve(NAME, options)
        found = [find_file(source, file, settled) for file in wanted]
        assert [path is not None for path in found] == [True, False, True, False]
    assert [(seen.method, seen.path) for seen in hub.seen] == [
        ("HEAD", f"/{NAME}/resolve/main/config.json")
    ]


def test_a_warm_load_without_config_makes_one_request(hub: HubServer, cache: Path) -> None:
    hub.add(NAME, {"vocab.txt": b"a"})
    for _ in range(2):
        hub.seen.clear()
        source, settled = resolve(NAME, HubOptions(cache_dir=cache))
        assert find_file(source, "config.json", settled) is None
        assert text(source, "vocab.txt", settled) == "a"
    assert len(hub.seen) == 1


def test_a_warm_load_of_a_commit_makes_no_request(hub: HubServer, cache: Path) -> None:
    commit = hub.add(NAME).commit({"a.txt": b"1"})
    options = HubOptions(cache_dir=cache, revision=commit)
    for _ in range(2):
        hub.seen.clear()
        assert text(NAME, "a.txt", options) == "1"
        assert find_file(NAME, "absent.txt", options) is None
    assert hub.seen == []


def test_a_forced_download_replaces_what_is_there(hub: HubServer, cache: Path) -> None:
    hub.add(NAME, {"a.txt": b"right"})
    path = find_file(NAME, "a.txt", HubOptions(cache_dir=cache))
    assert path is not None
    path.write_text("wrong")
    assert text(NAME, "a.txt", HubOptions(cache_dir=cache)) == "wrong"
    assert text(NAME, "a.txt", HubOptions(cache_dir=cache, force_download=True)) == "right"


def test_shards_come_together_under_one_bar(
    hub: HubServer, cache: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    shards = {f"model-{i}-of-6.bin": bytes([i]) * LARGE for i in range(6)}
    hub.add(NAME, shards)
    paths = find_files(NAME, [*shards, "absent"], HubOptions(cache_dir=cache))
    assert [path and path.read_bytes() for path in paths] == [*shards.values(), None]
    assert "Downloading shards: 100%" in capfd.readouterr().err
    paths = find_files(NAME, list(shards), HubOptions(cache_dir=cache))
    assert None not in paths and "Downloading" not in capfd.readouterr().err


def test_the_usual_switch_turns_bars_off(
    hub: HubServer, cache: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    # The documented place, which doesn't say that it exports them.
    from huggingface_hub.utils import (  # type: ignore[attr-defined]
        disable_progress_bars,
        enable_progress_bars,
    )

    hub.add(NAME, {"a.bin": bytes(LARGE), "b.bin": bytes(LARGE)})
    disable_progress_bars()
    try:
        find_files(NAME, ["a.bin", "b.bin"], HubOptions(cache_dir=cache))
    finally:
        enable_progress_bars()
    assert capfd.readouterr().err == ""


def test_a_directory_goes_before_a_repository_of_its_name(
    hub: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.add(NAME, {"a.txt": b"hub"})
    (tmp_path / NAME).mkdir(parents=True)
    (tmp_path / NAME / "a.txt").write_text("directory")
    monkeypatch.chdir(tmp_path)
    assert text(NAME, "a.txt", HubOptions()) == "directory"
    assert hub.seen == []


@pytest.mark.parametrize(
    "name", ["./model", "../a/b", "/no/where", "a/b/c", "models/", "~/m", "a\\b"]
)
def test_a_path_that_is_not_there_is_said_to_be_one(hub: HubServer, name: str) -> None:
    with pytest.raises(CheckpointNotFoundError, match="looks like a path, and there is no direc"):
        find_file(name, "config.json", HubOptions())
    assert hub.seen == []


def test_a_file_is_no_directory(tmp_path: Path) -> None:
    file = tmp_path / "vocab.txt"
    file.write_text("a")
    with pytest.raises(CheckpointNotFoundError, match="is a file; config.json was looked for in"):
        find_file(file, "config.json", HubOptions())


def test_an_address_of_another_kind_is_refused(hub: HubServer) -> None:
    with pytest.raises(CheckpointNotFoundError, match="'s3://b/c' can't be read: of addresses"):
        find_file("s3://b/c", "config.json", HubOptions())


@pytest.mark.parametrize("name", ["", "what is this?", "a--b", "name.git"])
def test_what_cannot_be_a_model_id_is_said_to_be_none(hub: HubServer, name: str) -> None:
    with pytest.raises(CheckpointNotFoundError, match="and it can't be a model id, which is a"):
        find_file(name, "config.json", HubOptions())
    assert hub.seen == []


def test_a_place_is_described_for_errors(hub: HubServer, cache: Path, tmp_path: Path) -> None:
    commit = hub.add(NAME).commit({"a.txt": b"1"})
    source, options = resolve(NAME, HubOptions(cache_dir=cache, subfolder="x"))
    where = f"the Hub's repository '{NAME}', folder 'x', commit {commit}"
    assert place(NAME, source, options) == where
    assert place(tmp_path, str(tmp_path), HubOptions()) == str(tmp_path)


def test_a_directory_needs_no_client(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_bytes(CONFIG)
    program = """
import sys
from triformers_core.architectures.bert.configuration import BertConfig
config = BertConfig.from_pretrained(sys.argv[1])
clients = {"huggingface_hub", "requests", "httpx", "httpx2", "urllib3", "tqdm", "numpy"}
print(config.hidden_size, sorted(clients & sys.modules.keys()))
"""
    assert run(program, tmp_path) == "32 []"


def test_proxies_are_a_dictionary() -> None:
    server: Any = "http://localhost:3128"
    with pytest.raises(InvalidInputError, match="takes a dictionary of servers .*; a str came"):
        HubOptions(proxies=server)


def test_older_names_of_options_are_known() -> None:
    options, rest = HubOptions.split({"use_auth_token": "t", "resume_download": True, "foo": 1})
    assert options == HubOptions(token="t", resume_download=True) and rest == {"foo": 1}
    assert "token" not in repr(options)
    assert HubOptions.split(options.keywords()) == (options, {})
