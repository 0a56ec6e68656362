"""How names in published checkpoints differ from ours: rows of a table, not code paths."""

from __future__ import annotations

import re

OLDER_NAMES: tuple[tuple[str, str], ...] = (
    # TensorFlow's words for the parameters of a layer normalisation.
    (r"LayerNorm\.gamma$", "LayerNorm.weight"),
    (r"LayerNorm\.beta$", "LayerNorm.bias"),
)
"""Patterns of names in older files, and what they are called now."""


def current_name(name: str) -> str:
    """The name that a parameter of an older file has now."""
    for pattern, replacement in OLDER_NAMES:
        name = re.sub(pattern, replacement, name)
    return name


def match_prefix(names: frozenset[str], wanted: frozenset[str], prefix: str) -> dict[str, str]:
    """Maps the model's names to the file's, with the base model's prefix added or taken away.

    Args:
        names: the names in the file.
        wanted: the names in the model.
        prefix: the base model's attribute in models with a head, such as "bert".
    """
    dotted = f"{prefix}."
    file_has_prefix = any(name.startswith(dotted) for name in names)
    model_has_prefix = any(name.startswith(dotted) for name in wanted)
    if not prefix or file_has_prefix == model_has_prefix:
        return {name: name for name in wanted if name in names}
    if file_has_prefix:
        return {name: dotted + name for name in wanted if dotted + name in names}
    bare = {name: name.removeprefix(dotted) for name in wanted if name.startswith(dotted)}
    own = {name: name for name in wanted if not name.startswith(dotted)}
    return {model: file for model, file in (own | bare).items() if file in names}
