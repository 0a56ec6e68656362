"""Which parameters have a row for every token of the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from triformers_core.errors import InvalidInputError

if TYPE_CHECKING:
    from triformers_core.configuration import PretrainedConfig


def is_vocabulary_parameter(name: str, patterns: Iterable[str]) -> bool:
    """Whether the parameter of this canonical name has a row for every token.

    Args:
        name: the parameter's name in the published checkpoint.
        patterns: the model's ``vocabulary_parameters``.
    """
    return any(re.search(pattern, name) for pattern in patterns)


def note_rows(rows: int, *configs: PretrainedConfig) -> None:
    """Writes down the size of a vocabulary in the configurations that have one."""
    for config in configs:
        if "vocab_size" in vars(config):
            vars(config)["vocab_size"] = rows


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


def rows_asked(rows: int | None, multiple: int | None, tokens: int) -> int:
    """The size that a vocabulary shall have.

    Args:
        rows: the size asked for; ``None`` for the one it has.
        multiple: what the size shall be a multiple of; the next one is taken.
        tokens: the size it has.

    Raises:
        InvalidInputError: one of the first two is no positive whole number.
    """
    check_rows(rows)
    if multiple is not None and (not isinstance(multiple, int) or multiple < 1):
        raise InvalidInputError(
            f"pad_to_multiple_of={multiple!r} is no size; pass a whole number, such as 64."
        )
    asked = tokens if rows is None else rows
    return asked if multiple is None else -(-asked // multiple) * multiple


def vocabulary_axis(shape: tuple[int, ...], tokens: int) -> int:
    """The axis of the tokens in a parameter that has a row, or a column, for each.

    Args:
        shape: ``[vocabulary, …]``, or ``[…, vocabulary]``.
        tokens: the size of the vocabulary.
    """
    return 1 if len(shape) == 2 and shape[0] != tokens and shape[1] == tokens else 0
