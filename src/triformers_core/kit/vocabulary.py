"""Which parameters have a row for every token of the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterable


def is_vocabulary_parameter(name: str, patterns: Iterable[str]) -> bool:
    """Whether the parameter of this canonical name has a row for every token.

    Args:
        name: the parameter's name in the published checkpoint.
        patterns: the model's ``vocabulary_parameters``.
    """
    return any(re.search(pattern, name) for pattern in patterns)
