"""DPR's tokenizers. What is expected was found by running the reference on this vocabulary."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from triformers import (
    AutoTokenizer,
    DPRQuestionEncoderTokenizerFast,
    DPRReaderTokenizer,
    DPRReaderTokenizerFast,
)
from triformers_core.architectures.dpr.tokenization import DPRSpanPrediction
from triformers_core.errors import InvalidInputError

WORDS = (
    "[PAD] [UNK] [CLS] [SEP] [MASK] what is love ? haddaway ##s a song by ' the artist of from "
    "germany ."
)
QUESTION, TITLES = "what is love ?", ["haddaway", "song"]
TEXTS = ["what is love is a song by haddaway.", "the song"]
FIRST = [2, 5, 6, 7, 8, 3, 9, 3, 5, 6, 7, 6, 11, 12, 13, 9, 20]
SECOND = [2, 5, 6, 7, 8, 3, 12, 3, 15, 12]

Reader = DPRReaderTokenizer


@pytest.fixture(params=[DPRReaderTokenizer, DPRReaderTokenizerFast])
def reader(request: pytest.FixtureRequest, tmp_path: Path) -> Reader:
    path = tmp_path / "vocab.txt"
    path.write_text("\n".join(WORDS.split()), encoding="utf-8")
    made: Reader = request.param(path)
    return made


def test_a_question_a_title_and_a_text_are_a_row(reader: Reader) -> None:
    batch = reader(QUESTION, TITLES, TEXTS)
    assert batch["input_ids"] == [FIRST, SECOND]
    assert list(batch) == ["input_ids", "attention_mask"]
    batch = reader(questions=[QUESTION], titles=["haddaway"], texts=TEXTS[:1])
    assert batch["input_ids"] == [FIRST]
    batch = reader(["what", "is"], ["love", "song"], ["a song", "by haddaway"])
    assert batch["input_ids"] == [[2, 5, 3, 7, 3, 11, 12], [2, 6, 3, 12, 3, 13, 9]]


def test_rows_are_padded_and_cut(reader: Reader) -> None:
    batch = reader(QUESTION, TITLES, TEXTS, padding=True, return_tensors="np")
    np.testing.assert_array_equal(batch["input_ids"], [FIRST, SECOND + [0] * 7])
    np.testing.assert_array_equal(batch["attention_mask"], [[1] * 17, [1] * 10 + [0] * 7])
    batch = reader(QUESTION, TITLES, TEXTS, padding=True, truncation=True, max_length=12)
    assert batch["input_ids"] == [FIRST[:12], [*SECOND, 0, 0]]
    batch = reader(
        QUESTION, TITLES, TEXTS, "max_length", max_length=20, return_attention_mask=False
    )
    assert batch["input_ids"] == [FIRST + [0] * 3, SECOND + [0] * 10]
    assert list(batch) == ["input_ids"]


def test_without_titles_or_texts_it_is_a_tokenizer_of_pairs(reader: Reader) -> None:
    assert reader("what")["input_ids"] == [2, 5, 3]
    assert reader("what", "haddaway")["input_ids"] == [2, 5, 3, 9, 3]
    assert reader("what", texts="love song")["input_ids"] == [2, 5, 3, 7, 12, 3]


def test_what_does_not_fit_is_an_error(reader: Reader) -> None:
    with pytest.raises(InvalidInputError, match="2 questions, 1 titles and 1 texts"):
        reader(["what", "is"], ["song"], ["love"])
    with pytest.raises(InvalidInputError, match="no effect for stride"):
        reader("what", "song", "love", stride=3)


def spans(reader: Reader, **options: int) -> list[tuple[int, int, int, str]]:
    texts = [TEXTS[0], "the song by the artist"]
    batch = reader(QUESTION, TITLES, texts, padding=True, return_tensors="np")
    random = np.random.RandomState(0)
    size = batch["input_ids"].shape
    output: Any = SimpleNamespace(
        start_logits=random.randn(*size),
        end_logits=random.randn(*size),
        relevance_logits=random.randn(2),
    )
    found = reader.decode_best_spans(batch, output, **options)
    for span in found:
        assert isinstance(span, DPRSpanPrediction)
        start = output.start_logits[span.doc_id, span.start_index]
        assert span.span_score == start + output.end_logits[span.doc_id, span.end_index]
        assert span.relevance_score == output.relevance_logits[span.doc_id]
    return [(span.doc_id, span.start_index, span.end_index, span.text) for span in found]


FOUND = [
    (1, 7, 10, "[SEP] the song by"),
    (1, 11, 11, "the"),
    (1, 12, 12, "artist"),
    (1, 6, 6, "song"),
    (0, 6, 9, "haddaway [SEP] what is"),
    (0, 11, 13, "is a song"),
    (0, 16, 16, "."),
    (0, 12, 15, "a song by haddaway"),
]


def test_the_best_spans_come_first(reader: Reader) -> None:
    assert spans(reader) == FOUND
    assert spans(reader, num_spans=3) == FOUND[:3]
    assert spans(reader, num_spans=5, max_answer_length=2, num_spans_per_passage=2) == [
        (1, 7, 8, "[SEP] the"),
        (1, 11, 11, "the"),
        (0, 9, 9, "is"),
        (0, 12, 13, "a song"),
    ]
    assert spans(reader, num_spans=50, num_spans_per_passage=50)[8:] == [
        (0, 9, 11, "is love is"),
        (0, 8, 10, "what is love"),
        (0, 10, 12, "love is a"),
    ]


def test_a_saved_reader_is_found_by_its_name(reader: Reader, tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    reader.save_pretrained(folder)
    (folder / "config.json").write_text('{"model_type": "dpr"}', encoding="utf-8")
    again = type(reader).from_pretrained(folder)
    assert again(QUESTION, TITLES, TEXTS)["input_ids"] == [FIRST, SECOND]
    assert type(AutoTokenizer.from_pretrained(folder)) is DPRReaderTokenizerFast
    assert type(AutoTokenizer.from_pretrained(folder, use_fast=False)) is DPRReaderTokenizer
    (folder / "tokenizer_config.json").unlink()
    assert type(AutoTokenizer.from_pretrained(folder)) is DPRQuestionEncoderTokenizerFast
