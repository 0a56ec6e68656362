"""Frees what is kept of one module's tests, also by the backends, before those of the next."""

from __future__ import annotations

import gc
import resource
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.reference import Built

# The backends' own objects, half a million of them, live as long as the process: to go through them
# again and again takes a tenth of its time.
gc.set_threshold(100_000, 20, 100)

MOST_HELD = 1_500_000_000
"""Bytes of memory from which JAX forgets what it has traced and compiled."""


def pytest_collection_finish() -> None:
    """Leaves what lives by now, which are the modules, out of what is looked through for what can go."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="module", autouse=True)
def forgotten() -> Iterator[None]:
    """Compiled code lives as long as its process otherwise, and one process tests a whole backend."""
    yield
    Built.models.clear()
    # JAX traces anew what it has forgotten, which takes a fifth of the time of most modules' tests.
    if "jax" in sys.modules and _held() > MOST_HELD:
        sys.modules["jax"].clear_caches()
    if "keras" in sys.modules:
        sys.modules["keras"].backend.clear_session()
    if "torch._dynamo" in sys.modules:
        sys.modules["torch"].compiler.reset()
    pytest_collection_finish()


def _held() -> int:
    """How many bytes of memory the process holds; beyond all bounds where the system doesn't tell."""
    about = Path("/proc/self/statm")
    if not about.exists():
        return sys.maxsize
    return int(about.read_text().split()[1]) * resource.getpagesize()
