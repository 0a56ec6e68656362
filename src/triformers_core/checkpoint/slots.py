"""The one bridge between models and checkpoints: a model's parameters by published name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from triformers_core.checkpoint.layout import Layout

# A backend's own array or tensor; which one, the kit and the reader it asks for agree on.
Tensor = Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One parameter of a model, as the published checkpoint knows it.

    Args:
        name: its name in the published PyTorch checkpoint.
        shape: its shape there.
        layout: how its axes lie in the backend.
        read: returns its value with the checkpoint's axes.
        write: takes a value with the checkpoint's axes.
        computed: whether its initial value is computed and not drawn; a checkpoint may lack it.
        also: its other names, where one parameter was put in several places of the model; all of
            them are saved, since a model that is built anew looks for each.
    """

    name: str
    shape: tuple[int, ...]
    layout: Layout
    read: Callable[[], Tensor]
    write: Callable[[Tensor], None]
    computed: bool = False
    also: tuple[str, ...] = ()
