"""The answers of questions about a table: the cells, from coordinates or texts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from triformers_core.architectures.tapas.tables.numbers import normalize
from triformers_core.errors import InvalidInputError

Coordinates = Sequence[tuple[int, int]]
"""Cells of a table, as (row, column), counted from 0 below the header."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """The answers of all questions of a call.

    Args:
        cells: of every question, the cells as (row, column) below the header.
        texts: of every question, the texts of its answer.
    """

    cells: Sequence[Collection[tuple[int, int]]]
    texts: Sequence[Sequence[str]]

    @classmethod
    def of(
        cls,
        coordinates: Coordinates | Sequence[Coordinates] | None,
        texts: Sequence[str] | Sequence[Sequence[str]] | None,
        questions: Sequence[str],
        *,
        single: bool,
    ) -> Answers | None:
        """Brings the arguments of a tokenizer's call into one form; ``None`` without answers.

        Args:
            coordinates: of one question, or with ``single=False`` of each.
            texts: likewise.
            questions: which the answers belong to.
            single: whether there is one question, and no batch.

        Raises:
            InvalidInputError: a question that is no text; one of the two without the other; or
                answers that differ in number from the questions.
        """
        if isinstance(questions, str) or not isinstance(questions, Sequence) or not questions:
            raise InvalidInputError(
                f"queries is {questions!r}; expected was a text or a list of at least one text."
            )
        for question in questions:
            if not isinstance(question, str):
                raise InvalidInputError(
                    f"queries holds {question!r} of type {type(question).__name__}; expected was "
                    "a text or a list of texts."
                )
        if coordinates is None and texts is None:
            return None
        if coordinates is None or texts is None:
            raise InvalidInputError(
                "Answers need both answer_coordinates and answer_text; one of them is missing."
            )
        cells: Sequence[Any] = [coordinates] if single else coordinates
        wordings: Sequence[Any] = [texts] if single else texts
        if not len(cells) == len(wordings) == len(questions):
            raise InvalidInputError(
                f"{len(questions)} questions came with {len(cells)} lists of answer_coordinates "
                f"and {len(wordings)} of answer_text; every question needs one of each."
            )
        return cls(cells=[{(int(r), int(c)) for r, c in row} for row in cells], texts=wordings)

    def found_in(self, table: Sequence[Sequence[str]]) -> Answers:
        """The same answers with the cells that hold their texts, whatever was given.

        Args:
            table: the texts of all cells; the header comes first.

        Raises:
            InvalidInputError: no cell holds a text.
        """
        places: dict[str, list[tuple[int, int]]] = {}
        for row, cells in enumerate(table[1:]):
            for column, cell in enumerate(cells):
                places.setdefault(normalize(cell), []).append((row, column))
        for text in (text for texts in self.texts for text in texts):
            if normalize(text) not in places:
                raise InvalidInputError(f"No cell of the table holds the answer {text!r}.")
        cells_of = [{cell for t in texts for cell in places[normalize(t)]} for texts in self.texts]
        return replace(self, cells=cells_of)
