"""RoFormer's tokenizers: words that jieba finds."""

from __future__ import annotations

import copy
import json
import pickle
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.support.tokenization import CHINESE, TEXTS, lines
from triformers import AutoTokenizer, RoFormerTokenizer, RoFormerTokenizerFast
from triformers_core.architectures.roformer.configuration import RoFormerConfig
from triformers_core.errors import MissingBackendError

TEXT = "如果删除对象 and [MASK]密码。"


def made() -> RoFormerTokenizer:
    return RoFormerTokenizer(TEXTS / CHINESE)


def test_words_are_tokens_and_unknown_ones_their_characters() -> None:
    tokenizer = made()
    tokens = tokenizer.tokenize(TEXT)
    assert tokens == ["如果", "删除", "对象", "a", "##n", "##d", "[MASK]", "密", "码", "。"]
    batch = tokenizer(TEXT, return_offsets_mapping=True)
    spans = batch["offset_mapping"][1:-1]
    assert [TEXT[start:end] for start, end in spans] == [
        token.removeprefix("##") for token in tokens
    ]
    whole = RoFormerTokenizer(TEXTS / CHINESE, tokenize_chinese_chars=False)
    assert whole.tokenize("密码") == ["密", "##码"]


@pytest.mark.parametrize("use_fast", [True, False])
def test_saved_and_loaded_it_is_the_same(tmp_path: Path, use_fast: bool) -> None:
    tokenizer = made()
    tokenizer.add_tokens(["新词语"])
    expected = tokenizer([TEXT, "这是新词语"], padding=True)
    tokenizer.save_pretrained(tmp_path)
    RoFormerConfig().save_pretrained(tmp_path)
    pipeline = json.loads((tmp_path / "tokenizer.json").read_text(encoding="utf-8"))
    assert pipeline["pre_tokenizer"] == {"type": "BertPreTokenizer"}
    # It goes on finding words after it was saved.
    assert tokenizer([TEXT, "这是新词语"], padding=True) == expected
    for left_out in ((), ("tokenizer.json",)):
        for file in left_out:
            (tmp_path / file).unlink()
        loaded = AutoTokenizer.from_pretrained(str(tmp_path), use_fast=use_fast)
        assert type(loaded) is (RoFormerTokenizerFast if use_fast else RoFormerTokenizer)
        assert loaded([TEXT, "这是新词语"], padding=True) == expected
        assert loaded.options() == tokenizer.options()


def test_copies_and_threads() -> None:
    tokenizer = made()
    expected = tokenizer(lines(50))["input_ids"]
    for copied in (copy.deepcopy(tokenizer), pickle.loads(pickle.dumps(tokenizer))):
        assert copied(lines(50))["input_ids"] == expected
        copied.add_tokens(["用户"])
        assert len(copied) == len(tokenizer) + 1 - ("用户" in tokenizer.get_vocab())
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda _: tokenizer(lines(50))["input_ids"], range(8)))
    assert found == [expected] * 8


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rjieba", None)
    with pytest.raises(MissingBackendError, match=r"'rjieba'.*pip install 'triformers\[chinese\]'"):
        made()
