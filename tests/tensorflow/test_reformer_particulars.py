"""What a Reformer remembers, in TensorFlow."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import tensorflow as tf

from tests.support.generating import Generating
from tests.support.hashed import CHECKS
from tests.tensorflow.test_generation import BACKEND


@pytest.fixture(autouse=True)
def eagerly() -> Iterator[None]:
    """Steps aren't compiled, which would take longer than they do."""
    tf.config.run_functions_eagerly(True)
    yield
    tf.config.run_functions_eagerly(False)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__.removeprefix("check_"))
def test_reformer(check: Callable[[Generating], None]) -> None:
    check(BACKEND)
