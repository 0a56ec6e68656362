"""ELECTRA's tokenizers: BERT's ids under names of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from triformers import AutoTokenizer
from triformers_core.architectures.bert.tokenization import BertTokenizer
from triformers_core.architectures.electra.configuration import ElectraConfig
from triformers_core.architectures.electra.tokenization import (
    ElectraTokenizer,
    ElectraTokenizerFast,
)

VOCABULARY = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "a", "b", "##c")
both = pytest.mark.parametrize("kind", [ElectraTokenizer, ElectraTokenizerFast])


@pytest.fixture
def vocabulary(tmp_path: Path) -> Path:
    path = tmp_path / "vocab.txt"
    path.write_text("".join(f"{token}\n" for token in VOCABULARY), encoding="utf-8")
    return path


@both
def test_answers_as_the_reference(kind: type[BertTokenizer], vocabulary: Path) -> None:
    tokenizer = kind(vocabulary)
    # What the reference's classes of these names answer.
    assert dict(tokenizer("A bc", "b")) == {
        "input_ids": [2, 5, 6, 7, 3, 6, 3],
        "token_type_ids": [0, 0, 0, 0, 0, 1, 1],
        "attention_mask": [1] * 7,
    }
    assert tokenizer.model_input_names == ["input_ids", "token_type_ids", "attention_mask"]


@both
def test_is_found_by_the_model_type_and_loads_what_it_saved(
    kind: type[BertTokenizer], vocabulary: Path, tmp_path: Path
) -> None:
    kind(vocabulary, do_lower_case=False).save_pretrained(tmp_path / "saved")
    ElectraConfig().save_pretrained(tmp_path / "saved")
    loaded = AutoTokenizer.from_pretrained(
        str(tmp_path / "saved"), use_fast=kind.__name__.endswith("Fast")
    )
    assert type(loaded) is kind
    assert loaded("a A")["input_ids"] == [2, 5, 1, 3]
