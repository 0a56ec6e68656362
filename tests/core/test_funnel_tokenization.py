"""Funnel Transformer's tokenizers: the first token has a segment of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from triformers import AutoTokenizer
from triformers_core.architectures.bert.tokenization import BertTokenizer
from triformers_core.architectures.funnel.configuration import FunnelConfig
from triformers_core.architectures.funnel.tokenization import FunnelTokenizer, FunnelTokenizerFast

VOCABULARY = ("[PAD]", "<unk>", "<sep>", "<pad>", "<cls>", "<mask>", "<s>", "</s>")
WORDS = ("hello", "world", "##s", "the")
both = pytest.mark.parametrize("kind", [FunnelTokenizer, FunnelTokenizerFast])


@pytest.fixture
def vocabulary(tmp_path: Path) -> Path:
    path = tmp_path / "vocab.txt"
    path.write_text("".join(f"{token}\n" for token in (*VOCABULARY, *WORDS)), encoding="utf-8")
    return path


@both
def test_answers_as_the_reference(kind: type[BertTokenizer], vocabulary: Path) -> None:
    tokenizer = kind(vocabulary)
    # What the reference's classes of these names answer.
    assert dict(tokenizer("Hello worlds zz", "the")) == {
        "input_ids": [4, 8, 9, 10, 1, 2, 11, 2],
        "token_type_ids": [2, 0, 0, 0, 0, 0, 1, 1],
        "attention_mask": [1] * 8,
    }
    assert dict(tokenizer(["hello", "hello world"], padding=True)) == {
        "input_ids": [[4, 8, 2, 3], [4, 8, 9, 2]],
        "token_type_ids": [[2, 0, 0, 0], [2, 0, 0, 0]],
        "attention_mask": [[1, 1, 1, 0], [1, 1, 1, 1]],
    }
    assert tokenizer.tokenize("Hello <mask> worlds") == ["hello", "<mask>", "world", "##s"]
    decoded = tokenizer.decode(tokenizer("Hello , worlds!")["input_ids"])
    assert decoded == "<cls> hello <unk> worlds <unk> <sep>"
    assert (tokenizer.bos_token, tokenizer.eos_token) == ("<s>", "</s>")
    assert tokenizer.model_input_names == ["input_ids", "token_type_ids", "attention_mask"]


@both
def test_is_found_by_the_model_type_and_loads_what_it_saved(
    kind: type[BertTokenizer], vocabulary: Path, tmp_path: Path
) -> None:
    kind(vocabulary).save_pretrained(tmp_path / "saved")
    FunnelConfig().save_pretrained(tmp_path / "saved")
    loaded = AutoTokenizer.from_pretrained(
        str(tmp_path / "saved"), use_fast=kind.__name__.endswith("Fast")
    )
    assert type(loaded) is kind
    assert loaded("hello", "the")["token_type_ids"] == [2, 0, 0, 1, 1]
