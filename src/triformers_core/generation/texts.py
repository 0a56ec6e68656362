"""What generation needs of a tokenizer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol


class Tokenizer(Protocol):
    """Makes texts of tokens, and tokens of texts; every tokenizer of this library is one."""

    def __len__(self) -> int: ...

    # Their further options aren't asked for here.
    def encode(self, text: str, *, add_special_tokens: bool = True) -> list[int]: ...

    def decode(self, token_ids: Any, **kwargs: Any) -> str: ...

    def batch_decode(self, sequences: Sequence[Sequence[int]], **kwargs: Any) -> list[str]: ...
