"""One architecture alone, in the tests that take all of them in one process."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds ``--architecture``, for ``tests/exchange`` and ``tests/to_reference``."""
    parser.addoption("--architecture", metavar="MODEL_TYPE", help="this one's models alone")


@pytest.fixture(scope="session")
def architectures(pytestconfig: pytest.Config) -> list[str]:
    """Those that are asked for; none if all are."""
    model_type = pytestconfig.getoption("architecture")
    return [model_type] if model_type else []
