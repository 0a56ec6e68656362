"""Targets, and the decoder's inputs that come of them."""

from __future__ import annotations

MODEL_TYPES = ["t5", "mt5", "bart", "mbart", "pegasus", "m2m_100"]

LABELS = [[5, 6, 7, 2], [8, 2, -100, -100], [3, 2, 1, 1]]
EXPECTED = [[9, 5, 6, 7], [9, 8, 2, 1], [9, 3, 2, 1]]
"""With 1 as padding, and 9 first."""
WRAPPED = [[2, 5, 6, 7], [2, 8, 2, 1], [2, 3, 2, 1]]
"""With 1 as padding, and the last token first."""
