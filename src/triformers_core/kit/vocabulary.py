"""Which parameters have a row for every token of the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterable

from triformers_core.errors import InvalidInputError


def is_vocabulary_parameter(name: str, patterns: Iterable[str]) -> bool:
    """Whether the parameter of this canonical name has a row for every token.

    Args:
        name: the parameter's name in the published checkpoint.
        patterns: the model's ``vocabulary_parameters``.
    """
    return any(re.search(pattern, name) for pattern in patterns)


def check_rows(rows: object) -> None:
    """Makes sure that a vocabulary can have this size; ``None`` stands for the one it has.

    Raises:
        InvalidInputError: it is no positive whole number.
    """
    if rows is not None and (not isinstance(rows, int) or rows < 1):
        raise InvalidInputError(
            f"new_num_tokens={rows!r} is no size of a vocabulary; pass the number of tokens, such "
            "as len(tokenizer)."
        )


def vocabulary_axis(shape: tuple[int, ...]) -> int:
    """The axis of the tokens in a parameter that has a row, or a column, for each.

    Args:
        shape: ``[vocabulary, …]``, or ``[1, vocabulary]``.
    """
    return 1 if len(shape) == 2 and shape[0] == 1 else 0
