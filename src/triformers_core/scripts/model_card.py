"""The page of an uploaded model: what is said of it for the Hub, and what its training gave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from huggingface_hub import ModelCardData

from triformers_core.scripts.card_options import CardOptions

CARD = "README.md"


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
