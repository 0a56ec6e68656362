"""What scripts say of a model that they upload; apart from the Hub's client, as ``Published`` is."""

from __future__ import annotations

from typing import TypedDict

from triformers_core.errors import InvalidInputError, nearest


class CardOptions(TypedDict, total=False):
    """What scripts say of a model that they upload."""

    model_name: str | None
    """The page's heading; by default the repository's name."""
    language: str | list[str] | None
    """Languages that it knows, such as "en"."""
    license: str | None
    """Under which it may be used, such as "apache-2.0"."""
    tags: str | list[str] | None
    """Words by which it is found."""
    finetuned_from: str | None
    """The model that it was trained from."""
    tasks: str | list[str] | None
    """What it is for, such as "text-classification"; the first is what the Hub offers."""
    dataset_tags: str | list[str] | None
    """Data sets of the Hub that it was trained with."""
    dataset: str | list[str] | None
    """What people call these."""
    dataset_args: str | list[str] | None
    """Which part of them, such as "mrpc"."""


def checked(options: CardOptions) -> CardOptions:
    """The same options.

    Raises:
        InvalidInputError: one isn't known.
    """
    for name in options:
        if name not in CardOptions.__annotations__:
            near = ", ".join(nearest(name, CardOptions.__annotations__)) or "none"
            raise InvalidInputError(f"A model's page has no option {name!r}; nearest: {near}.")
    return options
