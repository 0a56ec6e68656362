"""Which configuration, tokenizer and feature extractor the Auto classes answer with."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.support.tokenization import TEXTS
from triformers import (
    AutoConfig,
    AutoFeatureExtractor,
    AutoTokenizer,
    BertConfig,
    BertTokenizer,
    BertTokenizerFast,
    CheckpointNotFoundError,
    InstantiationError,
    InvalidConfigurationError,
    InvalidInputError,
    PreTrainedTokenizer,
    PreTrainedTokenizerFast,
    UnknownArchitectureError,
    UnsupportedTaskError,
    ViTConfig,
    ViTFeatureExtractor,
    XLNetConfig,
    XLNetTokenizer,
    XLNetTokenizerFast,
)
from triformers.auto.configuration import CONFIGURATIONS


def write(folder: Path, name: str, content: object) -> Path:
    """Writes a JSON file, or a text as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    text = content if isinstance(content, str) else json.dumps(content)
    (folder / name).write_text(text, encoding="utf-8")
    return folder


VOCABULARY = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\nhello\n"


def test_the_model_type_decides(tmp_path: Path) -> None:
    folder = write(tmp_path / "bert-in-name-only", "config.json", {"model_type": "vit"})
    assert type(AutoConfig.from_pretrained(folder)) is ViTConfig
    assert type(AutoConfig.from_pretrained(folder / "config.json")) is ViTConfig


@pytest.mark.parametrize(
    ("name", "model_type"),
    [
        ("uclanlp/visualbert-vqa", "visual_bert"),
        ("google/mBERT-base", "bert"),
        ("user/m-bert-base-distilled", "bert"),
        ("distilbert-base-cased-distilled-squad", "distilbert"),
        ("user/Mobile-BERT", "mobilebert"),
        ("nvidia/megatron-bert-cased-345m", "megatron-bert"),
        ("YituTech/conv-bert-base", "convbert"),
        ("google/bigbird-roberta-base", "big_bird"),
        ("google/bigbird-pegasus-large-arxiv", "bigbird_pegasus"),
        ("EleutherAI/gpt-neo-1.3B", "gpt_neo"),
        ("google/mt5-small", "mt5"),
        ("bert-experiments/t5-small/config.json", "t5"),
    ],
)
def test_the_longest_name_within_a_name_decides(name: str, model_type: str) -> None:
    assert CONFIGURATIONS.suggested_by(name) == model_type


def test_without_a_model_type_the_name_decides(tmp_path: Path) -> None:
    folder = write(tmp_path / "my-bert-model", "config.json", {"hidden_size": 24})
    config = AutoConfig.from_pretrained(str(folder))
    assert type(config) is BertConfig and config.hidden_size == 24


def test_without_either_the_error_says_what_to_do(tmp_path: Path) -> None:
    folder = write(tmp_path / "mine", "config.json", {"hidden_size": 24})
    with pytest.raises(UnknownArchitectureError, match="no 'model_type'.* Add \"model_type\""):
        AutoConfig.from_pretrained(folder)


def test_an_unknown_model_type_gets_the_nearest(tmp_path: Path) -> None:
    folder = write(tmp_path, "config.json", {"model_type": "brt"})
    with pytest.raises(UnknownArchitectureError, match="'brt', which isn't registered; .*bert"):
        AutoConfig.from_pretrained(folder)
    with pytest.raises(UnknownArchitectureError, match="nearest: .*bert"):
        AutoConfig.for_model("bret")


def test_overrides_and_unused_keywords(tmp_path: Path) -> None:
    folder = write(tmp_path, "config.json", {"model_type": "bert"})
    config, unused = AutoConfig.from_pretrained(
        folder, output_attentions=True, foo=False, return_unused_kwargs=True
    )
    assert config.output_attentions and unused == {"foo": False}


def test_a_broken_file_says_where(tmp_path: Path) -> None:
    folder = write(tmp_path, "config.json", '{\n  "model_type": bert\n}')
    with pytest.raises(InvalidConfigurationError, match=r"config\.json:2:17"):
        AutoConfig.from_pretrained(folder)


def test_a_folder_without_a_configuration(tmp_path: Path) -> None:
    with pytest.raises(CheckpointNotFoundError, match=r"no config\.json"):
        AutoConfig.from_pretrained(tmp_path)


def test_fast_and_slow_tokenizers(tmp_path: Path) -> None:
    folder = write(tmp_path, "config.json", {"model_type": "bert"})
    write(folder, "vocab.txt", VOCABULARY)
    assert type(AutoTokenizer.from_pretrained(folder)) is BertTokenizerFast
    slow = AutoTokenizer.from_pretrained(folder, use_fast=False)
    assert type(slow) is BertTokenizer
    assert slow("hello")["input_ids"] == [2, 5, 3]


def test_a_tokenizer_needs_no_configuration_if_its_file_names_the_class(tmp_path: Path) -> None:
    folder = write(tmp_path, "tokenizer_config.json", {"tokenizer_class": "BertTokenizer"})
    write(folder, "vocab.txt", VOCABULARY)
    assert type(AutoTokenizer.from_pretrained(folder)) is BertTokenizerFast


@pytest.mark.parametrize("model_type", ["t5", "gpt2", None])
def test_a_tokenizer_of_no_architecture_is_what_its_pipeline_says(
    tmp_path: Path, model_type: str | None
) -> None:
    pipeline = BertTokenizer(TEXTS / "bert-base-uncased-vocab.txt").backend_tokenizer
    saved = PreTrainedTokenizerFast(
        tokenizer_object=pipeline, pad_token="[PAD]", mask_token="[MASK]", model_max_length=9
    )
    saved.save_pretrained(tmp_path)
    if model_type is not None:
        write(tmp_path, "config.json", {"model_type": model_type})
    for name in ("PreTrainedTokenizerFast", "PreTrainedTokenizer"):
        settings = json.loads((tmp_path / "tokenizer_config.json").read_text(encoding="utf-8"))
        write(tmp_path, "tokenizer_config.json", settings | {"tokenizer_class": name})
        loaded = AutoTokenizer.from_pretrained(tmp_path)
        assert type(loaded) is PreTrainedTokenizerFast
        assert loaded(["hello world", "a"], padding=True)["input_ids"] == [
            [101, 7592, 2088, 102],
            [101, 1037, 102, 0],
        ]
        assert (loaded.model_max_length, loaded.mask_token_id) == (9, 103)
    loaded.add_tokens(["<new>"])
    assert len(loaded) == len(saved) + 1 == pipeline.get_vocab_size() + 1
    with pytest.raises(InvalidInputError, match="PreTrainedTokenizer is what all tokenizers have"):
        PreTrainedTokenizer.from_pretrained(tmp_path)
    with pytest.raises(CheckpointNotFoundError, match="needs tokenizer_file= or tokenizer_object="):
        PreTrainedTokenizerFast()


def test_a_named_class_that_is_not_here_is_a_warning(tmp_path: Path) -> None:
    folder = write(tmp_path, "config.json", {"model_type": "bert"})
    write(folder, "vocab.txt", VOCABULARY)
    write(folder, "tokenizer_config.json", {"tokenizer_class": "HerbertTokenizer"})
    with pytest.warns(UserWarning, match="name 'HerbertTokenizer', which isn't here; they are "):
        assert type(AutoTokenizer.from_pretrained(folder)) is BertTokenizerFast


def test_a_configuration_object_decides_the_tokenizer(tmp_path: Path) -> None:
    folder = write(tmp_path / "mine", "vocab.txt", VOCABULARY)
    tokenizer = AutoTokenizer.from_pretrained(folder, config=BertConfig())
    assert type(tokenizer) is BertTokenizerFast


def test_a_single_vocabulary_file(tmp_path: Path) -> None:
    folder = write(tmp_path / "bert", "vocab.txt", VOCABULARY)
    tokenizer = AutoTokenizer.from_pretrained(folder / "vocab.txt")
    assert tokenizer("hello")["input_ids"] == [2, 5, 3]


def test_xlnets_vocabulary_is_a_single_file_too(tmp_path: Path) -> None:
    for name, config in (("xlnet", None), ("mine", XLNetConfig())):
        path = tmp_path / name / "spiece.model"
        path.parent.mkdir()
        shutil.copy(TEXTS / "unigram-xlnet.model", path)
        tokenizer = AutoTokenizer.from_pretrained(path, config=config)
        assert type(tokenizer) is XLNetTokenizerFast
        expected = XLNetTokenizer(TEXTS / "unigram-xlnet.model").encode("Hello world")
        assert tokenizer.encode("Hello world") == expected


def test_two_vocabulary_files_are_not_one(tmp_path: Path) -> None:
    folder = write(tmp_path / "gpt2", "vocab.json", {})
    with pytest.raises(CheckpointNotFoundError) as caught:
        AutoTokenizer.from_pretrained(folder / "vocab.json")
    assert str(caught.value) == (
        f"'{folder}/vocab.json' is a single file, but vocab.json and merges.txt are needed: pass "
        "the directory that holds them."
    )


def test_special_tokens_as_keywords(tmp_path: Path) -> None:
    folder = write(tmp_path / "bert", "vocab.txt", VOCABULARY + "<s>\n")
    tokenizer = AutoTokenizer.from_pretrained(folder, cls_token="<s>")
    assert tokenizer.cls_token == "<s>" and tokenizer.cls_token_id == 6


def test_a_given_vocabulary_goes_before_the_checkpoints(tmp_path: Path) -> None:
    folder = write(tmp_path / "mine", "config.json", {"model_type": "bert"})
    write(folder, "vocab.txt", VOCABULARY)
    BertTokenizer.from_pretrained(folder).save_pretrained(folder)  # Now with tokenizer.json.
    other = write(tmp_path / "other", "vocab.txt", VOCABULARY + "world\n") / "vocab.txt"
    for given in (
        AutoTokenizer.from_pretrained(folder, other),
        AutoTokenizer.from_pretrained(folder, vocab_file=other),
        BertTokenizer.from_pretrained(folder, other, do_lower_case=False),
    ):
        assert given.vocab_size == 7 and given.name_or_path == str(folder)
    assert AutoTokenizer.from_pretrained(folder).vocab_size == 6
    with pytest.raises(InvalidInputError, match="takes vocab_file by position; 2 arguments came"):
        AutoTokenizer.from_pretrained(folder, other, False)


def test_an_architecture_without_a_tokenizer(tmp_path: Path) -> None:
    folder = write(tmp_path, "config.json", {"model_type": "vit"})
    with pytest.raises(UnsupportedTaskError, match="AutoTokenizer has no class for 'vit'"):
        AutoTokenizer.from_pretrained(folder)


@pytest.mark.parametrize("key", ["feature_extractor_type", "image_processor_type"])
def test_the_feature_extractors_file_names_its_class(tmp_path: Path, key: str) -> None:
    name = {"feature_extractor_type": "ViTFeatureExtractor"}.get(key, "ViTImageProcessor")
    folder = write(tmp_path, "preprocessor_config.json", {key: name, "size": 24})
    for path in (folder, folder / "preprocessor_config.json"):
        assert type(AutoFeatureExtractor.from_pretrained(path)) is ViTFeatureExtractor


def test_else_the_model_type_decides_the_feature_extractor(tmp_path: Path) -> None:
    folder = write(tmp_path, "preprocessor_config.json", {"size": 24})
    write(folder, "config.json", {"model_type": "vit"})
    extractor, unused = AutoFeatureExtractor.from_pretrained(
        folder, do_resize=False, foo=1, return_unused_kwargs=True
    )
    assert type(extractor) is ViTFeatureExtractor and unused == {"foo": 1}


def test_a_configuration_object_decides_the_feature_extractor(tmp_path: Path) -> None:
    folder = write(tmp_path / "mine", "preprocessor_config.json", {"size": 8})
    extractor, unused = AutoFeatureExtractor.from_pretrained(
        folder, config=ViTConfig(), foo=1, return_unused_kwargs=True
    )
    assert type(extractor) is ViTFeatureExtractor and unused == {"foo": 1}
    wrong: Any = "vit"
    with pytest.raises(InvalidConfigurationError, match="takes a configuration object; a str"):
        AutoFeatureExtractor.from_pretrained(folder, config=wrong)


@pytest.mark.parametrize("auto_class", [AutoConfig, AutoTokenizer, AutoFeatureExtractor])
def test_they_are_not_instantiated(auto_class: type[object]) -> None:
    with pytest.raises(InstantiationError, match=rf"{auto_class.__name__}\.from_pretrained"):
        auto_class()
