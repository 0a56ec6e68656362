"""Lower case as Python makes it, where the Rust package's differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tokenizers.normalizers import Normalizer

_CASED = r"[\p{Cased}&&[^\p{Case_Ignorable}]]"
FINAL_SIGMA = rf"{_CASED}\p{{Case_Ignorable}}*\KΣ(?!\p{{Case_Ignorable}}*{_CASED})"
"""A capital sigma that ends a word: Unicode's Final_Sigma."""


def final_sigma() -> Normalizer:
    """The step before lower case that makes a capital sigma at a word's end a final one."""
    from tokenizers import Regex, normalizers

    return normalizers.Replace(Regex(FINAL_SIGMA), "ς")
