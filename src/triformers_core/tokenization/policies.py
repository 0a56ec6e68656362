"""Padding and truncation, as one value each: what a call's arguments together ask for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from triformers_core.errors import InvalidInputError, shown
from triformers_core.tokenization.options import (
    LARGEST_LIMIT,
    UNLIMITED,
    PaddingStrategy,
    Side,
    TruncationStrategy,
)
from triformers_core.warning import warn


@dataclass(frozen=True, slots=True, kw_only=True)
class Padding:
    """How sequences get one length.

    Args:
        length: how many tokens; ``None`` for as many as the longest of the batch has.
        multiple_of: what the length is rounded up to a multiple of.
        side: where padding goes.
    """

    length: int | None
    multiple_of: int | None
    side: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Truncation:
    """How sequences that are too long are cut.

    Args:
        strategy: what is cut: the longest, the first or the second of a pair.
        max_length: how many tokens stay at most, special ones included.
        stride: how many tokens two neighbouring pieces of a cut text share.
        side: where tokens are taken away.
    """

    strategy: TruncationStrategy
    max_length: int
    stride: int
    side: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a call says about lengths, to be resolved to a ``Padding`` and a ``Truncation``.

    Args:
        padding: as in ``PreTrainedTokenizer.__call__``, and so are the next five.
        truncation: see there.
        max_length: see there.
        stride: see there.
        pad_to_multiple_of: see there.
        padding_side: see there; never ``None``.
        truncation_side: the tokenizer's.
        model_max_length: what ``max_length`` is by default.
        verbose: whether to warn of arguments that have no effect.
    """

    padding: bool | PaddingStrategy = False
    truncation: bool | TruncationStrategy | None = None
    max_length: int | None = None
    stride: int = 0
    pad_to_multiple_of: int | None = None
    padding_side: Side = "right"
    truncation_side: Side = "right"
    model_max_length: int = UNLIMITED
    verbose: bool = True

    def __post_init__(self) -> None:
        _check(self.padding, "padding", (*get_args(PaddingStrategy), True, False, None))
        _check(self.truncation, "truncation", (*get_args(TruncationStrategy), True, False, None))
        _check(self.padding_side, "padding_side", get_args(Side))
        _check(self.truncation_side, "truncation_side", get_args(Side))
        for name, value, least in (
            ("max_length", self.max_length, 0),
            ("stride", self.stride, 0),
            ("pad_to_multiple_of", self.pad_to_multiple_of, 1),
        ):
            if value is not None and value < least:
                raise InvalidInputError(f"{name}={value}; it must be at least {least}.")

    def resolve(self) -> tuple[Padding | None, Truncation | None]:
        """What the arguments together ask for.

        Raises:
            InvalidInputError: they contradict each other.
        """
        truncation = self._truncation()
        padding = self._padding(truncation)
        multiple = self.pad_to_multiple_of
        if truncation and padding and multiple and truncation.max_length % multiple:
            raise InvalidInputError(
                f"max_length={truncation.max_length} isn't a multiple of pad_to_multiple_of="
                f"{multiple}, so a sequence that is cut to it can't be padded as asked: pass a "
                "max_length that is."
            )
        return padding, truncation

    def _truncation(self) -> Truncation | None:
        strategy = self.truncation
        if strategy is None and self.max_length is not None and not self.padding:
            self._warn(
                f"max_length={self.max_length} without truncation: taken as truncation=True. Say "
                "so, or pass truncation=False."
            )
            strategy = True
        if not strategy or strategy == "do_not_truncate":
            return None
        max_length = self._max_length("truncation")
        if max_length is None:
            return None
        return Truncation(
            strategy="longest_first" if strategy is True else strategy,
            max_length=max_length,
            stride=self.stride,
            side=self.truncation_side,
        )

    def _padding(self, truncation: Truncation | None) -> Padding | None:
        if not self.padding or self.padding == "do_not_pad":
            return None
        length = None
        if self.padding == "max_length":
            length = self._max_length("padding")
            if length is None:
                return None
        elif self.max_length is not None and truncation is None:
            self._warn(
                f"max_length={self.max_length} has no effect with padding={self.padding!r} and "
                "without truncation: pass padding='max_length' or truncation=True."
            )
        return Padding(length=length, multiple_of=self.pad_to_multiple_of, side=self.padding_side)

    def _max_length(self, what: str) -> int | None:
        if self.max_length is not None:
            return self.max_length
        if self.model_max_length <= LARGEST_LIMIT:
            return self.model_max_length
        self._warn(
            f"No {what}: it was asked for without max_length, and the tokenizer knows no "
            "model_max_length."
        )
        return None

    def _warn(self, message: str) -> None:
        if self.verbose:
            warn(message)


def _check(value: object, name: str, known: tuple[object, ...]) -> None:
    if value not in known:
        choices = ", ".join(repr(choice) for choice in known)
        raise InvalidInputError(f"{name}={shown(value)} is unknown; it is one of {choices}.")
