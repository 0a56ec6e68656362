"""Every tokenizer against the reference's recorded results."""

from __future__ import annotations

import gzip
import json
from functools import cache
from typing import Any

import numpy as np
import pytest
from tokenizers import AddedToken

from tests.support.tokenization import (
    RECORDED,
    SETTINGS,
    Call,
    add,
    answer,
    calls,
    describe,
    lines,
)
from triformers_core.architectures.bert.tokenization import BertTokenizerFast
from triformers_core.architectures.gpt2.tokenization import GPT2TokenizerFast
from triformers_core.architectures.roberta.tokenization import RobertaTokenizerFast
from triformers_core.architectures.t5.tokenization import T5TokenizerFast
from triformers_core.architectures.xlnet.tokenization import XLNetTokenizerFast
from triformers_core.tokenization.base import PreTrainedTokenizer

ANSWERS: list[dict[str, Any]] = json.loads(
    gzip.decompress((RECORDED / "calls.json.gz").read_bytes())
)
CALLS = list(calls())
CLASSES: dict[str, type[PreTrainedTokenizer]] = {
    tokenizer_class.__name__: tokenizer_class
    for tokenizer_class in (
        BertTokenizerFast,
        GPT2TokenizerFast,
        RobertaTokenizerFast,
        T5TokenizerFast,
        XLNetTokenizerFast,
    )
}


@cache
def tokenizer(setting: str, added: bool = False) -> PreTrainedTokenizer:
    made: PreTrainedTokenizer = SETTINGS[setting].make(CLASSES[SETTINGS[setting].tokenizer])
    if added:
        add(made, AddedToken)
    return made


@pytest.mark.parametrize("setting", SETTINGS)
def test_every_line_equals_the_reference(setting: str) -> None:
    with np.load(RECORDED / f"{setting}.npz") as recorded:
        starts = np.cumsum(recorded["lengths"])[:-1]
        ids = [row.tolist() for row in np.split(recorded["ids"], starts)]
        checksums = recorded["checksums"].tolist()
    texts = lines()
    assert len(texts) == len(ids) == len(checksums)
    for text, expected, checksum in zip(texts, ids, checksums, strict=True):
        assert describe(tokenizer(setting), text) == (expected, checksum), repr(text)


@pytest.mark.parametrize("setting", SETTINGS)
def test_a_batch_equals_its_lines(setting: str) -> None:
    with np.load(RECORDED / f"{setting}.npz") as recorded:
        ids = recorded["ids"].tolist()
    batch = tokenizer(setting)(lines(), verbose=False)
    assert [token for row in batch["input_ids"] for token in row] == ids


def test_there_is_an_answer_to_every_call() -> None:
    assert len(CALLS) == len(ANSWERS)


@pytest.mark.parametrize(("call", "expected"), list(zip(CALLS, ANSWERS)))
def test_calls_equal_the_reference(call: Call, expected: dict[str, Any]) -> None:
    assert answer(tokenizer(call.setting, call.added), call) == expected
