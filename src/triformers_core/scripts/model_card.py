"""The page of an uploaded model: what is said of it for the Hub, and what its training gave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypedDict

from huggingface_hub import ModelCardData

from triformers_core.errors import InvalidInputError, nearest

__all__ = ["CardOptions", "checked", "write_card"]

CARD = "README.md"


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


def write_card(
    folder: Path, name: str, options: CardOptions, epochs: Sequence[Mapping[str, float]]
) -> None:
    """Writes ``README.md``.

    Args:
        folder: where.
        name: the repository's, which is the heading by default.
        options: what is said of the model.
        epochs: values of every epoch by name.
    """
    data = ModelCardData(
        base_model=options.get("finetuned_from"),
        datasets=options.get("dataset_tags"),
        language=options.get("language"),
        license=options.get("license"),
        pipeline_tag=next(iter(_several(options.get("tasks"))), None),
        tags=_several(options.get("tags")) or None,
    )
    title = options.get("model_name") or name.rpartition("/")[2]
    parts = [f"---\n{data.to_yaml()}\n---", f"# {title}"]
    trained_with = _several(options.get("dataset")) + _several(options.get("dataset_args"))
    if trained_with:
        parts.append(f"Trained with {' '.join(trained_with)}.")
    if epochs:
        parts.append("\n".join(_table(epochs)))
    (folder / CARD).write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def _several(value: str | list[str] | None) -> list[str]:
    return [value] if isinstance(value, str) else list(value or ())


def _table(epochs: Sequence[Mapping[str, float]]) -> list[str]:
    names = sorted({name for values in epochs for name in values})
    rows = [
        [str(number), *(f"{values[name]:.4f}" if name in values else "" for name in names)]
        for number, values in enumerate(epochs)
    ]
    head = ["Epoch", *names]
    return [f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows)]
