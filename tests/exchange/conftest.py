"""One architecture alone, where it is asked for."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds ``--architecture``."""
    parser.addoption(
        "--architecture", metavar="MODEL_TYPE", help="exchange the models of this one alone"
    )
