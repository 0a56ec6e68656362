"""Settings as they are published: with keys of their own, in folders of their own, without a type."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import pytest

from triformers import (
    AutoConfig,
    AutoFeatureExtractor,
    AutoTokenizer,
    BertConfig,
    BertTokenizerFast,
    GPT2Config,
    InvalidConfigurationError,
    InvalidInputError,
    PretrainedConfig,
    Wav2Vec2FeatureExtractor,
)
from triformers_core.checkpoint.find import Preference

PUBLISHED: dict[str, Any] = {
    "architectures": ["BertForMaskedLM"],
    "gradient_checkpointing": False,
    "hidden_size": 32,
    "model_type": "bert",
    "my_key": 1,
    "num_attention_heads": 4,
    "task_specific_params": {"summarization": {"max_length": 5}},
    "torch_dtype": "float16",
    "transformers_version": "4.6.0.dev0",
    "use_cache": None,
}
SOUND: dict[str, Any] = {
    "do_normalize": True,
    "feature_size": 1,
    "sampling_rate": 8000,
    "my_key": 1,
}
VOCABULARY = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\nthe\ncat\n"


def write(folder: Path, name: str, values: object) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    text = values if isinstance(values, str) else json.dumps(values)
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_a_configuration_is_made_of_all_that_a_file_holds() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made = BertConfig(**PUBLISHED)
    assert made == BertConfig.from_dict(PUBLISHED)
    assert (made.hidden_size, made.dtype, made.use_cache) == (32, "float16", False)
    assert made.to_dict()["my_key"] == 1
    by_alias: Any = GPT2Config
    assert by_alias(hidden_size=24, n_head=4).n_embd == 24


def test_a_misspelt_key_is_said() -> None:
    with pytest.warns(match="BertConfig has no 'hiden_size'; nearest: hidden_size"):
        BertConfig(**dict[str, Any](hiden_size=24))  # As a file is handed over.


def test_keys_that_only_the_file_has_are_attributes_and_can_be_overridden(tmp_path: Path) -> None:
    write(tmp_path, "config.json", PUBLISHED)
    config: Any = AutoConfig.from_pretrained(tmp_path, my_key=2, task_specific_params=None)
    assert (config.my_key, config.task_specific_params) == (2, None)
    config, unused = AutoConfig.from_pretrained(
        tmp_path, my_key=3, other=4, return_unused_kwargs=True
    )
    assert (config.my_key, unused) == (3, {"other": 4})


def test_so_are_a_feature_extractors(tmp_path: Path) -> None:
    write(tmp_path, "preprocessor_config.json", SOUND)
    plain: Any = Wav2Vec2FeatureExtractor.from_pretrained(tmp_path)
    other: Any = Wav2Vec2FeatureExtractor.from_pretrained(tmp_path, my_key=2)
    assert (plain.my_key, other.my_key, other.sampling_rate) == (1, 2, 8000)
    assert other.to_dict()["my_key"] == 2
    assert Wav2Vec2FeatureExtractor(**dict[str, Any](SOUND)) == Wav2Vec2FeatureExtractor.from_dict(
        SOUND
    )
    with pytest.raises(AttributeError, match="has no 'sampling_rat'; nearest: sampling_rate"):
        plain.sampling_rat  # noqa: B018


def test_huberts_feature_extractor_is_found_by_the_configuration(tmp_path: Path) -> None:
    write(tmp_path, "preprocessor_config.json", SOUND)
    write(tmp_path, "config.json", {"model_type": "hubert"})
    found = AutoFeatureExtractor.from_pretrained(tmp_path)
    assert isinstance(found, Wav2Vec2FeatureExtractor) and found.sampling_rate == 8000


def test_a_folder_of_a_vocabulary_alone_has_the_configuration_above(tmp_path: Path) -> None:
    write(tmp_path, "config.json", {"model_type": "bert"})
    write(tmp_path / "words", "vocab.txt", VOCABULARY)
    tokenizer = AutoTokenizer.from_pretrained(tmp_path, subfolder="words")
    assert isinstance(tokenizer, BertTokenizerFast)
    assert tokenizer("the cat")["input_ids"] == [2, 5, 6, 3]


def test_a_configuration_without_a_type_leaves_it_to_the_name(tmp_path: Path) -> None:
    folder = write(tmp_path / "bert-of-ours", "vocab.txt", VOCABULARY)
    tokenizer = AutoTokenizer.from_pretrained(folder, config=PretrainedConfig())
    assert isinstance(tokenizer, BertTokenizerFast)


def test_an_unknown_token_that_is_unknown_itself(tmp_path: Path) -> None:
    folder = write(tmp_path, "vocab.txt", VOCABULARY)
    message = (
        r"has no '<nope>', .* Add it there as a line, or pass unk_token= with one of its tokens"
    )
    with pytest.raises(InvalidConfigurationError, match=message):
        BertTokenizerFast.from_pretrained(folder, unk_token="<nope>")


def test_only_one_backends_weights_can_be_asked_for() -> None:
    flax = Preference(backend="torch", from_flax=True)
    assert [one.backend for one in flax.formats()][0] == "flax"
    assert {one.backend for one in flax.formats()} == {"flax", None}
    assert flax.flag() == "from_flax=True"
    with pytest.raises(InvalidInputError, match="from_tf=True and from_flax=True exclude"):
        Preference(backend="torch", from_flax=True, from_tf=True)
