"""Wav2Vec2's tokenizer: equal to the reference's, its files, and what goes wrong."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.support.ctc import ANSWERS, CHECKSUMS, SETTINGS, answer, calls, capitals, checksum
from tests.support.tokenization import lines
from triformers_core.architectures.wav2vec2.tokenization import (
    Wav2Vec2CTCTokenizer,
    Wav2Vec2CTCTokenizerOutput,
)
from triformers_core.errors import (
    CheckpointNotFoundError,
    InvalidConfigurationError,
    InvalidInputError,
)

RECORDED: list[Any] = json.loads(gzip.decompress(ANSWERS.read_bytes()))
CALLS = list(calls())


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Wav2Vec2CTCTokenizer]:
    folder = tmp_path_factory.mktemp("vocabularies")
    return {name: setting.make(Wav2Vec2CTCTokenizer, folder) for name, setting in SETTINGS.items()}


@pytest.fixture
def vocabulary(tmp_path: Path) -> Path:
    path = tmp_path / "vocab.json"
    path.write_text(json.dumps(capitals()), encoding="utf-8")
    return path


@pytest.mark.parametrize("setting", SETTINGS)
def test_every_line_equals_the_reference(
    setting: str, made: dict[str, Wav2Vec2CTCTokenizer]
) -> None:
    with np.load(CHECKSUMS) as file:
        expected = file[setting].tolist()
    texts = lines()
    assert len(texts) == len(expected)
    for text, number in zip(texts, expected, strict=True):
        assert checksum(made[setting], text) == number, repr(text)


@pytest.mark.parametrize("index", range(len(CALLS)))
def test_every_call_equals_the_reference(index: int, made: dict[str, Wav2Vec2CTCTokenizer]) -> None:
    assert len(RECORDED) == len(CALLS)
    setting, method, arguments, keywords = CALLS[index]
    assert answer(made[setting], method, arguments, keywords) == RECORDED[index], CALLS[index]


def test_ids_give_the_text_back(vocabulary: Path) -> None:
    tokenizer = Wav2Vec2CTCTokenizer(vocabulary)
    ids = tokenizer("HELLO WORLD")["input_ids"]
    assert tokenizer.tokenize("HELLO WORLD") == list("HELLO|WORLD")
    assert tokenizer.decode(ids, group_tokens=False) == "HELLO WORLD"
    assert tokenizer.decode(ids) == "HELO WORLD"
    assert tokenizer.batch_decode(np.array([ids])) == ["HELO WORLD"]


def test_offsets_are_positions(vocabulary: Path) -> None:
    tokenizer = Wav2Vec2CTCTokenizer(vocabulary)
    output = tokenizer.decode(np.array([0, 11, 11, 0, 10, 4, 7]), output_word_offsets=True)
    assert isinstance(output, Wav2Vec2CTCTokenizerOutput)
    assert output["text"] == "HI A" and output.char_offsets is None
    assert output.word_offsets == [
        {"word": "HI", "start_offset": 1, "end_offset": 5},
        {"word": "A", "start_offset": 6, "end_offset": 7},
    ]


def test_the_token_between_words_has_an_id(vocabulary: Path) -> None:
    tokenizer = Wav2Vec2CTCTokenizer(vocabulary)
    assert (tokenizer.word_delimiter_token, tokenizer.word_delimiter_token_id) == ("|", 4)
    assert tokenizer.pad_token_id == 0 and tokenizer.vocab_size == len(tokenizer) == 32


@pytest.mark.parametrize("kept", ["tokenizer.json", "vocab.json"])
@pytest.mark.parametrize("setting", SETTINGS)
def test_it_is_saved_and_loaded_by_either_file(
    setting: str, kept: str, made: dict[str, Wav2Vec2CTCTokenizer], tmp_path: Path
) -> None:
    tokenizer = made[setting]
    tokenizer.save_pretrained(tmp_path)
    other = {"tokenizer.json": "vocab.json", "vocab.json": "tokenizer.json"}[kept]
    (tmp_path / other).unlink()
    loaded = Wav2Vec2CTCTokenizer.from_pretrained(tmp_path)
    assert loaded.options() == tokenizer.options()
    assert loaded.special_tokens_map == tokenizer.special_tokens_map
    assert loaded.get_vocab() == tokenizer.get_vocab()
    for text in lines()[::200]:
        ids = tokenizer(text)["input_ids"]
        assert loaded(text)["input_ids"] == ids
        assert loaded.decode(ids, skip_special_tokens=True) == tokenizer.decode(
            ids, skip_special_tokens=True
        )


def test_a_language_of_several_is_chosen(tmp_path: Path) -> None:
    languages = {"eng": capitals(), "fra": capitals() | {"É": 32}}
    path = tmp_path / "vocab.json"
    path.write_text(json.dumps(languages), encoding="utf-8")
    tokenizer = Wav2Vec2CTCTokenizer(path, target_lang="fra")
    assert tokenizer("ÉA")["input_ids"] == [32, 7]
    tokenizer.save_pretrained(tmp_path / "saved")
    assert json.loads((tmp_path / "saved" / "vocab.json").read_text("utf-8")) == languages
    with pytest.raises(InvalidConfigurationError, match="pass one of eng, fra"):
        Wav2Vec2CTCTokenizer(path)


def test_labels_that_do_not_count_cannot_be_decoded(vocabulary: Path) -> None:
    with pytest.raises(InvalidInputError, match="-100 was given"):
        Wav2Vec2CTCTokenizer(vocabulary).decode([5, -100])


@pytest.mark.parametrize("content", ["{}", '{"a": "b"}'])
def test_a_file_without_a_vocabulary_is_refused(content: str, vocabulary: Path) -> None:
    vocabulary.write_text(content, encoding="utf-8")
    with pytest.raises(InvalidConfigurationError, match="holds no vocabulary"):
        Wav2Vec2CTCTokenizer(vocabulary)


def test_a_vocabulary_needs_a_token_for_unknown_characters(vocabulary: Path) -> None:
    with pytest.raises(InvalidConfigurationError, match=r"has no '\[UNK\]'"):
        Wav2Vec2CTCTokenizer(vocabulary, unk_token="[UNK]")
    with pytest.raises(CheckpointNotFoundError, match="needs vocab_file= or tokenizer_file="):
        Wav2Vec2CTCTokenizer()
