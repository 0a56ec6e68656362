"""Uploads: what lands in the repository, what is refused, and that no message shows a token."""

from __future__ import annotations

import socket
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from huggingface_hub import constants
from tokenizers import Tokenizer
from tokenizers.models import WordLevel

from tests.hub.server import Fault, HubServer
from triformers import (
    AutoConfig,
    AutoModel,
    AutoTokenizer,
    BertConfig,
    BertModel,
    PreTrainedTokenizerFast,
    ViTFeatureExtractor,
)
from triformers_core.errors import InvalidInputError, UploadError
from triformers_core.hub import patience

TOKEN = "hf_writes"
WEIGHTS = {"config.json", "model.safetensors"}


@pytest.fixture(autouse=True)
def _writer(hub: HubServer) -> None:
    hub.writers[TOKEN] = "someone"


def tiny() -> BertConfig:
    return BertConfig(
        vocab_size=11,
        hidden_size=4,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=4,
        max_position_embeddings=8,
    )


def tokenizer() -> PreTrainedTokenizerFast:
    model = WordLevel({"[UNK]": 0, "a": 1}, unk_token="[UNK]")
    return PreTrainedTokenizerFast(tokenizer_object=Tokenizer(model), unk_token="[UNK]")


def files(hub: HubServer, name: str = "someone/mine", ref: str = "main") -> set[str]:
    repository = hub.repositories[name]
    return set(repository.commits[repository.refs[ref]]) - {".gitattributes"}


def test_a_model_goes_up_and_comes_back(hub: HubServer, cache: Path) -> None:
    model = BertModel(tiny())
    done = model.push_to_hub("mine", token=TOKEN)
    assert (
        done
        == f"{hub.endpoint}/someone/mine/commit/{hub.repositories['someone/mine'].refs['main']}"
    )
    assert done.repo_id == "someone/mine"
    assert files(hub) == WEIGHTS
    assert hub.messages == ["Upload BertModel"]
    again = AutoModel.from_pretrained("someone/mine", cache_dir=cache)
    assert again.num_parameters() == model.num_parameters()
    assert {seen.token for seen in hub.seen if seen.method == "POST"} == {TOKEN}


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (tiny, {"config.json"}),
        (ViTFeatureExtractor, {"preprocessor_config.json"}),
        (tokenizer, {"tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"}),
        (lambda: BertModel(tiny()), WEIGHTS),
    ],
)
def test_all_that_is_saved_is_uploaded_by_a_save_too(
    hub: HubServer, tmp_path: Path, make: Callable[[], Any], expected: set[str]
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("not the object's own")
    make().save_pretrained(tmp_path / "mine", push_to_hub=True, token=TOKEN)
    assert expected <= files(hub) and "notes.txt" not in files(hub)
    assert expected <= {path.name for path in (tmp_path / "mine").iterdir()}
    make().save_pretrained(tmp_path / "else", push_to_hub=True, repo_id="other", token=TOKEN)
    assert expected <= files(hub, "someone/other")


def test_a_second_upload_leaves_what_is_there(hub: HubServer, cache: Path) -> None:
    BertModel(tiny()).push_to_hub("someone/mine", token=TOKEN)
    tokenizer().push_to_hub("someone/mine", token=TOKEN, commit_message="With words")
    assert WEIGHTS | {"tokenizer.json"} <= files(hub)
    assert hub.messages == ["Upload BertModel", "With words"]
    found = AutoTokenizer.from_pretrained("someone/mine", cache_dir=cache)
    assert found.convert_tokens_to_ids("a") == 1


def test_branches_pull_requests_and_private_repositories(hub: HubServer) -> None:
    tiny().push_to_hub("mine", token=TOKEN, revision="next", private=True)
    assert hub.repositories["someone/mine"].private
    assert files(hub) == set() and files(hub, ref="next") == {"config.json"}
    tiny().push_to_hub("mine", token=TOKEN, revision="next")
    request = tiny().push_to_hub("mine", use_auth_token=TOKEN, create_pr=True)
    assert request == f"{hub.endpoint}/someone/mine/discussions/1"
    assert files(hub) == set() and files(hub, ref="refs/pr/1") == {"config.json"}


def test_large_files_go_to_another_host_without_the_token(
    hub: HubServer, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(constants, "HF_HUB_DISABLE_XET", True)
    hub.lfs = True
    model = BertModel(tiny())
    model.push_to_hub("mine", token=TOKEN, max_shard_size=600)
    assert {"model.safetensors.index.json", "config.json"} < files(hub)
    uploads = hub.requests("/upload/", "PUT")
    assert uploads and {seen.token for seen in uploads} == {None}
    again = AutoModel.from_pretrained("someone/mine", cache_dir=cache)
    assert again.num_parameters() == model.num_parameters()


def test_the_logins_token_is_taken(hub: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    tiny().push_to_hub("mine")
    assert files(hub) == {"config.json"}


SECRET = "hf_secretsecret"


def refused(name: str, **options: Any) -> str:
    with pytest.raises(UploadError) as caught:
        tiny().push_to_hub(name, **options)
    assert SECRET not in "".join(traceback.format_exception(caught.value))
    return str(caught.value)


def test_what_is_refused_says_why(hub: HubServer) -> None:
    assert "nobody is logged in" in refused("mine")
    assert "nobody is logged in" in refused("mine", token=True)
    assert "nobody is logged in" in refused("mine", token="unknown")
    assert "with this token" in refused("mine", token=SECRET)
    hub.writers[SECRET] = "someone"
    assert "with this token" in refused("else/mine", token=SECRET)
    hub.faults.append(Fault(path="/commit/", method="POST", status=418, times=9))
    assert "status 418" in refused("mine", token=SECRET)


def test_nobody_answers(hub: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{free.getsockname()[1]}"
    monkeypatch.setattr("huggingface_hub.hf_api.constants.ENDPOINT", nobody)
    assert "can't be reached" in refused("mine", token=SECRET)


def test_offline_nothing_is_asked(hub: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    assert "HF_HUB_OFFLINE=1" in refused("mine", token=SECRET)
    assert hub.seen == []


def test_wrong_options_are_named(hub: HubServer, tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match="repo_id='a b'"):
        tiny().push_to_hub("a b", token=TOKEN)
    with pytest.raises(InvalidInputError, match="nearest: commit_message"):
        BertModel(tiny()).save_pretrained(tmp_path, commit_mesage="x")  # type: ignore[call-arg]
    with pytest.raises(InvalidInputError, match="nearest: max_shard_size"):
        BertModel(tiny()).push_to_hub("mine", token=TOKEN, max_shard_siz=3)
    with pytest.raises(InvalidInputError, match="token holds white space") as caught:
        tiny().push_to_hub("mine", token=f"{SECRET} ")
    assert SECRET not in str(caught.value)
    assert AutoConfig is not None and hub.repositories.get("someone/a b") is None


def test_an_upload_that_is_not_answered_ends(
    hub: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "PATIENCE", 0.5)
    hub.faults.append(Fault(path="/api/", method="POST", times=9, trickle=0.1, no_end=True))
    began = time.monotonic()
    with pytest.raises(UploadError, match=r"can't be uploaded to: no answer came in \d+ seconds"):
        tiny().push_to_hub("someone/model", token=TOKEN)
    assert time.monotonic() - began < 5


def test_an_upload_tells_no_password(hub: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    place = hub.endpoint.removeprefix("http://")
    monkeypatch.setattr(constants, "ENDPOINT", f"http://user:s3cr3t@{place}")
    hub.faults.append(Fault(path="/api/", method="POST", times=9, status=500))
    with pytest.raises(UploadError, match=r"http://\*\*\*@127") as caught:
        tiny().push_to_hub("someone/model", token=TOKEN)
    assert "s3cr3t" not in "".join(traceback.format_exception(caught.value))
