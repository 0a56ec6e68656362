"""What no recorded call of RAG can know: passages that are looked up."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tests.support.flax import evaluate
from tests.support.passages import check_retrieval


def test_passages_are_looked_up(tmp_path: Path) -> None:
    check_retrieval("Flax", tmp_path, np.asarray, np.asarray, evaluate)
