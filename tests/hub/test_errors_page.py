"""Names that the Hub can't answer: what ``docs/errors.md`` says is raised."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.hub.programs import run
from tests.hub.server import HubServer
from tests.support.errors_page import check, documented
from triformers import AutoConfig, AutoTokenizer, BertConfig

NAME = "someone/model"


def load(cache: Path, **options: Any) -> None:
    AutoConfig.from_pretrained(NAME, cache_dir=cache, **options)


@pytest.fixture
def names(hub: HubServer, cache: Path) -> dict[str, str]:
    """What the page calls the server's address and the cache."""
    return {hub.endpoint: "ENDPOINT", str(cache): "CACHE"}


def test_repositories(hub: HubServer, cache: Path, names: dict[str, str]) -> None:
    check("No such repository, or a private one", lambda: load(cache), names)
    hub.add(NAME, {"README.md": b"a"}).token = "hf_right"
    check("No such repository, or a private one", lambda: load(cache), names)
    hub.repositories[NAME].gated = True
    check("A gated repository", lambda: load(cache), names)
    check("A token that the Hub doesn't know", lambda: load(cache, token="unknown"), names)
    check("A token without a login", lambda: load(cache, token=True), names)


def test_revisions_and_files(hub: HubServer, cache: Path, names: dict[str, str]) -> None:
    commit = hub.add(NAME, {"README.md": b"a"}).refs["main"]
    check("No such revision", lambda: load(cache, revision="v9"), names)
    check("A repository without the file", lambda: load(cache), names | {commit: "COMMIT"})


def test_uploads(hub: HubServer, names: dict[str, str]) -> None:
    check("An upload without a login", lambda: BertConfig().push_to_hub("mine"), names)
    name, title = "someone/mine", "An upload that the token doesn't allow"
    check(title, lambda: BertConfig().push_to_hub(name, token="hf_reads"), names)


def test_what_the_cache_does_not_have(hub: HubServer, cache: Path, names: dict[str, str]) -> None:
    check("Offline, and nothing in the cache", lambda: load(cache, local_files_only=True), names)
    commit = hub.add(NAME, {"config.json": b'{"model_type": "bert"}'}).refs["main"]
    load(cache)
    names = {commit: "COMMIT", **names}
    check(
        "Offline, and a file isn't in the cache",
        lambda: AutoTokenizer.from_pretrained(NAME, cache_dir=cache, local_files_only=True),
        names,
    )


def test_no_connection(cache: Path) -> None:
    program = """
import re, sys
from triformers import AutoConfig
try:
    AutoConfig.from_pretrained("someone/model", cache_dir=sys.argv[1])
except OSError as error:
    text = f"{type(error).__name__}: {error}".replace("http://127.0.0.1:9", "ENDPOINT")
    print(re.sub(r"can't be reached \\(.*\\)\\. Check", "can't be reached (WHY). Check", text))
"""
    said = run(program, cache, HF_ENDPOINT="http://127.0.0.1:9")
    assert said == documented()["No connection"]
