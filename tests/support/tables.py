"""What the tokenizer of tables is asked for the recorded results, by recorder and tests alike.

The reference's tokenizer and this library's have the same interface: so a tokenizer here is either.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from tests.support.tokenization import RECORDED, TEXTS, lines

VOCABULARY = TEXTS / "bert-base-uncased-vocab.txt"
TABLES_FILE = RECORDED / "tables.json.gz"

# The reference's class or this library's.
Tokenizer = Any


@dataclass(frozen=True, slots=True, kw_only=True)
class TableCall:
    """A call of the tokenizer.

    Args:
        rows: the table's cells; the header comes first.
        queries: a question or several.
        answers: of every question, the cells of its answer.
        options: keywords of the call.
        made_with: keywords of the constructor.
    """

    rows: Sequence[Sequence[str]]
    queries: str | list[str]
    answers: Any = None  # Of one question, or a list of such.
    options: dict[str, Any] = field(default_factory=dict)
    made_with: dict[str, Any] = field(default_factory=dict)

    def table(self) -> pd.DataFrame:
        """The table."""
        return pd.DataFrame(list(self.rows[1:]), columns=list(self.rows[0]), dtype=object)


FILMS = [
    ["Actor", "Number of movies", "Date of birth", "Share"],
    ["Brad Pitt", "87", "18 December 1963", "12.5%"],
    ["Leonardo Di Caprio", "53", "11 November 1974", "n/a"],
    ["George Clooney", "69", "6 May 1961", "-3 %"],
    ["", "1,069", "May 1961", "?"],
]
DATES = [
    ["Year", "Day", "Decade", "Written", "Mixed"],
    ["1995", "5 May", "1990s", "2001-04-05", "3rd May 1999"],
    ["2016", "May 6", "1980s", "12-25-1995", "May"],
    ["2017", "sunday, june 7", "1700s", "5.12.1995", "7"],
    ["1700", "Feb 29", "1699s", "1995-13-01", "first of may, 2000"],
]
NUMBERS = [
    ["a", "b", "c", "d", "e", "f"],
    ["1", "-1", "1.5", "one", "1st", "1e3"],
    ["2,000", "+2", ".25", "twelve", "22nd", "inf"],
    ["3,00", "- 3", "1.", "thirteen", "third", "nan"],
    ["1 million", "(4)", "1/2", "zero", "12TH", "½"],
    ["٣", "5–6", "$1,234.50", "Ten", "twenty-first", "1_000"],
]
SPARSE = [["only", "header", "n/a"], *([["", "x", "?"]] * 2), ["0", "", "..."], ["0", " ", "-"]]
LONG = [
    ["Column", "Of many words"],
    *([f"{n} words and more words {n}", str(n)] for n in range(40)),
]
EMPTY = [["No rows", "at all"]]
SPECIAL = [["[SEP]", "a_b"], ["x [MASK] y", "[EMPTY]"], ["[CLS] !", "##ing"], ["[SEP] ", "it's"]]


def table_calls() -> list[TableCall]:
    """The calls whose results are recorded whole."""
    conversation: dict[str, Any] = {
        "rows": FILMS,
        "queries": ["Who has more than 60 movies?", "And was born before 6 May 1963?", "Why?"],
        "answers": [[(0, 0), (2, 0)], [(2, 0)], []],
    }
    drops = {"truncation": "drop_rows_to_fit"}
    calls = [
        TableCall(**conversation),
        TableCall(**conversation, options={"padding": "max_length", "max_length": 70}),
        TableCall(**conversation, options={"padding": True, "padding_side": "left"}),
        TableCall(**conversation, options={"padding": "longest", "pad_to_multiple_of": 16}),
        TableCall(rows=FILMS, queries="How many movies?", answers=[(0, 1), (1, 1), (2, 1)]),
        TableCall(rows=FILMS, queries="", options={"return_token_type_ids": False}),
        *(
            TableCall(rows=rows, queries=f"Which are {question}?")
            for rows in (DATES, NUMBERS, SPARSE, EMPTY, SPECIAL)
            for question in ("1995 or May 2000", "more than two, or -1 and 12", "since 5.12.1995")
        ),
        TableCall(rows=NUMBERS, queries="?", answers=[(3, 2), (4, 4)]),
        TableCall(
            rows=LONG, queries=["x", "a longer question"], options={"max_length": 500} | drops
        ),
        *(
            TableCall(rows=LONG, queries="Which?", options={"max_length": length} | drops)
            for length in (6, 7, 9, 30, 83, 84, 200)
        ),
        TableCall(rows=LONG, queries="x", answers=[(3, 0)], options={"max_length": 99} | drops),
        *(
            TableCall(rows=rows, queries="Which?", options={"truncation": True}, made_with=options)
            for rows in (FILMS, LONG)
            for options in (
                {"cell_trim_length": 2},
                {"max_row_id": 3},
                {"strip_column_names": True},
                {"model_max_length": 40},
                {"do_lower_case": False},
            )
        ),
        TableCall(rows=FILMS, queries="one two 60", made_with={"max_question_length": 2}),
        TableCall(rows=FILMS, queries="one two 60", made_with={"min_question_length": 3}),
        TableCall(rows=FILMS, queries="one two 60", made_with={"min_question_length": 4}),
    ]
    return calls + [_real_text(random.Random(number)) for number in range(16)]


def _real_text(random_: random.Random) -> TableCall:
    """A table of real and hard lines, and of numbers."""
    texts = lines()
    columns = random_.randint(1, 4)

    def cell() -> str:
        number = f"{random_.randint(-9, 99999):,}"
        return random_.choice([number, random_.choice(texts)[: random_.randint(1, 30)]])

    rows = [[cell() for _ in range(columns)] for _ in range(random_.randint(2, 6))]
    queries = [cell() for _ in range(2)]
    return TableCall(rows=rows, queries=queries, options={"padding": True})


def answer_table(tokenizer: Tokenizer, call: TableCall) -> dict[str, Any]:
    """What a tokenizer makes of a call, and of logits for it, as JSON can hold them."""
    answers: dict[str, Any] = {}
    if call.answers is not None:
        texts = [["-"] * len(a) for a in call.answers] if isinstance(call.queries, list) else ["-"]
        answers = {"answer_coordinates": call.answers, "answer_text": texts}
    encoded = tokenizer(call.table(), call.queries, **answers, **call.options)
    # NaN isn't JSON.
    values: dict[str, Any] = json.loads(json.dumps(dict(encoded)).replace("NaN", "null"))
    return values


def logits_for(length: int) -> np.ndarray[Any, np.dtype[np.float32]]:
    """Logits ``[1, length]`` for the prediction of cells."""
    return np.random.RandomState(length).standard_normal((1, length)).astype(np.float32) * 3
