"""TAPAS' tokenizer: the reference's results on tables, what it refuses, saving and loading."""

from __future__ import annotations

import gzip
import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from tests.support.tables import (
    FILMS,
    TABLES_FILE,
    VOCABULARY,
    TableCall,
    answer_table,
    logits_for,
    table_calls,
)
from triformers import AutoTokenizer, TapasConfig, TapasTokenizer
from triformers_core.architectures.tapas.tables.numbers import Date, Value, find_values
from triformers_core.errors import InvalidInputError

CALLS = table_calls()
RECORDED = json.loads(gzip.decompress(TABLES_FILE.read_bytes()))
TABLE = TableCall(rows=FILMS, queries="").table()
COORDINATES, TEXTS = [(0, 1), (2, 1)], ["87", "69"]


@pytest.fixture(scope="module")
def tokenizer() -> TapasTokenizer:
    return TapasTokenizer(VOCABULARY)


def test_special_tokens_in_a_question_are_split_on_request(tokenizer: TapasTokenizer) -> None:
    kept = tokenizer.tokenize("a [SEP] b")
    assert kept == ["a", "[SEP]", "b"]
    assert len(tokenizer.tokenize("a [SEP] b", split_special_tokens=True)) > len(kept)
    assert "[SEP]" not in tokenizer.tokenize("a [SEP] b", split_special_tokens=True)
    assert tokenizer.tokenize("a [SEP] b") == kept


def test_every_call_is_recorded() -> None:
    assert len(RECORDED) == len(CALLS) == 60


@pytest.mark.filterwarnings("ignore:A question is left out")
@pytest.mark.parametrize("index", range(len(CALLS)))
def test_equals_the_reference(index: int) -> None:
    call, recorded = CALLS[index], RECORDED[index]
    tokenizer = TapasTokenizer(VOCABULARY, **call.made_with)
    assert answer_table(tokenizer, call) == recorded["answer"]


@pytest.mark.filterwarnings("ignore:A question is left out")
@pytest.mark.parametrize("index", range(len(CALLS)))
def test_selects_the_reference_s_cells(index: int) -> None:
    call, recorded = CALLS[index], RECORDED[index]
    tokenizer = TapasTokenizer(VOCABULARY, **call.made_with)
    query = call.queries if isinstance(call.queries, str) else call.queries[0]
    data = tokenizer(call.table(), [query], truncation=True)
    logits = logits_for(len(data["input_ids"][0]))
    (cells,) = tokenizer.convert_logits_to_predictions(data, logits)
    assert cells == [[tuple(cell) for cell in row] for row in recorded["cells"]]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("12th of 1,024", [12.0, 1024.0]),
        ("5 may 1999", [Date(1999, 5, 5)]),
        ("may 5 1999", [Date(None, 5, 5), 1999.0, Date(1999, None, None)]),
        ("29 february", [29.0, Date(None, 2, None)]),
        ("31-12-1999", [31.0, 12.0, 1999.0, Date(1999, None, None)]),
        ("1,00 x-3 y -3", [1.0, 0.0, 3.0, -3.0]),
        ("nan inf 1e999", [1.0, 999.0]),
        ("", []),
    ],
)
def test_numbers_and_dates_of_a_text(text: str, values: list[Value]) -> None:
    assert find_values(text) == values


def test_operators_are_the_likeliest(tokenizer: TapasTokenizer) -> None:
    data = tokenizer(TABLE, ["a", "b"], padding=True, return_tensors="np")
    logits = np.full(data["input_ids"].shape, -9.0)
    cells, operators = tokenizer.convert_logits_to_predictions(
        data, logits, np.array([[0.5, 2.0, 1.0], [0.1, -1.0, 0.0]])
    )
    assert cells == [[], []]
    assert operators == [1, 0]


def test_tensors_of_one_question_have_a_batch_axis(tokenizer: TapasTokenizer) -> None:
    data = tokenizer(TABLE, "x", COORDINATES, TEXTS, return_tensors="np")
    length = data["input_ids"].shape[1]
    assert data["token_type_ids"].shape == (1, length, 7)
    assert data["numeric_values"].dtype.kind == "f"
    assert {value.shape[:2] for value in data.values()} == {(1, length)}


def test_columns_of_pandas_own_texts_and_any_index_and_names_will_do(
    tokenizer: TapasTokenizer,
) -> None:
    rows = [["1", "a"], ["2", "b"]]
    expected = tokenizer(pd.DataFrame(rows, columns=["x", "x"], dtype=object), "q").data
    frame = pd.DataFrame(rows, columns=["x", "x"], index=["r", "r"]).astype("string")
    assert tokenizer(frame, "q").data == expected


def test_the_table_is_left_as_it_was(tokenizer: TapasTokenizer) -> None:
    before = TABLE.copy()
    tokenizer(TABLE, "x", COORDINATES, TEXTS)
    pd.testing.assert_frame_equal(TABLE, before)


def test_pads_what_was_tokenized_before(tokenizer: TapasTokenizer) -> None:
    short = tokenizer(TABLE, "x", COORDINATES, TEXTS)
    long = tokenizer(TABLE, "a longer question", COORDINATES, TEXTS)
    padded = tokenizer.pad([short, long])
    assert {len(row) for values in padded.values() for row in values} == {len(long["input_ids"])}
    assert padded["token_type_ids"][0][-1] == [0] * 7
    assert math.isnan(padded["numeric_values"][0][-1])
    assert (padded["numeric_values_scale"][0][-1], padded["labels"][0][-1]) == (1.0, 0)


def test_answers_can_be_found_by_their_texts() -> None:
    tokenizer = TapasTokenizer(VOCABULARY, update_answer_coordinates=True)
    found = tokenizer(TABLE, "x", [(0, 0)], [" george  CLOONEY"])
    assert found["labels"] == tokenizer(TABLE, "x", [(2, 0)], ["George Clooney"])["labels"]
    assert 1 in found["labels"]
    with pytest.raises(InvalidInputError, match="No cell of the table holds the answer 'nobody'"):
        tokenizer(TABLE, "x", [(0, 0)], ["nobody"])


def test_asked_values_and_no_others_come_back(tokenizer: TapasTokenizer) -> None:
    data = tokenizer(
        TABLE,
        "x",
        return_special_tokens_mask=True,
        return_attention_mask=False,
        return_length=True,
    )
    assert sorted(data) == ["input_ids", "length", "special_tokens_mask", "token_type_ids"]
    assert data["special_tokens_mask"][:4] == [1, 0, 1, 0]
    assert data["length"] == len(data["input_ids"]) == len(data["special_tokens_mask"])
    assert tokenizer.encode(TABLE, "x") == data["input_ids"]
    assert tokenizer.encode(TABLE, "x", add_special_tokens=False) == [
        token for token in data["input_ids"] if token not in (101, 102)
    ]


def test_a_cell_without_letters_is_the_empty_token(tokenizer: TapasTokenizer) -> None:
    assert tokenizer.tokenize("?!") == tokenizer.tokenize("N/A") == ["[EMPTY]"]
    assert tokenizer.tokenize("") == []
    assert tokenizer.tokenize("a", "b", add_special_tokens=True) == ["[CLS]", "a", "[SEP]", "b"]


@pytest.mark.parametrize(
    ("arguments", "options", "message"),
    [
        (("a text", "x"), {}, "type str; expected was a pandas.DataFrame"),
        ((pd.DataFrame({"a": [1]}), "x"), {}, "Column 'a' has 1 of type int in row 0"),
        ((pd.DataFrame({"a": ["x", None]}), "x"), {}, "in row 1; expected were texts"),
        ((pd.DataFrame({3: ["x"]}), "x"), {}, "in the header; expected were texts"),
        ((TABLE, []), {}, "a list of at least one text"),
        ((TABLE, [["x"]]), {}, r"queries holds \['x'\] of type list"),
        ((TABLE, "x", COORDINATES), {}, "both answer_coordinates and answer_text"),
        ((TABLE, ["x", "y"], [COORDINATES], [TEXTS]), {}, "2 questions came with 1 lists"),
        ((TABLE, "x", [(9, 0)], TEXTS), {}, r"cells \[\(9, 0\)\] aren't in the input"),
        ((TABLE, "x", [(-1, 0)], TEXTS), {}, r"cells \[\(-1, 0\)\] aren't in the input"),
        ((TABLE, "x", [(3, 0)], TEXTS), {}, "they are empty"),
        ((TABLE, "x"), {"max_length": 9}, "more than max_length=9. Pass truncation=True"),
        ((TABLE, "x"), {"max_length": 5, "truncation": True}, "4 cells, and 2 tokens are left"),
        ((TABLE, "x"), {"truncation": "longest_first"}, "'longest_first' is unknown"),
    ],
)
def test_refuses_what_it_cannot_take(
    tokenizer: TapasTokenizer, arguments: tuple[Any, ...], options: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidInputError, match=message):
        tokenizer(*arguments, **options)


def test_refuses_tables_beyond_its_own_limits() -> None:
    with pytest.raises(InvalidInputError, match="fewer than max_column_id=4"):
        TapasTokenizer(VOCABULARY, max_column_id=4)(TABLE, "x")
    with pytest.raises(InvalidInputError, match="max_row_id=3. Pass truncation=True"):
        TapasTokenizer(VOCABULARY, max_row_id=3)(TABLE, "x")


def test_warns_of_a_question_that_is_left_out() -> None:
    tokenizer = TapasTokenizer(VOCABULARY, max_question_length=1)
    with pytest.warns(UserWarning, match="A question is left out, since it has 2 tokens"):
        tokenizer(TABLE, "two words")


def test_what_was_saved_is_loaded_by_the_auto_class(tmp_path: Path) -> None:
    options: dict[str, Any] = {"cell_trim_length": 3, "max_row_id": 9, "strip_column_names": True}
    saved = TapasTokenizer(VOCABULARY, **options)
    saved.save_pretrained(tmp_path)
    TapasConfig().save_pretrained(tmp_path)
    loaded = AutoTokenizer.from_pretrained(tmp_path)
    assert isinstance(loaded, TapasTokenizer)
    assert loaded.options() == saved.options()
    expected = saved(TABLE, "since 1995?", truncation=True).data
    assert loaded(TABLE, "since 1995?", truncation=True).data == expected
    (tmp_path / "tokenizer.json").unlink()  # As in published checkpoints.
    older = TapasTokenizer.from_pretrained(tmp_path)
    assert older(TABLE, "since 1995?", truncation=True).data == expected
