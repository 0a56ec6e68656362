"""Small things of training scripts: seeds, folders of checkpoints, what is compared."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

__all__ = [
    "EvalPrediction",
    "PREFIX_CHECKPOINT_DIR",
    "get_last_checkpoint",
    "is_main_process",
    "set_seed",
]

PREFIX_CHECKPOINT_DIR = "checkpoint"
_CHECKPOINT = re.compile(rf"^{PREFIX_CHECKPOINT_DIR}-(\d+)$")


@dataclass(frozen=True, slots=True)
class EvalPrediction:
    """What a function of metrics gets.

    Args:
        predictions: of the model: an array, or several of them.
        label_ids: what they are compared with.
        inputs: of the model, where a script wants them.
    """

    # Arrays, lists of them, or whatever a script compares.
    predictions: Any
    label_ids: Any
    inputs: Any = None

    def __iter__(self) -> Iterator[Any]:
        """Predictions and labels; the inputs only if there are any."""
        return iter(self._parts())

    def __getitem__(self, index: int) -> Any:
        return self._parts()[index]

    def _parts(self) -> tuple[Any, ...]:
        both = (self.predictions, self.label_ids)
        return both if self.inputs is None else (*both, self.inputs)


def set_seed(seed: int, deterministic: bool = False) -> None:
    """Sets the seeds of Python, NumPy, and of PyTorch and TensorFlow where these are imported.

    JAX has no seed of its own: a Flax model takes ``seed=``. A backend that is imported later starts
    by its own.

    Args:
        seed: 0 at least.
        deterministic: whether PyTorch and TensorFlow use slower operations that always give the same.
    """
    import random

    random.seed(seed)
    np.random.seed(seed)
    if (torch := sys.modules.get("torch")) is not None:
        torch.manual_seed(seed)
        if deterministic:
            torch.use_deterministic_algorithms(True)
    if (tensorflow := sys.modules.get("tensorflow")) is not None:
        tensorflow.random.set_seed(seed)
        if deterministic:
            tensorflow.config.experimental.enable_op_determinism()


def get_last_checkpoint(folder: str | os.PathLike[str]) -> str | None:
    """The folder ``checkpoint-N`` with the largest number within a folder, if there is one.

    Args:
        folder: where a training saves.
    """
    found = [
        (int(match[1]), entry.path)
        for entry in os.scandir(folder)
        if entry.is_dir() and (match := _CHECKPOINT.match(entry.name))
    ]
    return max(found)[1] if found else None


def is_main_process(local_rank: int) -> bool:
    """Whether a rank is the main process's: the first one, or the only one.

    Args:
        local_rank: 0 and more, or -1.
    """
    return local_rank in (-1, 0)
