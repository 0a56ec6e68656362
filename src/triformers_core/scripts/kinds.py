"""Choices that scripts write as names of a class; each is the text that is meant."""

from __future__ import annotations

from typing import Final

__all__ = ["PaddingStrategy", "TensorType", "TruncationStrategy"]


class TensorType:
    """What ``return_tensors`` takes."""

    PYTORCH: Final = "pt"
    TENSORFLOW: Final = "tf"
    NUMPY: Final = "np"
    JAX: Final = "jax"


class PaddingStrategy:
    """What ``padding`` takes."""

    LONGEST: Final = "longest"
    MAX_LENGTH: Final = "max_length"
    DO_NOT_PAD: Final = "do_not_pad"


class TruncationStrategy:
    """What ``truncation`` takes."""

    ONLY_FIRST: Final = "only_first"
    ONLY_SECOND: Final = "only_second"
    LONGEST_FIRST: Final = "longest_first"
    DO_NOT_TRUNCATE: Final = "do_not_truncate"
