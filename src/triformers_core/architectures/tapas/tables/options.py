"""The keywords of a call with a table."""

from __future__ import annotations

from typing import Literal, TypedDict

from triformers_core.errors import InvalidInputError
from triformers_core.tensors import TensorType
from triformers_core.tokenization.options import PaddingStrategy, Side

TapasTruncation = Literal["drop_rows_to_fit", "do_not_truncate"]


class TableOptions(TypedDict, total=False):
    """The keywords of ``TapasTokenizer.__call__`` but for the answers, which documents them."""

    add_special_tokens: bool
    padding: bool | PaddingStrategy
    truncation: bool | TapasTruncation
    max_length: int | None
    pad_to_multiple_of: int | None
    padding_side: Side | None
    return_tensors: TensorType | None
    return_token_type_ids: bool | None
    return_attention_mask: bool | None
    return_special_tokens_mask: bool
    return_length: bool
    verbose: bool


def drops_rows(truncation: bool | TapasTruncation | None) -> bool:
    """Whether rows of a table are left out that don't fit.

    Raises:
        InvalidInputError: there is no such kind of truncation.
    """
    known = {True: True, False: False, None: False}
    named = {"drop_rows_to_fit": True, "do_not_truncate": False}
    if truncation not in (*known, *named):
        raise InvalidInputError(
            f"truncation={truncation!r} is unknown; it is True, False, "
            f"{', '.join(map(repr, named))}."
        )
    return named[truncation] if isinstance(truncation, str) else known[truncation]
