"""Tokenizers of words that Moses finds: XLM's and FlauBERT's."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.support.lookup import SETTINGS
from triformers_core.architectures.flaubert.tokenization import FlaubertTokenizer
from triformers_core.architectures.xlm.tokenization import XLMTokenizer
from triformers_core.errors import InvalidInputError, MissingBackendError
from triformers_core.tokenization.moses import moses


def made(name: str) -> XLMTokenizer:
    found = SETTINGS[name].make(FlaubertTokenizer if "flaubert" in name else XLMTokenizer)
    assert isinstance(found, XLMTokenizer)
    return found


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
