"""Inputs for the PyTorch tests."""

from __future__ import annotations

import pytest
import torch

from tests.support.generation import pytest_collection_modifyitems  # noqa: F401  A hook.


@pytest.fixture
def ids() -> torch.Tensor:
    """Token ids ``[2, 7]``."""
    return torch.randint(0, 99, (2, 7), generator=torch.Generator().manual_seed(0))
