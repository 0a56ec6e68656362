"""BERT's tokenizer of Japanese: words that MeCab finds."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.support.lookup import JAPANESE, JAPANESE_OPTIONS, texts
from tests.support.tokenization import TEXTS
from triformers import AutoTokenizer, BertConfig, BertJapaneseTokenizer
from triformers_core.errors import InvalidInputError, MissingBackendError, NotPartError

TEXT = "ﾕｰｻﾞｰの ページ[MASK]"


def made(**options: Any) -> BertJapaneseTokenizer:  # Each option of its own type.
    every: dict[str, Any] = {"word_tokenizer_type": "mecab"}
    every.update(options)
    return BertJapaneseTokenizer(TEXTS / JAPANESE, **every)


def test_tokens_and_where_they_came_from() -> None:
    tokenizer = made()
    batch = tokenizer(TEXT, "の", return_offsets_mapping=True)
    tokens = ["[CLS]", "ユーザー", "の", "ページ", "[MASK]", "[SEP]", "の", "[SEP]"]
    assert batch.tokens() == tokens and batch["token_type_ids"] == [0] * 6 + [1] * 2
    # Of half the width, and two characters for one.
    places = [TEXT[start:end] for start, end in batch["offset_mapping"][1:5]]
    assert places == ["ﾕｰｻﾞｰ", "の", "ページ", "[MASK]"]
    letters = made(subword_tokenizer_type="character")
    assert letters.tokenize("ﾕｰｻﾞｰの") == list("ユーザーの")
    assert letters.decode(letters.encode("ザの"), skip_special_tokens=True) == "ザ の"
    # A zero ends a text for MeCab.
    assert tokenizer.tokenize("の\0の") == ["の", "の"]


@pytest.mark.parametrize("options", JAPANESE_OPTIONS.values(), ids=JAPANESE_OPTIONS)
def test_saved_and_loaded_it_is_the_same(options: dict[str, Any], tmp_path: Path) -> None:
    tokenizer = made(**options)
    tokenizer.add_tokens(["新しい言葉"])
    own = [*texts("japanese")[:60], "これは新しい言葉です"]
    expected = tokenizer(own, padding=True)
    BertConfig().save_pretrained(tmp_path)
    tokenizer.save_pretrained(tmp_path)
    assert not (tmp_path / "tokenizer.json").exists()
    loaded = AutoTokenizer.from_pretrained(str(tmp_path))
    assert type(loaded) is BertJapaneseTokenizer and loaded.options() == tokenizer.options()
    for same in (loaded, copy.deepcopy(loaded), pickle.loads(pickle.dumps(loaded)), tokenizer):
        assert same(own, padding=True) == expected


def test_the_dictionary_is_said_when_saved() -> None:
    """The published files that don't say it were made with this one."""
    assert made().options()["mecab_kwargs"] == {"mecab_dic": "ipadic", "normalize_text": True}
    assert made(word_tokenizer_type="basic").options()["mecab_kwargs"] is None


def test_threads() -> None:
    one, other = made(), made(mecab_kwargs={"mecab_dic": "unidic_lite"})
    own = texts("japanese")[:60]
    expected = [one(own)["input_ids"], other(own)["input_ids"]]
    assert expected[0] != expected[1]
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda each: each(own)["input_ids"], [one, other] * 6))
    assert found == expected * 6


def test_nothing_is_read_before_the_first_text() -> None:
    program = f"""
import sys
from triformers import BertJapaneseTokenizer
tokenizer = BertJapaneseTokenizer({str(TEXTS / JAPANESE)!r}, word_tokenizer_type="mecab")
assert not {{"fugashi", "ipadic", "rjieba"}} & sys.modules.keys()
tokenizer("の")
assert {{"fugashi", "ipadic"}} <= sys.modules.keys()
"""
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.mark.parametrize("package", ["fugashi", "ipadic"])
def test_a_missing_package_is_named(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingBackendError, match=rf"'{package}'.*'triformers\[japanese\]'"):
        made()
    assert made(word_tokenizer_type="basic").tokenize("の") == ["の"]


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"word_tokenizer_type": "sudachi"}, NotPartError, "'sudachi', only by 'basic' or 'mecab'"),
        ({"subword_tokenizer_type": "sentencepiece"}, NotPartError, "'sentencepiece'"),
        ({"mecab_kwargs": {"mecab_dic": "jumandic"}}, InvalidInputError, "mecab_dic='jumandic'"),
        ({"mecab_kwargs": {"mecab_dict": "ipadic"}}, InvalidInputError, "nearest: mecab_dic"),
        (
            {"mecab_kwargs": {"mecab_option": "-d /etc"}},
            InvalidInputError,
            "mecab_option='-d /etc'",
        ),
        ({"mecab_kwargs": "ipadic"}, InvalidInputError, "mecab_kwargs='ipadic'"),
    ],
)
def test_what_is_refused(options: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        made(**options)
