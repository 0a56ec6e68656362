"""The special tokens that have a name, as attributes: ``cls_token``, ``cls_token_id``, …"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self, overload

if TYPE_CHECKING:
    from tokenizers import AddedToken

NAMES = (
    "bos_token",
    "eos_token",
    "unk_token",
    "sep_token",
    "pad_token",
    "cls_token",
    "mask_token",
)
"""In the order in which tokens that a vocabulary lacks are added to it."""


class Holder(Protocol):
    """What has special tokens."""

    def special_token(self, name: str) -> str | None:
        """The token of that name, if it is set."""
        ...

    def special_token_id(self, name: str) -> int | None:
        """Its id."""
        ...

    def set_special_token(self, name: str, token: str | AddedToken | None) -> None:
        """Gives the name to a token of the vocabulary."""
        ...

    def set_special_token_id(self, name: str, token_id: int | None) -> None:
        """The same by id."""
        ...


class SpecialToken:
    """An attribute that is a special token's text; ``None`` where the tokenizer has none."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, holder: None, owner: type) -> Self: ...

    @overload
    def __get__(self, holder: Holder, owner: type) -> str | None: ...

    def __get__(self, holder: Holder | None, owner: type) -> Self | str | None:
        return self if holder is None else holder.special_token(self.name)

    def __set__(self, holder: Holder, token: str | AddedToken | None) -> None:
        holder.set_special_token(self.name, token)


class SpecialTokenId:
    """An attribute that is a special token's id; ``None`` where the tokenizer has none."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name.removesuffix("_id")

    @overload
    def __get__(self, holder: None, owner: type) -> Self: ...

    @overload
    def __get__(self, holder: Holder, owner: type) -> int | None: ...

    def __get__(self, holder: Holder | None, owner: type) -> Self | int | None:
        return self if holder is None else holder.special_token_id(self.name)

    def __set__(self, holder: Holder, token_id: int | None) -> None:
        holder.set_special_token_id(self.name, token_id)
