"""Whole loads by the Auto classes: one request if they are warm, none offline."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from tests.hub.server import HubServer
from tests.support.tiny import tiny_config
from triformers import (
    AutoConfig,
    AutoFeatureExtractor,
    AutoModel,
    AutoTokenizer,
    BertConfig,
    BertTokenizerFast,
)
from triformers_core.errors import CheckpointNotFoundError

TEXT, IMAGE, SHARDED = "someone/bert", "someone/vit", "someone/sharded"
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


def test_one_vocabulary_file_is_enough_also_at_a_url(hub: HubServer, cache: Path) -> None:
    hub.files["/bert/vocab.txt"] = "\n".join(WORDS).encode()
    tokenizer = AutoTokenizer.from_pretrained(f"{hub.endpoint}/bert/vocab.txt", cache_dir=cache)
    assert type(tokenizer) is BertTokenizerFast
    assert tokenizer("hello world")["input_ids"] == [2, 5, 6, 3]


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
