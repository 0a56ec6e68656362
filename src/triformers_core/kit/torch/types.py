"""Which floating point type a loaded model's parameters have."""

from __future__ import annotations

from typing import TypeAlias

import torch

from triformers_core.configuration import PretrainedConfig
from triformers_core.errors import InvalidInputError

WeightType: TypeAlias = torch.dtype | str | None
"""What callers write: a type, its name, "auto" for the configuration's, ``None`` for the file's."""


def find_weight_type(wanted: WeightType, config: PretrainedConfig) -> torch.dtype | None:
    """The type that a caller asks for; ``None`` where every parameter keeps the file's.

    Args:
        wanted: see ``WeightType``.
        config: the checkpoint's configuration, which may say what "auto" is.

    Raises:
        InvalidInputError: it is no floating point type.
    """
    found: object = config.dtype if wanted == "auto" else wanted
    if found is None:
        return None
    if isinstance(found, str):
        found = getattr(torch, found.removeprefix("torch."), None)
    if isinstance(found, torch.dtype) and found.is_floating_point:
        return found
    whose = "The configuration has" if wanted == "auto" else "The model was asked for with"
    value = config.dtype if wanted == "auto" else wanted
    raise InvalidInputError(
        f"{whose} dtype={value!r}, which is no floating point type of PyTorch; it is one such as "
        "torch.float16, torch.bfloat16 or torch.float32, the name of one, or 'auto'."
    )
