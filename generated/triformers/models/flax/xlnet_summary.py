# Generated from src/triformers_core/architectures/xlnet/modeling_summary.py by `make generate`; do not edit.
"""One state for a whole sequence, as XLNet's classifiers and some other architectures' take it."""

from __future__ import annotations

from typing import Protocol

from triformers_core.kit.flax import Dropout, Linear, Module, Tensor, activation, ops

__all__: list[str] = []  # For models alone.


class SummarySettings(Protocol):
    """What a configuration says about summaries."""

    @property
    def summary_type(self) -> str: ...
    @property
    def summary_use_proj(self) -> bool: ...
    @property
    def summary_activation(self) -> str | None: ...
    @property
    def summary_last_dropout(self) -> float: ...


class SequenceSummary(Module):
    """One state for a whole sequence, as the configuration's ``summary_…`` say.

    Args:
        config: the architecture.
        width: of the hidden states.
    """

    def __init__(self, config: SummarySettings, width: int) -> None:
        super().__init__()
        self.kind = config.summary_type
        self.summary = Linear(width, width) if config.summary_use_proj else None
        name = config.summary_activation
        self.activation = None if name is None else activation(name)
        self.last_dropout = Dropout(config.summary_last_dropout)

    def __call__(self, hidden: Tensor) -> Tensor:
        state = state_of(hidden, self.kind)
        if self.summary is not None:
            state = self.summary(state)
        if self.activation is not None:
            state = self.activation(state)
        dropped: Tensor = self.last_dropout(state)
        return dropped


def state_of(hidden: Tensor, kind: str) -> Tensor:
    """The first or last state of a sequence, or the mean of all, ``[B, T, C]`` → ``[B, C]``.

    Args:
        hidden: the states, of which those of padding count, too.
        kind: "first", "mean", or else the last one is meant.
    """
    if kind == "mean":
        ones = ops.ones((ops.size(hidden, 0), ops.size(hidden, 1), 1), like=hidden)
        return ops.reduce_sum(hidden, 1) / ops.reduce_sum(ones, 1)
    return ops.take_position(hidden, 0 if kind == "first" else -1)
