"""Whole loads by the Auto classes: one request if they are warm, none offline."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from tests.hub.server import HubServer
from tests.support.formats import FORMATS, check_model
from tests.support.pairs import configuration, tokenizers
from tests.support.tiny import tiny_config
from triformers import (
    AutoConfig,
    AutoFeatureExtractor,
    AutoModel,
    AutoModelForPreTraining,
    AutoTokenizer,
    BertConfig,
    BertTokenizerFast,
    RagTokenizer,
)
from triformers_core.errors import CheckpointNotFoundError
from triformers_core.hub import HubOptions, find_file

TEXT, IMAGE, SHARDED = "someone/bert", "someone/vit", "someone/sharded"
TABLE = "embeddings.word_embeddings.weight"
WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "hello", "world"]

LOADS: dict[str, Callable[..., Any]] = {  # Each returns an object of another class.
    "configuration": lambda **options: AutoConfig.from_pretrained(TEXT, **options),
    "tokenizer": lambda **options: AutoTokenizer.from_pretrained(TEXT, **options),
    "feature extractor": lambda **options: AutoFeatureExtractor.from_pretrained(IMAGE, **options),
    "model": lambda **options: AutoModel.from_pretrained(TEXT, **options),
    "sharded model": lambda **options: AutoModel.from_pretrained(SHARDED, **options),
}


def test_a_subfolder_holds_a_tokenizer(hub: HubServer, cache: Path) -> None:
    # The documented repository: two tokenizers in folders, and a configuration of both beside them.
    name, folder = "facebook/rag-token-base", "question_encoder_tokenizer"
    about = {"tokenizer_class": "BertTokenizer", "do_lower_case": False}
    hub.add(
        name,
        {
            "config.json": b'{"model_type": "rag"}',
            f"{folder}/vocab.txt": "\n".join([*WORDS, "[BOS]"]).encode(),
            f"{folder}/tokenizer_config.json": json.dumps(about).encode(),
            "generator_tokenizer/vocab.json": b"{}",
        },
    )
    tokenizer = AutoTokenizer.from_pretrained(
        name, subfolder=folder, cache_dir=cache, bos_token="[BOS]"
    )
    assert type(tokenizer) is BertTokenizerFast
    assert tokenizer.bos_token_id == len(WORDS) and not tokenizer.do_lower_case
    with_config = AutoTokenizer.from_pretrained(
        name, config=BertConfig(), subfolder=folder, cache_dir=cache
    )
    assert with_config.get_vocab() == tokenizer.get_vocab()


def test_two_tokenizers_are_loaded_at_one_request(
    hub: HubServer, cache: Path, tmp_path: Path
) -> None:
    tokenizers().save_pretrained(tmp_path)
    configuration().save_pretrained(tmp_path)
    files = [path for path in tmp_path.rglob("*") if path.is_file() and cache not in path.parents]
    hub.add("a/pair", {p.relative_to(tmp_path).as_posix(): p.read_bytes() for p in files})
    AutoTokenizer.from_pretrained("a/pair", cache_dir=cache)
    hub.seen.clear()
    pair = AutoTokenizer.from_pretrained("a/pair", cache_dir=cache)
    assert len(hub.seen) == 1
    assert type(pair) is RagTokenizer and pair.generator.name_or_path == "a/pair"
    hub.seen.clear()
    pair = AutoTokenizer.from_pretrained("a/pair", cache_dir=cache, local_files_only=True)
    assert hub.seen == [] and pair("hello")["input_ids"] == [101, 7592, 102]


def test_one_vocabulary_file_is_enough_also_at_a_url(hub: HubServer, cache: Path) -> None:
    hub.files["/bert/vocab.txt"] = "\n".join(WORDS).encode()
    tokenizer = AutoTokenizer.from_pretrained(f"{hub.endpoint}/bert/vocab.txt", cache_dir=cache)
    assert type(tokenizer) is BertTokenizerFast
    assert tokenizer("hello world")["input_ids"] == [2, 5, 6, 3]


def test_what_lies_beside_a_vocabulary_at_a_url_says_whose_it_is(
    hub: HubServer, cache: Path
) -> None:
    hub.files |= {"/mine/vocab.txt": "\n".join(WORDS).encode()}
    hub.files |= {"/mine/config.json": b'{"model_type": "bert"}'}
    tokenizer = AutoTokenizer.from_pretrained(f"{hub.endpoint}/mine/vocab.txt", cache_dir=cache)
    assert type(tokenizer) is BertTokenizerFast


@pytest.mark.parametrize(
    "file",
    [
        "pytorch/pytorch_model.bin",
        "pytorch_sharded/pytorch_model.bin.index.json",
        "tensorflow1/model.ckpt.index",
    ],
)
@pytest.mark.parametrize("given", [False, True], ids=["configuration beside", "config="])
def test_what_belongs_to_a_file_of_weights_is_found_at_its_url(
    hub: HubServer, cache: Path, file: str, given: bool
) -> None:
    folder = FORMATS / "bert" / Path(file).parent
    config = BertConfig.from_pretrained(folder) if given else None
    hub.files = {
        f"/mine/{path.name}": path.read_bytes()
        for path in folder.iterdir()
        if not (given and path.name == "config.json")
    }
    name = f"{hub.endpoint}/mine/{Path(file).name}"
    model, info = AutoModelForPreTraining.from_pretrained(
        name, config=config, cache_dir=cache, output_loading_info=True
    )
    check_model(model)
    assert info["missing_keys"] == []
    assert given or model.config.name_or_path == name


def test_with_configuration_and_state_nothing_is_read(hub: HubServer) -> None:
    model = AutoModel.from_config(tiny_config("bert"))
    again = AutoModel.from_pretrained(
        TEXT, config=tiny_config("bert"), state_dict=model.state_dict()
    )
    assert torch.equal(again.state_dict()[TABLE], model.state_dict()[TABLE])
    assert hub.seen == []


@pytest.fixture
def full(hub: HubServer, tmp_path: Path) -> HubServer:
    """A Hub with tiny checkpoints."""
    model = AutoModel.from_config(tiny_config("bert"))
    for name, size in ((TEXT, "5GB"), (SHARDED, "20KB")):
        folder = tmp_path / name
        model.save_pretrained(folder, max_shard_size=size)
        (folder / "vocab.txt").write_text("\n".join(WORDS))
        hub.add(name, {path.name: path.read_bytes() for path in folder.iterdir()})
    extractor = {"feature_extractor_type": "ViTFeatureExtractor", "size": 8}
    hub.add(IMAGE, {"preprocessor_config.json": json.dumps(extractor).encode()})
    return hub


@pytest.mark.parametrize("kind", LOADS)
def test_a_warm_load_makes_one_request_and_an_offline_one_none(
    full: HubServer, cache: Path, kind: str
) -> None:
    load = LOADS[kind]
    cold = load(cache_dir=cache)
    full.seen.clear()
    warm = load(cache_dir=cache)
    assert len(full.seen) == 1
    full.seen.clear()
    offline = load(cache_dir=cache, local_files_only=True)
    assert full.seen == []
    assert type(cold) is type(warm) is type(offline)
    names = {getattr(one, "config", one).name_or_path for one in (cold, warm, offline)}
    assert len(names) == 1 and names <= {TEXT, IMAGE, SHARDED}
    if isinstance(cold, torch.nn.Module):
        for name, value in cold.state_dict().items():
            assert torch.equal(value, offline.state_dict()[name]), name


def test_one_bar_counts_the_shards(
    full: HubServer, cache: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    [files] = full.repositories[SHARDED].commits.values()
    shards = [file for file in files if "-of-" in file]
    AutoModel.from_pretrained(SHARDED, cache_dir=cache)
    said = capfd.readouterr().err
    assert len(shards) > 2 and f"{len(shards)}/{len(shards)}" in said
    assert "Downloading shards: 100%" in said


def test_an_offline_model_without_weights_says_where_they_were_looked_for(
    full: HubServer, cache: Path
) -> None:
    AutoConfig.from_pretrained(TEXT, cache_dir=cache)
    with pytest.raises(CheckpointNotFoundError, match=f"model.safetensors.*{cache}"):
        AutoModel.from_pretrained(TEXT, cache_dir=cache, local_files_only=True)


@pytest.mark.parametrize("auto_class", [AutoConfig, AutoModel, AutoFeatureExtractor])
def test_what_is_missing_offline_is_said_of_the_name_that_was_asked_for(
    hub: HubServer, cache: Path, auto_class: Any
) -> None:
    hub.add("someone/my-vit", {"a.txt": b"1"})
    path = find_file("someone/my-vit", "a.txt", HubOptions(cache_dir=cache))
    assert path is not None
    said = f"^'someone/my-vit' has no .*json; it was looked for in {path.parent}, which is what"
    with pytest.raises(CheckpointNotFoundError, match=said):
        auto_class.from_pretrained("someone/my-vit", cache_dir=cache, local_files_only=True)


def test_none_stands_for_the_usual_revision_and_folder(full: HubServer, cache: Path) -> None:
    left_open: Any = None
    config = AutoConfig.from_pretrained(
        TEXT, cache_dir=cache, revision=left_open, subfolder=left_open
    )
    assert config.name_or_path == TEXT
