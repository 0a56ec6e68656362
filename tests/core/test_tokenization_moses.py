"""Tokenizers of words that Moses finds: XLM's, FlauBERT's and FSMT's."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.support.lookup import SETTINGS, TARGETS
from tests.support.tokenization import TEXTS
from triformers_core.architectures.flaubert.tokenization import FlaubertTokenizer
from triformers_core.architectures.fsmt.tokenization import FSMTTokenizer
from triformers_core.architectures.xlm.tokenization import XLMTokenizer
from triformers_core.errors import (
    CheckpointNotFoundError,
    InvalidConfigurationError,
    InvalidInputError,
    MissingBackendError,
)
from triformers_core.tokenization.moses import moses


def made(name: str) -> XLMTokenizer:
    found = SETTINGS[name].make(FlaubertTokenizer if "flaubert" in name else XLMTokenizer)
    assert isinstance(found, XLMTokenizer)
    return found


def test_without_a_token_for_what_is_unknown_no_text_is_looked_up() -> None:
    tokenizer = made("xlm")
    tokenizer.unk_token = None
    with pytest.raises(InvalidInputError, match="XLMTokenizer has the unk_token None; it must be"):
        tokenizer("A word.")


def test_words_and_pairs() -> None:
    tokenizer = made("xlm")
    batch = tokenizer(["It's H\u00e9llo!", "A"], ["b", "c"], padding=True)
    assert tokenizer.convert_ids_to_tokens(batch["input_ids"][1])[:5] == [
        *("<s>", "a</w>", "</s>", "c</w>", "</s>")
    ]
    assert batch["token_type_ids"][1][:5] == [0, 0, 0, 1, 1]
    assert tokenizer.decode(tokenizer.encode("It's H\u00e9llo!"), skip_special_tokens=True) == (
        "it 's hello !"
    )
    words = tokenizer(["It's", "a<special1>"], is_split_into_words=True)
    assert words["input_ids"] == tokenizer.encode("It's a <special1>")
    assert words.word_ids()[1] == 0 and words.word_ids()[-2] == 1


def test_cases_and_languages_are_kept(tmp_path: Path) -> None:
    made("xlm-cased").save_pretrained(tmp_path)
    loaded = XLMTokenizer.from_pretrained(tmp_path)
    assert loaded.lang2id == {"en": 0, "fr": 1} and loaded.id2lang == {"0": "en", "1": "fr"}
    assert not loaded.do_lowercase_and_remove_accent
    made("flaubert-lower").save_pretrained(tmp_path / "french")
    french = FlaubertTokenizer.from_pretrained(tmp_path / "french")
    assert isinstance(french, FlaubertTokenizer) and french.do_lowercase
    assert french.encode("L'\u00c9T\u00c9") == french.encode("l'\u00e9t\u00e9")


def test_a_target_has_its_own_vocabulary() -> None:
    tokenizer = SETTINGS["fsmt"].make(FSMTTokenizer)
    batch = tokenizer(["the b", "b"], text_target=["the b", "b"], padding=True)
    assert batch["labels"] == [[942, 1275, 2], [1275, 2, 1]]
    assert batch["input_ids"] == [[1123, 457, 3001], [457, 3001, 3002]]
    assert tokenizer.decode(batch["labels"][0], skip_special_tokens=True) == "the b"
    assert tokenizer.langs == ["en", "de"]
    assert (tokenizer.vocab_size, tokenizer.tgt_vocab_size) == (3000, 1504)
    with tokenizer.as_target_tokenizer():
        assert tokenizer.encode("b") == batch["labels"][1][:2]
    assert tokenizer.encode("b") == batch["input_ids"][1][:2]


def test_what_fsmt_needs() -> None:
    files = [TEXTS / name for name in ("words-vocab.json", TARGETS, "words-merges.txt")]
    with pytest.raises(InvalidInputError, match="langs='en-de'"):
        FSMTTokenizer(*files, langs="en-de")
    with pytest.raises(CheckpointNotFoundError, match="tgt_vocab_file="):
        FSMTTokenizer(files[0], langs=["en", "de"])
    with pytest.raises(InvalidConfigurationError, match="no '<unk>' in .*clip-vocab"):
        FSMTTokenizer(files[0], TEXTS / "clip-vocab.json", files[2], langs=["en", "de"])


def test_offsets_are_refused() -> None:
    with pytest.raises(InvalidInputError, match="XLMTokenizer was asked for offsets"):
        made("xlm")("a", return_offsets_mapping=True)
    with pytest.raises(InvalidInputError, match="holds 3 of type int"):
        made("xlm")(["a", 3])  # type: ignore[list-item]  # What it complains of.


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sacremoses", None)
    moses.cache_clear()
    with pytest.raises(MissingBackendError, match=r"pip install 'triformers\[moses\]'"):
        made("xlm")
