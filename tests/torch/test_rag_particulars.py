"""What no recorded call of RAG can know: passages that are looked up."""

from __future__ import annotations

from pathlib import Path

import torch

from tests.support.passages import check_retrieval


def test_passages_are_looked_up(tmp_path: Path) -> None:
    check_retrieval("", tmp_path, torch.from_numpy, lambda x: x.detach().numpy())
