"""Which inputs keep their precision where a model computes in half of it."""

from __future__ import annotations

KEPT = frozenset(
    {"labels", "next_sentence_label", "float_answer", "numeric_values", "numeric_values_scale"}
)
"""What losses compare with. All others become the type of the computation."""
