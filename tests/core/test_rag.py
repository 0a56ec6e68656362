"""RAG's configuration, and its two tokenizers in one."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.support.pairs import configuration, tokenizers
from triformers import (
    AutoConfig,
    AutoTokenizer,
    BartConfig,
    BartTokenizerFast,
    BertTokenizerFast,
    CheckpointNotFoundError,
    DPRConfig,
    DPRQuestionEncoderTokenizerFast,
    InvalidConfigurationError,
    InvalidInputError,
    RagConfig,
    RagTokenizer,
    T5Config,
)
from triformers_core.architectures.rag.index import ExactIndex

QUESTIONS, ANSWERS = DPRConfig(), BartConfig(forced_eos_token_id=7)
# By the reference, which has these beside the keys of every configuration.
DEFAULTS = {
    "title_sep": " / ",
    "doc_sep": " // ",
    "n_docs": 5,
    "max_combined_length": 300,
    "retrieval_vector_size": 768,
    "retrieval_batch_size": 8,
    "dataset": "wiki_dpr",
    "dataset_split": "train",
    "dataset_revision": None,
    "index_name": "compressed",
    "index_path": None,
    "passages_path": None,
    "use_dummy_dataset": False,
    "reduce_loss": False,
    "label_smoothing": 0.0,
    "do_deduplication": True,
    "exclude_bos_score": False,
    "do_marginalize": False,
    "output_retrieved": False,
    "use_cache": True,
    "is_encoder_decoder": True,
    "forced_eos_token_id": 7,
    "vocab_size": None,
    "model_type": "rag",
}
HELLO = [101, 7592, 2088, 102]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where both tokenizers and the configuration are saved."""
    path = tmp_path_factory.mktemp("pair")
    tokenizers().save_pretrained(path)
    configuration().save_pretrained(path)
    return path


def test_the_defaults_are_the_references() -> None:
    values = RagConfig(question_encoder=QUESTIONS, generator=ANSWERS).to_dict()
    assert {name: values[name] for name in DEFAULTS} == DEFAULTS


def test_a_saved_configuration_has_both_parts(folder: Path) -> None:
    saved = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    assert saved["question_encoder"]["model_type"] == "dpr" and saved["n_docs"] == 3
    config = AutoConfig.from_pretrained(folder, generator_d_model=64, doc_sep=" | ")
    assert type(config) is RagConfig and (config.n_docs, config.doc_sep) == (3, " | ")
    assert type(config.question_encoder) is DPRConfig
    assert config.generator.to_dict()["d_model"] == 64


def test_the_last_token_is_the_generators_unless_it_is_said() -> None:
    make = RagConfig.from_question_encoder_generator_configs
    assert make(QUESTIONS, ANSWERS).forced_eos_token_id == 7
    assert make(QUESTIONS, ANSWERS, forced_eos_token_id=9).forced_eos_token_id == 9
    assert make(DPRConfig(), T5Config()).forced_eos_token_id is None


def test_both_parts_are_needed() -> None:
    with pytest.raises(InvalidConfigurationError, match="holds question_encoder and generator"):
        AutoConfig.for_model("rag")
    with pytest.raises(InvalidConfigurationError, match="holds generator"):
        RagConfig.from_dict({"question_encoder": {"model_type": "dpr"}})
    with pytest.raises(InvalidConfigurationError, match="n_docs"):
        RagConfig(question_encoder=QUESTIONS, generator=ANSWERS, n_docs=0)


@pytest.mark.parametrize("load", [AutoTokenizer.from_pretrained, RagTokenizer.from_pretrained])
def test_texts_are_questions_and_ids_are_answers(folder: Path, load: Any) -> None:
    pair = load(folder)
    assert type(pair) is RagTokenizer
    assert type(pair.question_encoder) is DPRQuestionEncoderTokenizerFast
    assert type(pair.generator) is BartTokenizerFast
    assert pair.name_or_path == pair.generator.name_or_path == str(folder)
    assert pair("hello world")["input_ids"] == pair.encode("hello world") == HELLO
    answer = pair.generator("Hello world")["input_ids"]
    assert pair.decode(answer, skip_special_tokens=True) == " Hello world"
    assert pair.batch_decode([answer, answer[:2]])[1] == pair.generator.decode(answer[:2])


def test_what_the_model_shall_write_goes_to_the_generator() -> None:
    pair = tokenizers()
    expected = pair.generator("hello")["input_ids"]
    batch = pair("hello world", text_target="hello")
    assert (batch["input_ids"], batch["labels"]) == (HELLO, expected)
    assert pair(text_target="hello")["input_ids"] == expected
    with pair.as_target_tokenizer():
        assert pair("hello")["input_ids"] == expected
        assert pair.tokenize("hello") == pair.generator.tokenize("hello")
    assert pair.tokenize("hello world") == ["hello", "world"]


def test_what_is_asked_or_set_is_the_question_encoders() -> None:
    pair = tokenizers()
    assert len(pair) == len(pair.question_encoder) and pair.pad_token_id == 0
    pair.padding_side, pair.pad_token, pair.model_max_length = "left", "[MASK]", 9
    pair.add_special_tokens({"additional_special_tokens": ["<x>"], "sep_token": "<y>"})
    question = pair.question_encoder
    assert (question.padding_side, question.pad_token, question.model_max_length) == (
        "left",
        "[MASK]",
        9,
    )
    assert question("<x>")["input_ids"] == [101, 30522, 30523]
    assert (
        pair(["a", "a b"], padding=True)["input_ids"]
        == question.pad(pair(["a", "a b"]))["input_ids"]
    )
    assert pair.generator.padding_side == "right" and pair.generator.pad_token == "<pad>"
    assert not hasattr(pair, "nothing")


@pytest.mark.parametrize("copied", [copy.deepcopy, lambda pair: pickle.loads(pickle.dumps(pair))])
def test_a_copy_holds_copies(copied: Any) -> None:
    pair = tokenizers()
    other = copied(pair)
    other.pad_token = "[MASK]"
    assert pair.pad_token == "[PAD]" and other.question_encoder.pad_token == "[MASK]"
    assert other("hello world", text_target="a")["labels"] == pair(text_target="a")["input_ids"]


def test_files_that_name_no_class_are_of_the_configurations(folder: Path, tmp_path: Path) -> None:
    pair = tokenizers()
    pair.save_pretrained(tmp_path)
    again = RagTokenizer.from_pretrained(tmp_path)  # Both folders name their classes.
    assert again("hello world")["input_ids"] == HELLO
    with pytest.raises(CheckpointNotFoundError, match=r"config\.json"):
        AutoTokenizer.from_pretrained(tmp_path)
    named = tmp_path / "question_encoder_tokenizer" / "tokenizer_config.json"
    named.write_text('{"tokenizer_class": "BertTokenizer"}', encoding="utf-8")
    assert type(RagTokenizer.from_pretrained(tmp_path).question_encoder) is BertTokenizerFast
    named.write_text("{}", encoding="utf-8")
    with pytest.raises(CheckpointNotFoundError, match=r"config\.json"):
        RagTokenizer.from_pretrained(tmp_path)
    configuration().save_pretrained(tmp_path)
    found = AutoTokenizer.from_pretrained(tmp_path)
    assert type(found) is RagTokenizer
    assert type(found.question_encoder) is DPRQuestionEncoderTokenizerFast


def test_both_are_in_a_subfolder(tmp_path: Path) -> None:
    tokenizers().save_pretrained(tmp_path / "there")
    configuration().save_pretrained(tmp_path / "there")
    pair = AutoTokenizer.from_pretrained(tmp_path, subfolder="there")
    assert pair("hello world")["input_ids"] == HELLO


def test_vocabularies_are_saved_in_both_folders(tmp_path: Path) -> None:
    pair = tokenizers()
    saved = pair.save_vocabulary(tmp_path, "a")
    found = [Path(path).relative_to(tmp_path).as_posix() for path in saved]
    assert found == [
        "question_encoder_tokenizer/a-vocab.txt",
        "generator_tokenizer/a-vocab.json",
        "generator_tokenizer/a-merges.txt",
    ]
    assert sorted(pair.vocabulary_files()) == sorted(path.replace("a-", "") for path in found)


def test_what_does_not_fit_is_an_error(folder: Path) -> None:
    with pytest.raises(InvalidInputError, match="which of them pad_token is for"):
        RagTokenizer.from_pretrained(folder, pad_token="[PAD]")
    wrong: Any = "bert-base-uncased"
    with pytest.raises(InvalidInputError, match="a tokenizer as generator; a str came"):
        RagTokenizer(tokenizers().question_encoder, wrong)


def test_an_index_without_a_file(tmp_path: Path) -> None:
    index = ExactIndex(np.ones((1, 2), np.float32), ["a"], ["b"])
    for name in ("passages.jsonl", "passages.safetensors"):
        index.save_pretrained(tmp_path)
        (tmp_path / name).unlink()
        with pytest.raises(CheckpointNotFoundError, match=f"no file .*{name}; an index"):
            ExactIndex.from_pretrained(tmp_path)
