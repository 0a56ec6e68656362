"""What no recorded call of RAG can know: passages that are looked up."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tensorflow as tf

from tests.support.passages import check_retrieval


@pytest.mark.usefixtures("eagerly")
def test_passages_are_looked_up(tmp_path: Path) -> None:
    check_retrieval("TF", tmp_path, tf.constant, np.asarray)
