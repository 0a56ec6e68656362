"""The progress bars of the Hub's client, which its usual switch turns off."""

from __future__ import annotations

from typing import Protocol, Self

from huggingface_hub.utils import tqdm  # type: ignore[attr-defined]  # Public, says its manual.


class Bar(Protocol):
    """What is used of a bar: tqdm has no types."""

    def __enter__(self) -> Self: ...
    def __exit__(self, *error: object) -> None: ...
    def update(self, n: int = 1) -> None:
        """Moves on."""
        ...

    def reset(self) -> None:
        """Goes back to the start."""
        ...


def bar(total: int | None, what: str, unit: str) -> Bar:
    """A bar.

    Args:
        total: where it ends, if that is known.
        what: the words before it.
        unit: what is counted: "B" for bytes or a word.
    """
    shown: Bar = tqdm(  # type: ignore[no-untyped-call]  # As above.
        total=total, desc=what, unit=unit, unit_scale=unit == "B"
    )
    return shown
