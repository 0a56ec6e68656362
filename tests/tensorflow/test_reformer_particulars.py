"""What a Reformer remembers, in TensorFlow."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.generating import Generating
from tests.support.hashed import CHECKS
from tests.tensorflow.test_generation import BACKEND


@pytest.mark.usefixtures("eagerly")
@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__.removeprefix("check_"))
def test_reformer(check: Callable[[Generating], None]) -> None:
    check(BACKEND)
