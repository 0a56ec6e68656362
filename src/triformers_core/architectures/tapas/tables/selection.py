"""From a model's logits to the cells of an answer."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from triformers_core.errors import InvalidInputError
from triformers_core.tensors import to_list

NEEDED = ("token_type_ids", "attention_mask")


def selected_cells(
    data: Mapping[str, Any], logits: Sequence[Sequence[float]], threshold: float
) -> list[list[tuple[int, int]]]:
    """The cells whose tokens are selected on average, row by row, for every question.

    Args:
        data: the tokenizer's inputs, with a batch axis.
        logits: of every token being selected, ``[batch, sequence]``.
        threshold: what the mean probability of a cell's tokens must exceed.

    Returns:
        Cells as (row, column), counted from 0 below the header.

    Raises:
        InvalidInputError: ``data`` lacks token types or the mask, or has another shape.
    """
    missing = [name for name in NEEDED if name not in data]
    if missing:
        raise InvalidInputError(
            f"The cells can't be found without {' and '.join(missing)}; pass what the tokenizer "
            "returned for the table."
        )
    types, masks = (to_list(data[name]) for name in NEEDED)
    if [len(row) for row in masks] != [len(row) for row in logits]:
        raise InvalidInputError(
            "The logits have another shape than the inputs; both are [batch, sequence]."
        )
    return [_selected(*row, threshold) for row in zip(types, masks, logits, strict=True)]


def _selected(
    types: Sequence[Sequence[int]], mask: Sequence[int], logits: Sequence[float], threshold: float
) -> list[tuple[int, int]]:
    probabilities: dict[tuple[int, int], list[float]] = {}
    for (segment, column, row, *_), counts, logit in zip(types, mask, logits, strict=True):
        if counts and segment == 1 and row > 0 and column > 0:
            probabilities.setdefault((row - 1, column - 1), []).append(_sigmoid(logit))
    return sorted(
        cell for cell, found in probabilities.items() if sum(found) / len(found) > threshold
    )


def _sigmoid(logit: float) -> float:
    return 0.5 * (1.0 + math.tanh(0.5 * logit))
