"""What is particular to BigBird in PyTorch; tests/reference compares it with recorded results."""

from __future__ import annotations

import pytest


def test_what_differs_from_bert() -> None:
    pytest.fail("TODO: test what BigBird does differently from BERT")
