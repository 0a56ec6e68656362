"""Inputs for the Flax tests."""

from __future__ import annotations

from collections.abc import Iterator
from unittest import mock

import jax
import pytest

from tests.support.flax import EvaluatedProgram  # It says how JAX compiles, too.
from tests.support.generation import pytest_collection_modifyitems  # noqa: F401  A hook.
from triformers_core.kit.flax import Tensor, program


@pytest.fixture
def ids() -> Tensor:
    """Token ids ``[2, 7]``."""
    return jax.random.randint(jax.random.key(0), (2, 7), 1, 99)


@pytest.fixture
def evaluating() -> Iterator[None]:
    """Has models' calls evaluated as they are traced, where it isn't the compiler that is tested."""
    with mock.patch.object(program, "Program", EvaluatedProgram):
        yield
